; What comes before any process of influence: a plan, and hearing whether the target is willing.
; Succeeds if: whoever hesitates or refuses is heard first.
; Fails if: a refusal or a missing plan passes unnoticed.

(deffacts MAIN::inf-05 (rule-note (rule inf-05) (origin seed) (source "S1.p1")
   (id "Motivasi sasaran belum diketahui.")
   (en "The target's motivation is not known.")))
(defrule ADVISE::inf-05.1
   (answer (to target-motivation) (is unknown))
   (answer (to com-willing) (is unknown))
   => (assert (finding (kind missing-information) (subject target-motivation) (value nil) (strength moderate) (by inf-05))))
(defrule ADVISE::inf-05.2
   (answer (to target-motivation) (is unknown))
   (not (answer (to com-willing)))
   => (assert (finding (kind missing-information) (subject target-motivation) (value nil) (strength moderate) (by inf-05))))
(defrule ADVISE::inf-05.3
   (not (answer (to target-motivation)))
   (answer (to com-willing) (is unknown))
   => (assert (finding (kind missing-information) (subject target-motivation) (value nil) (strength moderate) (by inf-05))))
(defrule ADVISE::inf-05.4
   (not (answer (to target-motivation)))
   (not (answer (to com-willing)))
   => (assert (finding (kind missing-information) (subject target-motivation) (value nil) (strength moderate) (by inf-05))))
(defrule ADVISE::inf-05.5
   (not (answer (to client-system) (is community)))
   (answer (to target-motivation) (is unknown))
   => (assert (finding (kind missing-information) (subject target-motivation) (value nil) (strength moderate) (by inf-05))))
(defrule ADVISE::inf-05.6
   (not (answer (to client-system) (is community)))
   (not (answer (to target-motivation)))
   => (assert (finding (kind missing-information) (subject target-motivation) (value nil) (strength moderate) (by inf-05))))

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
   (answer (to client-consents) (is no))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
(defrule ADVISE::inf-38.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is refuses))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
(defrule ADVISE::inf-38.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-referral) (is pressed|mandated|third-party))
   (not (answer (to target-motivation) (is high)))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))

(deffacts MAIN::inf-49 (rule-note (rule inf-49) (origin seed+ext) (source "S3.2.ii, S1.p1")
   (id "Sasaran mendua atau belum merasa perlu; dengarkan dahulu.")
   (en "The target is ambivalent or feels no need; listen first.")))
(defrule ADVISE::inf-49.1
   (answer (to target-motivation) (is none|ambivalent))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength weak) (by inf-49))))
(defrule ADVISE::inf-49.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to felt-need) (is no))
   (not (answer (to coping-result) (is works)))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength weak) (by inf-49))))

(deffacts MAIN::inf-50 (rule-note (rule inf-50) (origin seed+ext) (source "S1.p1; MI, ROONEY")
   (id "Kesediaan belum tumbuh: gali apa yang orangnya sendiri inginkan dan mulailah dari langkah kecil yang ia pilih.")
   (en "Willingness has not grown: explore what the persons themselves want and start from a small step of their choice.")))
(defrule ADVISE::inf-50.1
   (answer (to target-motivation) (is none|ambivalent))
   (not (answer (to target-is-client) (is no)))
   (not (answer (to client-consents) (is no)))
   (not (answer (to inducement-serves) (is third-party|worker-agency)))
   => (assert (finding (kind indication) (subject inf-motivate-participate) (value nil) (strength moderate) (by inf-50))))
(defrule ADVISE::inf-50.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible|static))
   (answer (to felt-need) (is no))
   (not (answer (to client-consents) (is no)))
   => (assert (finding (kind indication) (subject inf-motivate-participate) (value nil) (strength moderate) (by inf-50))))

(deffacts MAIN::inf-51 (rule-note (rule inf-51) (origin ext) (source "NASW 1.01–1.02 and 3.09")
   (id "Rencana atau tekanan ini tidak dapat dijalankan begitu saja; sampaikan keberatan kepada atasan atau supervisor dan cari jalan lain.")
   (en "This plan or pressure cannot simply be carried out; raise the objection with the superior or supervisor and look for another way.")))
(defrule ADVISE::inf-51.1
   (answer (to plan-decided-by) (is agency|leaders|relatives))
   (answer (to client-consents) (is no))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by inf-51))))
(defrule ADVISE::inf-51.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-decided-by) (is agency))
   (answer (to com-willing) (is refuses))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by inf-51))))
(defrule ADVISE::inf-51.3
   (answer (to inducement-on-needs) (is yes))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by inf-51))))
(defrule ADVISE::inf-51.4
   (answer (to plan-exposes-people) (is yes))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by inf-51))))
(defrule ADVISE::inf-51.5
   (answer (to inducement-serves) (is third-party|worker-agency))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by inf-51))))
(defrule ADVISE::inf-51.6
   (answer (to plan-processes) (is inducement-sanction))
   (answer (to sanction-lawful) (is no))
   (answer (to plan-decided-by) (is agency|leaders|relatives))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by inf-51))))

(deffacts MAIN::inf-57 (rule-note (rule inf-57) (origin seed+ext) (source "S1.p1, S1.1b")
   (id "Rencana belum memuat sasaran dan cara menilai pencapaiannya; perubahan berencana mencakup evaluasi.")
   (en "The plan has no goals or way to judge their attainment; planned change includes evaluation.")))
(defrule ADVISE::inf-57
   (answer (to plan-evaluated) (is no))
   => (assert (finding (kind caution) (subject inf-planned-change) (value nil) (strength moderate) (by inf-57))))
