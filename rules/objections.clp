; What speaks against an action that a finding advises, and which assessments contradict each other.
; Succeeds if: every finding against an action becomes one objection that names the rule behind it.
; Fails if: an objection is concluded about a subject that nothing advises.

(deffacts MAIN::obj-absolute (rule-note (rule obj-absolute) (origin ext) (source "PROJECT")
   (id "Kontraindikasi mutlak mengalahkan anjuran apa pun tentang hal yang sama.")
   (en "An absolute contraindication beats any advice on the same subject.")))
(defrule OBJECT::obj-absolute
   (finding (kind contraindication) (subject ?s) (strength absolute) (by ?r))
   (finding (kind indication|step|role|skill) (subject ?s))
   => (assert (objection (subject ?s) (to blocked) (from ?r) (by obj-absolute))))

(deffacts MAIN::obj-absolute-general (rule-note (rule obj-absolute-general) (origin ext) (source "PROJECT")
   (id "Kontraindikasi mutlak atas hal yang umum mengalahkan anjuran apa pun tentang bagiannya.")
   (en "An absolute contraindication of a general subject beats any advice on its parts.")))
(defrule OBJECT::obj-absolute-general
   (finding (kind contraindication) (subject ?g) (strength absolute) (by ?r))
   (part (of ?g) (is ?s))
   (finding (kind indication|step|role|skill) (subject ?s))
   => (assert (objection (subject ?s) (to blocked) (from ?r) (by obj-absolute-general))))

(deffacts MAIN::obj-outweighed (rule-note (rule obj-outweighed) (origin ext) (source "PROJECT")
   (id "Kontraindikasi kuat mengalahkan anjuran yang paling tinggi berkekuatan sedang.")
   (en "A strong contraindication beats advice that is moderate at most.")))
(defrule OBJECT::obj-outweighed
   (finding (kind contraindication) (subject ?s) (strength strong) (by ?r))
   (finding (kind indication|step|role|skill) (subject ?s))
   (not (finding (kind indication|step|role|skill) (subject ?s) (strength required|strong)))
   => (assert (objection (subject ?s) (to blocked) (from ?r) (by obj-outweighed))))

(deffacts MAIN::obj-outweighed-general (rule-note (rule obj-outweighed-general) (origin ext) (source "PROJECT")
   (id "Kontraindikasi kuat atas hal yang umum mengalahkan anjuran tentang bagiannya yang paling tinggi berkekuatan sedang.")
   (en "A strong contraindication of a general subject beats advice on its parts that is moderate at most.")))
(defrule OBJECT::obj-outweighed-general
   (finding (kind contraindication) (subject ?g) (strength strong) (by ?r))
   (part (of ?g) (is ?s))
   (finding (kind indication|step|role|skill) (subject ?s))
   (not (finding (kind indication|step|role|skill) (subject ?s) (strength required|strong)))
   => (assert (objection (subject ?s) (to blocked) (from ?r) (by obj-outweighed-general))))

(deffacts MAIN::obj-principle-violated (rule-note (rule obj-principle-violated) (origin ext) (source "PROJECT")
   (id "Selama satu prinsip dilanggar, langkah sesudah perencanaan tidak dijalankan; ubah dahulu rencananya.")
   (en "While a principle is violated, no step beyond planning is taken; change the plan first.")))
(defrule OBJECT::obj-principle-violated
   (finding (kind principle-check) (value violated) (by ?r))
   (finding (kind step) (subject ?s&step-3-coordination|step-4-funding|step-5-administration|step-6-education|step-7-action))
   => (assert (objection (subject ?s) (to blocked) (from ?r) (by obj-principle-violated))))

(deffacts MAIN::obj-worker-not-needed (rule-note (rule obj-worker-not-needed) (origin ext) (source "PROJECT")
   (id "Petugas tambahan untuk komunitas ini tidak diperlukan, maka langkah dan peran tidak dianjurkan.")
   (en "A further community worker is not needed, so steps and roles are not advised.")))
(defrule OBJECT::obj-worker-not-needed
   (finding (kind assessment) (subject as-worker-needed) (value no) (by ?r))
   (finding (kind step|role) (subject ?s))
   => (assert (objection (subject ?s) (to blocked) (from ?r) (by obj-worker-not-needed))))

(deffacts MAIN::obj-conflict (rule-note (rule obj-conflict) (origin ext) (source "PROJECT")
   (id "Anjuran yang kuat bertentangan dengan alasan kuat untuk tidak melakukannya; putuskan bersama supervisor.")
   (en "Strong advice meets a strong contraindication; both are shown, to be decided together with the supervisor.")))
(defrule OBJECT::obj-conflict
   (finding (kind contraindication) (subject ?s) (strength strong) (by ?r))
   (finding (kind indication|step|role|skill) (subject ?s) (strength required|strong))
   => (assert (objection (subject ?s) (to conflict) (from ?r) (by obj-conflict))))

(deffacts MAIN::obj-conflict-general (rule-note (rule obj-conflict-general) (origin ext) (source "PROJECT")
   (id "Anjuran yang kuat bertentangan dengan alasan kuat yang bersifat umum untuk tidak melakukannya; putuskan bersama supervisor.")
   (en "Strong advice meets a strong contraindication of the general subject; both are shown, to be decided together with the supervisor.")))
(defrule OBJECT::obj-conflict-general
   (finding (kind contraindication) (subject ?g) (strength strong) (by ?r))
   (part (of ?g) (is ?s))
   (finding (kind indication|step|role|skill) (subject ?s) (strength required|strong))
   => (assert (objection (subject ?s) (to conflict) (from ?r) (by obj-conflict-general))))

(deffacts MAIN::obj-conditional (rule-note (rule obj-conditional) (origin ext) (source "PROJECT")
   (id "Kontraindikasi bersyarat: dianjurkan dengan hati-hati, setelah syarat yang menghalangi dibereskan.")
   (en "A conditional contraindication: advised with caution, once the condition that stands in the way is removed.")))
(defrule OBJECT::obj-conditional
   (finding (kind contraindication) (subject ?s) (strength conditional) (by ?r))
   (finding (kind indication|step|role|skill) (subject ?s))
   => (assert (objection (subject ?s) (to with-caution) (from ?r) (by obj-conditional))))

(deffacts MAIN::obj-conditional-general (rule-note (rule obj-conditional-general) (origin ext) (source "PROJECT")
   (id "Kontraindikasi bersyarat atas hal yang umum berlaku juga bagi bagiannya: dianjurkan dengan hati-hati.")
   (en "A conditional contraindication of a general subject holds for its parts too: advised with caution.")))
(defrule OBJECT::obj-conditional-general
   (finding (kind contraindication) (subject ?g) (strength conditional) (by ?r))
   (part (of ?g) (is ?s))
   (finding (kind indication|step|role|skill) (subject ?s))
   => (assert (objection (subject ?s) (to with-caution) (from ?r) (by obj-conditional-general))))

(deffacts MAIN::obj-caution (rule-note (rule obj-caution) (origin ext) (source "PROJECT")
   (id "Ada peringatan tentang hal ini: dianjurkan dengan hati-hati.")
   (en "There is a caution on this subject: advised with caution.")))
(defrule OBJECT::obj-caution
   (finding (kind caution) (subject ?s) (by ?r))
   (finding (kind indication|step|role|skill) (subject ?s))
   => (assert (objection (subject ?s) (to with-caution) (from ?r) (by obj-caution))))

(deffacts MAIN::obj-after-safety (rule-note (rule obj-after-safety) (origin ext) (source "PROJECT")
   (id "Bahaya dekat: anjuran ini menunggu sampai keadaan aman.")
   (en "Danger is near: this advice waits until it is safe.")))
(defrule OBJECT::obj-after-safety
   (finding (kind assessment) (subject as-risk) (value imminent) (by ?r))
   (finding (kind indication|step|role|skill) (subject ?s))
   (not (safety-subject (is ?s)))
   => (assert (objection (subject ?s) (to after-safety) (from ?r) (by obj-after-safety))))

(deffacts MAIN::obj-contradicting-strong (rule-note (rule obj-contradicting-strong) (origin ext) (source "PROJECT")
   (id "Penilaian bertentangan: dua nilai yang berbeda sama-sama kuat; periksa kembali jawabannya.")
   (en "Contradicting assessments: two different values are equally strong; check the answers again.")))
(defrule OBJECT::obj-contradicting-strong
   (finding (kind assessment) (subject ?a&~as-risk&~as-community&~as-base&~as-imbalance&~as-yardstick&~as-support&~as-observation&~as-event) (value ?v) (strength strong))
   (finding (kind assessment) (subject ?a) (value ~?v) (strength strong))
   => (assert (finding (kind caution) (subject ?a) (value nil) (strength moderate) (by obj-contradicting-strong))))

(deffacts MAIN::obj-contradicting-moderate (rule-note (rule obj-contradicting-moderate) (origin ext) (source "PROJECT")
   (id "Penilaian bertentangan: dua nilai yang berbeda sama-sama sedang dan tidak ada yang kuat; periksa kembali jawabannya.")
   (en "Contradicting assessments: two different values are equally moderate and none is strong; check the answers again.")))
(defrule OBJECT::obj-contradicting-moderate
   (finding (kind assessment) (subject ?a&~as-risk&~as-community&~as-base&~as-imbalance&~as-yardstick&~as-support&~as-observation&~as-event) (value ?v) (strength moderate))
   (finding (kind assessment) (subject ?a) (value ~?v) (strength moderate))
   (not (finding (kind assessment) (subject ?a) (strength strong)))
   => (assert (finding (kind caution) (subject ?a) (value nil) (strength moderate) (by obj-contradicting-moderate))))

(deffacts MAIN::obj-contradicting-weak (rule-note (rule obj-contradicting-weak) (origin ext) (source "PROJECT")
   (id "Penilaian bertentangan: dua nilai yang berbeda sama-sama lemah dan tidak ada yang lebih kuat; periksa kembali jawabannya.")
   (en "Contradicting assessments: two different values are equally weak and none is stronger; check the answers again.")))
(defrule OBJECT::obj-contradicting-weak
   (finding (kind assessment) (subject ?a&~as-risk&~as-community&~as-base&~as-imbalance&~as-yardstick&~as-support&~as-observation&~as-event) (value ?v) (strength weak))
   (finding (kind assessment) (subject ?a) (value ~?v) (strength weak))
   (not (finding (kind assessment) (subject ?a) (strength strong|moderate)))
   => (assert (finding (kind caution) (subject ?a) (value nil) (strength moderate) (by obj-contradicting-weak))))
