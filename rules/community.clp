; Whether the client system is a community, and of what kind.
; Succeeds if: several kinds may hold at once.
; Fails if: a community is concluded from territory alone.

(deffacts MAIN::kom-01 (rule-note (rule kom-01) (origin seed) (source "S12.1")
   (id "Ada ikatan wilayah dan interaksi warga.")
   (en "There is territory and interaction.")))
(defrule ASSESS::kom-01
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-elements) (is territory))
   (answer (to com-elements) (is interaction))
   => (assert (finding (kind assessment) (subject as-community) (value territorial) (strength strong) (by kom-01))))

(deffacts MAIN::kom-02 (rule-note (rule kom-02) (origin seed) (source "S12.1")
   (id "Komunitas kepentingan tidak harus sewilayah.")
   (en "A community of interest need not share a territory.")))
(defrule ASSESS::kom-02
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-elements) (is interest))
   (answer (to com-elements) (is interaction))
   (exists (answer (to com-elements)))
   (not (answer (to com-elements) (is territory)))
   => (assert (finding (kind assessment) (subject as-community) (value functional) (strength strong) (by kom-02))))

(deffacts MAIN::kom-03 (rule-note (rule kom-03) (origin seed) (source "S12.1")
   (id "Kepentingan berdasarkan fungsi atau pekerjaan.")
   (en "The interest rests on function or occupation.")))
(defrule ASSESS::kom-03
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-interest-basis) (is occupation|function))
   => (assert (finding (kind assessment) (subject as-community) (value functional) (strength moderate) (by kom-03))))

(deffacts MAIN::kom-04 (rule-note (rule kom-04) (origin seed) (source "S12.1")
   (id "Ada ikatan darah dan interaksi.")
   (en "There is kinship and interaction.")))
(defrule ASSESS::kom-04
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-elements) (is kinship))
   (answer (to com-elements) (is interaction))
   => (assert (finding (kind assessment) (subject as-community) (value kinship) (strength moderate) (by kom-04))))

(deffacts MAIN::kom-05 (rule-note (rule kom-05) (origin seed) (source "S12.1")
   (id "Tidak ada unsur komunitas.")
   (en "No community element is present.")))
(defrule ASSESS::kom-05
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-elements) (is none))
   => (assert (finding (kind assessment) (subject as-community) (value no) (strength strong) (by kom-05))))

(deffacts MAIN::kom-06 (rule-note (rule kom-06) (origin seed) (source "S12.1")
   (id "Unsur komunitas belum dikenali.")
   (en "Community elements are not known.")))
(defrule ADVISE::kom-06
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to com-elements)))
   => (assert (finding (kind missing-information) (subject com-elements) (value nil) (strength required) (by kom-06))))

(deffacts MAIN::kom-07 (rule-note (rule kom-07) (origin seed+ext) (source "S12.1")
   (id "Tanpa interaksi, ikatan komunitas diragukan.")
   (en "Without interaction the community tie is doubtful.")))
(defrule ADVISE::kom-07
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to com-elements)))
   (not (answer (to com-elements) (is interaction)))
   => (assert (finding (kind caution) (subject kom-el-interaction) (value nil) (strength moderate) (by kom-07))))

(deffacts MAIN::kom-08 (rule-note (rule kom-08) (origin seed) (source "S12.1")
   (id "Rasa sepenanggungan atau saling membutuhkan mengikat warga walau tidak sewilayah.")
   (en "Shared burden or mutual need ties people even without one territory.")))
(defrule ASSESS::kom-08
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-elements) (is fellow-feeling|mutual-need))
   (exists (answer (to com-elements)))
   (not (answer (to com-elements) (is territory)))
   => (assert (finding (kind assessment) (subject as-community) (value functional) (strength moderate) (by kom-08))))

(deffacts MAIN::kom-09 (rule-note (rule kom-09) (origin seed+ext) (source "S12.1")
   (id "Ada ikatan wilayah dan ikatan lain; pastikan interaksi warganya.")
   (en "There is a territory and another tie; make sure of the interaction.")))
(defrule ASSESS::kom-09
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-elements) (is territory))
   (answer (to com-elements) (is kinship|interest|fellow-feeling|mutual-need))
   (exists (answer (to com-elements)))
   (not (answer (to com-elements) (is interaction)))
   => (assert (finding (kind assessment) (subject as-community) (value territorial) (strength weak) (by kom-09))))

(deffacts MAIN::kom-10 (rule-note (rule kom-10) (origin seed+ext) (source "S12.1")
   (id "Ada ikatan darah; pastikan interaksi warganya.")
   (en "There is kinship; make sure of the interaction.")))
(defrule ASSESS::kom-10
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-elements) (is kinship))
   (exists (answer (to com-elements)))
   (not (answer (to com-elements) (is interaction)))
   => (assert (finding (kind assessment) (subject as-community) (value kinship) (strength weak) (by kom-10))))
