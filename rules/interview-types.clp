; Which type of interview fits the purpose of the next contact.
; Succeeds if: the purpose decides the type.
; Fails if: a therapeutic interview comes before any assessment without a word.

(deffacts MAIN::int-1 (rule-note (rule int-1) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Tujuan menggali latar belakang: wawancara informasional.")
   (en "Purpose is background: informational interview.")))
(defrule ADVISE::int-1
   (answer (to contact-purpose) (is background))
   => (assert (finding (kind indication) (subject int-type-informational) (value nil) (strength strong) (by int-1))))

(deffacts MAIN::int-2 (rule-note (rule int-2) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Tujuan menilai: wawancara diagnostik.")
   (en "Purpose is to assess: diagnostic interview.")))
(defrule ADVISE::int-2
   (answer (to contact-purpose) (is assess))
   => (assert (finding (kind indication) (subject int-type-diagnostic) (value nil) (strength strong) (by int-2))))

(deffacts MAIN::int-3 (rule-note (rule int-3) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Tujuan perubahan dan penilaian sudah ada: wawancara untuk membantu klien berubah (terapeutik).")
   (en "Purpose is change and assessment is done: therapeutic interview.")))
(defrule ADVISE::int-3
   (answer (to contact-purpose) (is change))
   (answer (to interviews-done) (is diagnostic))
   => (assert (finding (kind indication) (subject int-type-therapeutic) (value nil) (strength strong) (by int-3))))

(deffacts MAIN::int-4 (rule-note (rule int-4) (origin ext) (source "INT3")
   (id "Wawancara untuk membantu perubahan terlalu dini; nilai dahulu.")
   (en "A therapeutic interview is premature; assess first.")))
(defrule ADVISE::int-4
   (answer (to contact-purpose) (is change))
   (exists (answer (to interviews-done)))
   (not (answer (to interviews-done) (is diagnostic)))
   => (assert (finding (kind contraindication) (subject int-type-therapeutic) (value nil) (strength conditional) (by int-4))))

(deffacts MAIN::int-5 (rule-note (rule int-5) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Belum ada wawancara; mulai dengan informasional.")
   (en "No interview yet; start with an informational one.")))
(defrule ADVISE::int-5
   (answer (to interviews-done) (is none))
   => (assert (finding (kind indication) (subject int-type-informational) (value nil) (strength moderate) (by int-5))))

(deffacts MAIN::int-6 (rule-note (rule int-6) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Latar belakang sudah ada; lanjutkan dengan menilai.")
   (en "Background is known; go on to assess.")))
(defrule ADVISE::int-6.1
   (finding (kind assessment) (subject as-level) (value individual))
   (answer (to interviews-done) (is informational))
   (exists (answer (to interviews-done)))
   (not (answer (to interviews-done) (is diagnostic)))
   (not (answer (to ind-hard-alone) (is no)))
   => (assert (finding (kind indication) (subject int-type-diagnostic) (value nil) (strength moderate) (by int-6))))
(defrule ADVISE::int-6.2
   (finding (kind assessment) (subject as-level) (value group))
   (answer (to interviews-done) (is informational))
   (exists (answer (to interviews-done)))
   (not (answer (to interviews-done) (is diagnostic)))
   (not (answer (to coping-result) (is works)))
   => (assert (finding (kind indication) (subject int-type-diagnostic) (value nil) (strength moderate) (by int-6))))

(deffacts MAIN::int-7 (rule-note (rule int-7) (origin seed) (source "S4.1.2")
   (id "Wawancara yang sudah dilakukan belum dicatat.")
   (en "Interviews done so far are not recorded.")))
(defrule ADVISE::int-7
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to interviews-done)))
   => (assert (finding (kind missing-information) (subject interviews-done) (value nil) (strength moderate) (by int-7))))

(deffacts MAIN::int-16 (rule-note (rule int-16) (origin seed+ext) (source "S4.1.2, S13.p5")
   (id "Penelitian komunitas memakai wawancara informasional dengan berbagai warga.")
   (en "Community research uses informational interviews with various residents.")))
(defrule ADVISE::int-16
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   (not (answer (to interviews-done) (is informational)))
   => (assert (finding (kind indication) (subject int-type-informational) (value nil) (strength weak) (by int-16))))

(deffacts MAIN::int-17 (rule-note (rule int-17) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Penilaian sudah ada; wawancara untuk membantu perubahan (terapeutik) dapat menyusul.")
   (en "The assessment is there; a therapeutic interview can follow if change is the purpose.")))
(defrule ADVISE::int-17.1
   (finding (kind assessment) (subject as-ind-criteria) (value met|likely))
   (answer (to interviews-done) (is diagnostic))
   (exists (answer (to interviews-done)))
   (not (answer (to interviews-done) (is therapeutic)))
   => (assert (finding (kind indication) (subject int-type-therapeutic) (value nil) (strength weak) (by int-17))))
(defrule ADVISE::int-17.2
   (finding (kind assessment) (subject as-group-state) (value crisis|crisis-possible))
   (answer (to interviews-done) (is diagnostic))
   (exists (answer (to interviews-done)))
   (not (answer (to interviews-done) (is therapeutic)))
   => (assert (finding (kind indication) (subject int-type-therapeutic) (value nil) (strength weak) (by int-17))))

(deffacts MAIN::int-18 (rule-note (rule int-18) (origin seed) (source "S4.3.iv")
   (id "Wawancara sudah ada; laporan analitiknya belum jelas. Laporan itu dasar pertemuan berikut.")
   (en "There have been interviews; whether the analytic report exists is not clear. It is the ground of the next meeting.")))
(defrule ADVISE::int-18.1
   (answer (to contact-purpose) (is change))
   (answer (to int-report) (is unknown))
   => (assert (finding (kind missing-information) (subject int-report) (value nil) (strength moderate) (by int-18))))
(defrule ADVISE::int-18.2
   (answer (to contact-purpose) (is change))
   (not (answer (to int-report)))
   => (assert (finding (kind missing-information) (subject int-report) (value nil) (strength moderate) (by int-18))))
(defrule ADVISE::int-18.3
   (answer (to contact-purpose) (is assess))
   (answer (to interviews-done) (is informational|diagnostic|therapeutic))
   (answer (to int-report) (is unknown))
   => (assert (finding (kind missing-information) (subject int-report) (value nil) (strength moderate) (by int-18))))
(defrule ADVISE::int-18.4
   (answer (to contact-purpose) (is assess))
   (answer (to interviews-done) (is informational|diagnostic|therapeutic))
   (not (answer (to int-report)))
   => (assert (finding (kind missing-information) (subject int-report) (value nil) (strength moderate) (by int-18))))

(deffacts MAIN::int-19 (rule-note (rule int-19) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Tujuannya membantu perubahan, maka jenisnya wawancara perubahan (terapeutik), sesudah penilaian.")
   (en "The purpose is to help change, so the type is therapeutic, after the assessment.")))
(defrule ADVISE::int-19
   (answer (to contact-purpose) (is change))
   (not (answer (to interviews-done) (is informational|none)))
   (not (answer (to risk-suicide) (is ideation|plan)))
   (not (answer (to target-motivation) (is none|ambivalent)))
   => (assert (finding (kind indication) (subject int-type-therapeutic) (value nil) (strength weak) (by int-19))))

(deffacts MAIN::int-20 (rule-note (rule int-20) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Sebelum wawancara untuk membantu perubahan, nilai dahulu masalahnya (wawancara diagnostik).")
   (en "Before a therapeutic interview assess through a diagnostic one.")))
(defrule ADVISE::int-20
   (answer (to contact-purpose) (is change))
   (exists (answer (to interviews-done)))
   (not (answer (to interviews-done) (is diagnostic)))
   => (assert (finding (kind indication) (subject int-type-diagnostic) (value nil) (strength moderate) (by int-20))))

(deffacts MAIN::int-21 (rule-note (rule int-21) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Klien datang sendiri walau tidak dalam masalah berat, atau meminta informasi; gali apa yang ingin ia ketahui.")
   (en "The client came freely though not in serious trouble, or asks for information; find out what the client wants to know.")))
(defrule ADVISE::int-21.1
   (finding (kind assessment) (subject as-group-state) (value normal))
   (answer (to client-referral) (is voluntary))
   (not (answer (to interviews-done) (is informational)))
   => (assert (finding (kind indication) (subject int-type-informational) (value nil) (strength weak) (by int-21))))
(defrule ADVISE::int-21.2
   (finding (kind assessment) (subject as-ind-criteria) (value not-met))
   (answer (to client-referral) (is voluntary))
   (not (answer (to interviews-done) (is informational)))
   => (assert (finding (kind indication) (subject int-type-informational) (value nil) (strength weak) (by int-21))))
(defrule ADVISE::int-21.3
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to client-request) (is information))
   (not (answer (to interviews-done) (is informational)))
   => (assert (finding (kind indication) (subject int-type-informational) (value nil) (strength weak) (by int-21))))

(deffacts MAIN::int-23 (rule-note (rule int-23) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Latar belakang belum digali; dahulukan wawancara informasional.")
   (en "The background has not been explored; the informational interview comes first.")))
(defrule ADVISE::int-23
   (answer (to contact-purpose) (is assess))
   (answer (to interviews-done) (is none))
   => (assert (finding (kind caution) (subject int-type-diagnostic) (value nil) (strength moderate) (by int-23))))
