; What must be known of and heard from an individual: factors, consent, who decided the plan.
; Succeeds if: each missing factor is named on its own.
; Fails if: a plan that others decided passes without a word.

(deffacts MAIN::ind-19 (rule-note (rule ind-19) (origin seed) (source "S6")
   (id "Faktor biologik belum dikenali.")
   (en "The biological factor is not known.")))
(defrule ADVISE::ind-19
   (exists (answer (to ind-factors-known)))
   (not (answer (to ind-factors-known) (is biological)))
   => (assert (finding (kind missing-information) (subject ind-factor-biological) (value nil) (strength moderate) (by ind-19))))

(deffacts MAIN::ind-20 (rule-note (rule ind-20) (origin seed) (source "S6")
   (id "Faktor sosial belum dikenali.")
   (en "The social factor is not known.")))
(defrule ADVISE::ind-20
   (exists (answer (to ind-factors-known)))
   (not (answer (to ind-factors-known) (is social)))
   => (assert (finding (kind missing-information) (subject ind-factor-social) (value nil) (strength moderate) (by ind-20))))

(deffacts MAIN::ind-21 (rule-note (rule ind-21) (origin seed) (source "S6")
   (id "Keunikan diri klien belum dikenali.")
   (en "The client's uniqueness is not known.")))
(defrule ADVISE::ind-21
   (exists (answer (to ind-factors-known)))
   (not (answer (to ind-factors-known) (is uniqueness)))
   => (assert (finding (kind missing-information) (subject ind-factor-uniqueness) (value nil) (strength moderate) (by ind-21))))

(deffacts MAIN::ind-22 (rule-note (rule ind-22) (origin seed+ext) (source "S1.p1; NASW 1.03")
   (id "Klien belum bersedia; tujuan pengaruh adalah kesediaan berpartisipasi.")
   (en "The client is not willing; the aim of influence is willingness to take part.")))
(defrule ADVISE::ind-22
   (answer (to client-consents) (is no))
   => (assert (finding (kind contraindication) (subject inf-motivate-participate) (value nil) (strength strong) (by ind-22))))

(deffacts MAIN::ind-23 (rule-note (rule ind-23) (origin ext) (source "NASW 1.03")
   (id "Persetujuan klien belum diketahui.")
   (en "The client's consent is not known.")))
(defrule ADVISE::ind-23.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to client-consents) (is unknown))
   (answer (to plan-exists) (is yes))
   => (assert (finding (kind missing-information) (subject ext-consent) (value nil) (strength moderate) (by ind-23))))
(defrule ADVISE::ind-23.2
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to client-consents)))
   (answer (to plan-exists) (is yes))
   => (assert (finding (kind missing-information) (subject ext-consent) (value nil) (strength moderate) (by ind-23))))

(deffacts MAIN::ind-26 (rule-note (rule ind-26) (origin seed+ext) (source "S1.p1, S2.2; NASW 1.02")
   (id "Rencana diputuskan orang lain; dengar klien, karena kesediaan dan keputusan ada padanya.")
   (en "Others decided the plan; hear the client, whose willingness and decision it is.")))
(defrule ADVISE::ind-26
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to plan-decided-by) (is worker|agency|leaders|relatives))
   => (assert (finding (kind caution) (subject plan-decided-by) (value nil) (strength strong) (by ind-26))))

(deffacts MAIN::ind-27 (rule-note (rule ind-27) (origin seed) (source "S6")
   (id "Faktor biologik, sosial, dan keunikan diri klien belum dicatat.")
   (en "The client's biological, social and unique factors are not recorded.")))
(defrule ADVISE::ind-27
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to ind-factors-known)))
   => (assert (finding (kind missing-information) (subject ind-factors-known) (value nil) (strength moderate) (by ind-27))))
