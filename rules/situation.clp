; Whether the social situation has been assessed in its four dimensions.
; Succeeds if: each dimension that was not assessed is named.
; Fails if: the assessment counts as complete while a dimension is open.

(deffacts MAIN::sit-01 (rule-note (rule sit-01) (origin seed) (source "S7.p2")
   (id "Setiap masalah perlu penilaian situasional.")
   (en "Every problem needs a situational assessment.")))
(defrule ADVISE::sit-01.1
   (answer (to client-system) (is individual|unsure))
   (not (answer (to sit-known)))
   => (assert (finding (kind missing-information) (subject sit-each-problem) (value nil) (strength required) (by sit-01))))
(defrule ADVISE::sit-01.2
   (not (answer (to client-system)))
   (not (answer (to sit-known)))
   => (assert (finding (kind missing-information) (subject sit-each-problem) (value nil) (strength required) (by sit-01))))

(deffacts MAIN::sit-10 (rule-note (rule sit-10) (origin seed+ext) (source "S7.p2")
   (id "Penilaian situasional (waktu, ruang, budaya, proses) belum dicatat.")
   (en "The situational assessment (time, space, culture, process) is not recorded.")))
(defrule ADVISE::sit-10
   (finding (kind assessment) (subject as-level) (value group))
   (not (answer (to sit-known)))
   => (assert (finding (kind missing-information) (subject sit-each-problem) (value nil) (strength weak) (by sit-10))))

(deffacts MAIN::sit-02 (rule-note (rule sit-02) (origin seed) (source "S7.p1")
   (id "Sisi waktu belum dinilai: sejak kapan dan kapan terjadi.")
   (en "The time dimension is not assessed.")))
(defrule ADVISE::sit-02
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is time)))
   => (assert (finding (kind missing-information) (subject sit-dim-time) (value nil) (strength moderate) (by sit-02))))

(deffacts MAIN::sit-03 (rule-note (rule sit-03) (origin seed) (source "S7.p1")
   (id "Sisi ruang belum dinilai: di mana dan di tempat seperti apa.")
   (en "The space dimension is not assessed.")))
(defrule ADVISE::sit-03
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is space)))
   => (assert (finding (kind missing-information) (subject sit-dim-space) (value nil) (strength moderate) (by sit-03))))

(deffacts MAIN::sit-04 (rule-note (rule sit-04) (origin seed) (source "S7.p1")
   (id "Dimensi budaya belum dinilai.")
   (en "The culture dimension is not assessed.")))
(defrule ADVISE::sit-04
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is culture)))
   => (assert (finding (kind missing-information) (subject sit-dim-culture) (value nil) (strength moderate) (by sit-04))))

(deffacts MAIN::sit-05 (rule-note (rule sit-05) (origin seed) (source "S7.p1")
   (id "Dimensi proses belum dinilai.")
   (en "The process dimension is not assessed.")))
(defrule ADVISE::sit-05
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is process)))
   => (assert (finding (kind missing-information) (subject sit-dim-process) (value nil) (strength moderate) (by sit-05))))

(deffacts MAIN::sit-06 (rule-note (rule sit-06) (origin seed) (source "S7.p1")
   (id "Tujuan pihak-pihak yang terlibat belum diketahui.")
   (en "The goals of those involved are not known.")))
(defrule ADVISE::sit-06
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is goals)))
   => (assert (finding (kind missing-information) (subject sit-goal) (value nil) (strength moderate) (by sit-06))))

(deffacts MAIN::sit-07 (rule-note (rule sit-07) (origin seed) (source "S7")
   (id "Keempat sisi keadaan sosial sudah dinilai.")
   (en "All four dimensions of the social situation are assessed.")))
(defrule ASSESS::sit-07
   (answer (to sit-known) (is time))
   (answer (to sit-known) (is space))
   (answer (to sit-known) (is culture))
   (answer (to sit-known) (is process))
   => (assert (finding (kind assessment) (subject as-situation) (value complete) (strength strong) (by sit-07))))

(deffacts MAIN::sit-08 (rule-note (rule sit-08) (origin seed) (source "S7")
   (id "Penilaian situasional belum lengkap.")
   (en "The situational assessment is incomplete.")))
(defrule ASSESS::sit-08.1
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is time)))
   => (assert (finding (kind assessment) (subject as-situation) (value incomplete) (strength strong) (by sit-08))))
(defrule ASSESS::sit-08.2
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is space)))
   => (assert (finding (kind assessment) (subject as-situation) (value incomplete) (strength strong) (by sit-08))))
(defrule ASSESS::sit-08.3
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is culture)))
   => (assert (finding (kind assessment) (subject as-situation) (value incomplete) (strength strong) (by sit-08))))
(defrule ASSESS::sit-08.4
   (exists (answer (to sit-known)))
   (not (answer (to sit-known) (is process)))
   => (assert (finding (kind assessment) (subject as-situation) (value incomplete) (strength strong) (by sit-08))))

(deffacts MAIN::sit-09 (rule-note (rule sit-09) (origin seed) (source "S7.p1–p2")
   (id "Lengkapi penilaian situasional: waktu, ruang, budaya, dan proses.")
   (en "Complete the situational assessment: time, space, culture and process.")))
(defrule ADVISE::sit-09
   (finding (kind assessment) (subject as-situation) (value incomplete))
   => (assert (finding (kind indication) (subject sit-each-problem) (value nil) (strength strong) (by sit-09))))

(deffacts MAIN::sit-11 (rule-note (rule sit-11) (origin seed) (source "S7.p2")
   (id "Setiap masalah memerlukan penilaian situasional: waktu, ruang, budaya, dan proses.")
   (en "Every problem calls for a situational assessment: time, space, culture and process.")))
(defrule ADVISE::sit-11.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to sit-known) (is time)))
   => (assert (finding (kind indication) (subject sit-each-problem) (value nil) (strength weak) (by sit-11))))
(defrule ADVISE::sit-11.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to sit-known) (is space)))
   => (assert (finding (kind indication) (subject sit-each-problem) (value nil) (strength weak) (by sit-11))))
(defrule ADVISE::sit-11.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to sit-known) (is culture)))
   => (assert (finding (kind indication) (subject sit-each-problem) (value nil) (strength weak) (by sit-11))))
(defrule ADVISE::sit-11.4
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to sit-known) (is process)))
   => (assert (finding (kind indication) (subject sit-each-problem) (value nil) (strength weak) (by sit-11))))
