; Use of relationship: its quality, the worker's image, and building a relation first.
; Succeeds if: a trusting relation may be used and a hostile one may not.
; Fails if: a relation is used that was never assessed.

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

(deffacts MAIN::inf-08 (rule-note (rule inf-08) (origin seed+ext) (source "S2.3")
   (id "Bangun relasi dahulu.")
   (en "Build the relation first.")))
(defrule ADVISE::inf-08
   (answer (to relation-quality) (is strained|none))
   => (assert (finding (kind caution) (subject proc-relationship) (value nil) (strength moderate) (by inf-08))))

(deffacts MAIN::inf-09 (rule-note (rule inf-09) (origin seed+ext) (source "S2.3")
   (id "Sasaran memandang Anda sebagai lawan atau pihak.")
   (en "The target sees the worker as an opponent or party.")))
(defrule ADVISE::inf-09.1
   (answer (to relation-quality) (is hostile))
   => (assert (finding (kind contraindication) (subject proc-relationship) (value nil) (strength strong) (by inf-09))))
(defrule ADVISE::inf-09.2
   (answer (to w-is-party) (is yes))
   (not (answer (to relation-quality) (is trusting)))
   => (assert (finding (kind contraindication) (subject proc-relationship) (value nil) (strength strong) (by inf-09))))

(deffacts MAIN::inf-10 (rule-note (rule inf-10) (origin seed) (source "S2.3")
   (id "Mutu relasi belum diketahui.")
   (en "The quality of the relation is not known.")))
(defrule ADVISE::inf-10.1
   (answer (to relation-quality) (is unknown))
   => (assert (finding (kind missing-information) (subject relation-quality) (value nil) (strength moderate) (by inf-10))))
(defrule ADVISE::inf-10.2
   (not (answer (to relation-quality)))
   => (assert (finding (kind missing-information) (subject relation-quality) (value nil) (strength moderate) (by inf-10))))

(deffacts MAIN::inf-27 (rule-note (rule inf-27) (origin seed+ext) (source "S2.3, S13.p2")
   (id "Tokoh yang disegani dapat menjadi jembatan relasi dengan warga.")
   (en "Respected figures can be the bridge of relation with residents.")))
(defrule ADVISE::inf-27
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is leaders))
   => (assert (finding (kind indication) (subject proc-relationship) (value nil) (strength weak) (by inf-27))))

(deffacts MAIN::inf-28 (rule-note (rule inf-28) (origin seed+ext) (source "S2.3, S1.5")
   (id "Sasaran menghargai Anda atau datang sendiri; hubungan dapat dibangun dan dipakai.")
   (en "The target values the worker's person or came freely; a relation can be built and used.")))
(defrule ADVISE::inf-28.1
   (answer (to w-charisma) (is yes))
   => (assert (finding (kind indication) (subject proc-relationship) (value nil) (strength weak) (by inf-28))))
(defrule ADVISE::inf-28.2
   (answer (to client-referral) (is voluntary))
   (answer (to target-motivation) (is high|some))
   => (assert (finding (kind indication) (subject proc-relationship) (value nil) (strength weak) (by inf-28))))

(deffacts MAIN::inf-37 (rule-note (rule inf-37) (origin seed+ext) (source "S2.3")
   (id "Bangun atau pulihkan relasi dahulu.")
   (en "Build or mend the relation first.")))
(defrule ADVISE::inf-37
   (answer (to relation-quality) (is strained|none|hostile))
   => (assert (finding (kind indication) (subject proc-relationship-dynamics) (value nil) (strength moderate) (by inf-37))))

(deffacts MAIN::inf-39 (rule-note (rule inf-39) (origin seed+ext) (source "S2.3; NASW 1.06")
   (id "Anda dibayar atau diutus pihak yang berkepentingan; jelaskan kedudukan Anda dan utamakan klien.")
   (en "The worker is paid or sent by an interested party; make the position plain and put the client first.")))
(defrule ADVISE::inf-39
   (answer (to w-sent-by-party) (is yes))
   => (assert (finding (kind caution) (subject proc-relationship-worker-image) (value nil) (strength strong) (by inf-39))))

(deffacts MAIN::inf-40 (rule-note (rule inf-40) (origin seed+ext) (source "S2.3")
   (id "Gambaran sasaran tentang Anda lemah, padahal penggunaan hubungan bergantung padanya.")
   (en "The target's image of the worker is weak, and use of relationship depends on it.")))
(defrule ADVISE::inf-40.1
   (answer (to plan-processes) (is relationship))
   (answer (to w-reputation) (is poor))
   => (assert (finding (kind caution) (subject proc-relationship-worker-image) (value nil) (strength moderate) (by inf-40))))
(defrule ADVISE::inf-40.2
   (answer (to plan-processes) (is relationship))
   (answer (to w-charisma) (is no))
   => (assert (finding (kind caution) (subject proc-relationship-worker-image) (value nil) (strength moderate) (by inf-40))))

(deffacts MAIN::inf-44 (rule-note (rule inf-44) (origin seed+ext) (source "S2.3, S12.3")
   (id "Komunitas terbelah; pastikan kepercayaan datang dari semua pihak, bukan dari satu pihak saja.")
   (en "The community is split; make sure that trust comes from all sides, not from one.")))
(defrule ADVISE::inf-44
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   (answer (to relation-quality) (is trusting))
   => (assert (finding (kind caution) (subject proc-relationship) (value nil) (strength moderate) (by inf-44))))

(deffacts MAIN::inf-46 (rule-note (rule inf-46) (origin ext) (source "NASW 1.06")
   (id "Kedudukan Anda tidak netral; bicarakan dengan supervisor dan pertimbangkan petugas lain.")
   (en "The worker's position is not neutral; talk to the supervisor and consider another worker.")))
(defrule ADVISE::inf-46.1
   (answer (to w-is-party) (is yes))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by inf-46))))
(defrule ADVISE::inf-46.2
   (answer (to w-sent-by-party) (is yes))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by inf-46))))

(deffacts MAIN::inf-59 (rule-note (rule inf-59) (origin seed+ext) (source "S2.3; NASW 1.06")
   (id "Hubungan sudah saling percaya, tetapi Anda sendiri pihak atau pengurus; jangan memakai kepercayaan itu untuk kepentingan Anda.")
   (en "The relation is trusting, but the worker is a party or manager; do not use that trust for the worker's own interest.")))
(defrule ADVISE::inf-59
   (answer (to w-is-party) (is yes))
   (answer (to relation-quality) (is trusting))
   => (assert (finding (kind caution) (subject proc-relationship) (value nil) (strength moderate) (by inf-59))))
