; Questions about danger that are still open, and how urgently each must be asked.
; Succeeds if: each is named by its own question, so that the reader is led to it.
; Fails if: an answer "unknown" about danger passes without a word.

(deffacts MAIN::saf-37 (rule-note (rule saf-37) (origin ext) (source "ROBERTS, MYER")
   (id "Belum tercatat apakah risiko bahaya sudah ditanyakan; pastikan sebelum memilih intervensi.")
   (en "Whether risk of harm has been asked about is not on record; make sure before choosing an intervention."))
   (safety-rule (rule saf-37)))
(defrule ADVISE::saf-37.1
   (answer (to risk-screened) (is unknown))
   => (assert (finding (kind missing-information) (subject risk-screened) (value nil) (strength required) (by saf-37))))
(defrule ADVISE::saf-37.2
   (not (answer (to risk-screened)))
   => (assert (finding (kind missing-information) (subject risk-screened) (value nil) (strength required) (by saf-37))))

(deffacts MAIN::saf-40 (rule-note (rule saf-40) (origin ext) (source "ROBERTS")
   (id "Keadaan gawat medis belum ditanyakan; tanpa itu \"belum ditemukan bahaya\" belum lengkap.")
   (en "A medical emergency has not been asked about; without it \"no danger found so far\" is incomplete."))
   (safety-rule (rule saf-40)))
(defrule ADVISE::saf-40
   (finding (kind assessment) (subject as-risk) (value none-known))
   (not (answer (to medical-emergency)))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength moderate) (by saf-40))))

(deffacts MAIN::saf-41 (rule-note (rule saf-41) (origin ext) (source "ROBERTS, DV")
   (id "Ada kekerasan: tanyakan cedera dan kebutuhan pemeriksaan medis.")
   (en "There is violence: ask about injuries and the need for a medical check."))
   (safety-rule (rule saf-41)))
(defrule ADVISE::saf-41.1
   (answer (to violence-ongoing) (is yes))
   (answer (to medical-emergency) (is unknown))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-41))))
(defrule ADVISE::saf-41.2
   (answer (to violence-ongoing) (is yes))
   (not (answer (to medical-emergency)))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-41))))
(defrule ADVISE::saf-41.3
   (answer (to child-maltreatment) (is yes))
   (answer (to medical-emergency) (is unknown))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-41))))
(defrule ADVISE::saf-41.4
   (answer (to child-maltreatment) (is yes))
   (not (answer (to medical-emergency)))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-41))))
(defrule ADVISE::saf-41.5
   (answer (to sexual-violence) (is yes))
   (answer (to medical-emergency) (is unknown))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-41))))
(defrule ADVISE::saf-41.6
   (answer (to sexual-violence) (is yes))
   (not (answer (to medical-emergency)))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength required) (by saf-41))))

(deffacts MAIN::saf-42 (rule-note (rule saf-42) (origin ext) (source "DV")
   (id "Risiko disebut sudah ditanyakan, tetapi jawaban tentang kekerasan tidak tercatat.")
   (en "Risk is said to have been asked about, but no answer about violence is on record."))
   (safety-rule (rule saf-42)))
(defrule ADVISE::saf-42.1
   (answer (to risk-screened) (is yes))
   (answer (to violence-ongoing) (is unknown))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength required) (by saf-42))))
(defrule ADVISE::saf-42.2
   (answer (to risk-screened) (is yes))
   (not (answer (to violence-ongoing)))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength required) (by saf-42))))

(deffacts MAIN::saf-43 (rule-note (rule saf-43) (origin ext) (source "DV")
   (id "Kekerasan belum ditanyakan; tanyakan bersama pertanyaan bahaya yang lain.")
   (en "Violence has not been asked about; ask it with the other questions on danger."))
   (safety-rule (rule saf-43)))
(defrule ADVISE::saf-43.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to risk-screened) (is yes)))
   (answer (to violence-ongoing) (is unknown))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength moderate) (by saf-43))))
(defrule ADVISE::saf-43.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to risk-screened) (is yes)))
   (not (answer (to violence-ongoing)))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength moderate) (by saf-43))))

(deffacts MAIN::saf-50 (rule-note (rule saf-50) (origin ext) (source "DV")
   (id "Klien meminta perlindungan; tanyakan dari siapa dan apakah kekerasan masih berlangsung.")
   (en "The client asks for protection; ask from whom and whether violence goes on."))
   (safety-rule (rule saf-50)))
(defrule ADVISE::saf-50.1
   (answer (to client-request) (is protection))
   (answer (to violence-ongoing) (is unknown))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength required) (by saf-50))))
(defrule ADVISE::saf-50.2
   (answer (to client-request) (is protection))
   (not (answer (to violence-ongoing)))
   => (assert (finding (kind missing-information) (subject violence-ongoing) (value nil) (strength required) (by saf-50))))

(deffacts MAIN::saf-51 (rule-note (rule saf-51) (origin ext) (source "ROBERTS")
   (id "Keadaan gawat medis masih belum diketahui; cari tahu segera.")
   (en "Whether there is a medical emergency is still not known; find out soon."))
   (safety-rule (rule saf-51)))
(defrule ADVISE::saf-51
   (answer (to medical-emergency) (is unknown))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength moderate) (by saf-51))))

(deffacts MAIN::saf-52 (rule-note (rule saf-52) (origin ext) (source "ROBERTS")
   (id "Dugaan kekerasan seksual masih belum diketahui; tanyakan dengan aman dan terpisah.")
   (en "Whether sexual violence is suspected is still not known; ask safely and apart."))
   (safety-rule (rule saf-52)))
(defrule ADVISE::saf-52
   (answer (to sexual-violence) (is unknown))
   => (assert (finding (kind missing-information) (subject sexual-violence) (value nil) (strength moderate) (by saf-52))))

(deffacts MAIN::saf-53 (rule-note (rule saf-53) (origin ext) (source "ROBERTS")
   (id "Ancaman mencederai orang lain masih belum diketahui; cari tahu segera.")
   (en "Whether there is a threat to others is still not known; find out soon."))
   (safety-rule (rule saf-53)))
(defrule ADVISE::saf-53
   (answer (to risk-harm-others) (is unknown))
   => (assert (finding (kind missing-information) (subject risk-harm-others) (value nil) (strength moderate) (by saf-53))))

(deffacts MAIN::saf-54 (rule-note (rule saf-54) (origin ext) (source "ROBERTS")
   (id "Belum diketahui apakah pangan, air, atau tempat tinggal mendesak; cari tahu segera.")
   (en "Whether food, water or shelter is urgent is still not known; find out soon."))
   (safety-rule (rule saf-54)))
(defrule ADVISE::saf-54
   (answer (to basic-needs-urgent) (is unknown))
   => (assert (finding (kind missing-information) (subject basic-needs-urgent) (value nil) (strength moderate) (by saf-54))))

(deffacts MAIN::saf-55 (rule-note (rule saf-55) (origin ext) (source "ROBERTS")
   (id "Bahaya di tempat itu masih belum diketahui; periksa sebelum datang atau mengumpulkan orang.")
   (en "Whether the place is dangerous is still not known; check before going or gathering people."))
   (safety-rule (rule saf-55)))
(defrule ADVISE::saf-55
   (answer (to site-hazard) (is unknown))
   => (assert (finding (kind missing-information) (subject site-hazard) (value nil) (strength moderate) (by saf-55))))

(deffacts MAIN::saf-56 (rule-note (rule saf-56) (origin ext) (source "ROBERTS")
   (id "Ancaman pelaku kejahatan masih belum diketahui; tanyakan dengan aman.")
   (en "Whether criminals threaten anyone is still not known; ask safely."))
   (safety-rule (rule saf-56)))
(defrule ADVISE::saf-56
   (answer (to threat-by-criminals) (is unknown))
   => (assert (finding (kind missing-information) (subject threat-by-criminals) (value nil) (strength moderate) (by saf-56))))

(deffacts MAIN::saf-57 (rule-note (rule saf-57) (origin ext) (source "ROBERTS")
   (id "Masalah menyangkut kesehatan; tanyakan apakah ada keadaan gawat.")
   (en "The problem concerns health; ask whether there is an emergency."))
   (safety-rule (rule saf-57)))
(defrule ADVISE::saf-57.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to problem-domains) (is health))
   (not (answer (to medical-emergency)))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength moderate) (by saf-57))))
(defrule ADVISE::saf-57.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to event-kind) (is illness|accident))
   (not (answer (to medical-emergency)))
   => (assert (finding (kind missing-information) (subject medical-emergency) (value nil) (strength moderate) (by saf-57))))

(deffacts MAIN::saf-59 (rule-note (rule saf-59) (origin ext) (source "NASW 1.01, WHO")
   (id "Tanyakan apakah ada anak yang bergantung pada klien dan bagaimana keselamatannya.")
   (en "Ask whether a child depends on the client and whether the child is safe."))
   (safety-rule (rule saf-59)))
(defrule ADVISE::saf-59.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to client-age) (is adult|unknown))
   (answer (to risk-suicide) (is ideation|plan))
   (answer (to child-maltreatment) (is unknown))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength moderate) (by saf-59))))
(defrule ADVISE::saf-59.2
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to client-age) (is adult|unknown))
   (answer (to risk-suicide) (is ideation|plan))
   (not (answer (to child-maltreatment)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength moderate) (by saf-59))))
(defrule ADVISE::saf-59.3
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to client-age)))
   (answer (to risk-suicide) (is ideation|plan))
   (answer (to child-maltreatment) (is unknown))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength moderate) (by saf-59))))
(defrule ADVISE::saf-59.4
   (finding (kind assessment) (subject as-level) (value individual))
   (not (answer (to client-age)))
   (answer (to risk-suicide) (is ideation|plan))
   (not (answer (to child-maltreatment)))
   => (assert (finding (kind missing-information) (subject child-maltreatment) (value nil) (strength moderate) (by saf-59))))

(deffacts MAIN::saf-61 (rule-note (rule saf-61) (origin ext) (source "ROBERTS")
   (id "Masalah menyangkut ekonomi; tanyakan apakah pangan, air, atau tempat tinggal mendesak.")
   (en "The problem is economic; ask whether food, water or shelter is urgent."))
   (safety-rule (rule saf-61)))
(defrule ADVISE::saf-61
   (answer (to problem-domains) (is economic))
   (not (answer (to basic-needs-urgent)))
   => (assert (finding (kind missing-information) (subject basic-needs-urgent) (value nil) (strength weak) (by saf-61))))
