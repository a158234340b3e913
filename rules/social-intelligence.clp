; How far the client understands, communicates and attends, and what the worker shares in answer.
; Succeeds if: the three parts together give strong, fair or limited.
; Fails if: a part that was not asked counts as limited.

(deffacts MAIN::si-01 (rule-note (rule si-01) (origin seed) (source "S3.2.iii")
   (id "Klien mampu membaca keadaan sosialnya: ketiga unsurnya terpenuhi.")
   (en "All three parts of social intelligence are present.")))
(defrule ASSESS::si-01
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-insight) (is deep))
   (answer (to si-communicates) (is yes))
   (answer (to si-attends) (is yes))
   => (assert (finding (kind assessment) (subject as-social-intelligence) (value strong) (strength strong) (by si-01))))

(deffacts MAIN::si-02 (rule-note (rule si-02) (origin seed+ext) (source "S3.2.iii")
   (id "Ada unsur kemampuan membaca keadaan sosial yang terbatas.")
   (en "A part of social intelligence is limited.")))
(defrule ASSESS::si-02.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-insight) (is shallow))
   => (assert (finding (kind assessment) (subject as-social-intelligence) (value limited) (strength strong) (by si-02))))
(defrule ASSESS::si-02.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-communicates) (is no))
   => (assert (finding (kind assessment) (subject as-social-intelligence) (value limited) (strength strong) (by si-02))))
(defrule ASSESS::si-02.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-attends) (is no))
   => (assert (finding (kind assessment) (subject as-social-intelligence) (value limited) (strength strong) (by si-02))))

(deffacts MAIN::si-03 (rule-note (rule si-03) (origin seed+ext) (source "S3.2.iii")
   (id "Pemahaman klien sebagian, kemampuan lain ada.")
   (en "Understanding is partial, the other abilities are there.")))
(defrule ASSESS::si-03
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-insight) (is partial))
   (answer (to si-communicates) (is yes))
   (answer (to si-attends) (is yes))
   => (assert (finding (kind assessment) (subject as-social-intelligence) (value fair) (strength moderate) (by si-03))))

(deffacts MAIN::si-04 (rule-note (rule si-04) (origin seed) (source "S3.2.iii.a")
   (id "Kedalaman pemahaman klien belum diketahui.")
   (en "The depth of the client's understanding is not known.")))
(defrule ADVISE::si-04.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to si-insight) (is unknown))
   => (assert (finding (kind missing-information) (subject si-insight) (value nil) (strength moderate) (by si-04))))
(defrule ADVISE::si-04.2
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to si-insight)))
   => (assert (finding (kind missing-information) (subject si-insight) (value nil) (strength moderate) (by si-04))))

(deffacts MAIN::si-05 (rule-note (rule si-05) (origin seed+ext) (source "S3.2.i–iii")
   (id "PS lebih banyak mendengar dan menanggapi; informasi baru diberikan sedikit demi sedikit.")
   (en "The worker listens and responds more; new information is given little by little.")))
(defrule ADVISE::si-05
   (finding (kind assessment) (subject as-social-intelligence) (value limited))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by si-05))))

(deffacts MAIN::si-06 (rule-note (rule si-06) (origin seed) (source "S3.2.iii.b")
   (id "Kemampuan klien berkomunikasi belum diketahui.")
   (en "The client's ability to communicate is not known.")))
(defrule ADVISE::si-06.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to si-communicates) (is unknown))
   => (assert (finding (kind missing-information) (subject si-communicates) (value nil) (strength weak) (by si-06))))
(defrule ADVISE::si-06.2
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to si-communicates)))
   => (assert (finding (kind missing-information) (subject si-communicates) (value nil) (strength weak) (by si-06))))

(deffacts MAIN::si-07 (rule-note (rule si-07) (origin seed) (source "S3.2.iii.c")
   (id "Kemampuan klien memperhatikan masalahnya belum diketahui.")
   (en "The client's ability to attend to the problem is not known.")))
(defrule ADVISE::si-07.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to si-attends) (is unknown))
   => (assert (finding (kind missing-information) (subject si-attends) (value nil) (strength weak) (by si-07))))
(defrule ADVISE::si-07.2
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to si-attends)))
   => (assert (finding (kind missing-information) (subject si-attends) (value nil) (strength weak) (by si-07))))

(deffacts MAIN::si-08 (rule-note (rule si-08) (origin seed+ext) (source "S3.2.i; AM")
   (id "Pemahaman belum utuh; bagikan informasi baru yang menolong klien melihat masalahnya.")
   (en "Understanding is not whole; share new information that helps the client see the problem.")))
(defrule ADVISE::si-08.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-insight) (is shallow))
   => (assert (finding (kind indication) (subject com-reason-i-new-information) (value nil) (strength moderate) (by si-08))))
(defrule ADVISE::si-08.2
   (answer (to perception-realistic) (is no))
   => (assert (finding (kind indication) (subject com-reason-i-new-information) (value nil) (strength moderate) (by si-08))))

(deffacts MAIN::si-09 (rule-note (rule si-09) (origin seed+ext) (source "S3.2.i")
   (id "Ada hal yang belum dipahami; informasi baru yang tepat ikut menolong.")
   (en "Something is not yet understood; the right new information helps too.")))
(defrule ADVISE::si-09.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to si-insight) (is partial))
   => (assert (finding (kind indication) (subject com-reason-i-new-information) (value nil) (strength weak) (by si-09))))
(defrule ADVISE::si-09.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-kind) (is illness|legal))
   => (assert (finding (kind indication) (subject com-reason-i-new-information) (value nil) (strength weak) (by si-09))))

(deffacts MAIN::si-10 (rule-note (rule si-10) (origin seed+ext) (source "S2.2, S3.2.i")
   (id "Sasaran belum yakin prosesnya benar; jawab keberatannya dan bagikan informasi sebelum mengajak.")
   (en "The target is not convinced that the process is right; answer objections and share information before inviting.")))
(defrule ADVISE::si-10
   (answer (to target-believes-right) (is no))
   (not (answer (to inducement-serves) (is third-party|worker-agency)))
   => (assert (finding (kind indication) (subject com-reason-i-new-information) (value nil) (strength moderate) (by si-10))))

(deffacts MAIN::si-11 (rule-note (rule si-11) (origin seed+ext) (source "S3.2.i, S2.2; RAVEN")
   (id "Gantilah tekanan dengan penjelasan: informasi yang membuat sasaran dapat memilih sendiri.")
   (en "Replace pressure by explanation: information with which the target can choose.")))
(defrule ADVISE::si-11.1
   (answer (to plan-processes) (is inducement-sanction))
   (not (answer (to sanction-lawful) (is yes)))
   (not (answer (to inducement-serves) (is third-party|worker-agency)))
   (not (answer (to violence-ongoing) (is yes)))
   (not (answer (to child-maltreatment) (is yes)))
   (not (answer (to sexual-violence) (is yes)))
   => (assert (finding (kind indication) (subject com-reason-i-new-information) (value nil) (strength weak) (by si-11))))
(defrule ADVISE::si-11.2
   (answer (to inducement-on-needs) (is yes))
   (not (answer (to inducement-serves) (is third-party|worker-agency)))
   (not (answer (to violence-ongoing) (is yes)))
   (not (answer (to child-maltreatment) (is yes)))
   (not (answer (to sexual-violence) (is yes)))
   => (assert (finding (kind indication) (subject com-reason-i-new-information) (value nil) (strength weak) (by si-11))))

(deffacts MAIN::si-12 (rule-note (rule si-12) (origin seed+ext) (source "S3.2.i, S1.6a")
   (id "Klien sendiri meminta informasi; berikan yang lengkap, akurat, dan mudah dipahami.")
   (en "The client asks for information; give what is complete, accurate and easy to follow.")))
(defrule ADVISE::si-12
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-request) (is information))
   => (assert (finding (kind indication) (subject com-reason-i-new-information) (value nil) (strength moderate) (by si-12))))
