; Skipped steps, steps that must wait, and what must be known to go on.
; Succeeds if: a skipped step is warned of on the row of steps.
; Fails if: a skipped step is taken for a forbidden one.

(deffacts MAIN::st-8 (rule-note (rule st-8) (origin seed+ext) (source "S13.p5")
   (id "Aksi tanpa penelitian melompati langkah.")
   (en "Action without research skips a step.")))
(defrule ADVISE::st-8
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to step-current) (is action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   => (assert (finding (kind caution) (subject isk-steps-for-needs) (value nil) (strength strong) (by st-8))))

(deffacts MAIN::st-9 (rule-note (rule st-9) (origin seed+ext) (source "S13.p5")
   (id "Langkah lanjut tanpa perencanaan bersama melompati langkah.")
   (en "Later steps without joint planning skip a step.")))
(defrule ADVISE::st-9
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to step-current) (is funding|administration|education|action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is planning)))
   => (assert (finding (kind caution) (subject isk-steps-for-needs) (value nil) (strength strong) (by st-9))))

(deffacts MAIN::st-11 (rule-note (rule st-11) (origin seed+ext) (source "S13.p5")
   (id "Adanya dana bukan alasan untuk melompati penelitian.")
   (en "Having money is no reason to skip research.")))
(defrule ADVISE::st-11
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to funding-secured) (is yes))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   => (assert (finding (kind caution) (subject step-4-funding) (value nil) (strength moderate) (by st-11))))

(deffacts MAIN::st-14 (rule-note (rule st-14) (origin ext) (source "ROTHMAN")
   (id "Coba dahulu jalur bicara sebelum aksi.")
   (en "Try talking before action.")))
(defrule ADVISE::st-14
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to institution-unresponsive) (is yes))
   (answer (to persuasion-tried) (is no))
   => (assert (finding (kind contraindication) (subject step-7-action) (value nil) (strength conditional) (by st-14))))

(deffacts MAIN::st-15 (rule-note (rule st-15) (origin ext) (source "NASW 1.01")
   (id "Aksi massa ditunda sampai keadaan aman.")
   (en "Mass action waits until it is safe.")))
(defrule ADVISE::st-15
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-risk) (value imminent))
   (answer (to step-current) (is action))
   => (assert (finding (kind contraindication) (subject step-7-action) (value nil) (strength strong) (by st-15))))

(deffacts MAIN::st-18 (rule-note (rule st-18) (origin seed) (source "S13.p5")
   (id "Langkah yang sudah selesai belum dicatat; bila ragu, mulai dari penelitian.")
   (en "The finished steps are not recorded; when in doubt begin with research.")))
(defrule ADVISE::st-18
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (not (answer (to steps-done)))
   => (assert (finding (kind missing-information) (subject steps-done) (value nil) (strength required) (by st-18))))

(deffacts MAIN::st-19 (rule-note (rule st-19) (origin seed) (source "S13.p5")
   (id "Keadaan dana belum diketahui.")
   (en "The state of funding is not known.")))
(defrule ADVISE::st-19.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to funding-secured) (is unknown))
   => (assert (finding (kind missing-information) (subject funding-secured) (value nil) (strength weak) (by st-19))))
(defrule ADVISE::st-19.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to funding-secured)))
   => (assert (finding (kind missing-information) (subject funding-secured) (value nil) (strength weak) (by st-19))))

(deffacts MAIN::st-16 (rule-note (rule st-16) (origin seed) (source "S13.p2")
   (id "Kebutuhan dan tujuan komunitas belum dirumuskan.")
   (en "The community's needs and goals are not stated.")))
(defrule ADVISE::st-16
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to needs-goals-stated) (is yes)))
   => (assert (finding (kind missing-information) (subject needs-goals-stated) (value nil) (strength moderate) (by st-16))))

(deffacts MAIN::st-17 (rule-note (rule st-17) (origin seed) (source "S13.p2")
   (id "Sumber daya komunitas belum didata.")
   (en "The community's resources are not listed.")))
(defrule ADVISE::st-17
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to resources)))
   => (assert (finding (kind missing-information) (subject resources) (value nil) (strength required) (by st-17))))

(deffacts MAIN::st-33 (rule-note (rule st-33) (origin seed+ext) (source "S13.p5")
   (id "Penelitian belum selesai; langkah ini melompati langkah pertama.")
   (en "Research is not done; this step skips the first one.")))
(defrule ADVISE::st-33
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to step-current) (is planning|coordination|funding|administration|education))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   => (assert (finding (kind caution) (subject isk-steps-for-needs) (value nil) (strength moderate) (by st-33))))

(deffacts MAIN::st-34 (rule-note (rule st-34) (origin seed+ext) (source "S13.p5; ROTHMAN")
   (id "Aksi belum waktunya: penelitian atau perencanaan bersama belum selesai.")
   (en "It is too early for action: research or joint planning is not done.")))
(defrule ADVISE::st-34.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to step-current) (is action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   => (assert (finding (kind contraindication) (subject step-7-action) (value nil) (strength strong) (by st-34))))
(defrule ADVISE::st-34.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to step-current) (is action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is planning)))
   => (assert (finding (kind contraindication) (subject step-7-action) (value nil) (strength strong) (by st-34))))
