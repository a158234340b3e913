; The plan of a person, family or group: who decided it, what it covers, and what it is missing.
; Succeeds if: a plan made without its persons puts a principle at risk and is reopened with them.
; Fails if: a principle is called violated below community level.

(deffacts MAIN::ind-34 (rule-note (rule ind-34) (origin seed+ext) (source "S13.3; NASW 1.02")
   (id "Orang yang terkena keputusan itu belum ikut memutuskan; prinsip 3 menyebut manusia maupun komunitas.")
   (en "Those affected have not shared in deciding; principle 3 speaks of persons as well as communities.")))
(defrule ADVISE::ind-34
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-participation) (is none|informed))
   => (assert (finding (kind caution) (subject prin-3-participate-decision) (value nil) (strength strong) (by ind-34))))

(deffacts MAIN::ind-35 (rule-note (rule ind-35) (origin seed+ext) (source "S13.3–4, S1.p1; NASW 1.02")
   (id "Buka kembali rencana bersama klien: apa yang ia inginkan, apa yang ia tolak, dan apa yang dapat disepakati.")
   (en "Reopen the plan with the client: what is wanted, what is refused and what can be agreed.")))
(defrule ADVISE::ind-35.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-decided-by) (is worker|agency|leaders|relatives))
   (not (answer (to violence-ongoing) (is yes)))
   (not (answer (to child-maltreatment) (is yes)))
   (not (answer (to sexual-violence) (is yes)))
   => (assert (finding (kind indication) (subject prin-4-talk-together) (value nil) (strength moderate) (by ind-35))))
(defrule ADVISE::ind-35.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-participation) (is none|informed))
   (not (answer (to violence-ongoing) (is yes)))
   (not (answer (to child-maltreatment) (is yes)))
   (not (answer (to sexual-violence) (is yes)))
   => (assert (finding (kind indication) (subject prin-4-talk-together) (value nil) (strength moderate) (by ind-35))))

(deffacts MAIN::ind-36 (rule-note (rule ind-36) (origin seed+ext) (source "S13.5, S6")
   (id "Rencana hanya menyentuh satu segi; periksa segi lain dari kehidupan klien (badan, pergaulan, keunikan diri, lingkungan).")
   (en "The plan touches one side only; look at the other sides of the client's life (body, relations, uniqueness, environment).")))
(defrule ADVISE::ind-36
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-aspects) (is single))
   => (assert (finding (kind caution) (subject prin-5-comprehensive) (value nil) (strength moderate) (by ind-36))))

(deffacts MAIN::ind-37 (rule-note (rule ind-37) (origin seed+ext) (source "S13.3")
   (id "Rencana diputuskan oleh atau bersama orang yang terkena.")
   (en "The plan was decided by or with those affected.")))
(defrule ADVISE::ind-37
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-decided-by) (is client|with-people))
   (not (answer (to plan-participation) (is none|informed|consulted)))
   (not (answer (to client-consents) (is no)))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value kept) (strength moderate) (by ind-37))))

(deffacts MAIN::ind-40 (rule-note (rule ind-40) (origin seed+ext) (source "S13.6")
   (id "Bantuan tenaga profesional belum ada; manusia maupun komunitas membutuhkannya.")
   (en "Professional help is not there; persons as well as communities need it.")))
(defrule ADVISE::ind-40.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to worker-professional) (is no))
   => (assert (finding (kind caution) (subject prin-6-needs-professional) (value nil) (strength moderate) (by ind-40))))
(defrule ADVISE::ind-40.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-denies-professional) (is yes))
   => (assert (finding (kind caution) (subject prin-6-needs-professional) (value nil) (strength moderate) (by ind-40))))

(deffacts MAIN::ind-43 (rule-note (rule ind-43) (origin seed+ext) (source "S13.2")
   (id "Rencana berangkat dari anggapan bahwa orangnya tidak mau berubah; setiap orang dipandang mau berubah.")
   (en "The plan assumes that the person does not want to change; every person is seen as wanting change.")))
(defrule ADVISE::ind-43
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-assumes-unwilling) (is yes))
   => (assert (finding (kind caution) (subject prin-2-wants-change) (value nil) (strength moderate) (by ind-43))))

(deffacts MAIN::ind-44 (rule-note (rule ind-44) (origin seed+ext) (source "S1.p1, S1.1b")
   (id "Penilaian sudah ada, rencana belum; susun bersama klien: sasaran, kegiatan, dan cara menilai hasilnya.")
   (en "The assessment is there, the plan is not; make it with the client: goals, activities and how results are judged.")))
(defrule ADVISE::ind-44.1
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to interviews-done) (is diagnostic))
   (answer (to plan-exists) (is no))
   => (assert (finding (kind indication) (subject inf-planned-change) (value nil) (strength moderate) (by ind-44))))
(defrule ADVISE::ind-44.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to interviews-done) (is diagnostic))
   (answer (to plan-exists) (is no))
   => (assert (finding (kind indication) (subject inf-planned-change) (value nil) (strength moderate) (by ind-44))))

(deffacts MAIN::ind-48 (rule-note (rule ind-48) (origin seed+ext) (source "S13.3")
   (id "Dimintai pendapat belum ikut memutuskan.")
   (en "Being consulted is not yet deciding.")))
(defrule ADVISE::ind-48
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-participation) (is consulted))
   => (assert (finding (kind caution) (subject prin-3-participate-decision) (value nil) (strength moderate) (by ind-48))))

(deffacts MAIN::ind-49 (rule-note (rule ind-49) (origin seed+ext) (source "S13.3, S2.2")
   (id "Klien menyetujui rencana setelah penjelasan.")
   (en "The client agrees to the plan after explanation.")))
(defrule ADVISE::ind-49
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-consents) (is yes))
   (not (answer (to plan-decided-by) (is worker|agency|leaders|relatives)))
   (not (answer (to plan-participation) (is none|informed|consulted)))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value kept) (strength weak) (by ind-49))))

(deffacts MAIN::ind-51 (rule-note (rule ind-51) (origin seed+ext) (source "S13.3; NASW 1.02")
   (id "Rencana diputuskan tanpa orangnya; prinsip ikut memutuskan terancam.")
   (en "The plan was decided without the person; the principle of sharing in the decision is at risk.")))
(defrule ADVISE::ind-51.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-decided-by) (is worker|agency|leaders|relatives))
   (not (answer (to plan-participation) (is full)))
   (not (answer (to client-consents) (is yes)))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value at-risk) (strength moderate) (by ind-51))))
(defrule ADVISE::ind-51.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-participation) (is none))
   (not (answer (to client-consents) (is yes)))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value at-risk) (strength moderate) (by ind-51))))

(deffacts MAIN::ind-52 (rule-note (rule ind-52) (origin seed+ext) (source "S13.4; NASW 1.02")
   (id "Rencana datang dari pihak lain dan belum disetujui orangnya; jangan dipaksakan.")
   (en "The plan comes from others and the person has not agreed; do not impose it.")))
(defrule ADVISE::ind-52
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-decided-by) (is worker|agency|leaders|relatives))
   (not (answer (to plan-participation) (is full)))
   (not (answer (to client-consents) (is yes)))
   => (assert (finding (kind principle-check) (subject prin-4-no-imposing) (value at-risk) (strength moderate) (by ind-52))))
