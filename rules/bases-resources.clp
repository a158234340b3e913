; The bases of influence that lie in resources, information and relations, and the processes that bases support.
; Succeeds if: what is lacking is advised as an action.
; Fails if: a base is read as advice to use a process.

(deffacts MAIN::bas-03 (rule-note (rule bas-03) (origin seed) (source "S1.2")
   (id "Anda dapat menyediakan sumber dan tahu cara memperolehnya.")
   (en "The worker can provide resources and knows the way to get them.")))
(defrule ASSESS::bas-03
   (answer (to w-services-access) (is yes))
   (answer (to services-access-known) (is yes))
   => (assert (finding (kind assessment) (subject as-base) (value material) (strength strong) (by bas-03))))

(deffacts MAIN::bas-04 (rule-note (rule bas-04) (origin seed+ext) (source "S1.2a")
   (id "Sumber belum didata; data dan golongkan menurut jenisnya.")
   (en "Services are not listed; list and classify them by kind.")))
(defrule ADVISE::bas-04
   (answer (to services-classified) (is no))
   => (assert (finding (kind indication) (subject base-material-a1-classified) (value nil) (strength moderate) (by bas-04))))

(deffacts MAIN::bas-05 (rule-note (rule bas-05) (origin seed+ext) (source "S1.2a")
   (id "Cara memperoleh sumber belum diketahui; cari tahu syarat dan jalurnya.")
   (en "The way to obtain resources is not known; find out conditions and channels.")))
(defrule ADVISE::bas-05
   (answer (to services-access-known) (is no))
   => (assert (finding (kind indication) (subject base-material-a2-access) (value nil) (strength moderate) (by bas-05))))

(deffacts MAIN::bas-06 (rule-note (rule bas-06) (origin seed+ext) (source "S1.2a")
   (id "Koordinasikan agar rujukan mudah dan tidak berganda.")
   (en "Coordinate so that referral is easy and nothing is doubled.")))
(defrule ADVISE::bas-06.1
   (answer (to services-duplicated) (is yes))
   => (assert (finding (kind indication) (subject base-material-a3-coordinated) (value nil) (strength moderate) (by bas-06))))
(defrule ADVISE::bas-06.2
   (answer (to services-coordinated) (is no))
   => (assert (finding (kind indication) (subject base-material-a3-coordinated) (value nil) (strength moderate) (by bas-06))))

(deffacts MAIN::bas-11 (rule-note (rule bas-11) (origin seed) (source "S1.6")
   (id "Informasi lengkap atau akses ke pengendalinya ada.")
   (en "Complete information or access to its gatekeepers exists.")))
(defrule ASSESS::bas-11
   (answer (to w-information) (is holds-complete|gatekeeper-access))
   => (assert (finding (kind assessment) (subject as-base) (value information) (strength strong) (by bas-11))))

(deffacts MAIN::bas-12 (rule-note (rule bas-12) (origin seed+ext) (source "S1.6a")
   (id "Informasi belum lengkap; lengkapi sebelum memutuskan agar keputusan tidak keliru.")
   (en "Information is incomplete; complete it before deciding, or decisions may be wrong.")))
(defrule ADVISE::bas-12
   (answer (to info-complete) (is no))
   => (assert (finding (kind indication) (subject base-information-a-complete) (value nil) (strength strong) (by bas-12))))

(deffacts MAIN::bas-13 (rule-note (rule bas-13) (origin seed) (source "S1.7")
   (id "Relasi antarlembaga mapan.")
   (en "Inter-agency relations are established.")))
(defrule ASSESS::bas-13
   (answer (to w-interagency) (is yes))
   => (assert (finding (kind assessment) (subject as-base) (value relations) (strength strong) (by bas-13))))

(deffacts MAIN::bas-14 (rule-note (rule bas-14) (origin seed) (source "S1.7")
   (id "Tidak dapat ditangani sendiri; pakai relasi antarlembaga yang sudah mapan.")
   (en "Cannot do it alone; use established relations.")))
(defrule ADVISE::bas-14
   (answer (to w-can-alone) (is no))
   (answer (to w-interagency) (is yes))
   => (assert (finding (kind indication) (subject base-relations-b-interagency) (value nil) (strength strong) (by bas-14))))

(deffacts MAIN::bas-15 (rule-note (rule bas-15) (origin seed+ext) (source "S1.7")
   (id "Tidak dapat ditangani sendiri dan relasi antarlembaga belum mapan; jalin dahulu.")
   (en "Cannot do it alone and relations are not established; build them.")))
(defrule ADVISE::bas-15
   (answer (to w-can-alone) (is no))
   (answer (to w-interagency) (is no))
   => (assert (finding (kind caution) (subject base-relations-a-limits) (value nil) (strength strong) (by bas-15))))

(deffacts MAIN::bas-16 (rule-note (rule bas-16) (origin ext) (source "P&M, RAVEN (mapping inferred)")
   (id "Landasan ini menunjang persuasi.")
   (en "These bases support persuasion.")))
(defrule ASSESS::bas-16
   (finding (kind assessment) (subject as-base) (value knowledge|information|status))
   => (assert (finding (kind assessment) (subject as-support) (value proc-persuasion) (strength moderate) (by bas-16))))

(deffacts MAIN::bas-17 (rule-note (rule bas-17) (origin ext) (source "P&M, RAVEN (mapping inferred)")
   (id "Dengan landasan ini hadiah atau sanksi mungkin dipakai, tetapi belum tentu tepat.")
   (en "These bases make inducement possible, not advisable.")))
(defrule ASSESS::bas-17
   (finding (kind assessment) (subject as-base) (value material|authority))
   => (assert (finding (kind assessment) (subject as-support) (value proc-inducement) (strength moderate) (by bas-17))))

(deffacts MAIN::bas-18 (rule-note (rule bas-18) (origin ext) (source "P&M, RAVEN (mapping inferred)")
   (id "Landasan ini menunjang penggunaan relasi.")
   (en "This base supports use of relationship.")))
(defrule ASSESS::bas-18
   (finding (kind assessment) (subject as-base) (value charisma))
   => (assert (finding (kind assessment) (subject as-support) (value proc-relationship) (strength moderate) (by bas-18))))

(deffacts MAIN::bas-19 (rule-note (rule bas-19) (origin ext) (source "P&M (mapping inferred)")
   (id "Relasi lembaga dan sumber membantu mengubah lingkungan.")
   (en "Agency relations and resources help change the environment.")))
(defrule ASSESS::bas-19
   (finding (kind assessment) (subject as-base) (value relations|material))
   => (assert (finding (kind assessment) (subject as-support) (value proc-environment) (strength weak) (by bas-19))))

(deffacts MAIN::bas-23 (rule-note (rule bas-23) (origin seed+ext) (source "S1.2b")
   (id "Jalin relasi kelembagaan di antara sumber-sumber pelayanan.")
   (en "Build institutional relations among the service sources.")))
(defrule ADVISE::bas-23.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to services-duplicated) (is yes))
   (not (answer (to w-interagency) (is yes)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind indication) (subject base-material-b-relations) (value nil) (strength moderate) (by bas-23))))
(defrule ADVISE::bas-23.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to services-coordinated) (is no))
   (not (answer (to w-interagency) (is yes)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind indication) (subject base-material-b-relations) (value nil) (strength moderate) (by bas-23))))
(defrule ADVISE::bas-23.3
   (answer (to w-can-alone) (is no))
   (answer (to w-interagency) (is no))
   => (assert (finding (kind indication) (subject base-material-b-relations) (value nil) (strength moderate) (by bas-23))))

(deffacts MAIN::bas-24 (rule-note (rule bas-24) (origin seed+ext) (source "S1.7")
   (id "Kerja sama dengan lembaga lain diperlukan atau tersedia; pakai atau bangun relasinya.")
   (en "Working with other agencies is needed or possible; use or build the relation.")))
(defrule ADVISE::bas-24.1
   (answer (to w-can-alone) (is no))
   => (assert (finding (kind indication) (subject base-relations-b-interagency) (value nil) (strength moderate) (by bas-24))))
(defrule ADVISE::bas-24.2
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to w-interagency) (is yes))
   (not (answer (to w-can-alone) (is yes)))
   => (assert (finding (kind indication) (subject base-relations-b-interagency) (value nil) (strength moderate) (by bas-24))))
(defrule ADVISE::bas-24.3
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is partners))
   (not (answer (to w-can-alone) (is yes)))
   => (assert (finding (kind indication) (subject base-relations-b-interagency) (value nil) (strength moderate) (by bas-24))))

(deffacts MAIN::bas-25 (rule-note (rule bas-25) (origin seed+ext) (source "S1.2a")
   (id "Beberapa sumber bantuan hadir bersamaan; bagi tugas dan koordinasikan.")
   (en "Several sources of help act at once; divide the work and coordinate.")))
(defrule ADVISE::bas-25.1
   (answer (to event-kind) (is disaster))
   => (assert (finding (kind indication) (subject base-material-a3-coordinated) (value nil) (strength moderate) (by bas-25))))
(defrule ADVISE::bas-25.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to basic-needs-urgent) (is yes))
   => (assert (finding (kind indication) (subject base-material-a3-coordinated) (value nil) (strength moderate) (by bas-25))))

(deffacts MAIN::bas-26 (rule-note (rule bas-26) (origin seed+ext) (source "S1.2")
   (id "Pakai sumber material dan pelayanan yang dapat disediakan (bantuan, tempat tinggal sementara).")
   (en "Use the material resources and services that can be provided (aid, temporary shelter).")))
(defrule ADVISE::bas-26.1
   (answer (to event-kind) (is disaster))
   => (assert (finding (kind indication) (subject base-material) (value nil) (strength moderate) (by bas-26))))
(defrule ADVISE::bas-26.2
   (answer (to w-services-access) (is yes))
   (answer (to services-access-known) (is yes))
   => (assert (finding (kind indication) (subject base-material) (value nil) (strength moderate) (by bas-26))))
(defrule ADVISE::bas-26.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to safe-place) (is no))
   => (assert (finding (kind indication) (subject base-material) (value nil) (strength moderate) (by bas-26))))

(deffacts MAIN::bas-27 (rule-note (rule bas-27) (origin seed+ext) (source "S1.6b")
   (id "Dekati dan libatkan orang yang memegang kendali informasi.")
   (en "Approach and involve those who hold the information.")))
(defrule ADVISE::bas-27
   (answer (to w-information) (is gatekeeper-access|none))
   => (assert (finding (kind indication) (subject base-information-b-gatekeepers) (value nil) (strength moderate) (by bas-27))))

(deffacts MAIN::bas-28 (rule-note (rule bas-28) (origin seed+ext) (source "S1.6a")
   (id "Sampaikan informasi yang lengkap dan akurat kepada pengambil keputusan.")
   (en "Put the complete, accurate information before those who decide.")))
(defrule ADVISE::bas-28
   (answer (to w-information) (is holds-complete))
   => (assert (finding (kind indication) (subject base-information-a-complete) (value nil) (strength moderate) (by bas-28))))

(deffacts MAIN::bas-38 (rule-note (rule bas-38) (origin seed+ext) (source "S1.7")
   (id "Layanan belum padu; relasi antarlembaga ikut menolong.")
   (en "Services do not run together; relations between agencies help.")))
(defrule ADVISE::bas-38.1
   (answer (to services-duplicated) (is yes))
   => (assert (finding (kind indication) (subject base-relations-b-interagency) (value nil) (strength weak) (by bas-38))))
(defrule ADVISE::bas-38.2
   (answer (to services-coordinated) (is no))
   => (assert (finding (kind indication) (subject base-relations-b-interagency) (value nil) (strength weak) (by bas-38))))

(deffacts MAIN::bas-39 (rule-note (rule bas-39) (origin seed+ext) (source "S1.2a")
   (id "Orang terdekat dan layanan dapat menolong sekaligus; bagi tugasnya.")
   (en "Close people and services can help at the same time; divide the work.")))
(defrule ADVISE::bas-39
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to services-access-known) (is yes))
   (answer (to support-available) (is yes))
   => (assert (finding (kind indication) (subject base-material-a3-coordinated) (value nil) (strength weak) (by bas-39))))

(deffacts MAIN::bas-40 (rule-note (rule bas-40) (origin seed) (source "S1.2")
   (id "Anda dapat menyediakan sumber material atau pelayanan.")
   (en "The worker can provide material resources or services.")))
(defrule ASSESS::bas-40
   (answer (to w-services-access) (is yes))
   => (assert (finding (kind assessment) (subject as-base) (value material) (strength moderate) (by bas-40))))

(deffacts MAIN::bas-41 (rule-note (rule bas-41) (origin seed+ext) (source "S1.2b, S1.7")
   (id "Relasi antarlembaga belum mapan; jalin sejak awal karena kerja komunitas memerlukannya.")
   (en "Inter-agency relations are not established; build them early, community work needs them.")))
(defrule ADVISE::bas-41
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to w-interagency) (is no))
   => (assert (finding (kind indication) (subject base-material-b-relations) (value nil) (strength moderate) (by bas-41))))

(deffacts MAIN::bas-42 (rule-note (rule bas-42) (origin seed+ext) (source "S1.6a")
   (id "Informasi tentang masalah lengkap dan akurat, sehingga dapat dipakai mempengaruhi keputusan.")
   (en "The information on the problem is complete and accurate and can influence decisions.")))
(defrule ASSESS::bas-42
   (answer (to info-complete) (is yes))
   => (assert (finding (kind assessment) (subject as-base) (value information) (strength weak) (by bas-42))))
