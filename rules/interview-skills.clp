; The four interview skills, as what is lacking and as reminders for the next interview.
; Succeeds if: an explicit lack is strong and a reminder is weak.
; Fails if: a reminder repeats what the worker already has.

(deffacts MAIN::int-8 (rule-note (rule int-8) (origin seed) (source "S4.3.i")
   (id "Susun kerangka wawancara dan pertanyaannya.")
   (en "Prepare the interview frame and questions.")))
(defrule ADVISE::int-8
   (answer (to int-guide) (is no))
   => (assert (finding (kind skill) (subject int-skill-i-frame) (value nil) (strength strong) (by int-8))))

(deffacts MAIN::int-9 (rule-note (rule int-9) (origin seed) (source "S4.3.ii")
   (id "Siapkan pembukaan dan penutupan.")
   (en "Prepare opening and closing.")))
(defrule ADVISE::int-9
   (answer (to int-open-close) (is no))
   => (assert (finding (kind skill) (subject int-skill-ii-open-close) (value nil) (strength strong) (by int-9))))

(deffacts MAIN::int-10 (rule-note (rule int-10) (origin seed) (source "S4.2, S4.3.iii")
   (id "Catat kata-kata dan gerak-gerik (verbal dan nonverbal).")
   (en "Record verbal and nonverbal.")))
(defrule ADVISE::int-10
   (not (answer (to interviews-done) (is none)))
   (answer (to int-nonverbal-recorded) (is no))
   => (assert (finding (kind skill) (subject int-skill-iii-record) (value nil) (strength strong) (by int-10))))

(deffacts MAIN::int-11 (rule-note (rule int-11) (origin seed) (source "S4.3.iv")
   (id "Susun laporan analitik sebagai dasar menetapkan bantuan.")
   (en "Write the analytic report as the basis for the help.")))
(defrule ADVISE::int-11
   (not (answer (to interviews-done) (is none)))
   (answer (to int-report) (is no))
   => (assert (finding (kind skill) (subject int-skill-iv-report) (value nil) (strength strong) (by int-11))))

(deffacts MAIN::int-12 (rule-note (rule int-12) (origin seed) (source "S4.3.i")
   (id "Wawancara berikut memerlukan kerangka dan pertanyaan.")
   (en "The next interview needs a frame and questions.")))
(defrule ADVISE::int-12.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic|int-type-therapeutic))
   (not (answer (to int-guide) (is yes)))
   => (assert (finding (kind skill) (subject int-skill-i-frame) (value nil) (strength weak) (by int-12))))
(defrule ADVISE::int-12.2
   (answer (to contact-purpose) (is background|assess|change))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic|int-type-therapeutic))
   (not (answer (to int-guide) (is yes)))
   => (assert (finding (kind skill) (subject int-skill-i-frame) (value nil) (strength weak) (by int-12))))

(deffacts MAIN::int-13 (rule-note (rule int-13) (origin seed) (source "S4.3.ii")
   (id "Wawancara berikut memerlukan pembukaan dan penutupan yang disiapkan.")
   (en "The next interview needs a prepared opening and closing.")))
(defrule ADVISE::int-13.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic|int-type-therapeutic))
   (not (answer (to int-open-close) (is yes)))
   => (assert (finding (kind skill) (subject int-skill-ii-open-close) (value nil) (strength weak) (by int-13))))
(defrule ADVISE::int-13.2
   (answer (to contact-purpose) (is background|assess|change))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic|int-type-therapeutic))
   (not (answer (to int-open-close) (is yes)))
   => (assert (finding (kind skill) (subject int-skill-ii-open-close) (value nil) (strength weak) (by int-13))))

(deffacts MAIN::int-14 (rule-note (rule int-14) (origin seed) (source "S4.2, S4.3.iii")
   (id "Catat kata-kata dan gerak-gerik dalam wawancara berikut.")
   (en "Record the verbal and the nonverbal in the next interview.")))
(defrule ADVISE::int-14.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic|int-type-therapeutic))
   (not (answer (to int-nonverbal-recorded) (is yes)))
   => (assert (finding (kind skill) (subject int-skill-iii-record) (value nil) (strength weak) (by int-14))))
(defrule ADVISE::int-14.2
   (answer (to contact-purpose) (is background|assess|change))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic|int-type-therapeutic))
   (not (answer (to int-nonverbal-recorded) (is yes)))
   => (assert (finding (kind skill) (subject int-skill-iii-record) (value nil) (strength weak) (by int-14))))

(deffacts MAIN::int-15 (rule-note (rule int-15) (origin seed) (source "S4.3.iv")
   (id "Susun laporan analitik sesudah wawancara berikut.")
   (en "Write the analytic report after the next interview.")))
(defrule ADVISE::int-15.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic|int-type-therapeutic))
   (not (answer (to int-report) (is yes)))
   => (assert (finding (kind skill) (subject int-skill-iv-report) (value nil) (strength weak) (by int-15))))
(defrule ADVISE::int-15.2
   (answer (to contact-purpose) (is background|assess|change))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic|int-type-therapeutic))
   (not (answer (to int-report) (is yes)))
   => (assert (finding (kind skill) (subject int-skill-iv-report) (value nil) (strength weak) (by int-15))))

(deffacts MAIN::int-22 (rule-note (rule int-22) (origin seed) (source "S4.2")
   (id "Yang tidak terucap penting di sini; perhatikan dan catat kata-kata maupun gerak-gerik.")
   (en "What is not said matters here; attend to and record both the verbal and the nonverbal.")))
(defrule ADVISE::int-22.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to verbal-nonverbal-conflict) (is yes))
   (not (answer (to int-nonverbal-recorded) (is yes)))
   => (assert (finding (kind indication) (subject int-record-both) (value nil) (strength weak) (by int-22))))
(defrule ADVISE::int-22.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to target-motivation) (is none))
   (not (answer (to int-nonverbal-recorded) (is yes)))
   => (assert (finding (kind indication) (subject int-record-both) (value nil) (strength weak) (by int-22))))
(defrule ADVISE::int-22.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-consents) (is no))
   (not (answer (to int-nonverbal-recorded) (is yes)))
   => (assert (finding (kind indication) (subject int-record-both) (value nil) (strength weak) (by int-22))))
(defrule ADVISE::int-22.4
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to shared-language) (is no))
   (not (answer (to int-nonverbal-recorded) (is yes)))
   => (assert (finding (kind indication) (subject int-record-both) (value nil) (strength weak) (by int-22))))
(defrule ADVISE::int-22.5
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to child-maltreatment) (is yes))
   (not (answer (to int-nonverbal-recorded) (is yes)))
   => (assert (finding (kind indication) (subject int-record-both) (value nil) (strength weak) (by int-22))))
(defrule ADVISE::int-22.6
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-communicates) (is no))
   (not (answer (to int-nonverbal-recorded) (is yes)))
   => (assert (finding (kind indication) (subject int-record-both) (value nil) (strength weak) (by int-22))))

(deffacts MAIN::int-24 (rule-note (rule int-24) (origin seed) (source "S4.3.i")
   (id "Pertemuan sudah direncanakan; kerangka dan pertanyaan wawancaranya belum siap.")
   (en "A meeting is planned; the interview frame and its questions are not ready.")))
(defrule ADVISE::int-24.1
   (answer (to contact-purpose) (is background|assess|change))
   (answer (to int-guide) (is no|unknown))
   => (assert (finding (kind missing-information) (subject int-skill-i-frame) (value nil) (strength moderate) (by int-24))))
(defrule ADVISE::int-24.2
   (answer (to contact-purpose) (is background|assess|change))
   (not (answer (to int-guide)))
   => (assert (finding (kind missing-information) (subject int-skill-i-frame) (value nil) (strength moderate) (by int-24))))
