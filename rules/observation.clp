; Which observation helps, its bias and its instrument.
; Succeeds if: an observer who also manages is joined by one who does not take part.
; Fails if: observation replaces interview and communication.

(deffacts MAIN::obs-1 (rule-note (rule obs-1) (origin seed) (source "S5.1")
   (id "Pengamatan belum dicatat; komunikasi, wawancara, dan observasi dipakai bersama.")
   (en "Observation is not recorded; communication, interview and observation are used together.")))
(defrule ADVISE::obs-1.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to obs-kind)))
   => (assert (finding (kind missing-information) (subject obs-kind) (value nil) (strength weak) (by obs-1))))
(defrule ADVISE::obs-1.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to steps-done) (is research)))
   (not (answer (to obs-kind)))
   => (assert (finding (kind missing-information) (subject obs-kind) (value nil) (strength weak) (by obs-1))))

(deffacts MAIN::obs-2 (rule-note (rule obs-2) (origin seed) (source "S5.2")
   (id "Pengamat juga pengelola; hasilnya mungkin berbias.")
   (en "The observer is also the manager; results may be biased.")))
(defrule ADVISE::obs-2
   (answer (to obs-kind) (is participant))
   (answer (to obs-manager) (is yes))
   => (assert (finding (kind caution) (subject obs-participant-manager-bias) (value nil) (strength strong) (by obs-2))))

(deffacts MAIN::obs-3 (rule-note (rule obs-3) (origin seed+ext) (source "S5.2–5.3")
   (id "Tambahkan pengamat dari luar, yang tidak ikut kegiatan.")
   (en "Add a non-participant observer.")))
(defrule ADVISE::obs-3
   (answer (to obs-kind) (is participant))
   (answer (to obs-manager) (is yes))
   (exists (answer (to obs-kind)))
   (not (answer (to obs-kind) (is nonparticipant)))
   => (assert (finding (kind indication) (subject obs-nonparticipant) (value nil) (strength strong) (by obs-3))))

(deffacts MAIN::obs-4 (rule-note (rule obs-4) (origin seed) (source "S5.2")
   (id "Pengamat yang ikut dalam kegiatan (partisipan) menghayati masalah.")
   (en "A participant observer lives the problem.")))
(defrule ASSESS::obs-4
   (answer (to obs-kind) (is participant))
   (answer (to obs-manager) (is no))
   => (assert (finding (kind assessment) (subject as-observation) (value deep) (strength moderate) (by obs-4))))

(deffacts MAIN::obs-5 (rule-note (rule obs-5) (origin seed) (source "S5.3")
   (id "Pengamat dari luar, yang tidak ikut kegiatan, dianggap lebih objektif.")
   (en "A non-participant observer is regarded as more objective.")))
(defrule ASSESS::obs-5
   (answer (to obs-kind) (is nonparticipant))
   => (assert (finding (kind assessment) (subject as-observation) (value objective) (strength moderate) (by obs-5))))

(deffacts MAIN::obs-6 (rule-note (rule obs-6) (origin seed) (source "S5.4")
   (id "Belum ada atau belum diketahui instrumen pengamatan yang sesuai dengan tujuan.")
   (en "There is no observation instrument fitted to the purpose, or it is not known.")))
(defrule ADVISE::obs-6
   (answer (to obs-kind) (is participant|nonparticipant|none))
   (not (answer (to obs-instrument) (is yes)))
   => (assert (finding (kind missing-information) (subject obs-instrument) (value nil) (strength moderate) (by obs-6))))

(deffacts MAIN::obs-7 (rule-note (rule obs-7) (origin seed) (source "S5.2")
   (id "Belum diketahui apakah pengamat juga pengelola.")
   (en "It is not known if the observer also manages.")))
(defrule ADVISE::obs-7.1
   (answer (to obs-kind) (is participant))
   (answer (to obs-manager) (is unknown))
   => (assert (finding (kind missing-information) (subject obs-manager) (value nil) (strength moderate) (by obs-7))))
(defrule ADVISE::obs-7.2
   (answer (to obs-kind) (is participant))
   (not (answer (to obs-manager)))
   => (assert (finding (kind missing-information) (subject obs-manager) (value nil) (strength moderate) (by obs-7))))

(deffacts MAIN::obs-8 (rule-note (rule obs-8) (origin seed) (source "S5.1")
   (id "Wawancara dan observasi dipakai bersama; data lebih kuat.")
   (en "Interview and observation are used together; data are stronger.")))
(defrule ASSESS::obs-8
   (answer (to obs-kind) (is participant|nonparticipant))
   (answer (to interviews-done) (is informational|diagnostic|therapeutic))
   => (assert (finding (kind assessment) (subject as-information) (value integrated) (strength moderate) (by obs-8))))

(deffacts MAIN::obs-9 (rule-note (rule obs-9) (origin seed) (source "S5.4")
   (id "Siapkan instrumen pengamatan yang sesuai dengan tujuan.")
   (en "Prepare an observation instrument that fits the purpose.")))
(defrule ADVISE::obs-9.1
   (answer (to obs-instrument) (is no))
   => (assert (finding (kind indication) (subject obs-instrument) (value nil) (strength weak) (by obs-9))))
(defrule ADVISE::obs-9.2
   (finding (kind indication|role) (subject obs-nonparticipant|obs-participant))
   (not (answer (to obs-instrument) (is yes)))
   => (assert (finding (kind indication) (subject obs-instrument) (value nil) (strength weak) (by obs-9))))

(deffacts MAIN::obs-13 (rule-note (rule obs-13) (origin seed+ext) (source "S5.4")
   (id "Pengamatan sudah berjalan tanpa instrumen; susun dahulu yang sesuai dengan tujuan.")
   (en "Observation goes on without an instrument; draw one up that fits the purpose.")))
(defrule ADVISE::obs-13
   (answer (to obs-instrument) (is no))
   (answer (to obs-kind) (is participant|nonparticipant))
   => (assert (finding (kind indication) (subject obs-instrument) (value nil) (strength moderate) (by obs-13))))

(deffacts MAIN::obs-10 (rule-note (rule obs-10) (origin seed+ext) (source "S5.1, S5.3")
   (id "Amati klien dalam situasinya dari luar, tanpa ikut kegiatan.")
   (en "Observe the client in the situation as a non-participant.")))
(defrule ADVISE::obs-10
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to obs-kind) (is none))
   => (assert (finding (kind indication) (subject obs-nonparticipant) (value nil) (strength weak) (by obs-10))))

(deffacts MAIN::obs-14 (rule-note (rule obs-14) (origin seed+ext) (source "S5.1, S5.3")
   (id "Yang perlu diketahui tampak dalam tindakan; amati klien atau kelompok dalam situasinya.")
   (en "What must be known shows in action; observe the client or group in the situation.")))
(defrule ADVISE::obs-14.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to obs-kind) (is none))
   (answer (to beh-specific) (is yes))
   => (assert (finding (kind indication) (subject obs-nonparticipant) (value nil) (strength moderate) (by obs-14))))
(defrule ADVISE::obs-14.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to obs-kind) (is none))
   (answer (to verbal-nonverbal-conflict) (is yes))
   => (assert (finding (kind indication) (subject obs-nonparticipant) (value nil) (strength moderate) (by obs-14))))
(defrule ADVISE::obs-14.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to obs-kind) (is none))
   (answer (to client-age) (is child))
   => (assert (finding (kind indication) (subject obs-nonparticipant) (value nil) (strength moderate) (by obs-14))))
(defrule ADVISE::obs-14.4
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to obs-kind) (is none))
   (answer (to grp-functioning) (is static))
   => (assert (finding (kind indication) (subject obs-nonparticipant) (value nil) (strength moderate) (by obs-14))))

(deffacts MAIN::obs-11 (rule-note (rule obs-11) (origin seed+ext) (source "S5.2")
   (id "Ikut dalam kegiatan warga agar masalahnya dihayati.")
   (en "Take part in residents' activities so that the problem is lived.")))
(defrule ADVISE::obs-11.1
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to obs-kind) (is none))
   => (assert (finding (kind indication) (subject obs-participant) (value nil) (strength weak) (by obs-11))))
(defrule ADVISE::obs-11.2
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   (exists (answer (to obs-kind)))
   (not (answer (to obs-kind) (is participant)))
   => (assert (finding (kind indication) (subject obs-participant) (value nil) (strength weak) (by obs-11))))
(defrule ADVISE::obs-11.3
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (answer (to obs-kind) (is none))
   => (assert (finding (kind indication) (subject obs-participant) (value nil) (strength weak) (by obs-11))))

(deffacts MAIN::obs-12 (rule-note (rule obs-12) (origin seed+ext) (source "S5.2")
   (id "Anda sendiri pihak atau pengurus; pengamatan Anda mungkin berat sebelah.")
   (en "The worker is a party or leader; the observation may be biased.")))
(defrule ADVISE::obs-12
   (answer (to w-is-party) (is yes))
   => (assert (finding (kind caution) (subject obs-participant) (value nil) (strength moderate) (by obs-12))))

(deffacts MAIN::obs-15 (rule-note (rule obs-15) (origin seed) (source "S5.1")
   (id "Pakai wawancara bersama pengamatan; keduanya saling memperkuat.")
   (en "Use the interview together with observation; each strengthens the other.")))
(defrule ADVISE::obs-15
   (finding (kind assessment) (subject as-level) (value individual|group))
   (finding (kind indication|role) (subject int-type-informational|int-type-diagnostic))
   (not (answer (to obs-kind) (is participant|nonparticipant)))
   => (assert (finding (kind indication) (subject obs-integrated-use) (value nil) (strength weak) (by obs-15))))
