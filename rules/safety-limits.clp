; What danger rules out or postpones in everything else that could be advised.
; Succeeds if: advice that could endanger a person meets a contraindication or a caution.
; Fails if: violence is treated as a matter of balance, mediation or persuasion.

(deffacts MAIN::saf-12 (rule-note (rule saf-12) (origin ext) (source "DV")
   (id "Pertemuan bersama dapat membahayakan korban.")
   (en "A joint session can endanger the victim."))
   (safety-rule (rule saf-12)))
(defrule ADVISE::saf-12.1
   (answer (to plan-joint-session) (is yes))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind contraindication) (subject plan-joint-session) (value nil) (strength absolute) (by saf-12))))
(defrule ADVISE::saf-12.2
   (answer (to plan-joint-session) (is yes))
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind contraindication) (subject plan-joint-session) (value nil) (strength absolute) (by saf-12))))
(defrule ADVISE::saf-12.3
   (answer (to plan-joint-session) (is yes))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind contraindication) (subject plan-joint-session) (value nil) (strength absolute) (by saf-12))))

(deffacts MAIN::saf-13 (rule-note (rule saf-13) (origin ext) (source "DV")
   (id "Dengar anak secara aman sebelum ada pertemuan keluarga.")
   (en "Hear the child safely before any family session."))
   (safety-rule (rule saf-13)))
(defrule ADVISE::saf-13
   (answer (to plan-joint-session) (is yes))
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind contraindication) (subject plan-joint-session) (value nil) (strength absolute) (by saf-13))))

(deffacts MAIN::saf-15 (rule-note (rule saf-15) (origin ext) (source "NASW 1.01")
   (id "Rencana tidak boleh menempatkan orang dalam bahaya.")
   (en "A plan must not put people in danger."))
   (safety-rule (rule saf-15)))
(defrule ADVISE::saf-15
   (answer (to plan-exposes-people) (is yes))
   => (assert (finding (kind contraindication) (subject plan-exposes-people) (value nil) (strength absolute) (by saf-15))))

(deffacts MAIN::saf-18 (rule-note (rule saf-18) (origin ext) (source "NASW 1.01–1.02")
   (id "Kerahasiaan dan pilihan klien dapat dibatasi bila bahaya serius dan dekat; beri tahu klien.")
   (en "Confidentiality and choice may be limited when danger is serious and near; tell the client."))
   (safety-rule (rule saf-18)))
(defrule ADVISE::saf-18
   (finding (kind assessment) (subject as-risk) (value imminent))
   => (assert (finding (kind caution) (subject ext-consent) (value nil) (strength strong) (by saf-18))))

(deffacts MAIN::saf-19 (rule-note (rule saf-19) (origin ext) (source "ROBERTS")
   (id "Wawancara untuk membantu perubahan menunggu sampai keadaan aman.")
   (en "A therapeutic interview waits until it is safe."))
   (safety-rule (rule saf-19)))
(defrule ADVISE::saf-19
   (finding (kind assessment) (subject as-risk) (value imminent))
   (answer (to contact-purpose) (is change))
   => (assert (finding (kind contraindication) (subject int-type-therapeutic) (value nil) (strength strong) (by saf-19))))

(deffacts MAIN::saf-23 (rule-note (rule saf-23) (origin seed+ext) (source "S11; ROBERTS")
   (id "Lima pemahaman disingkat dan ditunda, bukan dibatalkan.")
   (en "The five understandings are shortened and delayed, not cancelled."))
   (safety-rule (rule saf-23)))
(defrule ADVISE::saf-23
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind assessment) (subject as-risk) (value imminent))
   => (assert (finding (kind caution) (subject grp-und-1-social-assessment) (value nil) (strength strong) (by saf-23))))

(deffacts MAIN::saf-27 (rule-note (rule saf-27) (origin ext) (source "DV")
   (id "Tekanan terhadap pelaku tanpa rencana keselamatan dapat menaikkan bahaya bagi korban.")
   (en "Pressure on the violent person without a safety plan can raise the victim's danger."))
   (safety-rule (rule saf-27)))
(defrule ADVISE::saf-27.1
   (answer (to violence-ongoing) (is yes))
   (answer (to plan-processes) (is inducement-sanction))
   => (assert (finding (kind contraindication) (subject proc-inducement-sanction) (value nil) (strength strong) (by saf-27))))
(defrule ADVISE::saf-27.2
   (answer (to child-maltreatment) (is yes))
   (answer (to plan-processes) (is inducement-sanction))
   => (assert (finding (kind contraindication) (subject proc-inducement-sanction) (value nil) (strength strong) (by saf-27))))

(deffacts MAIN::saf-28 (rule-note (rule saf-28) (origin ext) (source "DV")
   (id "Keseimbangan lama memuat kekerasan; tujuannya keseimbangan baru yang aman, bukan kembali.")
   (en "The old balance contains violence; the goal is a new, safe balance, not a return."))
   (safety-rule (rule saf-28)))
(defrule ADVISE::saf-28.1
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind contraindication) (subject ext-restore-equilibrium) (value nil) (strength absolute) (by saf-28))))
(defrule ADVISE::saf-28.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind contraindication) (subject ext-restore-equilibrium) (value nil) (strength absolute) (by saf-28))))
(defrule ADVISE::saf-28.3
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind contraindication) (subject ext-restore-equilibrium) (value nil) (strength absolute) (by saf-28))))
(defrule ADVISE::saf-28.4
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind contraindication) (subject ext-restore-equilibrium) (value nil) (strength absolute) (by saf-28))))

(deffacts MAIN::saf-29 (rule-note (rule saf-29) (origin ext) (source "ROBERTS")
   (id "Dukungan ringan saja tidak cukup selama ada risiko.")
   (en "Light support alone is not enough while there is risk."))
   (safety-rule (rule saf-29)))
(defrule ADVISE::saf-29
   (finding (kind assessment) (subject as-risk) (value imminent|elevated))
   => (assert (finding (kind contraindication) (subject ext-light-support) (value nil) (strength strong) (by saf-29))))

(deffacts MAIN::saf-30 (rule-note (rule saf-30) (origin ext) (source "ROBERTS")
   (id "Penilaian panjang menunggu; nilai dahulu hanya yang perlu untuk keselamatan dan kebutuhan dasar.")
   (en "A long assessment waits; first assess only what safety and basic needs require."))
   (safety-rule (rule saf-30)))
(defrule ADVISE::saf-30.1
   (finding (kind assessment) (subject as-risk) (value imminent))
   (answer (to contact-purpose) (is assess))
   => (assert (finding (kind caution) (subject int-type-diagnostic) (value nil) (strength strong) (by saf-30))))
(defrule ADVISE::saf-30.2
   (answer (to basic-needs-urgent) (is yes))
   (answer (to contact-purpose) (is assess))
   => (assert (finding (kind caution) (subject int-type-diagnostic) (value nil) (strength strong) (by saf-30))))

(deffacts MAIN::saf-31 (rule-note (rule saf-31) (origin ext) (source "DV")
   (id "Jangan membujuk korban untuk bertahan, berdamai, atau diam.")
   (en "Do not persuade the victim to stay, make peace or keep silent."))
   (safety-rule (rule saf-31)))
(defrule ADVISE::saf-31.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength strong) (by saf-31))))
(defrule ADVISE::saf-31.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind caution) (subject proc-persuasion) (value nil) (strength strong) (by saf-31))))

(deffacts MAIN::saf-34 (rule-note (rule saf-34) (origin ext) (source "DV")
   (id "Kekerasan tidak didamaikan lewat mediasi; korban dilindungi dahulu.")
   (en "Violence is not settled by mediation; the victim is protected first."))
   (safety-rule (rule saf-34)))
(defrule ADVISE::saf-34.1
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind contraindication) (subject ext-mediation) (value nil) (strength absolute) (by saf-34))))
(defrule ADVISE::saf-34.2
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind contraindication) (subject ext-mediation) (value nil) (strength absolute) (by saf-34))))
(defrule ADVISE::saf-34.3
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind contraindication) (subject ext-mediation) (value nil) (strength absolute) (by saf-34))))
(defrule ADVISE::saf-34.4
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to violence-household) (is yes))
   => (assert (finding (kind contraindication) (subject ext-mediation) (value nil) (strength absolute) (by saf-34))))

(deffacts MAIN::saf-35 (rule-note (rule saf-35) (origin ext) (source "DV")
   (id "Pilih orang yang dipercaya korban atau klien; jangan libatkan kerabat yang menekan atau memihak pelaku.")
   (en "Choose people whom the victim or client trusts; do not involve relatives who press or side with the violent person."))
   (safety-rule (rule saf-35)))
(defrule ADVISE::saf-35.1
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind caution) (subject ext-mobilise-support) (value nil) (strength strong) (by saf-35))))
(defrule ADVISE::saf-35.2
   (answer (to child-maltreatment) (is yes))
   => (assert (finding (kind caution) (subject ext-mobilise-support) (value nil) (strength strong) (by saf-35))))
(defrule ADVISE::saf-35.3
   (answer (to sexual-violence) (is yes))
   => (assert (finding (kind caution) (subject ext-mobilise-support) (value nil) (strength strong) (by saf-35))))
(defrule ADVISE::saf-35.4
   (answer (to plan-decided-by) (is relatives))
   => (assert (finding (kind caution) (subject ext-mobilise-support) (value nil) (strength strong) (by saf-35))))

(deffacts MAIN::saf-47 (rule-note (rule saf-47) (origin ext) (source "DV, ROTHMAN")
   (id "Rembuk antarpihak baru dimulai setelah ancaman ditanyakan dan berhenti, dan setiap pihak merasa aman.")
   (en "Talks between the sides begin only when threats have been asked about and have stopped and each side feels safe."))
   (safety-rule (rule saf-47)))
(defrule ADVISE::saf-47.1
   (answer (to com-factions) (is yes))
   (answer (to violence-ongoing) (is yes))
   => (assert (finding (kind caution) (subject ext-mediation) (value nil) (strength strong) (by saf-47))))
(defrule ADVISE::saf-47.2
   (answer (to com-factions) (is yes))
   (answer (to risk-harm-others) (is yes))
   => (assert (finding (kind caution) (subject ext-mediation) (value nil) (strength strong) (by saf-47))))
(defrule ADVISE::saf-47.3
   (answer (to com-factions) (is yes))
   (answer (to threat-by-criminals) (is yes))
   => (assert (finding (kind caution) (subject ext-mediation) (value nil) (strength strong) (by saf-47))))
(defrule ADVISE::saf-47.4
   (answer (to com-factions) (is yes))
   (not (answer (to risk-screened) (is yes)))
   => (assert (finding (kind caution) (subject ext-mediation) (value nil) (strength strong) (by saf-47))))

(deffacts MAIN::saf-48 (rule-note (rule saf-48) (origin ext) (source "WHO, ROBERTS")
   (id "Ada pikiran mengakhiri hidup; nilai dan amankan dahulu, baru membantu perubahan.")
   (en "There are thoughts of ending life; assess and make safe first, then help with change."))
   (safety-rule (rule saf-48)))
(defrule ADVISE::saf-48
   (finding (kind assessment) (subject as-risk) (value elevated))
   (answer (to contact-purpose) (is change))
   => (assert (finding (kind caution) (subject int-type-therapeutic) (value nil) (strength strong) (by saf-48))))

(deffacts MAIN::saf-58 (rule-note (rule saf-58) (origin ext) (source "ROBERTS")
   (id "Bahaya belum semua ditanyakan; tanyakan dahulu sebelum mencukupkan diri dengan dukungan ringan.")
   (en "Not every danger has been asked about; ask before settling for light support."))
   (safety-rule (rule saf-58)))
(defrule ADVISE::saf-58.1
   (finding (kind assessment) (subject as-group-state) (value normal))
   (not (answer (to risk-screened) (is yes)))
   => (assert (finding (kind caution) (subject ext-light-support) (value nil) (strength moderate) (by saf-58))))
(defrule ADVISE::saf-58.2
   (finding (kind assessment) (subject as-ind-criteria) (value not-met))
   (answer (to violence-ongoing) (is unknown))
   => (assert (finding (kind caution) (subject ext-light-support) (value nil) (strength moderate) (by saf-58))))
(defrule ADVISE::saf-58.3
   (finding (kind assessment) (subject as-ind-criteria) (value not-met))
   (not (answer (to violence-ongoing)))
   => (assert (finding (kind caution) (subject ext-light-support) (value nil) (strength moderate) (by saf-58))))

(deffacts MAIN::saf-60 (rule-note (rule saf-60) (origin ext) (source "DV, ROTHMAN")
   (id "Jangan mempertemukan para pihak sebelum kekerasan dan ancaman ditanyakan kepada tiap orang secara terpisah.")
   (en "Do not bring the sides together before violence and threats have been asked about with each person apart."))
   (safety-rule (rule saf-60)))
(defrule ADVISE::saf-60.1
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind indication|role) (subject ext-mediation))
   (not (answer (to risk-screened) (is yes)))
   => (assert (finding (kind caution) (subject ext-mediation) (value nil) (strength strong) (by saf-60))))
(defrule ADVISE::saf-60.2
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind indication|role) (subject ext-mediation))
   (answer (to risk-harm-others) (is unknown))
   => (assert (finding (kind caution) (subject ext-mediation) (value nil) (strength strong) (by saf-60))))
(defrule ADVISE::saf-60.3
   (finding (kind assessment) (subject as-level) (value group))
   (finding (kind indication|role) (subject ext-mediation))
   (not (answer (to violence-ongoing) (is no)))
   => (assert (finding (kind caution) (subject ext-mediation) (value nil) (strength strong) (by saf-60))))
