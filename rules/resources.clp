; The community's resources and their matching with needs.
; Succeeds if: a resource is advised only where it was found.
; Fails if: leaders are taken for the voice of residents.

(deffacts MAIN::rs-1 (rule-note (rule rs-1) (origin seed) (source "S13.p2")
   (id "Kekayaan alam atau hasil bumi setempat dapat dipertemukan dengan kebutuhan.")
   (en "Local natural wealth or produce can be matched with needs.")))
(defrule ADVISE::rs-1.1
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is natural))
   => (assert (finding (kind indication) (subject res-natural) (value nil) (strength moderate) (by rs-1))))
(defrule ADVISE::rs-1.2
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (answer (to resources) (is natural))
   => (assert (finding (kind indication) (subject res-natural) (value nil) (strength moderate) (by rs-1))))

(deffacts MAIN::rs-2 (rule-note (rule rs-2) (origin seed) (source "S13.p2")
   (id "Budaya dan kebiasaan warga menjadi sumber daya.")
   (en "Residents' culture and customs are a resource.")))
(defrule ADVISE::rs-2.1
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is culture))
   => (assert (finding (kind indication) (subject res-culture) (value nil) (strength moderate) (by rs-2))))
(defrule ADVISE::rs-2.2
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (answer (to resources) (is culture))
   (not (answer (to com-custom-favours) (is yes)))
   => (assert (finding (kind indication) (subject res-culture) (value nil) (strength moderate) (by rs-2))))

(deffacts MAIN::rs-3 (rule-note (rule rs-3) (origin seed) (source "S13.p2")
   (id "Kepemimpinan dan tokoh setempat menjadi sumber daya.")
   (en "Local leadership and figures are a resource.")))
(defrule ADVISE::rs-3.1
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is leaders))
   => (assert (finding (kind indication) (subject res-leadership) (value nil) (strength moderate) (by rs-3))))
(defrule ADVISE::rs-3.2
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (answer (to resources) (is leaders))
   => (assert (finding (kind indication) (subject res-leadership) (value nil) (strength moderate) (by rs-3))))

(deffacts MAIN::rs-4 (rule-note (rule rs-4) (origin seed) (source "S13.p2")
   (id "Pelayanan sosial yang ada menjadi sumber daya.")
   (en "Existing social services are a resource.")))
(defrule ADVISE::rs-4.1
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is services))
   => (assert (finding (kind indication) (subject res-services) (value nil) (strength moderate) (by rs-4))))
(defrule ADVISE::rs-4.2
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (answer (to resources) (is services))
   => (assert (finding (kind indication) (subject res-services) (value nil) (strength moderate) (by rs-4))))

(deffacts MAIN::rs-5 (rule-note (rule rs-5) (origin ext) (source "ABCD")
   (id "Keterampilan warga sendiri menjadi titik mulai.")
   (en "Residents' own skills are the starting point.")))
(defrule ADVISE::rs-5.1
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is skills))
   => (assert (finding (kind indication) (subject ext-local-skills) (value nil) (strength moderate) (by rs-5))))
(defrule ADVISE::rs-5.2
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (answer (to resources) (is skills))
   => (assert (finding (kind indication) (subject ext-local-skills) (value nil) (strength moderate) (by rs-5))))

(deffacts MAIN::rs-6 (rule-note (rule rs-6) (origin seed) (source "S13.p2")
   (id "Kebutuhan dan sumber daya sudah dikenali; pertemukan.")
   (en "Needs and resources are known; match them.")))
(defrule ADVISE::rs-6
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to needs-goals-stated) (is yes))
   (answer (to resources) (is ?v&~none&~unknown))
   => (assert (finding (kind indication) (subject isk-matching) (value nil) (strength strong) (by rs-6))))

(deffacts MAIN::rs-7 (rule-note (rule rs-7) (origin seed+ext) (source "S13.p2")
   (id "Sumber daya ada; rumuskan kebutuhan dan tujuan bersama, lalu pertemukan.")
   (en "Resources exist; state needs and goals together, then match.")))
(defrule ADVISE::rs-7
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to resources) (is ?v&~none&~unknown))
   => (assert (finding (kind indication) (subject isk-matching) (value nil) (strength moderate) (by rs-7))))

(deffacts MAIN::rs-8 (rule-note (rule rs-8) (origin seed+ext) (source "S12.3, S13.3")
   (id "Tokoh tidak menggantikan suara warga; pastikan semua pihak terwakili.")
   (en "Leaders do not replace residents' voice; see that all sides are represented.")))
(defrule ADVISE::rs-8.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-decided-by) (is leaders))
   => (assert (finding (kind caution) (subject res-leadership) (value nil) (strength moderate) (by rs-8))))
(defrule ADVISE::rs-8.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is leaders-only))
   => (assert (finding (kind caution) (subject res-leadership) (value nil) (strength moderate) (by rs-8))))
(defrule ADVISE::rs-8.3
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   => (assert (finding (kind caution) (subject res-leadership) (value nil) (strength moderate) (by rs-8))))

(deffacts MAIN::rs-15 (rule-note (rule rs-15) (origin ext) (source "SALEEBEY")
   (id "Keterampilan klien atau anggota sendiri menjadi titik mulai.")
   (en "The client's or members' own skills are the starting point.")))
(defrule ADVISE::rs-15
   (finding (kind assessment) (subject as-level) (value individual|group))
   (answer (to resources) (is skills))
   => (assert (finding (kind indication) (subject ext-local-skills) (value nil) (strength moderate) (by rs-15))))

(deffacts MAIN::rs-16 (rule-note (rule rs-16) (origin seed+ext) (source "S13.p2, S14.p1")
   (id "Tokoh warga sendiri sudah menopang; hargai, jangan gantikan.")
   (en "The residents' own figures already carry this; value and do not replace them.")))
(defrule ADVISE::rs-16
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to op-interaction) (is effective))
   (answer (to resources) (is leaders))
   => (assert (finding (kind indication) (subject res-leadership) (value nil) (strength weak) (by rs-16))))

(deffacts MAIN::rs-17 (rule-note (rule rs-17) (origin ext) (source "ABCD; S14.p1 (compare)")
   (id "Keterampilan warga sendiri sudah menopang; hargai, jangan gantikan.")
   (en "The residents' own skills already carry this; value and do not replace them.")))
(defrule ADVISE::rs-17
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to op-interaction) (is effective))
   (answer (to resources) (is skills))
   => (assert (finding (kind indication) (subject ext-local-skills) (value nil) (strength weak) (by rs-17))))

(deffacts MAIN::rs-18 (rule-note (rule rs-18) (origin seed+ext) (source "S13.p2")
   (id "Sumber daya ada; bila warga menilai ini masalah, rumuskan kebutuhan bersama lalu pertemukan.")
   (en "Resources exist; if residents judge this a problem, state the needs together, then match.")))
(defrule ADVISE::rs-18
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (answer (to resources) (is ?v&~none&~unknown))
   => (assert (finding (kind indication) (subject isk-matching) (value nil) (strength weak) (by rs-18))))
