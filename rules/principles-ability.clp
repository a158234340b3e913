; Principles 1 and 2: residents are able to solve their problem and want change.
; Succeeds if: a plan that lets the worker do all, or assumes unwillingness, violates its principle.
; Fails if: a refusal of this plan is read as a refusal of change.

(deffacts MAIN::pc-1a (rule-note (rule pc-1a) (origin seed) (source "S13.1")
   (id "Petugas hanya membantu menemukan sumber daya; warga yang menyelesaikan.")
   (en "The worker only helps find resources; residents solve it.")))
(defrule ADVISE::pc-1a
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-worker-does-all) (is yes))
   => (assert (finding (kind principle-check) (subject prin-1-capable) (value violated) (strength strong) (by pc-1a))))

(deffacts MAIN::pc-1b (rule-note (rule pc-1b) (origin seed+ext) (source "S13.1")
   (id "Sumber daya warga dipakai.")
   (en "Residents' resources are used.")))
(defrule ADVISE::pc-1b
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-worker-does-all) (is no))
   (answer (to resources) (is ?v&~none&~unknown))
   (not (answer (to plan-decided-by) (is worker|agency)))
   (not (answer (to plan-participation) (is none)))
   => (assert (finding (kind principle-check) (subject prin-1-capable) (value kept) (strength moderate) (by pc-1b))))

(deffacts MAIN::pc-1c (rule-note (rule pc-1c) (origin seed) (source "S13.1, S13.p2")
   (id "Sumber daya belum ditemukan; cari pada alam, budaya, tokoh, dan pelayanan.")
   (en "No resources found yet; look at nature, culture, leaders, services.")))
(defrule ADVISE::pc-1c
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to resources) (is none))
   => (assert (finding (kind caution) (subject prin-1-worker-helps-find) (value nil) (strength moderate) (by pc-1c))))

(deffacts MAIN::pc-2a (rule-note (rule pc-2a) (origin seed) (source "S13.2")
   (id "Setiap orang dan komunitas dipandang mau berubah; rencana ini berangkat dari anggapan sebaliknya.")
   (en "Every person and community is seen as wanting change; this plan assumes the opposite.")))
(defrule ADVISE::pc-2a
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-assumes-unwilling) (is yes))
   => (assert (finding (kind principle-check) (subject prin-2-wants-change) (value violated) (strength strong) (by pc-2a))))

(deffacts MAIN::pc-2b (rule-note (rule pc-2b) (origin seed+ext) (source "S13.2")
   (id "Menolak rencana ini bukan berarti tidak mau berubah.")
   (en "Refusing this plan is not refusing change.")))
(defrule ADVISE::pc-2b
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is refuses))
   => (assert (finding (kind caution) (subject prin-2-wants-change) (value nil) (strength strong) (by pc-2b))))

(deffacts MAIN::pc-2c (rule-note (rule pc-2c) (origin seed+ext) (source "S13.2, S14.1")
   (id "Warga yang pasif perlu digerakkan, bukan dicap tidak mau.")
   (en "Passivity needs activation, not the label unwilling.")))
(defrule ADVISE::pc-2c
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is passive))
   => (assert (finding (kind caution) (subject prin-2-wants-change) (value nil) (strength moderate) (by pc-2c))))

(deffacts MAIN::pc-1d (rule-note (rule pc-1d) (origin seed+ext) (source "S13.1")
   (id "Rencana dari luar tanpa warga mengabaikan kemampuan mereka sendiri.")
   (en "A plan from outside without residents passes over their own ability.")))
(defrule ADVISE::pc-1d
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-decided-by) (is worker|agency))
   (answer (to plan-participation) (is none))
   => (assert (finding (kind principle-check) (subject prin-1-capable) (value at-risk) (strength moderate) (by pc-1d))))

(deffacts MAIN::pc-1e (rule-note (rule pc-1e) (origin seed) (source "S13.1")
   (id "Warga mampu menyelesaikan masalahnya; Anda membantu menemukan sumber dayanya.")
   (en "Residents can solve their problem; the worker helps find their resources.")))
(defrule ADVISE::pc-1e
   (finding (kind assessment) (subject as-level) (value community))
   => (assert (finding (kind principle-check) (subject prin-1-capable) (value applies) (strength weak) (by pc-1e))))

(deffacts MAIN::pc-2d (rule-note (rule pc-2d) (origin seed) (source "S13.2")
   (id "Setiap orang dan komunitas dipandang mau berubah.")
   (en "Every person and community is seen as wanting change.")))
(defrule ADVISE::pc-2d
   (finding (kind assessment) (subject as-level) (value community))
   => (assert (finding (kind principle-check) (subject prin-2-wants-change) (value applies) (strength weak) (by pc-2d))))

(deffacts MAIN::pc-2e (rule-note (rule pc-2e) (origin seed) (source "S13.2")
   (id "Warga menyatakan mau berubah.")
   (en "Residents say that they want change.")))
(defrule ADVISE::pc-2e
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is active|willing))
   => (assert (finding (kind principle-check) (subject prin-2-wants-change) (value kept) (strength moderate) (by pc-2e))))

(deffacts MAIN::pc-1f (rule-note (rule pc-1f) (origin seed+ext) (source "S13.1")
   (id "Warga ikut penuh dan sumber dayanya sendiri ada.")
   (en "Residents take full part and their own resources are there.")))
(defrule ADVISE::pc-1f
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-participation) (is full))
   (answer (to resources) (is ?v&~none&~unknown))
   (not (answer (to plan-worker-does-all) (is yes)))
   (not (answer (to plan-decided-by) (is worker|agency|leaders)))
   => (assert (finding (kind principle-check) (subject prin-1-capable) (value kept) (strength weak) (by pc-1f))))
