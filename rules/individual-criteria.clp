; Whether the criteria for intervention with an individual are met.
; Succeeds if: all three criteria known give met, some known give likely, and the rest is asked.
; Fails if: a criterion that was not asked counts as met.

(deffacts MAIN::ind-01 (rule-note (rule ind-01) (origin seed) (source "S8")
   (id "Masalah sulit dipecahkan sendiri, dirasakan mengganggu, dan Anda tenaga profesional.")
   (en "Hard to solve alone, felt as disturbing, and the helper is a professional.")))
(defrule ASSESS::ind-01
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to ind-hard-alone) (is yes))
   (answer (to ind-felt-disturbing) (is yes))
   (answer (to worker-professional) (is yes))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value met) (strength strong) (by ind-01))))

(deffacts MAIN::ind-02 (rule-note (rule ind-02) (origin seed) (source "S8")
   (id "Klien dapat memecahkan masalah sendiri.")
   (en "The client can solve the problem alone.")))
(defrule ASSESS::ind-02
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to ind-hard-alone) (is no))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value not-met) (strength strong) (by ind-02))))

(deffacts MAIN::ind-03 (rule-note (rule ind-03) (origin seed) (source "S8")
   (id "Masalah tidak dirasakan mengganggu perkembangan dan relasi.")
   (en "The problem is not felt to disturb development and relations.")))
(defrule ASSESS::ind-03
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to ind-felt-disturbing) (is no))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value not-met) (strength strong) (by ind-03))))

(deffacts MAIN::ind-04 (rule-note (rule ind-04) (origin seed) (source "S8")
   (id "Syarat penggunaan pertama belum diketahui.")
   (en "The first use criterion is not known.")))
(defrule ADVISE::ind-04.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to ind-hard-alone) (is unknown))
   => (assert (finding (kind missing-information) (subject ind-hard-alone) (value nil) (strength required) (by ind-04))))
(defrule ADVISE::ind-04.2
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to ind-hard-alone)))
   => (assert (finding (kind missing-information) (subject ind-hard-alone) (value nil) (strength required) (by ind-04))))

(deffacts MAIN::ind-05 (rule-note (rule ind-05) (origin seed) (source "S8")
   (id "Syarat penggunaan kedua belum diketahui.")
   (en "The second use criterion is not known.")))
(defrule ADVISE::ind-05.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to ind-felt-disturbing) (is unknown))
   => (assert (finding (kind missing-information) (subject ind-felt-disturbing) (value nil) (strength required) (by ind-05))))
(defrule ADVISE::ind-05.2
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to ind-felt-disturbing)))
   => (assert (finding (kind missing-information) (subject ind-felt-disturbing) (value nil) (strength required) (by ind-05))))

(deffacts MAIN::ind-06 (rule-note (rule ind-06) (origin seed) (source "S8")
   (id "Bantuan individu hanya diberikan oleh profesional yang memiliki konsep bantuan.")
   (en "Individual help is given only by professionals who have concepts of help.")))
(defrule ADVISE::ind-06
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is no))
   => (assert (finding (kind contraindication) (subject ind-professional-only) (value nil) (strength strong) (by ind-06))))

(deffacts MAIN::ind-07 (rule-note (rule ind-07) (origin seed+ext) (source "S8, S13.6")
   (id "Hubungkan dengan tenaga profesional bila bantuan diperlukan.")
   (en "Link to a professional if help is needed.")))
(defrule ADVISE::ind-07
   (answer (to worker-professional) (is no))
   => (assert (finding (kind indication) (subject ext-refer) (value nil) (strength moderate) (by ind-07))))

(deffacts MAIN::ind-24 (rule-note (rule ind-24) (origin seed+ext) (source "S8")
   (id "Yang diketahui mendukung, tetapi syarat intervensi individu belum lengkap ditanyakan; pastikan dahulu.")
   (en "What is known points that way, but the criteria for individual intervention have not all been asked; confirm them first.")))
(defrule ASSESS::ind-24.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is yes))
   (answer (to ind-hard-alone) (is yes))
   (answer (to ind-felt-disturbing) (is unknown))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-24))))
(defrule ASSESS::ind-24.2
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is yes))
   (answer (to ind-hard-alone) (is yes))
   (not (answer (to ind-felt-disturbing)))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-24))))
(defrule ASSESS::ind-24.3
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is yes))
   (answer (to ind-hard-alone) (is unknown))
   (answer (to ind-felt-disturbing) (is yes))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-24))))
(defrule ASSESS::ind-24.4
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is yes))
   (not (answer (to ind-hard-alone)))
   (answer (to ind-felt-disturbing) (is yes))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-24))))
(defrule ASSESS::ind-24.5
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is yes))
   (answer (to client-referral) (is voluntary))
   (answer (to ind-hard-alone) (is unknown))
   (answer (to ind-felt-disturbing) (is unknown))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-24))))
(defrule ASSESS::ind-24.6
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is yes))
   (answer (to client-referral) (is voluntary))
   (answer (to ind-hard-alone) (is unknown))
   (not (answer (to ind-felt-disturbing)))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-24))))
(defrule ASSESS::ind-24.7
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is yes))
   (answer (to client-referral) (is voluntary))
   (not (answer (to ind-hard-alone)))
   (answer (to ind-felt-disturbing) (is unknown))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-24))))
(defrule ASSESS::ind-24.8
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is yes))
   (answer (to client-referral) (is voluntary))
   (not (answer (to ind-hard-alone)))
   (not (answer (to ind-felt-disturbing)))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-24))))

(deffacts MAIN::ind-25 (rule-note (rule ind-25) (origin seed+ext) (source "S8, S3.1")
   (id "Tidak perlu intervensi individu; cukup berbagi informasi sebagai komunikasi biasa dan siap bila diminta.")
   (en "No individual intervention is needed; sharing information as ordinary communication and being available suffice.")))
(defrule ADVISE::ind-25
   (finding (kind assessment) (subject as-ind-criteria) (value not-met))
   (answer (to risk-suicide) (is none))
   (not (answer (to client-referral) (is mandated)))
   => (assert (finding (kind indication) (subject ext-light-support) (value nil) (strength moderate) (by ind-25))))

(deffacts MAIN::ind-31 (rule-note (rule ind-31) (origin seed) (source "S8")
   (id "Belum diketahui apakah Anda tenaga profesional; bantuan individu hanya oleh profesional.")
   (en "Whether the helper is a professional is not known; individual help is for professionals only.")))
(defrule ADVISE::ind-31.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is unknown))
   => (assert (finding (kind missing-information) (subject worker-professional) (value nil) (strength required) (by ind-31))))
(defrule ADVISE::ind-31.2
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to worker-professional)))
   => (assert (finding (kind missing-information) (subject worker-professional) (value nil) (strength required) (by ind-31))))

(deffacts MAIN::ind-32 (rule-note (rule ind-32) (origin seed+ext) (source "S8; ROONEY")
   (id "Klien sendiri belum merasakan masalah, pihak lain merasakannya; dengarkan keduanya sebelum menyimpulkan bahwa intervensi tidak perlu.")
   (en "The client does not feel the problem, others do; hear both before concluding that no intervention is needed.")))
(defrule ADVISE::ind-32
   (finding (kind assessment) (subject as-ind-criteria) (value not-met))
   (answer (to client-referral) (is pressed|mandated|third-party))
   => (assert (finding (kind caution) (subject ind-criterion-disturbs) (value nil) (strength moderate) (by ind-32))))

(deffacts MAIN::ind-33 (rule-note (rule ind-33) (origin seed+ext) (source "S13.6, S8")
   (id "Belum diketahui apakah Anda tenaga profesional.")
   (en "Whether the helper is a professional is not known.")))
(defrule ADVISE::ind-33.1
   (finding (kind assessment) (subject as-level) (value group|community))
   (answer (to worker-professional) (is unknown))
   => (assert (finding (kind missing-information) (subject worker-professional) (value nil) (strength weak) (by ind-33))))
(defrule ADVISE::ind-33.2
   (finding (kind assessment) (subject as-level) (value group|community))
   (not (answer (to worker-professional)))
   => (assert (finding (kind missing-information) (subject worker-professional) (value nil) (strength weak) (by ind-33))))

(deffacts MAIN::ind-41 (rule-note (rule ind-41) (origin seed+ext) (source "S8, S13.6; UU14")
   (id "Anda bukan tenaga profesional dan masalahnya tidak ringan; bekerjalah di bawah bimbingan tenaga profesional.")
   (en "The helper is not a professional and the matter is not light; work under the guidance of a professional.")))
(defrule ADVISE::ind-41.1
   (finding (kind assessment) (subject as-level) (value group|community))
   (answer (to worker-professional) (is no))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by ind-41))))
(defrule ADVISE::ind-41.2
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to worker-professional) (is no))
   (answer (to ind-hard-alone) (is yes))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by ind-41))))

(deffacts MAIN::ind-42 (rule-note (rule ind-42) (origin seed+ext) (source "S8")
   (id "Kedua syarat pada klien terpenuhi; pastikan dahulu bahwa yang menolong tenaga profesional.")
   (en "Both criteria on the client's side are met; first make sure that the helper is a professional.")))
(defrule ASSESS::ind-42.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to ind-hard-alone) (is yes))
   (answer (to ind-felt-disturbing) (is yes))
   (answer (to worker-professional) (is unknown))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-42))))
(defrule ASSESS::ind-42.2
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to ind-hard-alone) (is yes))
   (answer (to ind-felt-disturbing) (is yes))
   (not (answer (to worker-professional)))
   => (assert (finding (kind assessment) (subject as-ind-criteria) (value likely) (strength moderate) (by ind-42))))

(deffacts MAIN::ind-50 (rule-note (rule ind-50) (origin seed+ext) (source "S8, S13.1")
   (id "Klien datang sendiri dan mampu mengurus sendiri; cukup jawab yang ditanyakan dan biarkan pintu terbuka.")
   (en "The client came freely and can manage; answer what is asked and keep the door open.")))
(defrule ADVISE::ind-50
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to ind-hard-alone) (is no))
   (answer (to ind-felt-disturbing) (is no))
   (answer (to client-referral) (is voluntary))
   (not (answer (to risk-suicide) (is ideation|plan|unknown)))
   (not (answer (to violence-ongoing) (is yes|unknown)))
   => (assert (finding (kind indication) (subject ext-light-support) (value nil) (strength weak) (by ind-50))))
