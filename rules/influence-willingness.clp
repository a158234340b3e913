; What comes before any process of influence: a plan, and hearing whether the target is willing.
; Succeeds if: whoever hesitates or refuses is heard first.
; Fails if: a refusal or a missing plan passes unnoticed.

(deffacts MAIN::inf-05 (rule-note (rule inf-05) (origin seed) (source "S1.p1")
   (id "Motivasi sasaran belum diketahui.")
   (en "The target's motivation is not known.")))
(defrule ADVISE::inf-05.1
   (answer (to target-motivation) (is unknown))
   (answer (to com-willing) (is unknown))
   => (assert (finding (kind missing-information) (subject inf-motivate-participate) (value nil) (strength moderate) (by inf-05))))
(defrule ADVISE::inf-05.2
   (answer (to target-motivation) (is unknown))
   (not (answer (to com-willing)))
   => (assert (finding (kind missing-information) (subject inf-motivate-participate) (value nil) (strength moderate) (by inf-05))))
(defrule ADVISE::inf-05.3
   (not (answer (to target-motivation)))
   (answer (to com-willing) (is unknown))
   => (assert (finding (kind missing-information) (subject inf-motivate-participate) (value nil) (strength moderate) (by inf-05))))
(defrule ADVISE::inf-05.4
   (not (answer (to target-motivation)))
   (not (answer (to com-willing)))
   => (assert (finding (kind missing-information) (subject inf-motivate-participate) (value nil) (strength moderate) (by inf-05))))

(deffacts MAIN::inf-25 (rule-note (rule inf-25) (origin seed) (source "S1.p1")
   (id "Intervensi adalah perubahan berencana; rencana belum ada.")
   (en "Intervention is planned change; there is no plan.")))
(defrule ADVISE::inf-25
   (answer (to plan-exists) (is no))
   => (assert (finding (kind missing-information) (subject inf-planned-change) (value nil) (strength weak) (by inf-25))))

(deffacts MAIN::inf-38 (rule-note (rule inf-38) (origin seed+ext) (source "S3.2.ii, S1.p1; ROONEY")
   (id "Dengarkan dahulu keberatan dan keinginan klien atau sasaran sendiri sebelum mengajak.")
   (en "Hear the client's or target's own objections and wishes before inviting.")))
(defrule ADVISE::inf-38.1
   (answer (to target-motivation) (is none|ambivalent))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
(defrule ADVISE::inf-38.2
   (answer (to client-consents) (is no))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
(defrule ADVISE::inf-38.3
   (answer (to com-willing) (is refuses))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
(defrule ADVISE::inf-38.4
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to felt-need) (is no))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
(defrule ADVISE::inf-38.5
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-referral) (is pressed|mandated|third-party))
   (not (answer (to target-motivation) (is high)))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
