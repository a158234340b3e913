; The five understandings of a group in crisis: which to work on and which are still missing.
; Succeeds if: an understanding that is missing is strong, one that is there is a reminder.
; Fails if: the order of the five is enforced.

(deffacts MAIN::grp-07 (rule-note (rule grp-07) (origin seed) (source "S11.1")
   (id "Mulai dari pemahaman sosial terhadap kondisi krisis.")
   (en "Begin with the social assessment of the crisis.")))
(defrule ADVISE::grp-07
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to grp-social-assessed) (is yes)))
   => (assert (finding (kind step) (subject grp-und-1-social-assessment) (value nil) (strength strong) (by grp-07))))

(deffacts MAIN::grp-08 (rule-note (rule grp-08) (origin seed) (source "S11.2")
   (id "Pahami kemampuan penanggulangan yang biasa dijalankan anggota.")
   (en "Understand the members' usual coping.")))
(defrule ADVISE::grp-08
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to coping-usual) (is yes)))
   => (assert (finding (kind step) (subject grp-und-2-coping) (value nil) (strength strong) (by grp-08))))

(deffacts MAIN::grp-09 (rule-note (rule grp-09) (origin seed) (source "S11.3")
   (id "Pahami sumber pencetus utama.")
   (en "Understand the main precipitating source.")))
(defrule ADVISE::grp-09.1
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to event-known) (is yes)))
   => (assert (finding (kind step) (subject grp-und-3-precipitant) (value nil) (strength strong) (by grp-09))))
(defrule ADVISE::grp-09.2
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to source-agreed) (is yes)))
   => (assert (finding (kind step) (subject grp-und-3-precipitant) (value nil) (strength strong) (by grp-09))))
(defrule ADVISE::grp-09.3
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to several-sources) (is yes))
   => (assert (finding (kind step) (subject grp-und-3-precipitant) (value nil) (strength strong) (by grp-09))))

(deffacts MAIN::grp-10 (rule-note (rule grp-10) (origin seed) (source "S11.4")
   (id "Pahami yang terganggu: tubuh, pikiran dan perasaan, atau hubungan sosial.")
   (en "Understand the bio-, psycho- and social-integration imbalance.")))
(defrule ADVISE::grp-10.1
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to imbalance) (is none))
   => (assert (finding (kind step) (subject grp-und-4-imbalance) (value nil) (strength moderate) (by grp-10))))
(defrule ADVISE::grp-10.2
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to imbalance)))
   => (assert (finding (kind step) (subject grp-und-4-imbalance) (value nil) (strength moderate) (by grp-10))))

(deffacts MAIN::grp-11 (rule-note (rule grp-11) (origin seed) (source "S11.5")
   (id "Rangkum dengan paradigma Caplan: keseimbangan dan kebutuhan yang dirasakan.")
   (en "Sum up with Caplan: equilibrium and felt need.")))
(defrule ADVISE::grp-11
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   => (assert (finding (kind step) (subject grp-und-5-caplan) (value nil) (strength strong) (by grp-11))))

(deffacts MAIN::grp-12 (rule-note (rule grp-12) (origin seed) (source "S11.1")
   (id "Penilaian sosial belum mencakup semua pihak.")
   (en "The social assessment does not cover all sides.")))
(defrule ADVISE::grp-12
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to grp-social-assessed) (is yes)))
   => (assert (finding (kind missing-information) (subject grp-und-1-social-assessment) (value nil) (strength required) (by grp-12))))

(deffacts MAIN::grp-13 (rule-note (rule grp-13) (origin seed) (source "S11.2")
   (id "Cara penanggulangan yang biasa belum diketahui.")
   (en "Usual coping is not known.")))
(defrule ADVISE::grp-13
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to coping-usual) (is yes)))
   => (assert (finding (kind missing-information) (subject grp-und-2-coping) (value nil) (strength moderate) (by grp-13))))

(deffacts MAIN::grp-14 (rule-note (rule grp-14) (origin seed) (source "S11.3")
   (id "Peristiwa pencetus belum diketahui.")
   (en "The precipitating event is not known.")))
(defrule ADVISE::grp-14.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-known) (is unknown))
   => (assert (finding (kind missing-information) (subject grp-und-3-precipitant) (value nil) (strength required) (by grp-14))))
(defrule ADVISE::grp-14.2
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to event-known)))
   => (assert (finding (kind missing-information) (subject grp-und-3-precipitant) (value nil) (strength required) (by grp-14))))

(deffacts MAIN::grp-15 (rule-note (rule grp-15) (origin seed+ext) (source "S11.3")
   (id "Sumber pencetus diperselisihkan; gali dari setiap pihak.")
   (en "The source is disputed; explore with each side.")))
(defrule ADVISE::grp-15
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to source-agreed) (is no))
   => (assert (finding (kind missing-information) (subject grp-und-3-precipitant) (value nil) (strength required) (by grp-15))))

(deffacts MAIN::grp-16 (rule-note (rule grp-16) (origin seed) (source "S11.3")
   (id "Peristiwa dan sumber pencetus utama sudah dikenali bersama.")
   (en "The event and main source are known and agreed.")))
(defrule ASSESS::grp-16
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-known) (is yes))
   (answer (to source-agreed) (is yes))
   => (assert (finding (kind assessment) (subject as-precipitant) (value identified) (strength strong) (by grp-16))))

(deffacts MAIN::grp-17 (rule-note (rule grp-17) (origin seed) (source "S11.3")
   (id "Jenis peristiwa pencetus tercatat.")
   (en "The kind of precipitating event is recorded.")))
(defrule ASSESS::grp-17
   (answer (to event-known) (is yes))
   (answer (to event-kind) (is ?v&~none&~unknown))
   => (assert (finding (kind assessment) (subject as-event) (value ?v) (strength moderate) (by grp-17))))

(deffacts MAIN::grp-18 (rule-note (rule grp-18) (origin seed+ext) (source "S11.3; HILL")
   (id "Ada beberapa sumber; pilih yang utama lebih dahulu.")
   (en "There are several sources; choose the main one first.")))
(defrule ADVISE::grp-18
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to several-sources) (is yes))
   => (assert (finding (kind caution) (subject several-sources) (value nil) (strength moderate) (by grp-18))))

(deffacts MAIN::grp-46 (rule-note (rule grp-46) (origin seed+ext) (source "S11.3")
   (id "Peristiwa pencetusnya jelas; pastikan para anggota memandangnya sama.")
   (en "The precipitating event is clear; make sure that members see it alike.")))
(defrule ASSESS::grp-46
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-known) (is yes))
   (not (answer (to source-agreed) (is no)))
   (answer (to event-kind) (is death|job-loss|illness|separation|violence|disaster|legal|migration|transition|substance|accident))
   => (assert (finding (kind assessment) (subject as-precipitant) (value identified) (strength moderate) (by grp-46))))

(deffacts MAIN::grp-47 (rule-note (rule grp-47) (origin seed+ext) (source "S11.3")
   (id "Para anggota berbeda pendapat tentang sumber pencetus.")
   (en "Members differ about the precipitating source.")))
(defrule ASSESS::grp-47
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-known) (is yes))
   (answer (to source-agreed) (is no))
   => (assert (finding (kind assessment) (subject as-precipitant) (value disputed) (strength strong) (by grp-47))))

(deffacts MAIN::grp-48 (rule-note (rule grp-48) (origin seed+ext) (source "S11.3")
   (id "Belum diketahui apa yang menurut tiap anggota menjadi sumber utama.")
   (en "What each member sees as the main source is not known.")))
(defrule ADVISE::grp-48.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-known) (is yes))
   (answer (to source-agreed) (is unknown))
   => (assert (finding (kind missing-information) (subject source-agreed) (value nil) (strength moderate) (by grp-48))))
(defrule ADVISE::grp-48.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-known) (is yes))
   (not (answer (to source-agreed)))
   => (assert (finding (kind missing-information) (subject source-agreed) (value nil) (strength moderate) (by grp-48))))

(deffacts MAIN::grp-49 (rule-note (rule grp-49) (origin seed+ext) (source "S11.5")
   (id "Keadaan sebelum peristiwa belum diketahui, padahal keseimbangan itu ukurannya.")
   (en "The state before the event is not known, yet that balance is the measure.")))
(defrule ADVISE::grp-49.1
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to grp-before) (is unknown))
   => (assert (finding (kind missing-information) (subject grp-before) (value nil) (strength moderate) (by grp-49))))
(defrule ADVISE::grp-49.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to grp-before)))
   => (assert (finding (kind missing-information) (subject grp-before) (value nil) (strength moderate) (by grp-49))))

(deffacts MAIN::grp-54 (rule-note (rule grp-54) (origin seed+ext) (source "S11.1")
   (id "Penilaian sosial sudah ada; pakai hasilnya dan perbarui bila keadaan berubah.")
   (en "The social assessment is there; use it and renew it when things change.")))
(defrule ADVISE::grp-54
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to grp-social-assessed) (is yes))
   => (assert (finding (kind step) (subject grp-und-1-social-assessment) (value nil) (strength weak) (by grp-54))))

(deffacts MAIN::grp-55 (rule-note (rule grp-55) (origin seed+ext) (source "S11.2")
   (id "Cara penanggulangan yang biasa sudah diketahui; pakai sebagai titik tolak.")
   (en "The usual coping is known; start from it.")))
(defrule ADVISE::grp-55
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to coping-usual) (is yes))
   => (assert (finding (kind step) (subject grp-und-2-coping) (value nil) (strength weak) (by grp-55))))

(deffacts MAIN::grp-56 (rule-note (rule grp-56) (origin seed+ext) (source "S11.3")
   (id "Sumber pencetus sudah dikenali bersama; kaitkan bantuan dengannya.")
   (en "The precipitating source is known and agreed; tie the help to it.")))
(defrule ADVISE::grp-56
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to event-known) (is yes))
   (answer (to source-agreed) (is yes))
   => (assert (finding (kind step) (subject grp-und-3-precipitant) (value nil) (strength weak) (by grp-56))))

(deffacts MAIN::grp-60 (rule-note (rule grp-60) (origin seed+ext) (source "S11.4")
   (id "Keseimbangan yang terganggu sudah dikenali; kaitkan bantuan dengannya.")
   (en "The disturbed balance is known; tie the help to it.")))
(defrule ADVISE::grp-60
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to imbalance) (is biological|psychological|social))
   => (assert (finding (kind step) (subject grp-und-4-imbalance) (value nil) (strength weak) (by grp-60))))

(deffacts MAIN::grp-62 (rule-note (rule grp-62) (origin seed+ext) (source "S11.2, S10")
   (id "Cara yang biasa belum dicoba kali ini; ajak anggota mencobanya lebih dahulu.")
   (en "The usual way has not been tried this time; invite the members to try it first.")))
(defrule ADVISE::grp-62
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-usual) (is yes))
   (answer (to coping-result) (is untried))
   => (assert (finding (kind step) (subject grp-und-2-coping) (value nil) (strength moderate) (by grp-62))))

(deffacts MAIN::grp-65 (rule-note (rule grp-65) (origin seed+ext) (source "S11.3; HILL")
   (id "Tidak ada peristiwa yang jelas mendahului; cari sumber lain yang menumpuk perlahan.")
   (en "No clear event came before; look for other sources that have piled up slowly.")))
(defrule ADVISE::grp-65
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-known) (is no))
   => (assert (finding (kind missing-information) (subject grp-und-3-precipitant) (value nil) (strength moderate) (by grp-65))))
