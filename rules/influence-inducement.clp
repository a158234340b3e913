; Inducement by reward or sanction: when it may be used at all, and its limits.
; Succeeds if: a sanction needs a lawful basis and a reward needs agreement.
; Fails if: basic needs or others' interests are used as pressure.

(deffacts MAIN::inf-15 (rule-note (rule inf-15) (origin seed+ext) (source "S2.1; ROONEY")
   (id "Hadiah disepakati dan untuk kepentingan klien.")
   (en "The reward is agreed and serves the client.")))
(defrule ADVISE::inf-15
   (answer (to plan-processes) (is inducement-reward))
   (answer (to reward-agreed) (is yes))
   (answer (to inducement-serves) (is client))
   (not (answer (to plan-participation) (is none|informed)))
   => (assert (finding (kind indication) (subject proc-inducement-reward) (value nil) (strength moderate) (by inf-15))))

(deffacts MAIN::inf-16 (rule-note (rule inf-16) (origin seed+ext) (source "S2.1, S1.3; ROONEY")
   (id "Sanksi sah dalam batas wewenang; dampingi dengan persuasi.")
   (en "The sanction is lawful within authority; accompany it with persuasion.")))
(defrule ADVISE::inf-16
   (answer (to plan-processes) (is inducement-sanction))
   (answer (to sanction-lawful) (is yes))
   (answer (to w-authority) (is control))
   (answer (to inducement-serves) (is client))
   => (assert (finding (kind indication) (subject proc-inducement-sanction) (value nil) (strength weak) (by inf-16))))

(deffacts MAIN::inf-17 (rule-note (rule inf-17) (origin ext) (source "ROONEY")
   (id "Sanksi tanpa dasar sah tidak dipakai.")
   (en "A sanction without lawful basis is not used.")))
(defrule ADVISE::inf-17
   (answer (to plan-processes) (is inducement-sanction))
   (not (answer (to sanction-lawful) (is yes)))
   => (assert (finding (kind contraindication) (subject proc-inducement-sanction) (value nil) (strength strong) (by inf-17))))

(deffacts MAIN::inf-18 (rule-note (rule inf-18) (origin ext) (source "NASW")
   (id "Kebutuhan dasar tidak boleh menjadi alat tekanan.")
   (en "Basic needs must not be used as pressure.")))
(defrule ADVISE::inf-18
   (answer (to inducement-on-needs) (is yes))
   => (assert (finding (kind contraindication) (subject proc-inducement) (value nil) (strength absolute) (by inf-18))))

(deffacts MAIN::inf-19 (rule-note (rule inf-19) (origin seed+ext) (source "S1.p1; NASW 1.01")
   (id "Pengaruh harus melayani perubahan klien, bukan kepentingan pihak lain.")
   (en "Influence must serve the client's change, not others' interests.")))
(defrule ADVISE::inf-19
   (answer (to inducement-serves) (is third-party|worker-agency))
   => (assert (finding (kind contraindication) (subject proc-inducement) (value nil) (strength absolute) (by inf-19))))

(deffacts MAIN::inf-20 (rule-note (rule inf-20) (origin seed+ext) (source "S2.1, S1.2")
   (id "Anda tidak menguasai sumber untuk hadiah.")
   (en "The worker does not control the resource for the reward.")))
(defrule ADVISE::inf-20
   (answer (to plan-processes) (is inducement-reward))
   (answer (to w-services-access) (is no))
   => (assert (finding (kind caution) (subject proc-inducement-reward) (value nil) (strength moderate) (by inf-20))))

(deffacts MAIN::inf-21 (rule-note (rule inf-21) (origin ext) (source "ROONEY")
   (id "Hadiah belum disepakati penerima.")
   (en "The reward is not agreed by the receiver.")))
(defrule ADVISE::inf-21
   (answer (to plan-processes) (is inducement-reward))
   (not (answer (to reward-agreed) (is yes)))
   => (assert (finding (kind caution) (subject proc-inducement-reward) (value nil) (strength moderate) (by inf-21))))

(deffacts MAIN::inf-22 (rule-note (rule inf-22) (origin ext) (source "RAVEN")
   (id "Kepatuhan karena hadiah/sanksi bergantung pada pengawasan, bukan keyakinan; dahulukan kesepakatan dan persuasi.")
   (en "Compliance by reward/sanction depends on surveillance, not conviction; agreement and persuasion come first.")))
(defrule ADVISE::inf-22
   (answer (to plan-processes) (is inducement-reward|inducement-sanction))
   => (assert (finding (kind caution) (subject proc-inducement) (value nil) (strength moderate) (by inf-22))))

(deffacts MAIN::inf-24 (rule-note (rule inf-24) (origin seed+ext) (source "S2.1, S13.4")
   (id "Di komunitas, hadiah atau sanksi bertentangan dengan prinsip 4 kecuali disepakati bersama.")
   (en "In a community inducement conflicts with principle 4 unless agreed together.")))
(defrule ADVISE::inf-24
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-processes) (is inducement-reward|inducement-sanction))
   => (assert (finding (kind contraindication) (subject proc-inducement) (value nil) (strength conditional) (by inf-24))))

(deffacts MAIN::inf-33 (rule-note (rule inf-33) (origin seed+ext) (source "S1.3, S2.1")
   (id "Sanksi memerlukan jabatan dengan tugas pengawasan, yang tidak Anda miliki.")
   (en "A sanction needs a post with control function, which the worker lacks.")))
(defrule ADVISE::inf-33
   (answer (to plan-processes) (is inducement-sanction))
   (exists (answer (to w-authority)))
   (not (answer (to w-authority) (is control)))
   => (assert (finding (kind caution) (subject base-authority-control) (value nil) (strength moderate) (by inf-33))))

(deffacts MAIN::inf-41 (rule-note (rule inf-41) (origin seed+ext) (source "S2.1, S1.p1; RAVEN, ROONEY")
   (id "Dampingi sanksi dengan penjelasan dan relasi; rasa takut saja tidak menumbuhkan kemauan.")
   (en "Accompany a sanction with explanation and relation; fear alone grows no willingness.")))
(defrule ADVISE::inf-41
   (finding (kind indication|role) (subject proc-inducement-sanction))
   => (assert (finding (kind caution) (subject proc-inducement-sanction) (value nil) (strength moderate) (by inf-41))))

(deffacts MAIN::inf-53 (rule-note (rule inf-53) (origin seed+ext) (source "S2.1; ROONEY")
   (id "Belum diperiksa apakah sanksi itu sah, dijelaskan, dan sebanding.")
   (en "Whether the sanction is lawful, explained and proportionate has not been checked.")))
(defrule ADVISE::inf-53.1
   (answer (to plan-processes) (is inducement-sanction))
   (answer (to sanction-lawful) (is unknown))
   => (assert (finding (kind missing-information) (subject sanction-lawful) (value nil) (strength moderate) (by inf-53))))
(defrule ADVISE::inf-53.2
   (answer (to plan-processes) (is inducement-sanction))
   (not (answer (to sanction-lawful)))
   => (assert (finding (kind missing-information) (subject sanction-lawful) (value nil) (strength moderate) (by inf-53))))

(deffacts MAIN::inf-54 (rule-note (rule inf-54) (origin seed+ext) (source "S2.1; ROONEY")
   (id "Belum diketahui apakah penerima menyetujui hadiah itu.")
   (en "Whether the receiver agrees to the reward is not known.")))
(defrule ADVISE::inf-54.1
   (answer (to plan-processes) (is inducement-reward))
   (answer (to reward-agreed) (is unknown))
   => (assert (finding (kind missing-information) (subject reward-agreed) (value nil) (strength moderate) (by inf-54))))
(defrule ADVISE::inf-54.2
   (answer (to plan-processes) (is inducement-reward))
   (not (answer (to reward-agreed)))
   => (assert (finding (kind missing-information) (subject reward-agreed) (value nil) (strength moderate) (by inf-54))))

(deffacts MAIN::inf-55 (rule-note (rule inf-55) (origin seed+ext) (source "S1.p1, S2.1; NASW 1.01")
   (id "Belum jelas untuk kepentingan siapa hadiah atau sanksi itu.")
   (en "Whose interest the reward or sanction serves is not clear.")))
(defrule ADVISE::inf-55.1
   (answer (to plan-processes) (is inducement-reward|inducement-sanction))
   (answer (to inducement-serves) (is unknown))
   => (assert (finding (kind missing-information) (subject inducement-serves) (value nil) (strength weak) (by inf-55))))
(defrule ADVISE::inf-55.2
   (answer (to plan-processes) (is inducement-reward|inducement-sanction))
   (not (answer (to inducement-serves)))
   => (assert (finding (kind missing-information) (subject inducement-serves) (value nil) (strength weak) (by inf-55))))
