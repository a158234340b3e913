; Principles 3 and 4: residents take part in deciding, and nothing is imposed on them.
; Succeeds if: a violated principle comes with the way out, to talk again.
; Fails if: being informed or consulted counts as deciding.

(deffacts MAIN::pc-3a (rule-note (rule pc-3a) (origin seed) (source "S13.3")
   (id "Warga harus ikut memutuskan dan memecahkan masalah.")
   (en "Residents must take part in deciding and solving.")))
(defrule ADVISE::pc-3a
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-participation) (is none|informed))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value violated) (strength strong) (by pc-3a))))

(deffacts MAIN::pc-3b (rule-note (rule pc-3b) (origin seed+ext) (source "S13.3")
   (id "Dimintai pendapat belum ikut memutuskan.")
   (en "Being consulted is not yet deciding.")))
(defrule ADVISE::pc-3b
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-participation) (is consulted))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value at-risk) (strength moderate) (by pc-3b))))

(deffacts MAIN::pc-3c (rule-note (rule pc-3c) (origin seed) (source "S13.3")
   (id "Warga ikut penuh tanpa ada yang tertinggal.")
   (en "Residents take full part and nobody is left out.")))
(defrule ADVISE::pc-3c
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-participation) (is full))
   (answer (to com-excluded) (is no))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value kept) (strength strong) (by pc-3c))))

(deffacts MAIN::pc-3d (rule-note (rule pc-3d) (origin seed+ext) (source "S13.3")
   (id "Sebagian warga tidak ikut memutuskan.")
   (en "A part of the residents does not decide.")))
(defrule ADVISE::pc-3d
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-excluded) (is yes))
   (not (answer (to plan-exists) (is no)))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value violated) (strength strong) (by pc-3d))))

(deffacts MAIN::pc-3f (rule-note (rule pc-3f) (origin seed+ext) (source "S13.3")
   (id "Belum ada rencana, tetapi sebagian warga belum diikutkan; libatkan sebelum memutuskan.")
   (en "There is no plan yet, but a part of the residents is left out; involve them before deciding.")))
(defrule ADVISE::pc-3f
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-excluded) (is yes))
   (answer (to plan-exists) (is no))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value at-risk) (strength moderate) (by pc-3f))))

(deffacts MAIN::pc-4a (rule-note (rule pc-4a) (origin seed) (source "S13.4")
   (id "Petugas tidak boleh memaksakan kehendak; bicarakan bersama.")
   (en "The worker must not impose; discuss together.")))
(defrule ADVISE::pc-4a
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-decided-by) (is worker|agency))
   => (assert (finding (kind principle-check) (subject prin-4-no-imposing) (value violated) (strength strong) (by pc-4a))))

(deffacts MAIN::pc-4b (rule-note (rule pc-4b) (origin seed+ext) (source "S13.4")
   (id "Keputusan tokoh saja belum pembicaraan bersama.")
   (en "Leaders alone is not talking together.")))
(defrule ADVISE::pc-4b
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-decided-by) (is leaders))
   => (assert (finding (kind principle-check) (subject prin-4-no-imposing) (value at-risk) (strength moderate) (by pc-4b))))

(deffacts MAIN::pc-4c (rule-note (rule pc-4c) (origin seed) (source "S13.4")
   (id "Rencana dibuat oleh atau bersama warga.")
   (en "The plan was made by or with the residents.")))
(defrule ADVISE::pc-4c
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-decided-by) (is with-people|client))
   => (assert (finding (kind principle-check) (subject prin-4-no-imposing) (value kept) (strength strong) (by pc-4c))))

(deffacts MAIN::pc-4d (rule-note (rule pc-4d) (origin seed+ext) (source "S13.4, S2.1")
   (id "Sanksi yang tidak disepakati warga adalah pemaksaan kehendak.")
   (en "Sanctions not agreed by residents impose the worker's will.")))
(defrule ADVISE::pc-4d
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-processes) (is inducement-sanction))
   (answer (to plan-decided-by) (is worker|agency|leaders))
   => (assert (finding (kind principle-check) (subject prin-4-no-imposing) (value violated) (strength strong) (by pc-4d))))

(deffacts MAIN::pc-4e (rule-note (rule pc-4e) (origin seed+ext) (source "S13.4, S2.1")
   (id "Hadiah yang diputuskan sepihak juga dapat memaksa.")
   (en "A one-sided reward can impose too.")))
(defrule ADVISE::pc-4e
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-processes) (is inducement-reward))
   (answer (to plan-decided-by) (is worker|agency))
   => (assert (finding (kind principle-check) (subject prin-4-no-imposing) (value at-risk) (strength moderate) (by pc-4e))))

(deffacts MAIN::pc-8 (rule-note (rule pc-8) (origin seed) (source "S13.3–4")
   (id "Siapa yang memutuskan rencana belum diketahui.")
   (en "Who decided the plan is not known.")))
(defrule ADVISE::pc-8.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-exists) (is yes))
   (answer (to plan-decided-by) (is unknown))
   => (assert (finding (kind missing-information) (subject plan-decided-by) (value nil) (strength required) (by pc-8))))
(defrule ADVISE::pc-8.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-exists) (is yes))
   (not (answer (to plan-decided-by)))
   => (assert (finding (kind missing-information) (subject plan-decided-by) (value nil) (strength required) (by pc-8))))

(deffacts MAIN::pc-9 (rule-note (rule pc-9) (origin seed) (source "S13.3")
   (id "Keikutsertaan warga belum diketahui.")
   (en "Residents' participation is not known.")))
(defrule ADVISE::pc-9.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-exists) (is yes))
   (answer (to plan-participation) (is unknown))
   => (assert (finding (kind missing-information) (subject plan-participation) (value nil) (strength required) (by pc-9))))
(defrule ADVISE::pc-9.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-exists) (is yes))
   (not (answer (to plan-participation)))
   => (assert (finding (kind missing-information) (subject plan-participation) (value nil) (strength required) (by pc-9))))

(deffacts MAIN::pc-3e (rule-note (rule pc-3e) (origin seed) (source "S13.3")
   (id "Warga ikut memutuskan dan memecahkan masalah.")
   (en "Residents take part in deciding and solving.")))
(defrule ADVISE::pc-3e
   (finding (kind assessment) (subject as-level) (value community))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value applies) (strength weak) (by pc-3e))))

(deffacts MAIN::pc-4f (rule-note (rule pc-4f) (origin seed) (source "S13.4")
   (id "Petugas membicarakan bersama, tidak memaksakan kehendak.")
   (en "The worker talks it over and does not impose.")))
(defrule ADVISE::pc-4f
   (finding (kind assessment) (subject as-level) (value community))
   => (assert (finding (kind principle-check) (subject prin-4-no-imposing) (value applies) (strength weak) (by pc-4f))))

(deffacts MAIN::pc-4g (rule-note (rule pc-4g) (origin seed+ext) (source "S13.3–4")
   (id "Buka kembali pembicaraan: putuskan bersama, termasuk warga yang belum diikutkan.")
   (en "Reopen the talks: decide together, with the residents left out so far.")))
(defrule ADVISE::pc-4g.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-decided-by) (is worker|agency|leaders))
   => (assert (finding (kind indication) (subject prin-4-talk-together) (value nil) (strength strong) (by pc-4g))))
(defrule ADVISE::pc-4g.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-participation) (is none|informed))
   => (assert (finding (kind indication) (subject prin-4-talk-together) (value nil) (strength strong) (by pc-4g))))
(defrule ADVISE::pc-4g.3
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-excluded) (is yes))
   (answer (to plan-exists) (is yes))
   => (assert (finding (kind indication) (subject prin-4-talk-together) (value nil) (strength strong) (by pc-4g))))

(deffacts MAIN::pc-3g (rule-note (rule pc-3g) (origin seed+ext) (source "S13.3")
   (id "Warga ikut penuh; pastikan tidak ada yang tertinggal.")
   (en "Residents take full part; make sure that nobody is left out.")))
(defrule ADVISE::pc-3g
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-participation) (is full))
   (not (answer (to com-excluded) (is yes|no)))
   => (assert (finding (kind principle-check) (subject prin-3-participate-decision) (value kept) (strength weak) (by pc-3g))))
