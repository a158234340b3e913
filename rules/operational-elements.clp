; Whether the four operational elements already work together, so that no worker is needed.
; Succeeds if: all four present and effective give not needed.
; Fails if: a missing element is passed over.

(deffacts MAIN::op-01 (rule-note (rule op-01) (origin seed) (source "S14.p1")
   (id "Semua unsur sudah bekerja sama dengan baik; petugas tambahan tidak diperlukan.")
   (en "The elements interact effectively; a further ISK worker is not needed.")))
(defrule ASSESS::op-01
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to op-interaction) (is effective))
   (answer (to op-elements) (is people))
   (answer (to op-elements) (is problem-resources))
   (answer (to op-elements) (is programme))
   (answer (to op-elements) (is worker))
   => (assert (finding (kind assessment) (subject as-worker-needed) (value no) (strength strong) (by op-01))))

(deffacts MAIN::op-02 (rule-note (rule op-02) (origin seed+ext) (source "S14.p1")
   (id "Unsur belum berinteraksi efektif.")
   (en "The elements do not yet interact effectively.")))
(defrule ASSESS::op-02
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to op-interaction) (is partly|not))
   => (assert (finding (kind assessment) (subject as-worker-needed) (value yes) (strength strong) (by op-02))))

(deffacts MAIN::op-03 (rule-note (rule op-03) (origin seed+ext) (source "S14.p1, S13.6")
   (id "Cukup bersiap bila diminta.")
   (en "Being available on request is enough.")))
(defrule ADVISE::op-03
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-worker-needed) (value no))
   => (assert (finding (kind indication) (subject ext-light-support) (value nil) (strength moderate) (by op-03))))

(deffacts MAIN::op-04 (rule-note (rule op-04) (origin seed+ext) (source "S14.p1")
   (id "Langkah ISK tidak dijalankan bila unsur sudah efektif.")
   (en "ISK steps are not run when the elements are effective.")))
(defrule ADVISE::op-04
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-worker-needed) (value no))
   => (assert (finding (kind contraindication) (subject isk-steps-for-needs) (value nil) (strength strong) (by op-04))))

(deffacts MAIN::op-05 (rule-note (rule op-05) (origin seed) (source "S14.p1")
   (id "Interaksi keempat unsur belum dinilai.")
   (en "The interaction of the four elements is not assessed.")))
(defrule ADVISE::op-05.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to op-interaction) (is unknown))
   => (assert (finding (kind missing-information) (subject op-interaction) (value nil) (strength moderate) (by op-05))))
(defrule ADVISE::op-05.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to op-interaction)))
   => (assert (finding (kind missing-information) (subject op-interaction) (value nil) (strength moderate) (by op-05))))

(deffacts MAIN::op-06 (rule-note (rule op-06) (origin seed) (source "S14.p1")
   (id "Satu unsur hilang; unsur lain tidak berjalan tanpanya.")
   (en "An element is missing; the others do not work without it.")))
(defrule ADVISE::op-06.1
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to op-elements)))
   (not (answer (to op-elements) (is people)))
   => (assert (finding (kind caution) (subject op-interlinked) (value nil) (strength moderate) (by op-06))))
(defrule ADVISE::op-06.2
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to op-elements)))
   (not (answer (to op-elements) (is problem-resources)))
   => (assert (finding (kind caution) (subject op-interlinked) (value nil) (strength moderate) (by op-06))))
(defrule ADVISE::op-06.3
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to op-elements)))
   (not (answer (to op-elements) (is programme)))
   => (assert (finding (kind caution) (subject op-interlinked) (value nil) (strength moderate) (by op-06))))
(defrule ADVISE::op-06.4
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to op-elements)))
   (not (answer (to op-elements) (is worker)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind caution) (subject op-interlinked) (value nil) (strength moderate) (by op-06))))

(deffacts MAIN::op-07 (rule-note (rule op-07) (origin seed+ext) (source "S14.p1, S12.3")
   (id "Penilaian bertentangan: unsur disebut efektif, tetapi warga menilai ada masalah; periksa lagi.")
   (en "Conflicting: the elements are said to be effective, yet the residents judge that there is a problem; check again.")))
(defrule ADVISE::op-07
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to op-interaction) (is effective))
   (finding (kind assessment) (subject as-social-problem) (value established))
   => (assert (finding (kind caution) (subject op-worker-not-needed) (value nil) (strength moderate) (by op-07))))

(deffacts MAIN::op-09 (rule-note (rule op-09) (origin seed+ext) (source "S14.p1")
   (id "Manusia, masalah dan sumber daya, serta program sudah berinteraksi efektif tanpa petugas.")
   (en "People, problem and resources, and programme interact effectively without a worker.")))
(defrule ASSESS::op-09
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to op-interaction) (is effective))
   (answer (to op-elements) (is people))
   (answer (to op-elements) (is problem-resources))
   (answer (to op-elements) (is programme))
   (exists (answer (to op-elements)))
   (not (answer (to op-elements) (is worker)))
   (not (answer (to prob-unwanted) (is yes)))
   (not (answer (to com-needs-direct-help) (is yes)))
   (not (answer (to basic-needs-urgent) (is yes)))
   => (assert (finding (kind assessment) (subject as-worker-needed) (value no) (strength moderate) (by op-09))))

(deffacts MAIN::op-10 (rule-note (rule op-10) (origin ext) (source "NASW 1.01; S14.p1 (compare)")
   (id "Sebelum pamit, pastikan tidak ada warga yang terlewat dan masih memerlukan pertolongan langsung.")
   (en "Before leaving make sure that no resident is overlooked who still needs direct help.")))
(defrule ADVISE::op-10.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-worker-needed) (value no))
   (answer (to com-needs-direct-help) (is unknown))
   => (assert (finding (kind missing-information) (subject com-needs-direct-help) (value nil) (strength moderate) (by op-10))))
(defrule ADVISE::op-10.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-worker-needed) (value no))
   (not (answer (to com-needs-direct-help)))
   => (assert (finding (kind missing-information) (subject com-needs-direct-help) (value nil) (strength moderate) (by op-10))))

(deffacts MAIN::op-08 (rule-note (rule op-08) (origin seed+ext) (source "S14.p1")
   (id "Unsur disebut berinteraksi efektif; pastikan keempatnya memang ada.")
   (en "The elements are said to interact effectively; make sure that all four exist.")))
(defrule ADVISE::op-08
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to op-interaction) (is effective))
   (not (answer (to op-elements)))
   => (assert (finding (kind missing-information) (subject op-elements) (value nil) (strength moderate) (by op-08))))
