; Danger comes first: how high the risk is, what it demands, and what it forbids.
; Succeeds if: every sign of danger leads to protection.
; Fails if: people in danger are brought to one table.

(deffacts MAIN::saf-14 (rule-note (rule saf-14) (origin ext) (source "ROBERTS")
   (id "Pangan, air, dan tempat tinggal dipenuhi sebelum penilaian panjang.")
   (en "Food, water and shelter come before a long assessment."))
   (safety-rule (rule saf-14)))
(defrule ADVISE::saf-14
   (answer (to basic-needs-urgent) (is yes))
   => (assert (finding (kind indication) (subject ext-basic-needs) (value nil) (strength required) (by saf-14))))

(deffacts MAIN::saf-30 (rule-note (rule saf-30) (origin ext) (source "ROBERTS")
   (id "Penilaian panjang menunggu; nilai dahulu hanya yang perlu untuk keselamatan dan kebutuhan dasar.")
   (en "A long assessment waits; first assess only what safety and basic needs require."))
   (safety-rule (rule saf-30)))
(defrule ADVISE::saf-30.1
   (finding (kind assessment) (subject as-risk) (value imminent))
   (answer (to contact-purpose) (is assess))
   => (assert (finding (kind caution) (subject int-type-diagnostic) (value nil) (strength strong) (by saf-30))))
(defrule ADVISE::saf-30.2
   (answer (to basic-needs-urgent) (is yes))
   (answer (to contact-purpose) (is assess))
   => (assert (finding (kind caution) (subject int-type-diagnostic) (value nil) (strength strong) (by saf-30))))

(deffacts MAIN::saf-10 (rule-note (rule saf-10) (origin ext) (source "SAPA")
   (id "Lapor/rujuk ke layanan perlindungan anak (UPTD PPA, SAPA 129).")
   (en "Report/refer to child protection (UPTD PPA, SAPA 129)."))
   (safety-rule (rule saf-10)))
(defrule ADVISE::saf-10
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind indication) (subject ext-report-protect) (value nil) (strength required) (by saf-10))))

(deffacts MAIN::saf-11 (rule-note (rule saf-11) (origin ext) (source "DV")
   (id "Temui korban dan pelaku secara terpisah.")
   (en "See the victim and the violent person separately."))
   (safety-rule (rule saf-11)))
(defrule ADVISE::saf-11
   (answer (to violence-ongoing) (is yes))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength required) (by saf-11))))

(deffacts MAIN::saf-16 (rule-note (rule saf-16) (origin ext) (source "ROBERTS")
   (id "Tempat atau orang yang aman belum dipastikan.")
   (en "A safe place or person is not confirmed."))
   (safety-rule (rule saf-16)))
(defrule ADVISE::saf-16
   (finding (kind assessment) (subject as-risk) (value imminent|elevated))
   (not (answer (to safe-place) (is yes)))
   => (assert (finding (kind missing-information) (subject safe-place) (value nil) (strength required) (by saf-16))))

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

(deffacts MAIN::saf-29 (rule-note (rule saf-29) (origin ext) (source "ROBERTS")
   (id "Dukungan ringan saja tidak cukup selama ada risiko.")
   (en "Light support alone is not enough while there is risk."))
   (safety-rule (rule saf-29)))
(defrule ADVISE::saf-29
   (finding (kind assessment) (subject as-risk) (value imminent|elevated))
   => (assert (finding (kind contraindication) (subject ext-light-support) (value nil) (strength strong) (by saf-29))))

(deffacts MAIN::saf-01 (rule-note (rule saf-01) (origin ext) (source "ROBERTS, MYER")
   (id "Risiko bahaya belum ditanyakan; tanyakan sebelum memilih intervensi.")
   (en "Risk has not been asked about; ask before choosing an intervention."))
   (safety-rule (rule saf-01)))
(defrule ADVISE::saf-01
   (not (answer (to risk-screened) (is yes)))
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
   (id "Ada kekerasan atau ancaman terhadap orang.")
   (en "There is violence or a threat to a person."))
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

(deffacts MAIN::saf-05 (rule-note (rule saf-05) (origin ext) (source "NASW 1.01, SAPA")
   (id "Ada dugaan anak diperlakukan salah; perlakukan sebagai mendesak.")
   (en "Child maltreatment is suspected; treat as urgent."))
   (safety-rule (rule saf-05)))
(defrule ASSESS::saf-05
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-05))))

(deffacts MAIN::saf-06 (rule-note (rule saf-06) (origin ext) (source "ROBERTS")
   (id "Ada bahaya medis, tempat, atau ancaman pidana.")
   (en "There is a medical, site or criminal danger."))
   (safety-rule (rule saf-06)))
(defrule ASSESS::saf-06
   (answer (to medical-emergency) (is yes))
   => (assert (finding (kind assessment) (subject as-risk) (value imminent) (strength strong) (by saf-06))))

(deffacts MAIN::saf-07 (rule-note (rule saf-07) (origin ext) (source "ROBERTS, NASW 1.02")
   (id "Keselamatan didahulukan; anjuran lain menyusul.")
   (en "Safety comes first; other advice follows."))
   (safety-rule (rule saf-07)))
(defrule ADVISE::saf-07
   (finding (kind assessment) (subject as-risk) (value imminent))
   => (assert (finding (kind indication) (subject ext-safety-now) (value nil) (strength required) (by saf-07))))

(deffacts MAIN::saf-08 (rule-note (rule saf-08) (origin ext) (source "WHO, SAPA")
   (id "Rujuk hari ini ke layanan yang berwenang.")
   (en "Refer today to the competent service."))
   (safety-rule (rule saf-08)))
(defrule ADVISE::saf-08
   (finding (kind assessment) (subject as-risk) (value imminent))
   => (assert (finding (kind indication) (subject ext-refer) (value nil) (strength required) (by saf-08))))

(deffacts MAIN::saf-17 (rule-note (rule saf-17) (origin ext) (source "NASW")
   (id "Libatkan supervisor atau petugas kedua.")
   (en "Involve a supervisor or second worker."))
   (safety-rule (rule saf-17)))
(defrule ADVISE::saf-17
   (finding (kind assessment) (subject as-risk) (value imminent))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength strong) (by saf-17))))

(deffacts MAIN::saf-33 (rule-note (rule saf-33) (origin ext) (source "NASW, WHO")
   (id "Risiko meningkat; bicarakan dengan supervisor, jangan memutuskan sendirian.")
   (en "Risk is elevated; talk it over with the supervisor, do not decide alone."))
   (safety-rule (rule saf-33)))
(defrule ADVISE::saf-33
   (finding (kind assessment) (subject as-risk) (value elevated))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by saf-33))))

(deffacts MAIN::saf-23 (rule-note (rule saf-23) (origin seed+ext) (source "S11; ROBERTS")
   (id "Lima pemahaman disingkat dan ditunda, bukan dibatalkan.")
   (en "The five understandings are shortened and delayed, not cancelled."))
   (safety-rule (rule saf-23)))
(defrule ADVISE::saf-23
   (finding (kind assessment) (subject as-risk) (value imminent))
   (finding (kind assessment) (subject as-level) (value group))
   => (assert (finding (kind caution) (subject grp-und-1-social-assessment) (value nil) (strength strong) (by saf-23))))

(deffacts MAIN::saf-28 (rule-note (rule saf-28) (origin ext) (source "DV")
   (id "Keseimbangan lama memuat kekerasan; tujuannya keseimbangan baru yang aman, bukan kembali.")
   (en "The old balance contains violence; the goal is a new, safe balance, not a return."))
   (safety-rule (rule saf-28)))
(defrule ADVISE::saf-28.1
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind contraindication) (subject ext-restore-equilibrium) (value nil) (strength absolute) (by saf-28))))
(defrule ADVISE::saf-28.2
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind contraindication) (subject ext-restore-equilibrium) (value nil) (strength absolute) (by saf-28))))
(defrule ADVISE::saf-28.3
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind contraindication) (subject ext-restore-equilibrium) (value nil) (strength absolute) (by saf-28))))

(deffacts MAIN::saf-31 (rule-note (rule saf-31) (origin ext) (source "DV")
   (id "Jangan membujuk korban untuk bertahan, berdamai, atau diam.")
   (en "Do not persuade the victim to stay, make peace or keep silent."))
   (safety-rule (rule saf-31)))
(defrule ADVISE::saf-31.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength strong) (by saf-31))))
(defrule ADVISE::saf-31.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength strong) (by saf-31))))

(deffacts MAIN::saf-34 (rule-note (rule saf-34) (origin ext) (source "DV")
   (id "Kekerasan tidak didamaikan lewat mediasi; korban dilindungi dahulu.")
   (en "Violence is not settled by mediation; the victim is protected first."))
   (safety-rule (rule saf-34)))
(defrule ADVISE::saf-34.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind contraindication) (subject ext-mediation) (value nil) (strength absolute) (by saf-34))))
(defrule ADVISE::saf-34.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind contraindication) (subject ext-mediation) (value nil) (strength absolute) (by saf-34))))
(defrule ADVISE::saf-34.3
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind contraindication) (subject ext-mediation) (value nil) (strength absolute) (by saf-34))))

(deffacts MAIN::saf-35 (rule-note (rule saf-35) (origin ext) (source "DV")
   (id "Pilih orang yang dipercaya korban atau klien; jangan libatkan kerabat yang menekan atau memihak pelaku.")
   (en "Choose people whom the victim or client trusts; do not involve relatives who press or side with the violent person."))
   (safety-rule (rule saf-35)))
(defrule ADVISE::saf-35.1
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind caution) (subject ext-mobilise-support) (value nil) (strength strong) (by saf-35))))
(defrule ADVISE::saf-35.2
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind caution) (subject ext-mobilise-support) (value nil) (strength strong) (by saf-35))))
(defrule ADVISE::saf-35.3
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind caution) (subject ext-mobilise-support) (value nil) (strength strong) (by saf-35))))

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

(deffacts MAIN::saf-22 (rule-note (rule saf-22) (origin ext) (source "ROBERTS")
   (id "Bahaya pokok sudah ditanyakan; tidak ditemukan bahaya. Tetap pantau.")
   (en "The core dangers were asked about and no danger was found; keep monitoring."))
   (safety-rule (rule saf-22)))
(defrule ASSESS::saf-22
   (answer (to risk-screened) (is yes))
   (answer (to risk-suicide) (is none))
   (answer (to violence-ongoing) (is no))
   (answer (to medical-emergency) (is no))
   (not (answer (to violence-household) (is yes)))
   (not (answer (to risk-harm-others) (is yes|unknown)))
   (not (answer (to sexual-violence) (is yes|unknown)))
   => (assert (finding (kind assessment) (subject as-risk) (value none-known) (strength moderate) (by saf-22))))

(deffacts MAIN::saf-39 (rule-note (rule saf-39) (origin ext) (source "ROBERTS")
   (id "Pada bahaya yang ditanyakan belum ditemukan apa-apa, tetapi belum semua bahaya ditanyakan.")
   (en "Nothing was found among the dangers that were asked about, but not every danger was asked about."))
   (safety-rule (rule saf-39)))
(defrule ASSESS::saf-39
   (answer (to risk-screened) (is yes))
   (answer (to risk-suicide) (is none))
   (answer (to violence-ongoing) (is no))
   (not (answer (to medical-emergency)))
   (not (answer (to violence-household) (is yes)))
   (not (answer (to risk-harm-others) (is yes|unknown)))
   (not (answer (to sexual-violence) (is yes|unknown)))
   => (assert (finding (kind assessment) (subject as-risk) (value none-known) (strength weak) (by saf-39))))
