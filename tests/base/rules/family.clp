; Families and groups in a crisis: their state, the steps that follow, what is still to be asked.
; Succeeds if: a crisis is told from a static state.
; Fails if: balance is restored where nobody feels the need.

(deffacts MAIN::grp-36 (rule-note (rule grp-36) (origin seed+ext) (source "S10; CPS")
   (id "Peristiwa sudah lama; jangan pakai tenggat krisis akut.")
   (en "The event is long past; do not use acute-crisis timing.")))
(defrule ADVISE::grp-36
   (finding (kind assessment) (subject as-group-state) (value static))
   (measure (of event-weeks) (is ?n&:(>= ?n 12)))
   => (assert (finding (kind caution) (subject grp-state-static) (value nil) (strength moderate) (by grp-36))))

(deffacts MAIN::grp-07 (rule-note (rule grp-07) (origin seed) (source "S11.1")
   (id "Mulai dari pemahaman sosial terhadap kondisi krisis.")
   (en "Begin with the social assessment of the crisis.")))
(defrule ADVISE::grp-07
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to grp-social-assessed) (is yes)))
   => (assert (finding (kind step) (subject grp-und-1-social-assessment) (value nil) (strength strong) (by grp-07))))

(deffacts MAIN::grp-12 (rule-note (rule grp-12) (origin seed) (source "S11.1")
   (id "Penilaian sosial belum mencakup semua pihak.")
   (en "The social assessment does not cover all sides.")))
(defrule ADVISE::grp-12
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to grp-social-assessed) (is yes)))
   => (assert (finding (kind missing-information) (subject grp-und-1-social-assessment) (value nil) (strength required) (by grp-12))))

(deffacts MAIN::grp-33 (rule-note (rule grp-33) (origin seed+ext) (source "S10; AM")
   (id "Faktor penyeimbang \"koping\" tidak memadai; cari cara baru.")
   (en "The balancing factor \"coping\" is inadequate; find new ways.")))
(defrule ADVISE::grp-33
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is failed|blocked))
   => (assert (finding (kind indication) (subject ext-new-coping) (value nil) (strength moderate) (by grp-33))))

(deffacts MAIN::grp-34 (rule-note (rule grp-34) (origin ext) (source "AM")
   (id "Faktor penyeimbang ada; pemulihan lebih mungkin.")
   (en "Balancing factors are present; recovery is more likely.")))
(defrule ASSESS::grp-34
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to perception-realistic) (is yes))
   (answer (to support-available) (is yes))
   (answer (to coping-result) (is works|partly))
   => (assert (finding (kind assessment) (subject as-balancing) (value present) (strength moderate) (by grp-34))))

(deffacts MAIN::grp-45 (rule-note (rule grp-45) (origin ext) (source "AM")
   (id "Sekurangnya satu faktor penyeimbang (persepsi, dukungan, koping) ada.")
   (en "At least one balancing factor (perception, support, coping) is present.")))
(defrule ASSESS::grp-45.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to perception-realistic) (is yes))
   => (assert (finding (kind assessment) (subject as-balancing) (value partial) (strength weak) (by grp-45))))
(defrule ASSESS::grp-45.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to support-available) (is yes))
   => (assert (finding (kind assessment) (subject as-balancing) (value partial) (strength weak) (by grp-45))))
(defrule ASSESS::grp-45.3
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is works|partly))
   => (assert (finding (kind assessment) (subject as-balancing) (value partial) (strength weak) (by grp-45))))

(deffacts MAIN::grp-53 (rule-note (rule grp-53) (origin ext) (source "AM")
   (id "Faktor penyeimbang \"persepsi\" belum diketahui.")
   (en "The balancing factor \"perception\" is not known.")))
(defrule ADVISE::grp-53.1
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to perception-realistic) (is unknown))
   => (assert (finding (kind missing-information) (subject perception-realistic) (value nil) (strength weak) (by grp-53))))
(defrule ADVISE::grp-53.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to perception-realistic)))
   => (assert (finding (kind missing-information) (subject perception-realistic) (value nil) (strength weak) (by grp-53))))

(deffacts MAIN::grp-14 (rule-note (rule grp-14) (origin seed) (source "S11.3")
   (id "Peristiwa pencetus belum diketahui.")
   (en "The precipitating event is not known.")))
(defrule ADVISE::grp-14
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to event-known) (is yes)))
   => (assert (finding (kind missing-information) (subject grp-und-3-precipitant) (value nil) (strength required) (by grp-14))))

(deffacts MAIN::rs-9 (rule-note (rule rs-9) (origin seed+ext) (source "S1.2, S1.1f")
   (id "Hubungkan klien dengan sumber atau pelayanan yang menangani bidang ini.")
   (en "Link the client to the resource or service for this field.")))
(defrule ADVISE::rs-9.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to problem-domains) (is housing|services|health))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))
(defrule ADVISE::rs-9.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to resources) (is services))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by rs-9))))

(deffacts MAIN::rs-14 (rule-note (rule rs-14) (origin seed+ext) (source "S1.2, S1.1f")
   (id "Bidang ini biasanya mempunyai layanan sendiri; periksa apakah klien perlu dihubungkan.")
   (en "This field usually has its own services; see whether the client needs a link.")))
(defrule ADVISE::rs-14
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to problem-domains) (is economic|law))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength weak) (by rs-14))))

(deffacts MAIN::grp-01 (rule-note (rule grp-01) (origin seed) (source "S10")
   (id "Penanggulangan gagal dan keseimbangan terganggu.")
   (en "Coping failed and balance is disturbed."))
   (example (rule grp-01)))
(defrule ASSESS::grp-01
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is failed|blocked))
   (answer (to imbalance) (is biological|psychological|social))
   => (assert (finding (kind assessment) (subject as-group-state) (value crisis) (strength strong) (by grp-01))))

(deffacts MAIN::grp-02 (rule-note (rule grp-02) (origin seed) (source "S10")
   (id "Penanggulangan gagal, sehingga krisis dapat terjadi.")
   (en "Coping failed, so crisis can occur.")))
(defrule ASSESS::grp-02.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is failed|blocked))
   (answer (to imbalance) (is none))
   => (assert (finding (kind assessment) (subject as-group-state) (value crisis-possible) (strength moderate) (by grp-02))))
(defrule ASSESS::grp-02.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is failed|blocked))
   (not (answer (to imbalance)))
   => (assert (finding (kind assessment) (subject as-group-state) (value crisis-possible) (strength moderate) (by grp-02))))

(deffacts MAIN::grp-03 (rule-note (rule grp-03) (origin seed+ext) (source "S10")
   (id "Keseimbangan terganggu, tetapi hasil penanggulangan belum diketahui.")
   (en "Balance is disturbed but the coping result is unknown.")))
(defrule ASSESS::grp-03.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is unknown))
   (answer (to imbalance) (is ?v&~none&~unknown))
   => (assert (finding (kind assessment) (subject as-group-state) (value crisis-possible) (strength weak) (by grp-03))))
(defrule ASSESS::grp-03.2
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to coping-result)))
   (answer (to imbalance) (is ?v&~none&~unknown))
   => (assert (finding (kind assessment) (subject as-group-state) (value crisis-possible) (strength weak) (by grp-03))))

(deffacts MAIN::grp-04 (rule-note (rule grp-04) (origin seed+ext) (source "S10")
   (id "Kelompok tampak statis; statis belum tentu krisis.")
   (en "The group looks static; static is not yet crisis.")))
(defrule ASSESS::grp-04
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-functioning) (is static))
   (answer (to coping-result) (is works|partly|untried|unknown))
   => (assert (finding (kind assessment) (subject as-group-state) (value static) (strength moderate) (by grp-04))))

(deffacts MAIN::grp-05 (rule-note (rule grp-05) (origin seed+ext) (source "S10")
   (id "Berjalan normal dan penanggulangan berhasil.")
   (en "It functions normally and coping works.")))
(defrule ASSESS::grp-05
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-functioning) (is normal))
   (answer (to coping-result) (is works))
   => (assert (finding (kind assessment) (subject as-group-state) (value normal) (strength strong) (by grp-05))))

(deffacts MAIN::grp-19 (rule-note (rule grp-19) (origin seed) (source "S10, S11.4")
   (id "Keseimbangan ini terganggu.")
   (en "This balance is disturbed.")))
(defrule ASSESS::grp-19
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to imbalance) (is ?v&~none&~unknown))
   => (assert (finding (kind assessment) (subject as-imbalance) (value ?v) (strength strong) (by grp-19))))

(deffacts MAIN::grp-21 (rule-note (rule grp-21) (origin seed) (source "S11.5")
   (id "Keadaan seimbang terganggu.")
   (en "The equilibrium is disturbed.")))
(defrule ASSESS::grp-21
   (finding (kind assessment) (subject as-imbalance) (value biological|psychological|social))
   => (assert (finding (kind assessment) (subject as-equilibrium) (value disturbed) (strength strong) (by grp-21))))

(deffacts MAIN::grp-43 (rule-note (rule grp-43) (origin seed) (source "S11.5")
   (id "Kebutuhan memperbaiki keseimbangan dirasakan.")
   (en "The need to repair the balance is felt.")))
(defrule ASSESS::grp-43
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to felt-need) (is yes))
   => (assert (finding (kind assessment) (subject as-felt-need) (value present) (strength strong) (by grp-43))))

(deffacts MAIN::grp-44 (rule-note (rule grp-44) (origin seed) (source "S11.5")
   (id "Kebutuhan memperbaiki keseimbangan belum dirasakan.")
   (en "The need to repair the balance is not felt.")))
(defrule ASSESS::grp-44
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to felt-need) (is no))
   => (assert (finding (kind assessment) (subject as-felt-need) (value absent) (strength strong) (by grp-44))))

(deffacts MAIN::grp-08 (rule-note (rule grp-08) (origin seed) (source "S11.2")
   (id "Pahami kemampuan penanggulangan yang biasa dijalankan anggota.")
   (en "Understand the members' usual coping.")))
(defrule ADVISE::grp-08
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to coping-usual) (is yes)))
   => (assert (finding (kind step) (subject grp-und-2-coping) (value nil) (strength strong) (by grp-08))))

(deffacts MAIN::grp-55 (rule-note (rule grp-55) (origin seed+ext) (source "S11.2")
   (id "Cara penanggulangan yang biasa sudah diketahui; pakai sebagai titik tolak.")
   (en "The usual coping is known; start from it.")))
(defrule ADVISE::grp-55
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to coping-usual) (is yes))
   => (assert (finding (kind step) (subject grp-und-2-coping) (value nil) (strength weak) (by grp-55))))

(deffacts MAIN::grp-10 (rule-note (rule grp-10) (origin seed) (source "S11.4")
   (id "Pahami ketidakseimbangan biologik, psikologik, dan integrasi sosial.")
   (en "Understand the bio-, psycho- and social-integration imbalance.")))
(defrule ADVISE::grp-10
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   => (assert (finding (kind step) (subject grp-und-4-imbalance) (value nil) (strength moderate) (by grp-10))))

(deffacts MAIN::grp-13 (rule-note (rule grp-13) (origin seed) (source "S11.2")
   (id "Cara penanggulangan yang biasa belum diketahui.")
   (en "Usual coping is not known.")))
(defrule ADVISE::grp-13
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to coping-usual) (is yes)))
   => (assert (finding (kind missing-information) (subject grp-und-2-coping) (value nil) (strength required) (by grp-13))))

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

(deffacts MAIN::grp-42 (rule-note (rule grp-42) (origin ext) (source "RAPOPORT")
   (id "Keseimbangan lama juga buruk; tujuannya bukan sekadar kembali.")
   (en "The old balance was poor too; the goal is not merely to return.")))
(defrule ADVISE::grp-42
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-before) (is poor))
   (finding (kind assessment) (subject as-group-state) (value crisis))
   => (assert (finding (kind caution) (subject ext-restore-equilibrium) (value nil) (strength moderate) (by grp-42))))

(deffacts MAIN::grp-49 (rule-note (rule grp-49) (origin seed+ext) (source "S11.5")
   (id "Keadaan sebelum peristiwa belum diketahui, padahal keseimbangan itu ukurannya.")
   (en "The state before the event is not known, yet that balance is the measure.")))
(defrule ADVISE::grp-49.1
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to grp-before) (is unknown))
   => (assert (finding (kind missing-information) (subject grp-caplan-equilibrium) (value nil) (strength moderate) (by grp-49))))
(defrule ADVISE::grp-49.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to grp-before)))
   => (assert (finding (kind missing-information) (subject grp-caplan-equilibrium) (value nil) (strength moderate) (by grp-49))))

(deffacts MAIN::grp-51 (rule-note (rule grp-51) (origin ext) (source "DV, ROTHMAN")
   (id "Konflik tanpa kekerasan: pertemukan pihak-pihak dengan penengah yang diterima semua.")
   (en "Conflict without violence: bring the sides together with a mediator all accept.")))
(defrule ADVISE::grp-51
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-kind) (is conflict))
   (answer (to risk-screened) (is yes))
   (answer (to violence-ongoing) (is no))
   => (assert (finding (kind indication) (subject ext-mediation) (value nil) (strength moderate) (by grp-51))))

(deffacts MAIN::grp-52 (rule-note (rule grp-52) (origin ext) (source "AM")
   (id "Faktor penyeimbang \"dukungan\" belum diketahui.")
   (en "The balancing factor \"support\" is not known.")))
(defrule ADVISE::grp-52.1
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to support-available) (is unknown))
   => (assert (finding (kind missing-information) (subject support-available) (value nil) (strength moderate) (by grp-52))))
(defrule ADVISE::grp-52.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to support-available)))
   => (assert (finding (kind missing-information) (subject support-available) (value nil) (strength moderate) (by grp-52))))

(deffacts MAIN::rs-11 (rule-note (rule rs-11) (origin ext) (source "AM, RAPOPORT")
   (id "Libatkan keluarga besar, tetangga, atau teman yang bersedia.")
   (en "Involve relatives, neighbours or friends who are willing.")))
(defrule ADVISE::rs-11.1
   (answer (to client-system) (is individual|family))
   (answer (to support-available) (is yes))
   => (assert (finding (kind indication) (subject ext-mobilise-support) (value nil) (strength moderate) (by rs-11))))
(defrule ADVISE::rs-11.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to support-available) (is yes))
   => (assert (finding (kind indication) (subject ext-mobilise-support) (value nil) (strength moderate) (by rs-11))))

(deffacts MAIN::grp-35 (rule-note (rule grp-35) (origin ext) (source "CPS")
   (id "Krisis biasanya berlangsung 4–6 minggu; temui segera dan sering.")
   (en "A crisis usually lasts 4–6 weeks; meet soon and often.")))
(defrule ADVISE::grp-35
   (finding (kind assessment) (subject as-group-state) (value crisis))
   (measure (of event-weeks) (is ?n&:(<= ?n 6)))
   => (assert (finding (kind caution) (subject ext-crisis-phase) (value nil) (strength moderate) (by grp-35))))
