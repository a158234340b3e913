; Principles 5 and 6: the plan covers all aspects, and professional help is there; understanding before the start.
; Succeeds if: a plan of one aspect, or one without professional help, violates its principle.
; Fails if: a plan is judged whose breadth is not known.

(deffacts MAIN::pc-5a (rule-note (rule pc-5a) (origin seed) (source "S13.5")
   (id "Pendekatan harus mencakup semua aspek.")
   (en "The approach must cover all aspects.")))
(defrule ADVISE::pc-5a
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-aspects) (is single))
   => (assert (finding (kind principle-check) (subject prin-5-comprehensive) (value violated) (strength strong) (by pc-5a))))

(deffacts MAIN::pc-5b (rule-note (rule pc-5b) (origin seed+ext) (source "S13.5")
   (id "Periksa aspek yang belum tercakup.")
   (en "Check the aspects not yet covered.")))
(defrule ADVISE::pc-5b
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-aspects) (is several))
   => (assert (finding (kind principle-check) (subject prin-5-comprehensive) (value at-risk) (strength moderate) (by pc-5b))))

(deffacts MAIN::pc-5c (rule-note (rule pc-5c) (origin seed) (source "S13.5")
   (id "Semua aspek tercakup.")
   (en "All aspects are covered.")))
(defrule ADVISE::pc-5c
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-aspects) (is all))
   => (assert (finding (kind principle-check) (subject prin-5-comprehensive) (value kept) (strength strong) (by pc-5c))))

(deffacts MAIN::pc-6a (rule-note (rule pc-6a) (origin seed) (source "S13.6")
   (id "Warga membutuhkan bantuan profesional.")
   (en "Residents need professional help.")))
(defrule ADVISE::pc-6a
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-denies-professional) (is yes))
   => (assert (finding (kind principle-check) (subject prin-6-needs-professional) (value violated) (strength strong) (by pc-6a))))

(deffacts MAIN::pc-6b (rule-note (rule pc-6b) (origin seed+ext) (source "S13.6")
   (id "Anda belum tenaga profesional.")
   (en "The helper is not a professional.")))
(defrule ADVISE::pc-6b
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to worker-professional) (is no))
   => (assert (finding (kind principle-check) (subject prin-6-needs-professional) (value at-risk) (strength moderate) (by pc-6b))))

(deffacts MAIN::pc-7 (rule-note (rule pc-7) (origin seed) (source "S13.p4")
   (id "Prinsip perlu dipahami sebelum ISK dimulai.")
   (en "The principles must be understood before ISK starts.")))
(defrule ADVISE::pc-7.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to principles-understood) (is unknown))
   => (assert (finding (kind missing-information) (subject principles-understood) (value nil) (strength moderate) (by pc-7))))
(defrule ADVISE::pc-7.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to principles-understood)))
   => (assert (finding (kind missing-information) (subject principles-understood) (value nil) (strength moderate) (by pc-7))))

(deffacts MAIN::pc-10 (rule-note (rule pc-10) (origin seed) (source "S13.5")
   (id "Keluasan rencana belum diketahui.")
   (en "How wide the plan is is not known.")))
(defrule ADVISE::pc-10.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-exists) (is yes))
   (answer (to plan-aspects) (is unknown))
   => (assert (finding (kind missing-information) (subject plan-aspects) (value nil) (strength moderate) (by pc-10))))
(defrule ADVISE::pc-10.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-exists) (is yes))
   (not (answer (to plan-aspects)))
   => (assert (finding (kind missing-information) (subject plan-aspects) (value nil) (strength moderate) (by pc-10))))

(deffacts MAIN::pc-5d (rule-note (rule pc-5d) (origin seed) (source "S13.5")
   (id "Rencana mencakup semua segi kehidupan warga, bukan satu segi saja.")
   (en "The plan covers all sides of community life, not one only.")))
(defrule ADVISE::pc-5d
   (finding (kind assessment) (subject as-level) (value community))
   => (assert (finding (kind principle-check) (subject prin-5-comprehensive) (value applies) (strength weak) (by pc-5d))))

(deffacts MAIN::pc-6c (rule-note (rule pc-6c) (origin seed) (source "S13.6")
   (id "Warga juga memerlukan bantuan tenaga profesional; pastikan tersedia.")
   (en "Residents also need professional help; see that it is there.")))
(defrule ADVISE::pc-6c
   (finding (kind assessment) (subject as-level) (value community))
   => (assert (finding (kind principle-check) (subject prin-6-needs-professional) (value applies) (strength weak) (by pc-6c))))

(deffacts MAIN::pc-6d (rule-note (rule pc-6d) (origin seed+ext) (source "S13.6")
   (id "Tenaga profesional tersedia bagi warga.")
   (en "Professional help is there for the residents.")))
(defrule ADVISE::pc-6d
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-denies-professional) (is no))
   (answer (to worker-professional) (is yes))
   => (assert (finding (kind principle-check) (subject prin-6-needs-professional) (value kept) (strength moderate) (by pc-6d))))

(deffacts MAIN::pc-11 (rule-note (rule pc-11) (origin seed) (source "S13.p4")
   (id "Prinsip belum dipahami tim; bahas bersama sebelum ISK dimulai atau diteruskan.")
   (en "The team does not yet understand the principles; go through them before the work starts or goes on.")))
(defrule ADVISE::pc-11
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to principles-understood) (is no))
   => (assert (finding (kind indication) (subject prin-before-start) (value nil) (strength strong) (by pc-11))))
