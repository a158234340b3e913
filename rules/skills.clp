; The three skills that every role needs.
; Succeeds if: a skill that the worker lacks is strong, the others are reminders.
; Fails if: a skill that was not asked about counts as lacking.

(deffacts MAIN::sk-1 (rule-note (rule sk-1) (origin seed) (source "S14.p2")
   (id "Setiap peran memerlukan keterampilan menganalisis masalah.")
   (en "Every role needs problem analysis.")))
(defrule ADVISE::sk-1.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   => (assert (finding (kind skill) (subject skill-analysis) (value nil) (strength weak) (by sk-1))))
(defrule ADVISE::sk-1.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind skill) (subject skill-analysis) (value nil) (strength weak) (by sk-1))))

(deffacts MAIN::sk-2 (rule-note (rule sk-2) (origin seed) (source "S14.p2")
   (id "Setiap peran memerlukan pemahaman masyarakat.")
   (en "Every role needs understanding of the community.")))
(defrule ADVISE::sk-2.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   => (assert (finding (kind skill) (subject skill-community) (value nil) (strength weak) (by sk-2))))
(defrule ADVISE::sk-2.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind skill) (subject skill-community) (value nil) (strength weak) (by sk-2))))

(deffacts MAIN::sk-3 (rule-note (rule sk-3) (origin seed) (source "S14.p2")
   (id "Setiap peran memerlukan keterampilan prosedural.")
   (en "Every role needs procedural skill.")))
(defrule ADVISE::sk-3.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   => (assert (finding (kind skill) (subject skill-procedural) (value nil) (strength weak) (by sk-3))))
(defrule ADVISE::sk-3.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind skill) (subject skill-procedural) (value nil) (strength weak) (by sk-3))))

(deffacts MAIN::sk-4 (rule-note (rule sk-4) (origin seed) (source "S14.p2")
   (id "Satu keterampilan belum dimiliki; peran tidak akan berjalan baik.")
   (en "A skill is lacking; no role will run well.")))
(defrule ADVISE::sk-4.1
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to w-skills)))
   (not (answer (to w-skills) (is analysis)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind caution) (subject skill-required) (value nil) (strength strong) (by sk-4))))
(defrule ADVISE::sk-4.2
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to w-skills)))
   (not (answer (to w-skills) (is community)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind caution) (subject skill-required) (value nil) (strength strong) (by sk-4))))
(defrule ADVISE::sk-4.3
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to w-skills)))
   (not (answer (to w-skills) (is procedural)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind caution) (subject skill-required) (value nil) (strength strong) (by sk-4))))

(deffacts MAIN::sk-5 (rule-note (rule sk-5) (origin seed) (source "S14.p2")
   (id "Keterampilan Anda belum diketahui.")
   (en "The worker's skills are not known.")))
(defrule ADVISE::sk-5
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to w-skills)))
   => (assert (finding (kind missing-information) (subject w-skills) (value nil) (strength moderate) (by sk-5))))

(deffacts MAIN::sk-6 (rule-note (rule sk-6) (origin seed+ext) (source "S14.p2")
   (id "Adat atau perpecahan menuntut pemahaman masyarakat.")
   (en "Custom or factions demand understanding of the community.")))
(defrule ADVISE::sk-6.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-custom-favours) (is yes))
   => (assert (finding (kind skill) (subject skill-community) (value nil) (strength strong) (by sk-6))))
(defrule ADVISE::sk-6.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-factions) (is yes))
   => (assert (finding (kind skill) (subject skill-community) (value nil) (strength strong) (by sk-6))))

(deffacts MAIN::sk-7 (rule-note (rule sk-7) (origin seed+ext) (source "S14.p2")
   (id "Urusan prosedur menuntut keterampilan prosedural.")
   (en "Procedures demand procedural skill.")))
(defrule ADVISE::sk-7.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-lacks-procedure) (is yes))
   => (assert (finding (kind skill) (subject skill-procedural) (value nil) (strength strong) (by sk-7))))
(defrule ADVISE::sk-7.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to services-access-known) (is no))
   => (assert (finding (kind skill) (subject skill-procedural) (value nil) (strength strong) (by sk-7))))

(deffacts MAIN::sk-8 (rule-note (rule sk-8) (origin seed+ext) (source "S14.p2")
   (id "Keterampilan menganalisis masalah belum Anda miliki; pelajari atau ajak rekan yang memilikinya.")
   (en "The worker lacks problem-analysis skill; learn it or bring in a colleague who has it.")))
(defrule ADVISE::sk-8
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to w-skills)))
   (not (answer (to w-skills) (is analysis)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind skill) (subject skill-analysis) (value nil) (strength strong) (by sk-8))))

(deffacts MAIN::sk-9 (rule-note (rule sk-9) (origin seed+ext) (source "S14.p2")
   (id "Keterampilan memahami masyarakat belum Anda miliki; pelajari atau ajak rekan yang memilikinya.")
   (en "The worker lacks the skill of understanding the community; learn it or bring in a colleague who has it.")))
(defrule ADVISE::sk-9
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to w-skills)))
   (not (answer (to w-skills) (is community)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind skill) (subject skill-community) (value nil) (strength strong) (by sk-9))))

(deffacts MAIN::sk-10 (rule-note (rule sk-10) (origin seed+ext) (source "S14.p2")
   (id "Keterampilan prosedural (rapat, surat, urusan dengan lembaga) belum Anda miliki; pelajari atau ajak rekan yang memilikinya.")
   (en "The worker lacks procedural skill; learn it or bring in a colleague who has it.")))
(defrule ADVISE::sk-10
   (finding (kind assessment) (subject as-level) (value community))
   (exists (answer (to w-skills)))
   (not (answer (to w-skills) (is procedural)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind skill) (subject skill-procedural) (value nil) (strength strong) (by sk-10))))

(deffacts MAIN::sk-11 (rule-note (rule sk-11) (origin seed+ext) (source "S14.p2")
   (id "Petugas belum mengenal warga; pahami dahulu siapa mereka dan bagaimana mereka hidup.")
   (en "The worker does not know the residents yet; first understand who they are and how they live.")))
(defrule ADVISE::sk-11
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to relation-quality) (is none))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind skill) (subject skill-community) (value nil) (strength moderate) (by sk-11))))
