; Whether a family or group is in crisis, possibly in crisis, static or normal, and its balance and felt need.
; Succeeds if: crisis needs failed coping and a disturbed balance.
; Fails if: a hard event or a static state alone is called a crisis.

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
   (answer (to coping-result) (is works|partly|untried))
   => (assert (finding (kind assessment) (subject as-group-state) (value static) (strength moderate) (by grp-04))))

(deffacts MAIN::grp-05 (rule-note (rule grp-05) (origin seed+ext) (source "S10")
   (id "Berjalan normal dan penanggulangan berhasil.")
   (en "It functions normally and coping works.")))
(defrule ASSESS::grp-05
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-functioning) (is normal))
   (answer (to coping-result) (is works))
   => (assert (finding (kind assessment) (subject as-group-state) (value normal) (strength strong) (by grp-05))))

(deffacts MAIN::grp-06 (rule-note (rule grp-06) (origin seed+ext) (source "S10; PULEO")
   (id "Peristiwa berat saja bukan krisis bila penanggulangan berhasil.")
   (en "A hard event alone is not a crisis when coping works.")))
(defrule ASSESS::grp-06
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-known) (is yes))
   (answer (to coping-result) (is works))
   (answer (to imbalance) (is none))
   => (assert (finding (kind assessment) (subject as-group-state) (value normal) (strength strong) (by grp-06))))

(deffacts MAIN::grp-19 (rule-note (rule grp-19) (origin seed) (source "S10, S11.4")
   (id "Keseimbangan ini terganggu.")
   (en "This balance is disturbed.")))
(defrule ASSESS::grp-19
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to imbalance) (is ?v&~none&~unknown))
   => (assert (finding (kind assessment) (subject as-imbalance) (value ?v) (strength strong) (by grp-19))))

(deffacts MAIN::grp-20 (rule-note (rule grp-20) (origin seed) (source "S11.4")
   (id "Belum dinilai apa yang terganggu: tubuh, pikiran dan perasaan, atau hubungan sosial.")
   (en "The bio/psycho/social balance is not assessed.")))
(defrule ADVISE::grp-20
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to imbalance)))
   => (assert (finding (kind missing-information) (subject imbalance) (value nil) (strength required) (by grp-20))))

(deffacts MAIN::grp-21 (rule-note (rule grp-21) (origin seed) (source "S11.5")
   (id "Keadaan seimbang terganggu.")
   (en "The equilibrium is disturbed.")))
(defrule ASSESS::grp-21
   (finding (kind assessment) (subject as-imbalance) (value biological|psychological|social))
   => (assert (finding (kind assessment) (subject as-equilibrium) (value disturbed) (strength strong) (by grp-21))))

(deffacts MAIN::grp-22 (rule-note (rule grp-22) (origin seed+ext) (source "S11.5")
   (id "Keadaan masih seimbang.")
   (en "The equilibrium holds.")))
(defrule ASSESS::grp-22
   (finding (kind assessment) (subject as-group-state) (value normal))
   (not (answer (to imbalance) (is biological|psychological|social)))
   => (assert (finding (kind assessment) (subject as-equilibrium) (value balanced) (strength moderate) (by grp-22))))

(deffacts MAIN::grp-37 (rule-note (rule grp-37) (origin seed) (source "S10")
   (id "Kematangan pribadi anggota memungkinkan mekanisme penanggulangan.")
   (en "Members' maturity makes coping mechanisms possible.")))
(defrule ASSESS::grp-37
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to member-maturity) (is yes))
   => (assert (finding (kind assessment) (subject as-coping-potential) (value present) (strength moderate) (by grp-37))))

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

(deffacts MAIN::grp-57 (rule-note (rule grp-57) (origin seed+ext) (source "S10")
   (id "Penanggulangan hanya sebagian menolong dan keseimbangan terganggu; krisis dapat terjadi.")
   (en "Coping helps only in part and balance is disturbed; a crisis can occur.")))
(defrule ASSESS::grp-57
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is partly))
   (answer (to imbalance) (is biological|psychological|social))
   (not (answer (to grp-functioning) (is static|normal)))
   => (assert (finding (kind assessment) (subject as-group-state) (value crisis-possible) (strength moderate) (by grp-57))))

(deffacts MAIN::grp-58 (rule-note (rule grp-58) (origin seed+ext) (source "S10; CAPLAN")
   (id "Keadaannya kacau atau tandanya tanda krisis; pastikan hasil penanggulangan dan keseimbangannya.")
   (en "It is disorganised or shows signs of crisis; confirm the result of coping and the balance.")))
(defrule ASSESS::grp-58.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-functioning) (is disorganised))
   (not (answer (to coping-result) (is works)))
   => (assert (finding (kind assessment) (subject as-group-state) (value crisis-possible) (strength weak) (by grp-58))))
(defrule ASSESS::grp-58.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to crisis-signs) (is upset|mobilising|breaking))
   (not (answer (to coping-result) (is works|untried)))
   (not (answer (to grp-functioning) (is static|normal)))
   => (assert (finding (kind assessment) (subject as-group-state) (value crisis-possible) (strength weak) (by grp-58))))

(deffacts MAIN::grp-59 (rule-note (rule grp-59) (origin seed+ext) (source "S10")
   (id "Kelompok tampak statis; hasil penanggulangannya belum diketahui.")
   (en "The group looks static; the result of its coping is not known.")))
(defrule ASSESS::grp-59.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-functioning) (is static))
   (answer (to coping-result) (is unknown))
   (not (answer (to imbalance) (is biological|psychological|social)))
   => (assert (finding (kind assessment) (subject as-group-state) (value static) (strength weak) (by grp-59))))
(defrule ASSESS::grp-59.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-functioning) (is static))
   (not (answer (to coping-result)))
   (not (answer (to imbalance) (is biological|psychological|social)))
   => (assert (finding (kind assessment) (subject as-group-state) (value static) (strength weak) (by grp-59))))

(deffacts MAIN::grp-61 (rule-note (rule grp-61) (origin seed) (source "S10, S11.2")
   (id "Hasil penanggulangan belum diketahui, padahal itulah yang membedakan krisis dari masalah biasa.")
   (en "The result of coping is not known, yet it is what tells a crisis from an ordinary problem.")))
(defrule ADVISE::grp-61.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is unknown))
   => (assert (finding (kind missing-information) (subject coping-result) (value nil) (strength required) (by grp-61))))
(defrule ADVISE::grp-61.2
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to coping-result)))
   => (assert (finding (kind missing-information) (subject coping-result) (value nil) (strength required) (by grp-61))))

(deffacts MAIN::grp-63 (rule-note (rule grp-63) (origin seed) (source "S10")
   (id "Kematangan anggota untuk mengembangkan cara penanggulangan belum diketahui.")
   (en "Whether the members are mature enough to develop ways of coping is not known.")))
(defrule ADVISE::grp-63.1
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible|static))
   (answer (to member-maturity) (is unknown))
   => (assert (finding (kind missing-information) (subject member-maturity) (value nil) (strength weak) (by grp-63))))
(defrule ADVISE::grp-63.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible|static))
   (not (answer (to member-maturity)))
   => (assert (finding (kind missing-information) (subject member-maturity) (value nil) (strength weak) (by grp-63))))

(deffacts MAIN::grp-64 (rule-note (rule grp-64) (origin seed) (source "S10")
   (id "Keadaan keluarga atau kelompok sekarang belum diketahui.")
   (en "How the family or group functions now is not known.")))
(defrule ADVISE::grp-64.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to grp-functioning) (is unknown))
   => (assert (finding (kind missing-information) (subject grp-functioning) (value nil) (strength weak) (by grp-64))))
(defrule ADVISE::grp-64.2
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to grp-functioning)))
   => (assert (finding (kind missing-information) (subject grp-functioning) (value nil) (strength weak) (by grp-64))))

(deffacts MAIN::grp-67 (rule-note (rule grp-67) (origin seed+ext) (source "S11.5")
   (id "Anggota sendiri meminta perubahan; pastikan semua merasakannya.")
   (en "Members themselves ask for change; make sure that all feel the need.")))
(defrule ASSESS::grp-67
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to client-request) (is change))
   (not (answer (to felt-need) (is yes|no)))
   => (assert (finding (kind assessment) (subject as-felt-need) (value present) (strength weak) (by grp-67))))
