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
   (id "Tujuan perubahan dan penilaian sudah ada: wawancara terapeutik.")
   (en "Purpose is change and assessment is done: therapeutic interview.")))
(defrule ADVISE::int-3
   (answer (to contact-purpose) (is change))
   (answer (to interviews-done) (is diagnostic))
   => (assert (finding (kind indication) (subject int-type-therapeutic) (value nil) (strength strong) (by int-3))))

(deffacts MAIN::int-4 (rule-note (rule int-4) (origin ext) (source "INT3")
   (id "Wawancara terapeutik terlalu dini; nilai dahulu.")
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
(defrule ADVISE::int-6
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to interviews-done) (is informational))
   (exists (answer (to interviews-done)))
   (not (answer (to interviews-done) (is diagnostic)))
   => (assert (finding (kind indication) (subject int-type-diagnostic) (value nil) (strength moderate) (by int-6))))

(deffacts MAIN::int-7 (rule-note (rule int-7) (origin seed) (source "S4.1.2")
   (id "Wawancara yang sudah dilakukan belum dicatat.")
   (en "Interviews done so far are not recorded.")))
(defrule ADVISE::int-7
   (finding (kind assessment) (subject as-level) (value individual|group))
   (not (answer (to interviews-done)))
   => (assert (finding (kind missing-information) (subject int-purpose-sets-type) (value nil) (strength moderate) (by int-7))))

(deffacts MAIN::int-16 (rule-note (rule int-16) (origin seed+ext) (source "S4.1.2, S13.p5")
   (id "Penelitian komunitas memakai wawancara informasional dengan berbagai warga.")
   (en "Community research uses informational interviews with various residents.")))
(defrule ADVISE::int-16
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   (not (answer (to interviews-done) (is informational)))
   => (assert (finding (kind indication) (subject int-type-informational) (value nil) (strength moderate) (by int-16))))

(deffacts MAIN::int-17 (rule-note (rule int-17) (origin seed+ext) (source "S4.1.2; INT3")
   (id "Penilaian sudah ada; wawancara terapeutik dapat menyusul bila tujuannya perubahan.")
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
   (id "Laporan analitik menjadi dasar menetapkan bantuan; belum diketahui apakah sudah dibuat.")
   (en "The analytic report is the basis for deciding the help; whether it exists is not known.")))
(defrule ADVISE::int-18.1
   (answer (to contact-purpose) (is change))
   (answer (to int-report) (is unknown))
   => (assert (finding (kind missing-information) (subject int-report) (value nil) (strength moderate) (by int-18))))
(defrule ADVISE::int-18.2
   (answer (to contact-purpose) (is change))
   (not (answer (to int-report)))
   => (assert (finding (kind missing-information) (subject int-report) (value nil) (strength moderate) (by int-18))))
