; The balancing factors of a group: perception, support and coping.
; Succeeds if: an absent factor leads to a way of strengthening it.
; Fails if: one factor counts as all three.

(deffacts MAIN::grp-31 (rule-note (rule grp-31) (origin ext) (source "AM")
   (id "Faktor penyeimbang \"persepsi\" tidak ada; bantu memahami peristiwa.")
   (en "The balancing factor \"perception\" is absent; help to understand the event.")))
(defrule ADVISE::grp-31
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to perception-realistic) (is no))
   => (assert (finding (kind caution) (subject ext-balancing) (value nil) (strength moderate) (by grp-31))))

(deffacts MAIN::grp-32 (rule-note (rule grp-32) (origin ext) (source "AM")
   (id "Dukungan orang terdekat tidak ada; hubungkan dengan dukungan lain.")
   (en "Close support is absent; link to other support.")))
(defrule ADVISE::grp-32
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to support-available) (is no))
   => (assert (finding (kind indication) (subject ext-linking) (value nil) (strength moderate) (by grp-32))))

(deffacts MAIN::grp-33 (rule-note (rule grp-33) (origin seed+ext) (source "S10; AM")
   (id "Cara yang ada tidak memadai, merusak, atau sedang diganti; bantu menemukan dan mencoba cara baru.")
   (en "The present ways are inadequate, harmful or being replaced; help to find and try new ones.")))
(defrule ADVISE::grp-33.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is failed|blocked))
   => (assert (finding (kind indication) (subject ext-new-coping) (value nil) (strength moderate) (by grp-33))))
(defrule ADVISE::grp-33.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to coping-harmful) (is yes))
   => (assert (finding (kind indication) (subject ext-new-coping) (value nil) (strength moderate) (by grp-33))))
(defrule ADVISE::grp-33.3
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to crisis-signs) (is mobilising))
   => (assert (finding (kind indication) (subject ext-new-coping) (value nil) (strength moderate) (by grp-33))))

(deffacts MAIN::grp-34 (rule-note (rule grp-34) (origin ext) (source "AM")
   (id "Faktor penyeimbang ada; pemulihan lebih mungkin.")
   (en "Balancing factors are present; recovery is more likely.")))
(defrule ASSESS::grp-34
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to perception-realistic) (is yes))
   (answer (to support-available) (is yes))
   (answer (to coping-result) (is works|partly))
   => (assert (finding (kind assessment) (subject as-balancing) (value present) (strength moderate) (by grp-34))))

(deffacts MAIN::grp-45 (rule-note (rule grp-45) (origin ext) (source "AM")
   (id "Sekurangnya satu penyeimbang ada: pandangan yang wajar, dukungan, atau cara mengatasi.")
   (en "At least one balancing factor (perception, support, coping) is present.")))
(defrule ASSESS::grp-45.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to perception-realistic) (is yes))
   => (assert (finding (kind assessment) (subject as-balancing) (value partial) (strength weak) (by grp-45))))
(defrule ASSESS::grp-45.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to support-available) (is yes))
   => (assert (finding (kind assessment) (subject as-balancing) (value partial) (strength weak) (by grp-45))))
(defrule ASSESS::grp-45.3
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to coping-result) (is works|partly))
   => (assert (finding (kind assessment) (subject as-balancing) (value partial) (strength weak) (by grp-45))))

(deffacts MAIN::grp-52 (rule-note (rule grp-52) (origin ext) (source "AM")
   (id "Faktor penyeimbang \"dukungan\" belum diketahui.")
   (en "The balancing factor \"support\" is not known.")))
(defrule ADVISE::grp-52.1
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to support-available) (is unknown))
   => (assert (finding (kind missing-information) (subject support-available) (value nil) (strength moderate) (by grp-52))))
(defrule ADVISE::grp-52.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to support-available)))
   => (assert (finding (kind missing-information) (subject support-available) (value nil) (strength moderate) (by grp-52))))

(deffacts MAIN::grp-53 (rule-note (rule grp-53) (origin ext) (source "AM")
   (id "Faktor penyeimbang \"persepsi\" belum diketahui.")
   (en "The balancing factor \"perception\" is not known.")))
(defrule ADVISE::grp-53.1
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to perception-realistic) (is unknown))
   => (assert (finding (kind missing-information) (subject perception-realistic) (value nil) (strength weak) (by grp-53))))
(defrule ADVISE::grp-53.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (not (answer (to perception-realistic)))
   => (assert (finding (kind missing-information) (subject perception-realistic) (value nil) (strength weak) (by grp-53))))
