; How near danger is, and which questions about danger are still open.
; Succeeds if: one sign of danger is enough for an imminent or elevated risk, and silence is asked about.
; Fails if: silence about danger is read as safety.

(deffacts MAIN::saf-01 (rule-note (rule saf-01) (origin ext) (source "ROBERTS, MYER")
   (id "Risiko bahaya belum ditanyakan; tanyakan sebelum memilih intervensi.")
   (en "Risk has not been asked about; ask before choosing an intervention."))
   (safety-rule (rule saf-01)))
(defrule ADVISE::saf-01
   (answer (to risk-screened) (is no))
   => (assert (finding (kind missing-information) (subject ext-risk-screen) (value nil) (strength required) (by saf-01))))

(deffacts MAIN::saf-02 (rule-note (rule saf-02) (origin ext) (source "WHO, NASW 1.02")
   (id "Ada rencana, alat, atau percobaan bunuh diri.")
   (en "There is a suicide plan, means or attempt."))
   (safety-rule (rule saf-02)))
(defrule ASSESS::saf-02
   (answer (to risk-suicide) (is plan))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-02))))

(deffacts MAIN::saf-03 (rule-note (rule saf-03) (origin ext) (source "WHO")
   (id "Ada pikiran mengakhiri hidup.")
   (en "There are thoughts of ending life."))
   (safety-rule (rule saf-03)))
(defrule ASSESS::saf-03
   (answer (to risk-suicide) (is ideation))
   => (assert (finding (kind assessment) (subject as-risk) (value elevated) (strength strong) (by saf-03))))

(deffacts MAIN::saf-04 (rule-note (rule saf-04) (origin ext) (source "NASW 1.02")
   (id "Ada kekerasan (berlangsung, baru terjadi, atau pelaku dan korban serumah) atau ancaman terhadap orang.")
   (en "There is violence (going on, recent, or the violent person shares the home) or a threat to a person."))
   (safety-rule (rule saf-04)))
(defrule ASSESS::saf-04.1
   (answer (to risk-harm-others) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-04))))
(defrule ASSESS::saf-04.2
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-04))))
(defrule ASSESS::saf-04.3
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-04))))
(defrule ASSESS::saf-04.4
   (answer (to violence-household) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-04))))
(defrule ASSESS::saf-04.5
   (answer (to event-kind) (is violence))
   (measure (of event-weeks) (is ?n&:(<= ?n 2)))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-04))))

(deffacts MAIN::saf-05 (rule-note (rule saf-05) (origin ext) (source "NASW 1.01, SAPA")
   (id "Ada dugaan anak diperlakukan salah; perlakukan sebagai mendesak.")
   (en "Child maltreatment is suspected; treat as urgent."))
   (safety-rule (rule saf-05)))
(defrule ASSESS::saf-05
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-05))))

(deffacts MAIN::saf-06 (rule-note (rule saf-06) (origin ext) (source "ROBERTS")
   (id "Ada keadaan gawat darurat medis.")
   (en "There is a medical emergency."))
   (safety-rule (rule saf-06)))
(defrule ASSESS::saf-06
   (answer (to medical-emergency) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-06))))

(deffacts MAIN::saf-62 (rule-note (rule saf-62) (origin ext) (source "ROBERTS")
   (id "Masih ada bahaya di tempat itu.")
   (en "There is still a hazard on site."))
   (safety-rule (rule saf-62)))
(defrule ASSESS::saf-62
   (answer (to site-hazard) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-62))))

(deffacts MAIN::saf-63 (rule-note (rule saf-63) (origin ext) (source "ROBERTS")
   (id "Ada ancaman dari pelaku kejahatan.")
   (en "There are threats by criminals."))
   (safety-rule (rule saf-63)))
(defrule ASSESS::saf-63
   (answer (to threat-by-criminals) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-63))))

(deffacts MAIN::saf-20 (rule-note (rule saf-20) (origin ext) (source "WHO")
   (id "Tanyakan langsung pikiran bunuh diri; bertanya tidak menambah risiko.")
   (en "Ask directly about suicide; asking does not add risk."))
   (safety-rule (rule saf-20)))
(defrule ADVISE::saf-20.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to risk-suicide) (is unknown))
   => (assert (finding (kind missing-information) (subject risk-suicide) (value nil) (strength required) (by saf-20))))
(defrule ADVISE::saf-20.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to risk-suicide)))
   => (assert (finding (kind missing-information) (subject risk-suicide) (value nil) (strength required) (by saf-20))))

(deffacts MAIN::saf-21 (rule-note (rule saf-21) (origin seed+ext) (source "S4.2; WHO")
   (id "Kata-kata klien menyangkal, gerak-geriknya tidak; tanyakan lagi.")
   (en "The spoken denial conflicts with the nonverbal; ask again."))
   (safety-rule (rule saf-21)))
(defrule ADVISE::saf-21
   (answer (to verbal-nonverbal-conflict) (is yes))
   (answer (to risk-suicide) (is none))
   => (assert (finding (kind caution) (subject ext-risk-screen) (value nil) (strength moderate) (by saf-21))))

(deffacts MAIN::saf-24 (rule-note (rule saf-24) (origin ext) (source "NASW 1.01, DV")
   (id "Ada anak/remaja, atau kekerasan di rumah: tanyakan apakah ada anak yang diperlakukan salah atau menyaksikannya.")
   (en "There is a child/adolescent, or violence at home: ask whether a child is maltreated or witnesses it."))
   (safety-rule (rule saf-24)))
(defrule ADVISE::saf-24.1
   (answer (to client-age) (is child|adolescent))
   (answer (to child-maltreatment) (is unknown))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength required) (by saf-24))))
(defrule ADVISE::saf-24.2
   (answer (to client-age) (is child|adolescent))
   (not (answer (to child-maltreatment)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength required) (by saf-24))))
(defrule ADVISE::saf-24.3
   (answer (to violence-household) (is yes))
   (answer (to child-maltreatment) (is unknown))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength required) (by saf-24))))
(defrule ADVISE::saf-24.4
   (answer (to violence-household) (is yes))
   (not (answer (to child-maltreatment)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength required) (by saf-24))))
(defrule ADVISE::saf-24.5
   (answer (to client-system) (is family))
   (answer (to violence-ongoing) (is yes))
   (answer (to child-maltreatment) (is unknown))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength required) (by saf-24))))
(defrule ADVISE::saf-24.6
   (answer (to client-system) (is family))
   (answer (to violence-ongoing) (is yes))
   (not (answer (to child-maltreatment)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength required) (by saf-24))))

(deffacts MAIN::saf-25 (rule-note (rule saf-25) (origin ext) (source "DV")
   (id "Masalah menyangkut kekerasan; belum jelas apakah masih berlangsung.")
   (en "The problem concerns violence; whether it goes on is not clear."))
   (safety-rule (rule saf-25)))
(defrule ADVISE::saf-25.1
   (answer (to problem-domains) (is violence))
   (answer (to violence-ongoing) (is unknown))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength required) (by saf-25))))
(defrule ADVISE::saf-25.2
   (answer (to problem-domains) (is violence))
   (not (answer (to violence-ongoing)))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength required) (by saf-25))))
(defrule ADVISE::saf-25.3
   (answer (to event-kind) (is violence))
   (answer (to violence-ongoing) (is unknown))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength required) (by saf-25))))
(defrule ADVISE::saf-25.4
   (answer (to event-kind) (is violence))
   (not (answer (to violence-ongoing)))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength required) (by saf-25))))

(deffacts MAIN::saf-26 (rule-note (rule saf-26) (origin ext) (source "ROBERTS")
   (id "Masalah napza: tanda putus zat/keracunan belum ditanyakan.")
   (en "Substance problem: withdrawal/overdose signs have not been asked."))
   (safety-rule (rule saf-26)))
(defrule ADVISE::saf-26.1
   (answer (to problem-domains) (is substance))
   (answer (to medical-emergency) (is unknown))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-26))))
(defrule ADVISE::saf-26.2
   (answer (to problem-domains) (is substance))
   (not (answer (to medical-emergency)))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-26))))
(defrule ADVISE::saf-26.3
   (answer (to event-kind) (is substance))
   (answer (to medical-emergency) (is unknown))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-26))))
(defrule ADVISE::saf-26.4
   (answer (to event-kind) (is substance))
   (not (answer (to medical-emergency)))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-26))))

(deffacts MAIN::saf-36 (rule-note (rule saf-36) (origin ext) (source "NASW 1.01")
   (id "Keluarga mungkin mempunyai anak; tanyakan keadaan dan keselamatan anak.")
   (en "The family may have children; ask how they are and whether they are safe."))
   (safety-rule (rule saf-36)))
(defrule ADVISE::saf-36.1
   (answer (to client-system) (is family))
   (answer (to client-age) (is mixed|unknown))
   (answer (to child-maltreatment) (is unknown))
   (not (answer (to violence-ongoing) (is yes)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength moderate) (by saf-36))))
(defrule ADVISE::saf-36.2
   (answer (to client-system) (is family))
   (answer (to client-age) (is mixed|unknown))
   (not (answer (to child-maltreatment)))
   (not (answer (to violence-ongoing) (is yes)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength moderate) (by saf-36))))
(defrule ADVISE::saf-36.3
   (answer (to client-system) (is family))
   (not (answer (to client-age)))
   (answer (to child-maltreatment) (is unknown))
   (not (answer (to violence-ongoing) (is yes)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength moderate) (by saf-36))))
(defrule ADVISE::saf-36.4
   (answer (to client-system) (is family))
   (not (answer (to client-age)))
   (not (answer (to child-maltreatment)))
   (not (answer (to violence-ongoing) (is yes)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength moderate) (by saf-36))))
