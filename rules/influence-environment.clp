; Use of the environment, physical and social.
; Succeeds if: only an environment that can be changed is used.
; Fails if: the environment is used because it is there, without a reason in the case.

(deffacts MAIN::inf-11 (rule-note (rule inf-11) (origin seed+ext) (source "S2.4")
   (id "Atribut fisik tempat dapat diubah; pakai bila menunjang perubahan.")
   (en "Physical attributes of the place can be changed; use it where it supports the change.")))
(defrule ADVISE::inf-11
   (answer (to env-modifiable) (is physical))
   => (assert (finding (kind indication) (subject proc-environment-physical) (value nil) (strength moderate) (by inf-11))))

(deffacts MAIN::inf-12 (rule-note (rule inf-12) (origin seed+ext) (source "S2.4")
   (id "Komposisi sistem kegiatan dapat diubah; pakai bila menunjang perubahan.")
   (en "The composition of the action system can be changed; use it where it supports the change.")))
(defrule ADVISE::inf-12
   (answer (to env-modifiable) (is social))
   => (assert (finding (kind indication) (subject proc-environment-social) (value nil) (strength moderate) (by inf-12))))

(deffacts MAIN::inf-47 (rule-note (rule inf-47) (origin seed+ext) (source "S2.4; GG")
   (id "Masalah atau rencana menyangkut lingkungan, dan lingkungan fisiknya dapat diubah.")
   (en "The problem or the plan concerns the environment, and the physical setting can be changed.")))
(defrule ADVISE::inf-47.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to eco-misfit) (is yes))
   (answer (to env-modifiable) (is physical))
   => (assert (finding (kind indication) (subject proc-environment-physical) (value nil) (strength strong) (by inf-47))))
(defrule ADVISE::inf-47.2
   (answer (to plan-processes) (is environment))
   (answer (to env-modifiable) (is physical))
   => (assert (finding (kind indication) (subject proc-environment-physical) (value nil) (strength strong) (by inf-47))))

(deffacts MAIN::inf-48 (rule-note (rule inf-48) (origin seed+ext) (source "S2.4; GG")
   (id "Masalah atau rencana menyangkut lingkungan, dan susunan sosialnya dapat diubah.")
   (en "The problem or the plan concerns the environment, and its social composition can be changed.")))
(defrule ADVISE::inf-48.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to eco-misfit) (is yes))
   (answer (to env-modifiable) (is social))
   => (assert (finding (kind indication) (subject proc-environment-social) (value nil) (strength strong) (by inf-48))))
(defrule ADVISE::inf-48.2
   (answer (to plan-processes) (is environment))
   (answer (to env-modifiable) (is social))
   => (assert (finding (kind indication) (subject proc-environment-social) (value nil) (strength strong) (by inf-48))))

(deffacts MAIN::inf-13 (rule-note (rule inf-13) (origin seed+ext) (source "S2.4")
   (id "Lingkungan tidak dapat diubah.")
   (en "The environment cannot be changed.")))
(defrule ADVISE::inf-13
   (answer (to plan-processes) (is environment))
   (answer (to env-modifiable) (is none))
   => (assert (finding (kind contraindication) (subject proc-environment) (value nil) (strength conditional) (by inf-13))))

(deffacts MAIN::inf-14 (rule-note (rule inf-14) (origin seed) (source "S2.4")
   (id "Belum diketahui lingkungan mana (fisik, sosial) yang dapat diubah.")
   (en "What can be changed in the environment is not known.")))
(defrule ADVISE::inf-14.1
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to env-modifiable)))
   => (assert (finding (kind missing-information) (subject proc-environment) (value nil) (strength weak) (by inf-14))))
(defrule ADVISE::inf-14.2
   (answer (to problem-domains) (is environment|housing|school))
   (not (answer (to env-modifiable)))
   => (assert (finding (kind missing-information) (subject proc-environment) (value nil) (strength weak) (by inf-14))))
(defrule ADVISE::inf-14.3
   (answer (to plan-processes) (is environment))
   (not (answer (to env-modifiable)))
   => (assert (finding (kind missing-information) (subject proc-environment) (value nil) (strength weak) (by inf-14))))
