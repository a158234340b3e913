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

; Who and what come first: without them nothing else can be asked well.
(deffacts MAIN::asked-first
   (asked-first (fact client-system))
   (asked-first (fact client-age))
   (asked-first (fact problem-domains)))
