; Which approach fits an individual: behavioural, social casework or ecological.
; Succeeds if: an approach follows from a feature of the case that was recorded.
; Fails if: an approach is advised while the criteria are not met.

(deffacts MAIN::ind-08 (rule-note (rule ind-08) (origin seed+ext) (source "S8; STUART")
   (id "Ada perilaku yang dapat diamati dan diubah.")
   (en "There is a behaviour that can be observed and changed.")))
(defrule ADVISE::ind-08
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to beh-specific) (is yes))
   => (assert (finding (kind indication) (subject app-behavioural) (value nil) (strength moderate) (by ind-08))))

(deffacts MAIN::ind-09 (rule-note (rule ind-09) (origin seed+ext) (source "S8; STUART")
   (id "Pemicu dan akibat perilaku sudah dikenali.")
   (en "The behaviour's triggers and consequences are known.")))
(defrule ADVISE::ind-09
   (finding (kind assessment) (subject as-ind-criteria) (value met))
   (answer (to beh-specific) (is yes))
   (answer (to beh-triggers-known) (is yes))
   => (assert (finding (kind indication) (subject app-behavioural) (value nil) (strength strong) (by ind-09))))

(deffacts MAIN::ind-10 (rule-note (rule ind-10) (origin ext) (source "STUART")
   (id "Tanpa perilaku sasaran yang jelas, pendekatan perilaku tidak mempunyai pijakan.")
   (en "Without a clear target behaviour the behavioural approach has no footing.")))
(defrule ADVISE::ind-10
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to beh-specific) (is no))
   (answer (to plan-approach) (is behavioural))
   => (assert (finding (kind contraindication) (subject app-behavioural) (value nil) (strength conditional) (by ind-10))))

(deffacts MAIN::ind-11 (rule-note (rule ind-11) (origin seed+ext) (source "S8; PERLMAN")
   (id "Klien perlu didampingi memecahkan masalah langkah demi langkah.")
   (en "The client needs company in solving the problem step by step.")))
(defrule ADVISE::ind-11
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to cw-needs-problem-solving) (is yes))
   => (assert (finding (kind indication) (subject app-casework) (value nil) (strength moderate) (by ind-11))))

(deffacts MAIN::ind-12 (rule-note (rule ind-12) (origin seed+ext) (source "S3.2.iii; PERLMAN")
   (id "Klien memahami, berkomunikasi, dan memperhatikan masalahnya.")
   (en "The client understands, communicates and attends to the problem.")))
(defrule ADVISE::ind-12
   (finding (kind assessment) (subject as-ind-criteria) (value met))
   (finding (kind indication|role) (subject app-casework))
   (finding (kind assessment) (subject as-social-intelligence) (value strong))
   => (assert (finding (kind indication) (subject app-casework) (value nil) (strength strong) (by ind-12))))

(deffacts MAIN::ind-13 (rule-note (rule ind-13) (origin seed+ext) (source "S3.2.iii; PERLMAN")
   (id "Mulai dari memperjelas masalah dan langkah kecil.")
   (en "Start with clarifying the problem and with small steps.")))
(defrule ADVISE::ind-13
   (finding (kind indication|role) (subject app-casework))
   (finding (kind assessment) (subject as-social-intelligence) (value limited))
   => (assert (finding (kind caution) (subject app-casework) (value nil) (strength moderate) (by ind-13))))

(deffacts MAIN::ind-14 (rule-note (rule ind-14) (origin seed+ext) (source "S8; GG")
   (id "Masalah terletak pada pertemuan klien dan lingkungannya.")
   (en "The problem lies where client and environment meet.")))
(defrule ADVISE::ind-14
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to eco-misfit) (is yes))
   => (assert (finding (kind indication) (subject app-ecological) (value nil) (strength moderate) (by ind-14))))

(deffacts MAIN::ind-15 (rule-note (rule ind-15) (origin seed+ext) (source "S8, S2.4; GG")
   (id "Lingkungan dapat ikut diubah.")
   (en "The environment can be changed too.")))
(defrule ADVISE::ind-15
   (finding (kind assessment) (subject as-ind-criteria) (value met))
   (answer (to eco-misfit) (is yes))
   (answer (to env-modifiable) (is ?v&~none&~unknown))
   => (assert (finding (kind indication) (subject app-ecological) (value nil) (strength strong) (by ind-15))))

(deffacts MAIN::ind-16 (rule-note (rule ind-16) (origin seed+ext) (source "S8")
   (id "Ciri yang membedakan ketiga pendekatan belum diketahui.")
   (en "The features that tell the three approaches apart are not known.")))
(defrule ADVISE::ind-16.1
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to beh-specific) (is unknown))
   (answer (to cw-needs-problem-solving) (is unknown))
   (answer (to eco-misfit) (is unknown))
   => (assert (finding (kind missing-information) (subject eco-misfit) (value nil) (strength required) (by ind-16))))
(defrule ADVISE::ind-16.2
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to beh-specific) (is unknown))
   (answer (to cw-needs-problem-solving) (is unknown))
   (not (answer (to eco-misfit)))
   => (assert (finding (kind missing-information) (subject eco-misfit) (value nil) (strength required) (by ind-16))))
(defrule ADVISE::ind-16.3
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to beh-specific) (is unknown))
   (not (answer (to cw-needs-problem-solving)))
   (answer (to eco-misfit) (is unknown))
   => (assert (finding (kind missing-information) (subject eco-misfit) (value nil) (strength required) (by ind-16))))
(defrule ADVISE::ind-16.4
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to beh-specific) (is unknown))
   (not (answer (to cw-needs-problem-solving)))
   (not (answer (to eco-misfit)))
   => (assert (finding (kind missing-information) (subject eco-misfit) (value nil) (strength required) (by ind-16))))
(defrule ADVISE::ind-16.5
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (not (answer (to beh-specific)))
   (answer (to cw-needs-problem-solving) (is unknown))
   (answer (to eco-misfit) (is unknown))
   => (assert (finding (kind missing-information) (subject eco-misfit) (value nil) (strength required) (by ind-16))))
(defrule ADVISE::ind-16.6
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (not (answer (to beh-specific)))
   (answer (to cw-needs-problem-solving) (is unknown))
   (not (answer (to eco-misfit)))
   => (assert (finding (kind missing-information) (subject eco-misfit) (value nil) (strength required) (by ind-16))))
(defrule ADVISE::ind-16.7
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (not (answer (to beh-specific)))
   (not (answer (to cw-needs-problem-solving)))
   (answer (to eco-misfit) (is unknown))
   => (assert (finding (kind missing-information) (subject eco-misfit) (value nil) (strength required) (by ind-16))))
(defrule ADVISE::ind-16.8
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (not (answer (to beh-specific)))
   (not (answer (to cw-needs-problem-solving)))
   (not (answer (to eco-misfit)))
   => (assert (finding (kind missing-information) (subject eco-misfit) (value nil) (strength required) (by ind-16))))

(deffacts MAIN::ind-17 (rule-note (rule ind-17) (origin seed+ext) (source "S8")
   (id "Syarat intervensi individu tidak terpenuhi.")
   (en "The criteria for individual intervention are not met.")))
(defrule ADVISE::ind-17
   (finding (kind assessment) (subject as-ind-criteria) (value not-met))
   (answer (to plan-approach) (is behavioural|casework|ecological))
   => (assert (finding (kind contraindication) (subject plan-approach) (value nil) (strength strong) (by ind-17))))

(deffacts MAIN::ind-18 (rule-note (rule ind-18) (origin seed+ext) (source "S8")
   (id "Pendekatan boleh dipadukan; daftar dalam dokumen sumber terbuka (\"antara lain\").")
   (en "Approaches may be combined; the list in the source document is open (\"among others\").")))
(defrule ADVISE::ind-18
   (finding (kind indication|role) (subject app-behavioural))
   (finding (kind indication|role) (subject app-ecological))
   => (assert (finding (kind caution) (subject plan-approach) (value nil) (strength weak) (by ind-18))))

(deffacts MAIN::ind-28 (rule-note (rule ind-28) (origin ext) (source "PERLMAN")
   (id "Klien tidak memerlukan bantuan memutuskan langkah; pendampingan perorangan tidak menjawab masalahnya.")
   (en "The client needs no help in deciding steps; casework does not answer the problem.")))
(defrule ADVISE::ind-28
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to plan-approach) (is casework))
   (answer (to cw-needs-problem-solving) (is no))
   => (assert (finding (kind contraindication) (subject app-casework) (value nil) (strength conditional) (by ind-28))))

(deffacts MAIN::ind-29 (rule-note (rule ind-29) (origin ext) (source "GG")
   (id "Klien cocok dengan lingkungannya; pendekatan lingkungan (ekologik) tidak mempunyai pijakan.")
   (en "There is no misfit of client and environment; the ecological approach has no footing.")))
(defrule ADVISE::ind-29
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to plan-approach) (is ecological))
   (answer (to eco-misfit) (is no))
   => (assert (finding (kind contraindication) (subject app-ecological) (value nil) (strength conditional) (by ind-29))))

(deffacts MAIN::ind-30 (rule-note (rule ind-30) (origin seed+ext) (source "S8, S7.p2")
   (id "Ciri ketiga pendekatan tidak ditemukan; perdalam penilaian situasional, karena daftar pendekatan terbuka.")
   (en "The features of the three approaches are not found; deepen the situational assessment, since the list of approaches is open.")))
(defrule ADVISE::ind-30
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to beh-specific) (is no))
   (answer (to cw-needs-problem-solving) (is no))
   (answer (to eco-misfit) (is no))
   => (assert (finding (kind indication) (subject sit-each-problem) (value nil) (strength moderate) (by ind-30))))

(deffacts MAIN::ind-38 (rule-note (rule ind-38) (origin seed+ext) (source "S8, S2.4; P&M, GG")
   (id "Yang harus berubah bukan klien; pendekatan yang hanya mengubah klien salah alamat. Arahkan juga kepada lingkungannya.")
   (en "It is not the client who must change; an approach that changes the client only misses the mark. Turn to the environment as well.")))
(defrule ADVISE::ind-38
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to plan-approach) (is behavioural|casework))
   (answer (to target-is-client) (is no))
   => (assert (finding (kind caution) (subject plan-approach) (value nil) (strength moderate) (by ind-38))))

(deffacts MAIN::ind-39 (rule-note (rule ind-39) (origin seed+ext) (source "S8; STUART")
   (id "Pemicu dan akibat perilaku itu belum diketahui.")
   (en "The triggers and consequences of the behaviour are not known.")))
(defrule ADVISE::ind-39
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to beh-specific) (is yes))
   (not (answer (to beh-triggers-known) (is yes)))
   => (assert (finding (kind missing-information) (subject beh-triggers-known) (value nil) (strength moderate) (by ind-39))))

(deffacts MAIN::ind-45 (rule-note (rule ind-45) (origin seed+ext) (source "S8; PERLMAN")
   (id "Klien sendiri meminta teman menimbang keputusan.")
   (en "The client asks for help to think the decision through.")))
(defrule ADVISE::ind-45
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to client-request) (is deciding))
   (not (answer (to cw-needs-problem-solving) (is no)))
   => (assert (finding (kind indication) (subject app-casework) (value nil) (strength moderate) (by ind-45))))
