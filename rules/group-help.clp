; What helps a family or group: restoring balance, mediation, light support, and with what care.
; Succeeds if: the felt need decides whether balance is restored.
; Fails if: a programme is forced on members who feel no need.

(deffacts MAIN::grp-23 (rule-note (rule grp-23) (origin seed+ext) (source "S11.5; CAPLAN")
   (id "Kebutuhan memperbaiki keseimbangan dirasakan; tujuan: memulihkannya.")
   (en "The need to repair balance is felt; the goal is to restore it.")))
(defrule ADVISE::grp-23
   (finding (kind assessment) (subject as-equilibrium) (value disturbed))
   (answer (to felt-need) (is yes))
   => (assert (finding (kind indication) (subject ext-restore-equilibrium) (value nil) (strength strong) (by grp-23))))

(deffacts MAIN::grp-24 (rule-note (rule grp-24) (origin seed+ext) (source "S11.5, S1.p1")
   (id "Kebutuhan belum dirasakan; ajak bicara, jangan paksakan program.")
   (en "The need is not felt; talk, do not force a programme.")))
(defrule ADVISE::grp-24
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to felt-need) (is no))
   => (assert (finding (kind caution) (subject grp-caplan-felt-need) (value nil) (strength strong) (by grp-24))))

(deffacts MAIN::grp-25 (rule-note (rule grp-25) (origin seed) (source "S11.5")
   (id "Kebutuhan yang dirasakan belum ditanyakan.")
   (en "The felt need has not been asked.")))
(defrule ADVISE::grp-25.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to felt-need) (is unknown))
   => (assert (finding (kind missing-information) (subject grp-caplan-felt-need) (value nil) (strength required) (by grp-25))))
(defrule ADVISE::grp-25.2
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to felt-need)))
   => (assert (finding (kind missing-information) (subject grp-caplan-felt-need) (value nil) (strength required) (by grp-25))))

(deffacts MAIN::grp-38 (rule-note (rule grp-38) (origin seed+ext) (source "S10")
   (id "Anggota memerlukan lebih banyak dukungan untuk menanggulangi.")
   (en "Members need more support to cope.")))
(defrule ADVISE::grp-38
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to member-maturity) (is no))
   => (assert (finding (kind caution) (subject grp-member-maturity) (value nil) (strength moderate) (by grp-38))))

(deffacts MAIN::grp-39 (rule-note (rule grp-39) (origin ext) (source "CAPLAN")
   (id "Sanksi menambah tekanan saat penanggulangan sudah gagal.")
   (en "Sanctions add pressure when coping has already failed.")))
(defrule ADVISE::grp-39
   (finding (kind assessment) (subject as-group-state) (value crisis))
   (answer (to plan-processes) (is inducement-sanction))
   => (assert (finding (kind contraindication) (subject proc-inducement-sanction) (value nil) (strength strong) (by grp-39))))

(deffacts MAIN::grp-40 (rule-note (rule grp-40) (origin seed+ext) (source "S10")
   (id "Tidak ada krisis; cukup informasi dan pemantauan.")
   (en "No crisis; information and monitoring suffice.")))
(defrule ADVISE::grp-40
   (finding (kind assessment) (subject as-group-state) (value normal))
   => (assert (finding (kind indication) (subject ext-light-support) (value nil) (strength moderate) (by grp-40))))

(deffacts MAIN::grp-41 (rule-note (rule grp-41) (origin seed+ext) (source "S1.p1")
   (id "Permintaan datang dari luar; tanyakan kesediaan orangnya sendiri.")
   (en "The request comes from outside; ask the willingness of the persons themselves.")))
(defrule ADVISE::grp-41
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-referral) (is pressed|third-party|mandated))
   (not (answer (to target-motivation) (is high|some)))
   (not (answer (to client-consents) (is yes|no)))
   => (assert (finding (kind caution) (subject inf-motivate-participate) (value nil) (strength moderate) (by grp-41))))

(deffacts MAIN::grp-42 (rule-note (rule grp-42) (origin ext) (source "RAPOPORT")
   (id "Keseimbangan lama juga buruk; tujuannya bukan sekadar kembali.")
   (en "The old balance was poor too; the goal is not merely to return.")))
(defrule ADVISE::grp-42
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-before) (is poor))
   (finding (kind assessment) (subject as-group-state) (value crisis))
   => (assert (finding (kind caution) (subject ext-restore-equilibrium) (value nil) (strength moderate) (by grp-42))))

(deffacts MAIN::grp-50 (rule-note (rule grp-50) (origin seed+ext) (source "S10, S7.p2")
   (id "Kelompok statis: nilai situasinya dahulu, jangan langsung memakai jalur krisis.")
   (en "The group is static: assess its situation first, do not take the crisis route at once.")))
(defrule ADVISE::grp-50
   (finding (kind assessment) (subject as-group-state) (value static))
   => (assert (finding (kind indication) (subject sit-each-problem) (value nil) (strength moderate) (by grp-50))))

(deffacts MAIN::grp-51 (rule-note (rule grp-51) (origin ext) (source "DV, ROTHMAN")
   (id "Konflik tanpa kekerasan: pertemukan pihak-pihak dengan penengah yang diterima semua.")
   (en "Conflict without violence: bring the sides together with a mediator all accept.")))
(defrule ADVISE::grp-51
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-kind) (is conflict))
   (answer (to risk-screened) (is yes))
   (answer (to violence-ongoing) (is no))
   => (assert (finding (kind indication) (subject ext-mediation) (value nil) (strength moderate) (by grp-51))))

(deffacts MAIN::grp-68 (rule-note (rule grp-68) (origin ext) (source "ROTHMAN; S11.3 (compare)")
   (id "Para anggota berselisih dan bahaya sudah ditanyakan: tengahi, dengan tiap pihak didengar dahulu.")
   (en "Members are in dispute and danger has been asked about: mediate, after hearing each side.")))
(defrule ADVISE::grp-68.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to source-agreed) (is no))
   (answer (to risk-screened) (is yes))
   (answer (to violence-ongoing) (is no))
   (not (answer (to risk-harm-others) (is yes)))
   (not (answer (to coping-harmful) (is yes)))
   => (assert (finding (kind indication) (subject ext-mediation) (value nil) (strength moderate) (by grp-68))))
(defrule ADVISE::grp-68.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to problem-domains) (is relations))
   (answer (to imbalance) (is social))
   (answer (to risk-screened) (is yes))
   (answer (to violence-ongoing) (is no))
   (not (answer (to risk-harm-others) (is yes)))
   (not (answer (to coping-harmful) (is yes)))
   => (assert (finding (kind indication) (subject ext-mediation) (value nil) (strength moderate) (by grp-68))))
