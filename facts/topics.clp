; The groups of questions, in the order of the vocabulary.
; Succeeds if: every question names one of these topics.
; Fails if: a topic has no question or no heading in one language.

(deffacts topics
   (topic (name client) (id "Sistem klien dan tingkat intervensi") (en "Client system and level"))
   (topic (name individual) (id "Individu: masalah dan faktor") (en "Individual: problem and factors"))
   (topic (name safety) (id "Keselamatan (ditanyakan lebih dahulu)") (en "Safety (ask before anything else)"))
   (topic (name group) (id "Kelompok dan keluarga, krisis") (en "Group and family, crisis"))
   (topic (name community) (id "Komunitas dan masalahnya") (en "Community and its problem"))
   (topic (name resources) (id "Sumber daya") (en "Resources"))
   (topic (name worker) (id "Petugas (landasan pengaruh)") (en "The worker (bases of influence)"))
   (topic (name target) (id "Sistem sasaran") (en "Target system"))
   (topic (name interview) (id "Informasi, wawancara, pengamatan") (en "Information, interview, observation"))
   (topic (name plan) (id "Rencana yang dipertimbangkan") (en "Plan being considered"))
   (topic (name step) (id "Langkah yang dicapai (komunitas)") (en "Step reached (community)")))

(deffacts MAIN::safety-topics
   (safety-topic (topic safety)))

; What the interview asks by itself, one stage after the other; everything else is asked on request, topic by topic.
; Safety asks every question of danger that applies: the record needs the answers even where no rule would change.
; The picture of the case asks only what can change a required or strong piece of advice, and ends when nothing can.
(deffacts MAIN::interview-stages
   (interview-stage (name safety) (asks all) (id "Siapa, dan apakah aman") (en "Who, and is it safe")
      (facts client-system client-age problem-domains
             risk-screened medical-emergency violence-ongoing violence-household risk-suicide risk-harm-others
             site-hazard basic-needs-urgent child-maltreatment sexual-violence threat-by-criminals
             family-separated safe-place referral-made))
   (interview-stage (name picture) (asks telling) (id "Gambaran kasus") (en "Picture of the case")
      (facts client-heard-alone shared-by-many
             ind-hard-alone ind-felt-disturbing beh-specific beh-triggers-known cw-needs-problem-solving eco-misfit
             grp-before grp-functioning event-known event-kind event-weeks coping-result imbalance felt-need support-available
             prob-unwanted prob-disturbs-life com-factions com-willing
             plan-exists plan-processes plan-decided-by plan-participation plan-joint-session plan-exposes-people
             client-consents)))

; Who and what come first: without them nothing else can be asked well.
(deffacts MAIN::asked-first
   (asked-first (fact client-system))
   (asked-first (fact client-age))
   (asked-first (fact problem-domains)))
