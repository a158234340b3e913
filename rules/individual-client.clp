; What must be known of and heard from an individual: factors, consent, who decided the plan.
; Succeeds if: each missing factor is named on its own.
; Fails if: a plan that others decided passes without a word.

(deffacts MAIN::ind-19 (rule-note (rule ind-19) (origin seed) (source "S6")
   (id "Keadaan tubuh dan kesehatan klien belum dikenali.")
   (en "The biological factor is not known.")))
(defrule ADVISE::ind-19
   (finding (kind assessment) (subject as-level) (value individual))
   (exists (answer (to ind-factors-known)))
   (not (answer (to ind-factors-known) (is biological)))
   => (assert (finding (kind missing-information) (subject ind-factor-biological) (value nil) (strength moderate) (by ind-19))))

(deffacts MAIN::ind-20 (rule-note (rule ind-20) (origin seed) (source "S6")
   (id "Faktor sosial belum dikenali.")
   (en "The social factor is not known.")))
(defrule ADVISE::ind-20
   (finding (kind assessment) (subject as-level) (value individual))
   (exists (answer (to ind-factors-known)))
   (not (answer (to ind-factors-known) (is social)))
   => (assert (finding (kind missing-information) (subject ind-factor-social) (value nil) (strength moderate) (by ind-20))))

(deffacts MAIN::ind-21 (rule-note (rule ind-21) (origin seed) (source "S6")
   (id "Keunikan diri klien belum dikenali.")
   (en "The client's uniqueness is not known.")))
(defrule ADVISE::ind-21
   (finding (kind assessment) (subject as-level) (value individual))
   (exists (answer (to ind-factors-known)))
   (not (answer (to ind-factors-known) (is uniqueness)))
   => (assert (finding (kind missing-information) (subject ind-factor-uniqueness) (value nil) (strength moderate) (by ind-21))))

(deffacts MAIN::ind-22 (rule-note (rule ind-22) (origin seed+ext) (source "S1.p1, S2.2; NASW 1.02–1.03")
   (id "Klien menolak rencana ini setelah dijelaskan. Rencana tidak dijalankan selama ia menolak; hanya bahaya serius yang membatasi haknya.")
   (en "The client refuses this plan after explanation. The plan is not carried out while the client refuses; only serious danger limits this right.")))
(defrule ADVISE::ind-22
   (answer (to client-consents) (is no))
   => (assert (finding (kind contraindication) (subject client-consents) (value nil) (strength strong) (by ind-22))))

(deffacts MAIN::ind-23 (rule-note (rule ind-23) (origin ext) (source "NASW 1.03")
   (id "Persetujuan klien belum diketahui; tanyakan sebelum Anda menjalankan rencana atau bertindak atas nama klien.")
   (en "The client's consent is not known; ask before the plan is carried out or the worker acts in the client's name.")))
(defrule ADVISE::ind-23.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-consents) (is unknown))
   (answer (to plan-exists) (is yes))
   => (assert (finding (kind missing-information) (subject client-consents) (value nil) (strength moderate) (by ind-23))))
(defrule ADVISE::ind-23.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to client-consents)))
   (answer (to plan-exists) (is yes))
   => (assert (finding (kind missing-information) (subject client-consents) (value nil) (strength moderate) (by ind-23))))
(defrule ADVISE::ind-23.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to institution-unresponsive) (is yes))
   (answer (to client-consents) (is unknown))
   => (assert (finding (kind missing-information) (subject client-consents) (value nil) (strength moderate) (by ind-23))))
(defrule ADVISE::ind-23.4
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to institution-unresponsive) (is yes))
   (not (answer (to client-consents)))
   => (assert (finding (kind missing-information) (subject client-consents) (value nil) (strength moderate) (by ind-23))))

(deffacts MAIN::ind-26 (rule-note (rule ind-26) (origin seed+ext) (source "S1.p1, S2.2; NASW 1.02")
   (id "Rencana diputuskan orang lain; dengar klien, karena kesediaan dan keputusan ada padanya.")
   (en "Others decided the plan; hear the client, whose willingness and decision it is.")))
(defrule ADVISE::ind-26
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-decided-by) (is worker|agency|leaders|relatives))
   => (assert (finding (kind caution) (subject plan-decided-by) (value nil) (strength strong) (by ind-26))))

(deffacts MAIN::ind-27 (rule-note (rule ind-27) (origin seed) (source "S6")
   (id "Keadaan tubuh, lingkungan, dan keunikan diri klien belum dicatat.")
   (en "The client's biological, social and unique factors are not recorded.")))
(defrule ADVISE::ind-27
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to ind-factors-known)))
   => (assert (finding (kind missing-information) (subject ind-factors-known) (value nil) (strength moderate) (by ind-27))))

(deffacts MAIN::ind-46 (rule-note (rule ind-46) (origin seed+ext) (source "S1.p1")
   (id "Klien tidak meminta apa-apa; bantuan ini belum menjadi keinginannya sendiri.")
   (en "The client asks for nothing; this help is not yet the client's own wish.")))
(defrule ADVISE::ind-46
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-request) (is none))
   => (assert (finding (kind caution) (subject inf-motivate-participate) (value nil) (strength moderate) (by ind-46))))

(deffacts MAIN::ind-47 (rule-note (rule ind-47) (origin seed+ext) (source "S1.p1, S2.3; P&M")
   (id "Klien meminta pihak lain berubah; pastikan siapa sasaran perubahannya.")
   (en "The client asks that another party change; make sure who the target of change is.")))
(defrule ADVISE::ind-47.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-request) (is other-side))
   (answer (to target-is-client) (is unknown))
   => (assert (finding (kind missing-information) (subject target-is-client) (value nil) (strength moderate) (by ind-47))))
(defrule ADVISE::ind-47.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-request) (is other-side))
   (not (answer (to target-is-client)))
   => (assert (finding (kind missing-information) (subject target-is-client) (value nil) (strength moderate) (by ind-47))))
