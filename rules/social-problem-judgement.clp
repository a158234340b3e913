; Whether residents themselves judge the situation to be a social problem, and by which yardstick.
; Succeeds if: only a joint judgement establishes a social problem.
; Fails if: one person, leaders or outsiders establish it.

(deffacts MAIN::prb-01 (rule-note (rule prb-01) (origin seed) (source "S12.2–3")
   (id "Warga bersama menilainya tidak dikehendaki dan mengganggu.")
   (en "Residents together judge it unwanted and disturbing.")))
(defrule ASSESS::prb-01
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-unwanted) (is yes))
   (answer (to prob-disturbs-life) (is yes))
   (answer (to prob-judged-by) (is together))
   => (assert (finding (kind assessment) (subject as-social-problem) (value established) (strength strong) (by prb-01))))

(deffacts MAIN::prb-02 (rule-note (rule prb-02) (origin seed) (source "S12.3")
   (id "Penilaian satu orang saja belum menjadikannya masalah sosial.")
   (en "One person's judgement does not make it a social problem.")))
(defrule ASSESS::prb-02
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is one-person))
   => (assert (finding (kind assessment) (subject as-social-problem) (value not-established) (strength strong) (by prb-02))))

(deffacts MAIN::prb-03 (rule-note (rule prb-03) (origin seed+ext) (source "S12.3")
   (id "Warga belum menilai bersama; penilainya belum mewakili komunitas.")
   (en "Residents have not judged together; those who judged do not represent the community.")))
(defrule ASSESS::prb-03
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is leaders-only|outsiders|part|nobody))
   => (assert (finding (kind assessment) (subject as-social-problem) (value unclear) (strength moderate) (by prb-03))))

(deffacts MAIN::prb-04 (rule-note (rule prb-04) (origin seed) (source "S12.3")
   (id "Penilaian warga bersama belum ada.")
   (en "The residents' joint judgement is missing.")))
(defrule ADVISE::prb-04
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to prob-judged-by) (is together)))
   => (assert (finding (kind missing-information) (subject prob-judge-self) (value nil) (strength required) (by prb-04))))

(deffacts MAIN::prb-05 (rule-note (rule prb-05) (origin seed) (source "S12.2")
   (id "Situasi tidak dinilai buruk oleh warga.")
   (en "The situation is not unwanted.")))
(defrule ASSESS::prb-05
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-unwanted) (is no))
   => (assert (finding (kind assessment) (subject as-social-problem) (value not-established) (strength strong) (by prb-05))))

(deffacts MAIN::prb-06 (rule-note (rule prb-06) (origin seed+ext) (source "S12.2")
   (id "Kehidupan dan tugas sosial tidak terganggu.")
   (en "Life and social tasks are not disturbed.")))
(defrule ASSESS::prb-06
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-disturbs-life) (is no))
   (answer (to prob-tasks-disturbed) (is no))
   => (assert (finding (kind assessment) (subject as-social-problem) (value not-established) (strength strong) (by prb-06))))

(deffacts MAIN::prb-07 (rule-note (rule prb-07) (origin seed) (source "S12.3")
   (id "Ukuran nilai yang dipakai warga tercatat.")
   (en "The yardstick used by residents is recorded.")))
(defrule ASSESS::prb-07
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-yardsticks) (is ?v&~none&~unknown))
   => (assert (finding (kind assessment) (subject as-yardstick) (value ?v) (strength strong) (by prb-07))))

(deffacts MAIN::prb-08 (rule-note (rule prb-08) (origin seed) (source "S12.3")
   (id "Ukuran nilai (agama, moral, sosial/budaya, hukum) belum diketahui.")
   (en "The yardsticks (religious, moral, social/cultural, legal) are not known.")))
(defrule ADVISE::prb-08.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-yardsticks) (is none))
   => (assert (finding (kind missing-information) (subject prob-yardsticks) (value nil) (strength moderate) (by prb-08))))
(defrule ADVISE::prb-08.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to prob-yardsticks)))
   => (assert (finding (kind missing-information) (subject prob-yardsticks) (value nil) (strength moderate) (by prb-08))))

(deffacts MAIN::prb-14 (rule-note (rule prb-14) (origin seed+ext) (source "S12.3–4")
   (id "ISK tidak beralasan untuk keadaan yang oleh warga tidak dinilai sebagai masalah.")
   (en "Community intervention has no ground where residents do not judge the situation a problem.")))
(defrule ADVISE::prb-14
   (finding (kind assessment) (subject as-social-problem) (value not-established))
   (not (answer (to child-maltreatment) (is yes)))
   (not (answer (to violence-ongoing) (is yes)))
   (not (answer (to sexual-violence) (is yes)))
   => (assert (finding (kind contraindication) (subject isk-matching) (value nil) (strength strong) (by prb-14))))

(deffacts MAIN::prb-15 (rule-note (rule prb-15) (origin seed+ext) (source "S12.3, S13.p2")
   (id "Adat mendukungnya; budaya adalah sumber daya, bukan penyimpangan.")
   (en "Custom supports it; culture is a resource, not deviance.")))
(defrule ADVISE::prb-15
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-custom-favours) (is yes))
   (answer (to prob-judged-by) (is one-person|leaders-only|part|outsiders|nobody))
   (not (answer (to child-maltreatment) (is yes)))
   (not (answer (to violence-ongoing) (is yes)))
   (not (answer (to sexual-violence) (is yes)))
   => (assert (finding (kind caution) (subject res-culture) (value nil) (strength strong) (by prb-15))))

(deffacts MAIN::prb-24 (rule-note (rule prb-24) (origin seed+ext) (source "S12.3; NASW 1.01")
   (id "Adat tidak membenarkan kekerasan terhadap orang atau anak; lindungi dahulu, lalu bicarakan dengan pemangku adat. Hukum juga ukuran penilaian.")
   (en "Custom does not justify harm to a person or child; protect first, then talk with the keepers of custom. Law is a yardstick too.")))
(defrule ADVISE::prb-24.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-custom-favours) (is yes))
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind caution) (subject res-culture) (value nil) (strength strong) (by prb-24))))
(defrule ADVISE::prb-24.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-custom-favours) (is yes))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind caution) (subject res-culture) (value nil) (strength strong) (by prb-24))))
(defrule ADVISE::prb-24.3
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-custom-favours) (is yes))
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind caution) (subject res-culture) (value nil) (strength strong) (by prb-24))))

(deffacts MAIN::prb-16 (rule-note (rule prb-16) (origin seed+ext) (source "S12.3")
   (id "Kedua pihak harus ikut menilai masalah.")
   (en "Both sides must take part in judging.")))
(defrule ADVISE::prb-16
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   => (assert (finding (kind caution) (subject prob-judge-not-one) (value nil) (strength strong) (by prb-16))))

(deffacts MAIN::prb-17 (rule-note (rule prb-17) (origin ext) (source "ROTHMAN")
   (id "Rembuk antarpihak difasilitasi orang yang diterima semua pihak.")
   (en "Talks between the sides are facilitated by someone all accept.")))
(defrule ADVISE::prb-17
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   => (assert (finding (kind indication) (subject ext-mediation) (value nil) (strength moderate) (by prb-17))))

(deffacts MAIN::prb-25 (rule-note (rule prb-25) (origin seed+ext) (source "S12.2–3")
   (id "Warga bersama menilainya tidak dikehendaki dan tugas kehidupan sosial terganggu.")
   (en "Residents together judge it unwanted, and social life tasks are disturbed.")))
(defrule ASSESS::prb-25
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-unwanted) (is yes))
   (answer (to prob-tasks-disturbed) (is yes))
   (answer (to prob-judged-by) (is together))
   (not (answer (to prob-disturbs-life) (is yes|no)))
   => (assert (finding (kind assessment) (subject as-social-problem) (value established) (strength moderate) (by prb-25))))

(deffacts MAIN::prb-28 (rule-note (rule prb-28) (origin seed+ext) (source "S12.3; ROTHMAN")
   (id "Baru satu orang yang terganggu; pertemukan ia dengan warga sebagai urusan bertetangga, bukan sebagai masalah sosial.")
   (en "Only one person is disturbed; bring that person and the residents together as neighbours, not as a social problem.")))
(defrule ADVISE::prb-28
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is one-person))
   (not (answer (to violence-ongoing) (is yes)))
   (not (answer (to child-maltreatment) (is yes)))
   (not (answer (to sexual-violence) (is yes)))
   => (assert (finding (kind indication) (subject ext-mediation) (value nil) (strength weak) (by prb-28))))
