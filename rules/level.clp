; Which level of intervention the case calls for, and whether another level should be considered.
; Succeeds if: the client system gives exactly one level, and an unclear client system is asked for.
; Fails if: a level is concluded without a client system.

(deffacts MAIN::lev-01 (rule-note (rule lev-01) (origin seed) (source "S8, S6")
   (id "Sistem klien adalah satu orang.")
   (en "The client system is one person.")))
(defrule ASSESS::lev-01
   (answer (to client-system) (is individual))
   => (assert (finding (kind assessment) (subject as-level) (value individual) (strength strong) (by lev-01))))

(deffacts MAIN::lev-02 (rule-note (rule lev-02) (origin seed) (source "S10, S11")
   (id "Sistem klien adalah keluarga atau kelompok.")
   (en "The client system is a family or group.")))
(defrule ASSESS::lev-02
   (answer (to client-system) (is family|group))
   => (assert (finding (kind assessment) (subject as-level) (value group) (strength strong) (by lev-02))))

(deffacts MAIN::lev-03 (rule-note (rule lev-03) (origin seed) (source "S12.1")
   (id "Sistem klien adalah komunitas.")
   (en "The client system is a community.")))
(defrule ASSESS::lev-03
   (answer (to client-system) (is community))
   => (assert (finding (kind assessment) (subject as-level) (value community) (strength strong) (by lev-03))))

(deffacts MAIN::lev-04 (rule-note (rule lev-04) (origin seed) (source "S1.p1, S8, S11, S12")
   (id "Tingkat intervensi tidak dapat ditentukan sebelum sistem kliennya jelas.")
   (en "The level cannot be set before the client system is clear.")))
(defrule ADVISE::lev-04.1
   (answer (to client-system) (is unsure))
   => (assert (finding (kind missing-information) (subject client-system) (value nil) (strength required) (by lev-04))))
(defrule ADVISE::lev-04.2
   (not (answer (to client-system)))
   => (assert (finding (kind missing-information) (subject client-system) (value nil) (strength required) (by lev-04))))

(deffacts MAIN::lev-05 (rule-note (rule lev-05) (origin seed+ext) (source "S12.2–3; P&M")
   (id "Banyak orang mengalami masalah yang sama. Selain menolong klien, cari tahu bersama mereka apakah ini masalah sosial pada tingkat komunitas.")
   (en "Many people have the same problem. Besides helping the client, find out with them whether it is a social problem at community level.")))
(defrule ADVISE::lev-05
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to shared-by-many) (is yes))
   => (assert (finding (kind caution) (subject prob-judge-self) (value nil) (strength moderate) (by lev-05))))

(deffacts MAIN::lev-06 (rule-note (rule lev-06) (origin seed+ext) (source "S2.3; P&M")
   (id "Sasaran perubahan bukan klien, maka pengaruh ditujukan kepada sistem sasaran.")
   (en "The target of change is not the client, so influence is aimed at the target system.")))
(defrule ASSESS::lev-06
   (answer (to target-is-client) (is no))
   => (assert (finding (kind assessment) (subject as-target) (value separate) (strength moderate) (by lev-06))))

(deffacts MAIN::lev-07 (rule-note (rule lev-07) (origin seed+ext) (source "S12.3, S8")
   (id "Hanya satu orang yang terkena; mungkin ini perkara individu.")
   (en "Only one person is affected; this may be an individual matter.")))
(defrule ADVISE::lev-07
   (finding (kind assessment) (subject as-level) (value community))
   (measure (of people-count) (is 1))
   => (assert (finding (kind caution) (subject prob-judge-not-one) (value nil) (strength moderate) (by lev-07))))

(deffacts MAIN::lev-08 (rule-note (rule lev-08) (origin seed+ext) (source "S12.2; P&M")
   (id "Sumber masalahnya mungkin mengenai orang lain juga; tanyakan siapa lagi yang mengalaminya.")
   (en "The source may affect others too; ask who else has the problem.")))
(defrule ADVISE::lev-08.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to institution-unresponsive) (is yes))
   (answer (to shared-by-many) (is unknown))
   => (assert (finding (kind missing-information) (subject shared-by-many) (value nil) (strength moderate) (by lev-08))))
(defrule ADVISE::lev-08.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to institution-unresponsive) (is yes))
   (not (answer (to shared-by-many)))
   => (assert (finding (kind missing-information) (subject shared-by-many) (value nil) (strength moderate) (by lev-08))))
(defrule ADVISE::lev-08.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to site-hazard) (is yes))
   (answer (to shared-by-many) (is unknown))
   => (assert (finding (kind missing-information) (subject shared-by-many) (value nil) (strength moderate) (by lev-08))))
(defrule ADVISE::lev-08.4
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to site-hazard) (is yes))
   (not (answer (to shared-by-many)))
   => (assert (finding (kind missing-information) (subject shared-by-many) (value nil) (strength moderate) (by lev-08))))
(defrule ADVISE::lev-08.5
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to problem-domains) (is environment|services|housing))
   (answer (to shared-by-many) (is unknown))
   => (assert (finding (kind missing-information) (subject shared-by-many) (value nil) (strength moderate) (by lev-08))))
(defrule ADVISE::lev-08.6
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to problem-domains) (is environment|services|housing))
   (not (answer (to shared-by-many)))
   => (assert (finding (kind missing-information) (subject shared-by-many) (value nil) (strength moderate) (by lev-08))))

(deffacts MAIN::lev-09 (rule-note (rule lev-09) (origin seed) (source "S1.p1")
   (id "Belum jelas kepada siapa pengaruh ditujukan: klien atau sistem sasaran lain.")
   (en "At whom the influence is aimed (client or another target system) is not clear.")))
(defrule ADVISE::lev-09.1
   (answer (to plan-exists) (is yes))
   (answer (to target-is-client) (is unknown))
   => (assert (finding (kind missing-information) (subject target-is-client) (value nil) (strength weak) (by lev-09))))
(defrule ADVISE::lev-09.2
   (answer (to plan-exists) (is yes))
   (not (answer (to target-is-client)))
   => (assert (finding (kind missing-information) (subject target-is-client) (value nil) (strength weak) (by lev-09))))

(deffacts MAIN::lev-10 (rule-note (rule lev-10) (origin seed+ext) (source "S12.2")
   (id "Jumlah warga yang mengalami masalah belum diketahui.")
   (en "The number of residents affected is not known.")))
(defrule ADVISE::lev-10
   (finding (kind assessment) (subject as-level) (value community))
   (not (measure (of people-count)))
   (not (answer (to people-count)))
   => (assert (finding (kind missing-information) (subject people-count) (value nil) (strength weak) (by lev-10))))

(deffacts MAIN::lev-11 (rule-note (rule lev-11) (origin ext) (source "NASW 1.01")
   (id "Umur klien atau anggota belum diketahui; adanya anak menentukan apa yang harus ditanyakan lebih dahulu.")
   (en "The age of the client or members is not known; whether there are children decides what must be asked first.")))
(defrule ADVISE::lev-11.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-age) (is unknown))
   => (assert (finding (kind missing-information) (subject client-age) (value nil) (strength weak) (by lev-11))))
(defrule ADVISE::lev-11.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to client-age)))
   => (assert (finding (kind missing-information) (subject client-age) (value nil) (strength weak) (by lev-11))))
