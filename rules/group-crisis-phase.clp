; The phase of a crisis by its signs, and what the time since the event means.
; Succeeds if: each sign gives one phase, and a breaking group is referred.
; Fails if: a long past event is given the timing of an acute crisis.

(deffacts MAIN::grp-26 (rule-note (rule grp-26) (origin ext) (source "CAPLAN")
   (id "Ketegangan naik dan cara yang biasa masih dipakai.")
   (en "Tension rises and usual coping is used.")))
(defrule ASSESS::grp-26
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to crisis-signs) (is rising))
   => (assert (finding (kind assessment) (subject as-crisis-phase) (value 1) (strength moderate) (by grp-26))))

(deffacts MAIN::grp-27 (rule-note (rule grp-27) (origin ext) (source "CAPLAN")
   (id "Cara biasa gagal dan tekanan bertambah.")
   (en "Usual coping fails and distress grows.")))
(defrule ASSESS::grp-27
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to crisis-signs) (is upset))
   => (assert (finding (kind assessment) (subject as-crisis-phase) (value 2) (strength moderate) (by grp-27))))

(deffacts MAIN::grp-28 (rule-note (rule grp-28) (origin ext) (source "CAPLAN")
   (id "Cara-cara baru dikerahkan.")
   (en "New ways are mobilised.")))
(defrule ASSESS::grp-28
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to crisis-signs) (is mobilising))
   => (assert (finding (kind assessment) (subject as-crisis-phase) (value 3) (strength moderate) (by grp-28))))

(deffacts MAIN::grp-29 (rule-note (rule grp-29) (origin ext) (source "CAPLAN")
   (id "Fungsi mulai runtuh; perlu bantuan segera.")
   (en "Functioning breaks down; help is urgent.")))
(defrule ASSESS::grp-29
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to crisis-signs) (is breaking))
   => (assert (finding (kind assessment) (subject as-crisis-phase) (value 4) (strength moderate) (by grp-29))))

(deffacts MAIN::grp-30 (rule-note (rule grp-30) (origin ext) (source "CAPLAN")
   (id "Fase disorganisasi memerlukan layanan lanjutan.")
   (en "The disorganisation phase needs further services.")))
(defrule ADVISE::grp-30
   (finding (kind assessment) (subject as-crisis-phase) (value 4))
   => (assert (finding (kind indication) (subject ext-refer) (value nil) (strength strong) (by grp-30))))

(deffacts MAIN::grp-35 (rule-note (rule grp-35) (origin ext) (source "CPS")
   (id "Krisis biasanya berlangsung 4–6 minggu; temui segera dan sering.")
   (en "A crisis usually lasts 4–6 weeks; meet soon and often.")))
(defrule ADVISE::grp-35
   (finding (kind assessment) (subject as-group-state) (value crisis))
   (measure (of event-weeks) (is ?n&:(<= ?n 6)))
   => (assert (finding (kind caution) (subject ext-crisis-phase) (value nil) (strength moderate) (by grp-35))))

(deffacts MAIN::grp-36 (rule-note (rule grp-36) (origin seed+ext) (source "S10; CPS")
   (id "Peristiwa sudah lama; jangan pakai tenggat krisis akut.")
   (en "The event is long past; do not use acute-crisis timing.")))
(defrule ADVISE::grp-36
   (finding (kind assessment) (subject as-group-state) (value static))
   (measure (of event-weeks) (is ?n&:(>= ?n 12)))
   => (assert (finding (kind caution) (subject grp-state-static) (value nil) (strength moderate) (by grp-36))))

(deffacts MAIN::grp-66 (rule-note (rule grp-66) (origin ext) (source "CPS, HILL")
   (id "Peristiwanya sudah lama, sedangkan krisis biasanya singkat; cari pencetus yang lebih baru atau yang menumpuk.")
   (en "The event is long past, while a crisis is usually short; look for a newer or piled-up precipitant.")))
(defrule ADVISE::grp-66
   (finding (kind assessment) (subject as-group-state) (value crisis))
   (measure (of event-weeks) (is ?n&:(>= ?n 12)))
   => (assert (finding (kind caution) (subject ext-crisis-phase) (value nil) (strength moderate) (by grp-66))))
