; What must be done first while there is danger or an urgent need.
; Succeeds if: every danger leads to an action that does not wait.
; Fails if: an action for safety depends on the level or on an assessment of the problem.

(deffacts MAIN::saf-07 (rule-note (rule saf-07) (origin ext) (source "ROBERTS, NASW 1.02")
   (id "Keselamatan didahulukan; anjuran lain menyusul.")
   (en "Safety comes first; other advice follows."))
   (safety-rule (rule saf-07)))
(defrule ADVISE::saf-07
   (finding (kind assessment) (subject as-risk) (value imminent))
   => (assert (finding (kind indication) (subject ext-safety-now) (value nil) (strength required) (by saf-07))))

(deffacts MAIN::saf-08 (rule-note (rule saf-08) (origin ext) (source "WHO, SAPA")
   (id "Rujuk hari ini ke layanan yang berwenang.")
   (en "Refer today to the competent service."))
   (safety-rule (rule saf-08)))
(defrule ADVISE::saf-08
   (finding (kind assessment) (subject as-risk) (value imminent))
   (not (answer (to referral-made) (is yes)))
   => (assert (finding (kind indication) (subject ext-refer) (value nil) (strength required) (by saf-08))))

(deffacts MAIN::saf-09 (rule-note (rule saf-09) (origin ext) (source "WHO")
   (id "Pikiran bunuh diri perlu dinilai tenaga kesehatan jiwa dan dipantau.")
   (en "Suicidal thoughts need assessment by a mental-health service and follow-up."))
   (safety-rule (rule saf-09)))
(defrule ADVISE::saf-09
   (finding (kind assessment) (subject as-risk) (value elevated))
   (not (answer (to referral-made) (is yes)))
   => (assert (finding (kind indication) (subject ext-refer) (value nil) (strength strong) (by saf-09))))

(deffacts MAIN::saf-10 (rule-note (rule saf-10) (origin ext) (source "SAPA")
   (id "Lapor/rujuk ke layanan perlindungan anak (UPTD PPA, SAPA 129).")
   (en "Report/refer to child protection (UPTD PPA, SAPA 129)."))
   (safety-rule (rule saf-10)))
(defrule ADVISE::saf-10
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind indication) (subject ext-report-protect) (value nil) (strength required) (by saf-10))))

(deffacts MAIN::saf-11 (rule-note (rule saf-11) (origin ext) (source "DV")
   (id "Temui korban dan pelaku secara terpisah.")
   (en "See the victim and the violent person separately."))
   (safety-rule (rule saf-11)))
(defrule ADVISE::saf-11.1
   (answer (to violence-ongoing) (is yes))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength required) (by saf-11))))
(defrule ADVISE::saf-11.2
   (answer (to violence-ongoing) (is yes))
   (answer (to plan-joint-session) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength required) (by saf-11))))
(defrule ADVISE::saf-11.3
   (answer (to violence-household) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength required) (by saf-11))))

(deffacts MAIN::saf-14 (rule-note (rule saf-14) (origin ext) (source "ROBERTS")
   (id "Pangan, air, dan tempat tinggal dipenuhi sebelum penilaian panjang.")
   (en "Food, water and shelter come before a long assessment."))
   (safety-rule (rule saf-14)))
(defrule ADVISE::saf-14
   (answer (to basic-needs-urgent) (is yes))
   => (assert (finding (kind indication) (subject ext-basic-needs) (value nil) (strength required) (by saf-14))))

(deffacts MAIN::saf-16 (rule-note (rule saf-16) (origin ext) (source "ROBERTS")
   (id "Tempat atau orang yang aman belum dipastikan.")
   (en "A safe place or person is not confirmed."))
   (safety-rule (rule saf-16)))
(defrule ADVISE::saf-16
   (finding (kind assessment) (subject as-risk) (value imminent|elevated))
   (not (answer (to safe-place) (is yes)))
   => (assert (finding (kind missing-information) (subject safe-place) (value nil) (strength required) (by saf-16))))

(deffacts MAIN::saf-17 (rule-note (rule saf-17) (origin ext) (source "NASW")
   (id "Libatkan supervisor atau petugas kedua.")
   (en "Involve a supervisor or second worker."))
   (safety-rule (rule saf-17)))
(defrule ADVISE::saf-17
   (finding (kind assessment) (subject as-risk) (value imminent))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength strong) (by saf-17))))

(deffacts MAIN::saf-32 (rule-note (rule saf-32) (origin ext) (source "FTR")
   (id "Anggota keluarga yang terpisah segera dicari lewat posko, PMI, atau dinas sosial.")
   (en "Trace separated family members at once through the relief post, the Red Cross or the social office."))
   (safety-rule (rule saf-32)))
(defrule ADVISE::saf-32
   (answer (to family-separated) (is yes))
   => (assert (finding (kind indication) (subject ext-trace-family) (value nil) (strength strong) (by saf-32))))

(deffacts MAIN::saf-33 (rule-note (rule saf-33) (origin ext) (source "NASW, WHO")
   (id "Risiko meningkat; bicarakan dengan supervisor, jangan memutuskan sendirian.")
   (en "Risk is elevated; talk it over with the supervisor, do not decide alone."))
   (safety-rule (rule saf-33)))
(defrule ADVISE::saf-33
   (finding (kind assessment) (subject as-risk) (value elevated))
   => (assert (finding (kind indication) (subject ext-supervise) (value nil) (strength moderate) (by saf-33))))

(deffacts MAIN::saf-38 (rule-note (rule saf-38) (origin ext) (source "ROBERTS, MYER, DV")
   (id "Risiko bahaya belum ditanyakan; tanyakan langsung dan tanpa orang lain yang mendengar.")
   (en "Risk has not been asked about; ask directly, with no one else listening."))
   (safety-rule (rule saf-38)))
(defrule ADVISE::saf-38
   (answer (to risk-screened) (is no))
   => (assert (finding (kind indication) (subject ext-risk-screen) (value nil) (strength required) (by saf-38))))

(deffacts MAIN::saf-44 (rule-note (rule saf-44) (origin ext) (source "DV")
   (id "Temui dan dengarkan anak atau korban tanpa kehadiran orang yang diduga melukainya.")
   (en "See and hear the child or victim without the person suspected of the harm."))
   (safety-rule (rule saf-44)))
(defrule ADVISE::saf-44.1
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength strong) (by saf-44))))
(defrule ADVISE::saf-44.2
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength strong) (by saf-44))))

(deffacts MAIN::saf-45 (rule-note (rule saf-45) (origin ext) (source "DV, ROTHMAN")
   (id "Ada ancaman di antara pihak-pihak; temui masing-masing secara terpisah, jangan kumpulkan mereka dahulu.")
   (en "There are threats between the sides; see each apart and do not bring them together yet."))
   (safety-rule (rule saf-45)))
(defrule ADVISE::saf-45.1
   (answer (to com-factions) (is yes))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength strong) (by saf-45))))
(defrule ADVISE::saf-45.2
   (answer (to com-factions) (is yes))
   (answer (to risk-harm-others) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength strong) (by saf-45))))
(defrule ADVISE::saf-45.3
   (answer (to com-factions) (is yes))
   (answer (to threat-by-criminals) (is yes))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength strong) (by saf-45))))

(deffacts MAIN::saf-46 (rule-note (rule saf-46) (origin ext) (source "DV")
   (id "Ada pertentangan atau pertemuan bersama, padahal bahaya belum ditanyakan; temui tiap pihak secara terpisah dan tanyakan dahulu.")
   (en "There is a conflict or a joint meeting and danger has not been asked about; see each side apart and ask first."))
   (safety-rule (rule saf-46)))
(defrule ADVISE::saf-46.1
   (answer (to plan-joint-session) (is yes))
   (not (answer (to risk-screened) (is yes)))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength moderate) (by saf-46))))
(defrule ADVISE::saf-46.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to event-kind) (is conflict))
   (not (answer (to risk-screened) (is yes)))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength moderate) (by saf-46))))
(defrule ADVISE::saf-46.3
   (answer (to com-factions) (is yes))
   (not (answer (to risk-screened) (is yes)))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength moderate) (by saf-46))))

(deffacts MAIN::saf-49 (rule-note (rule saf-49) (origin ext) (source "DV; S4.2 (compare)")
   (id "Klien belum didengar sendiri; temui tanpa orang yang menekan atau berbicara atas namanya.")
   (en "The client has not been heard alone; meet without anyone who presses or speaks for the client."))
   (safety-rule (rule saf-49)))
(defrule ADVISE::saf-49
   (answer (to client-heard-alone) (is no))
   => (assert (finding (kind indication) (subject ext-separate-contacts) (value nil) (strength moderate) (by saf-49))))
