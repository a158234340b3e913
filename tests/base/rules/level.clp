; At which level the work is done.
; Succeeds if: every client system leads to one level.
; Fails if: a level is concluded from silence.

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

(deffacts MAIN::lev-10 (rule-note (rule lev-10) (origin seed+ext) (source "S12.2")
   (id "Jumlah warga yang mengalami masalah belum diketahui.")
   (en "The number of residents affected is not known.")))
(defrule ADVISE::lev-10
   (finding (kind assessment) (subject as-level) (value community))
   (not (measure (of people-count)))
   (not (answer (to people-count)))
   => (assert (finding (kind missing-information) (subject people-count) (value nil) (strength weak) (by lev-10))))
