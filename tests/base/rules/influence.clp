; How people are influenced, and what a community needs for it.
; Succeeds if: persuasion is as strong as the motivation.
; Fails if: a split community is left without a facilitator.

(deffacts MAIN::int-2 (rule-note (rule int-2) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Tujuan menilai: wawancara diagnostik.")
   (en "Purpose is to assess: diagnostic interview.")))
(defrule ADVISE::int-2
   (answer (to contact-purpose) (is assess))
   => (assert (finding (kind indication) (subject int-type-diagnostic) (value nil) (strength strong) (by int-2))))

(deffacts MAIN::int-6 (rule-note (rule int-6) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Latar belakang sudah ada; lanjutkan dengan menilai.")
   (en "Background is known; go on to assess.")))
(defrule ADVISE::int-6
   (answer (to interviews-done) (is informational))
   (exists (answer (to interviews-done)))
   (not (answer (to interviews-done) (is diagnostic)))
   (finding (kind assessment) (subject as-level) (value individual|group))
   => (assert (finding (kind indication) (subject int-type-diagnostic) (value nil) (strength moderate) (by int-6))))

(deffacts MAIN::int-7 (rule-note (rule int-7) (origin seed) (source "S4.1.2")
   (id "Wawancara yang sudah dilakukan belum dicatat.")
   (en "Interviews done so far are not recorded.")))
(defrule ADVISE::int-7
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to interviews-done)))
   => (assert (finding (kind missing-information) (subject int-purpose-sets-type) (value nil) (strength moderate) (by int-7))))

(deffacts MAIN::com-1 (rule-note (rule com-1) (origin seed+ext) (source "S3.1.v")
   (id "Tanpa \"bahasa\" yang dipahami kedua pihak, komunikasi tidak terjadi; pakai penerjemah netral.")
   (en "Without a language that both understand, communication fails; use a neutral interpreter.")))
(defrule ADVISE::com-1
   (answer (to shared-language) (is no))
   => (assert (finding (kind indication) (subject ext-interpreter) (value nil) (strength required) (by com-1))))

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

(deffacts MAIN::inf-06 (rule-note (rule inf-06) (origin seed) (source "S2.3")
   (id "Relasi saling percaya dapat dipakai.")
   (en "A trusting relation can be used.")))
(defrule ADVISE::inf-06
   (answer (to relation-quality) (is trusting))
   => (assert (finding (kind indication) (subject proc-relationship) (value nil) (strength strong) (by inf-06))))

(deffacts MAIN::inf-07 (rule-note (rule inf-07) (origin seed+ext) (source "S2.3")
   (id "Relasi ada tetapi perlu diperdalam.")
   (en "A relation exists but needs depth.")))
(defrule ADVISE::inf-07
   (answer (to relation-quality) (is neutral))
   => (assert (finding (kind indication) (subject proc-relationship) (value nil) (strength weak) (by inf-07))))

(deffacts MAIN::inf-09 (rule-note (rule inf-09) (origin seed+ext) (source "S2.3")
   (id "Sasaran memandang PI sebagai lawan atau pihak.")
   (en "The target sees the worker as an opponent or party.")))
(defrule ADVISE::inf-09.1
   (answer (to relation-quality) (is hostile))
   => (assert (finding (kind contraindication) (subject proc-relationship) (value nil) (strength strong) (by inf-09))))
(defrule ADVISE::inf-09.2
   (answer (to w-is-party) (is yes))
   => (assert (finding (kind contraindication) (subject proc-relationship) (value nil) (strength strong) (by inf-09))))

(deffacts MAIN::inf-10 (rule-note (rule inf-10) (origin seed) (source "S2.3")
   (id "Mutu relasi belum diketahui.")
   (en "The quality of the relation is not known.")))
(defrule ADVISE::inf-10.1
   (answer (to relation-quality) (is unknown))
   => (assert (finding (kind missing-information) (subject proc-relationship-quality) (value nil) (strength moderate) (by inf-10))))
(defrule ADVISE::inf-10.2
   (not (answer (to relation-quality)))
   => (assert (finding (kind missing-information) (subject proc-relationship-quality) (value nil) (strength moderate) (by inf-10))))

(deffacts MAIN::inf-45 (rule-note (rule inf-45) (origin seed+ext) (source "S2.2–2.3")
   (id "PI sendiri pihak dalam masalah; ajakan lebih baik dibawakan orang yang diterima semua.")
   (en "The worker is a party in the matter; an appeal is better carried by someone all accept.")))
(defrule ADVISE::inf-45
   (answer (to w-is-party) (is yes))
   => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength strong) (by inf-45))))

(deffacts MAIN::inf-15 (rule-note (rule inf-15) (origin seed+ext) (source "S2.1; ROONEY")
   (id "Hadiah disepakati dan untuk kepentingan klien.")
   (en "The reward is agreed and serves the client.")))
(defrule ADVISE::inf-15
   (answer (to plan-processes) (is inducement-reward))
   (answer (to reward-agreed) (is yes))
   (answer (to inducement-serves) (is client))
   => (assert (finding (kind indication) (subject proc-inducement-reward) (value nil) (strength moderate) (by inf-15))))

(deffacts MAIN::inf-21 (rule-note (rule inf-21) (origin ext) (source "ROONEY")
   (id "Hadiah belum disepakati penerima.")
   (en "The reward is not agreed by the receiver.")))
(defrule ADVISE::inf-21
   (answer (to plan-processes) (is inducement-reward))
   (not (answer (to reward-agreed) (is yes)))
   => (assert (finding (kind caution) (subject proc-inducement-reward) (value nil) (strength moderate) (by inf-21))))

(deffacts MAIN::inf-24 (rule-note (rule inf-24) (origin seed+ext) (source "S2.1, S13.4")
   (id "Di komunitas, inducement bertentangan dengan prinsip 4 kecuali disepakati bersama.")
   (en "In a community inducement conflicts with principle 4 unless agreed together.")))
(defrule ADVISE::inf-24.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-processes) (is inducement-reward))
   => (assert (finding (kind contraindication) (subject proc-inducement) (value nil) (strength conditional) (by inf-24))))
(defrule ADVISE::inf-24.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-processes) (is inducement-sanction))
   => (assert (finding (kind contraindication) (subject proc-inducement) (value nil) (strength conditional) (by inf-24))))

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

(deffacts MAIN::ro-12 (rule-note (rule ro-12) (origin seed+ext) (source "S2.3; ROTHMAN")
   (id "Pihak yang terlibat tidak dipercaya sebagai fasilitator.")
   (en "A party involved is not trusted as facilitator.")))
(defrule ADVISE::ro-12
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to w-is-party) (is yes))
   => (assert (finding (kind contraindication) (subject role-facilitator) (value nil) (strength strong) (by ro-12))))

(deffacts MAIN::inf-02 (rule-note (rule inf-02) (origin seed+ext) (source "S2.2, S1.p1")
   (id "Sasaran bersedia; penerimaan sukarela mungkin.")
   (en "The target is willing; voluntary acceptance is possible.")))
(defrule ADVISE::inf-02
   (answer (to target-motivation) (is some))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-02))))

(deffacts MAIN::inf-42 (rule-note (rule inf-42) (origin seed+ext) (source "S2.2, S1.p1")
   (id "Sasaran sudah termotivasi; cukup penjelasan agar penerimaannya tetap sukarela.")
   (en "The target is already motivated; explanation is enough to keep acceptance voluntary.")))
(defrule ADVISE::inf-42
   (answer (to target-motivation) (is high))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength weak) (by inf-42))))

(deffacts MAIN::inf-38 (rule-note (rule inf-38) (origin seed+ext) (source "S3.2.ii, S1.p1; ROONEY")
   (id "Dengarkan dahulu keberatan dan keinginan klien atau sasaran sendiri sebelum mengajak.")
   (en "Hear the client's or target's own objections and wishes before inviting.")))
(defrule ADVISE::inf-38.1
   (answer (to target-motivation) (is none|ambivalent))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
(defrule ADVISE::inf-38.2
   (answer (to com-willing) (is refuses))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))
(defrule ADVISE::inf-38.3
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to felt-need) (is no))
   => (assert (finding (kind indication) (subject com-reason-ii-listener) (value nil) (strength moderate) (by inf-38))))

(deffacts MAIN::prb-17 (rule-note (rule prb-17) (origin ext) (source "ROTHMAN")
   (id "Rembuk antarpihak difasilitasi orang yang diterima semua pihak.")
   (en "Talks between the sides are facilitated by someone all accept.")))
(defrule ADVISE::prb-17
   (answer (to com-factions) (is yes))
   => (assert (finding (kind indication) (subject ext-mediation) (value nil) (strength moderate) (by prb-17))))

(deffacts MAIN::ro-2 (rule-note (rule ro-2) (origin seed+ext) (source "S14.1, S13.3")
   (id "Warga perlu dipertemukan dan diberi ruang memutuskan.")
   (en "Residents need to be brought together and given room to decide.")))
(defrule ADVISE::ro-2.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))
(defrule ADVISE::ro-2.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-excluded) (is yes))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))
(defrule ADVISE::ro-2.3
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-participation) (is none|informed|consulted))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))
(defrule ADVISE::ro-2.4
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is refuses))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))
(defrule ADVISE::ro-2.5
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to services-coordinated) (is no))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))
(defrule ADVISE::ro-2.6
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to relation-quality) (is strained|hostile))
   => (assert (finding (kind role) (subject role-facilitator) (value nil) (strength strong) (by ro-2))))

(deffacts MAIN::sk-6 (rule-note (rule sk-6) (origin seed+ext) (source "S14.p2")
   (id "Adat atau perpecahan menuntut pemahaman masyarakat.")
   (en "Custom or factions demand understanding of the community.")))
(defrule ADVISE::sk-6
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   => (assert (finding (kind skill) (subject skill-community) (value nil) (strength strong) (by sk-6))))

(deffacts MAIN::st-10 (rule-note (rule st-10) (origin seed+ext) (source "S13.p5, S1.2a")
   (id "Koordinasi mencegah tumpang-tindih dan memudahkan rujukan.")
   (en "Coordination prevents duplication and eases referral.")))
(defrule ADVISE::st-10
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to services-coordinated) (is no))
   => (assert (finding (kind step) (subject step-3-coordination) (value nil) (strength strong) (by st-10))))

(deffacts MAIN::pc-2e (rule-note (rule pc-2e) (origin seed) (source "S13.2")
   (id "Warga menyatakan mau berubah.")
   (en "Residents say that they want change.")))
(defrule ADVISE::pc-2e
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is active|willing))
   => (assert (finding (kind principle-check) (subject prin-2-wants-change) (value kept) (strength moderate) (by pc-2e))))
