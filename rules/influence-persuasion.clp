; Persuasion: when acceptance can be voluntary, and when talking people into something is none.
; Succeeds if: conviction and trust in expertise make it strong.
; Fails if: persuasion serves a plan made by others or the benefit of others.

(deffacts MAIN::inf-01 (rule-note (rule inf-01) (origin seed) (source "S2.2")
   (id "Sasaran yakin prosesnya benar dan tidak meragukan keahlian Anda.")
   (en "The target believes the process is right and does not doubt the worker.")))
(defrule ADVISE::inf-01
   (answer (to target-believes-right) (is yes))
   (answer (to target-trusts-expertise) (is yes))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength strong) (by inf-01))))

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

(deffacts MAIN::inf-03 (rule-note (rule inf-03) (origin seed+ext) (source "S2.2")
   (id "Sasaran belum yakin; benahi dahulu prosesnya atau jelaskan.")
   (en "The target is not convinced; mend or explain the process first.")))
(defrule ADVISE::inf-03
   (answer (to target-believes-right) (is no))
   => (assert (finding (kind contraindication) (subject proc-persuasion) (value nil) (strength conditional) (by inf-03))))

(deffacts MAIN::inf-04 (rule-note (rule inf-04) (origin seed+ext) (source "S2.2, S1.7")
   (id "Keahlian Anda diragukan; mintalah bantuan orang yang dipercaya.")
   (en "The worker's expertise is doubted; use someone trusted.")))
(defrule ADVISE::inf-04
   (answer (to target-trusts-expertise) (is no))
   => (assert (finding (kind caution) (subject proc-persuasion-expertise) (value nil) (strength moderate) (by inf-04))))

(deffacts MAIN::inf-23 (rule-note (rule inf-23) (origin ext) (source "ROONEY")
   (id "Klien wajib: jelaskan yang wajib dan yang boleh dipilih, lalu bangun relasi.")
   (en "Mandated client: explain what is required and what is free, then build the relation.")))
(defrule ADVISE::inf-23
   (answer (to client-referral) (is mandated))
   (not (answer (to target-motivation) (is high|some)))
   => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength moderate) (by inf-23))))

(deffacts MAIN::inf-26 (rule-note (rule inf-26) (origin seed+ext) (source "S2.2, S13.2")
   (id "Warga bersedia; ajakan dapat diterima dengan sukarela.")
   (en "Residents are willing; an appeal can be accepted voluntarily.")))
(defrule ADVISE::inf-26
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to com-willing) (is willing))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-26))))

(deffacts MAIN::inf-43 (rule-note (rule inf-43) (origin seed+ext) (source "S2.2, S13.p2")
   (id "Ada tokoh yang dipercaya atau warga sudah aktif; ajakan cukup lewat penjelasan mereka.")
   (en "Trusted figures exist or residents are already active; an appeal through their explanation is enough.")))
(defrule ADVISE::inf-43.1
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is leaders))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength weak) (by inf-43))))
(defrule ADVISE::inf-43.2
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to com-willing) (is active))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength weak) (by inf-43))))

(deffacts MAIN::inf-29 (rule-note (rule inf-29) (origin seed+ext) (source "S2.2, S3.2.iii, S1.4")
   (id "Klien dapat menimbang sendiri, atau datang sukarela dan Anda bernama baik: pakai penjelasan, bukan tekanan.")
   (en "The client can weigh things or came freely to a well-reputed worker: explain, do not press.")))
(defrule ADVISE::inf-29.1
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (finding (kind assessment) (subject as-social-intelligence) (value strong))
   (not (answer (to target-is-client) (is no)))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-29))))
(defrule ADVISE::inf-29.2
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-social-intelligence) (value strong))
   (not (answer (to target-is-client) (is no)))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-29))))
(defrule ADVISE::inf-29.3
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to client-referral) (is voluntary))
   (answer (to w-reputation) (is good))
   (not (answer (to target-is-client) (is no)))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-29))))
(defrule ADVISE::inf-29.4
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to client-referral) (is voluntary))
   (answer (to w-reputation) (is good))
   (not (answer (to target-is-client) (is no)))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-29))))

(deffacts MAIN::inf-30 (rule-note (rule inf-30) (origin seed+ext) (source "S2.2, S13.p5")
   (id "Jalur bicara dengan pihak itu belum dicoba; yakinkan dahulu dengan data.")
   (en "Talking with that party has not been tried; convince it first, with data.")))
(defrule ADVISE::inf-30
   (answer (to institution-unresponsive) (is yes))
   (answer (to persuasion-tried) (is no))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-30))))

(deffacts MAIN::inf-31 (rule-note (rule inf-31) (origin seed+ext) (source "S2.2, S13.4")
   (id "Membujuk orang menerima rencana sepihak bukan persuasi; buka dahulu rencananya.")
   (en "Talking people into a one-sided plan is not persuasion; open the plan first.")))
(defrule ADVISE::inf-31
   (answer (to plan-processes) (is persuasion))
   (answer (to plan-decided-by) (is worker|agency))
   (answer (to plan-participation) (is none|informed))
   => (assert (finding (kind contraindication) (subject proc-persuasion) (value nil) (strength conditional) (by inf-31))))

(deffacts MAIN::inf-32 (rule-note (rule inf-32) (origin seed+ext) (source "S1.p1, S2.2; NASW 1.01")
   (id "Persuasi demi kepentingan pihak lain tidak melayani perubahan klien.")
   (en "Persuasion for others' benefit does not serve the client's change.")))
(defrule ADVISE::inf-32
   (answer (to plan-processes) (is persuasion))
   (answer (to inducement-serves) (is third-party|worker-agency))
   => (assert (finding (kind contraindication) (subject proc-persuasion) (value nil) (strength strong) (by inf-32))))

(deffacts MAIN::inf-34 (rule-note (rule inf-34) (origin seed+ext) (source "S2.2")
   (id "Klien datang karena tekanan; pastikan penerimaannya sukarela.")
   (en "The client came under pressure; make sure that acceptance is voluntary.")))
(defrule ADVISE::inf-34
   (answer (to plan-processes) (is persuasion))
   (answer (to client-referral) (is pressed|mandated))
   => (assert (finding (kind caution) (subject proc-persuasion-voluntary) (value nil) (strength moderate) (by inf-34))))

(deffacts MAIN::inf-35 (rule-note (rule inf-35) (origin seed) (source "S2.2")
   (id "Belum diketahui apakah sasaran yakin prosesnya benar.")
   (en "Whether the target believes the process is right is not known.")))
(defrule ADVISE::inf-35.1
   (answer (to plan-processes) (is persuasion))
   (answer (to target-believes-right) (is unknown))
   => (assert (finding (kind missing-information) (subject target-believes-right) (value nil) (strength moderate) (by inf-35))))
(defrule ADVISE::inf-35.2
   (answer (to plan-processes) (is persuasion))
   (not (answer (to target-believes-right)))
   => (assert (finding (kind missing-information) (subject target-believes-right) (value nil) (strength moderate) (by inf-35))))

(deffacts MAIN::inf-36 (rule-note (rule inf-36) (origin seed) (source "S2.2")
   (id "Belum diketahui apakah sasaran percaya pada keahlian Anda.")
   (en "Whether the target trusts the worker's expertise is not known.")))
(defrule ADVISE::inf-36.1
   (answer (to plan-processes) (is persuasion))
   (answer (to target-trusts-expertise) (is unknown))
   => (assert (finding (kind missing-information) (subject target-trusts-expertise) (value nil) (strength moderate) (by inf-36))))
(defrule ADVISE::inf-36.2
   (answer (to plan-processes) (is persuasion))
   (not (answer (to target-trusts-expertise)))
   => (assert (finding (kind missing-information) (subject target-trusts-expertise) (value nil) (strength moderate) (by inf-36))))

(deffacts MAIN::inf-45 (rule-note (rule inf-45) (origin seed+ext) (source "S2.2–2.3")
   (id "Anda sendiri pihak dalam masalah ini; ajakan lebih baik dibawakan orang yang diterima semua.")
   (en "The worker is a party in the matter; an appeal is better carried by someone all accept.")))
(defrule ADVISE::inf-45
   (answer (to w-is-party) (is yes))
   => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength strong) (by inf-45))))

(deffacts MAIN::inf-58 (rule-note (rule inf-58) (origin seed+ext) (source "S14.1")
   (id "Belum diketahui apakah ada pihak yang menahan atau tidak menanggapi; tanpa itu pembelaan hak tidak berdasar.")
   (en "Whether some party withholds or does not respond is not known; without that there is no ground for advocacy.")))
(defrule ADVISE::inf-58.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to problem-domains) (is services))
   (answer (to institution-unresponsive) (is unknown))
   => (assert (finding (kind missing-information) (subject institution-unresponsive) (value nil) (strength weak) (by inf-58))))
(defrule ADVISE::inf-58.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to problem-domains) (is services))
   (not (answer (to institution-unresponsive)))
   => (assert (finding (kind missing-information) (subject institution-unresponsive) (value nil) (strength weak) (by inf-58))))

(deffacts MAIN::inf-52 (rule-note (rule inf-52) (origin seed+ext) (source "S2.2, S13.p5")
   (id "Belum diketahui apakah jalur pembicaraan dengan pihak itu sudah dicoba.")
   (en "Whether talking with that party has been tried is not known.")))
(defrule ADVISE::inf-52.1
   (answer (to institution-unresponsive) (is yes))
   (answer (to persuasion-tried) (is unknown))
   => (assert (finding (kind missing-information) (subject persuasion-tried) (value nil) (strength moderate) (by inf-52))))
(defrule ADVISE::inf-52.2
   (answer (to institution-unresponsive) (is yes))
   (not (answer (to persuasion-tried)))
   => (assert (finding (kind missing-information) (subject persuasion-tried) (value nil) (strength moderate) (by inf-52))))

(deffacts MAIN::inf-56 (rule-note (rule inf-56) (origin seed+ext) (source "S2.2")
   (id "Satu dari dua syarat persuasi sudah ada (keyakinan atau kepercayaan pada keahlian); pastikan yang lain.")
   (en "One of the two conditions of persuasion is there (conviction or trust in expertise); make sure of the other.")))
(defrule ADVISE::inf-56.1
   (answer (to target-believes-right) (is yes))
   (answer (to target-trusts-expertise) (is unknown))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-56))))
(defrule ADVISE::inf-56.2
   (answer (to target-believes-right) (is yes))
   (not (answer (to target-trusts-expertise)))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-56))))
(defrule ADVISE::inf-56.3
   (answer (to target-trusts-expertise) (is yes))
   (answer (to target-believes-right) (is unknown))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-56))))
(defrule ADVISE::inf-56.4
   (answer (to target-trusts-expertise) (is yes))
   (not (answer (to target-believes-right)))
   => (assert (finding (kind indication) (subject proc-persuasion) (value nil) (strength moderate) (by inf-56))))
