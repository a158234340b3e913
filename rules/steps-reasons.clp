; Facts of the case that call for a certain step, whatever the order.
; Succeeds if: the fact that calls for the step is named.
; Fails if: a step is called for by silence.

(deffacts MAIN::st-10 (rule-note (rule st-10) (origin seed+ext) (source "S13.p5, S1.2a")
   (id "Koordinasi mencegah tumpang-tindih dan memudahkan rujukan.")
   (en "Coordination prevents duplication and eases referral.")))
(defrule ADVISE::st-10.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to services-duplicated) (is yes))
   => (assert (finding (kind step) (subject step-3-coordination) (value nil) (strength strong) (by st-10))))
(defrule ADVISE::st-10.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to services-coordinated) (is no))
   => (assert (finding (kind step) (subject step-3-coordination) (value nil) (strength strong) (by st-10))))

(deffacts MAIN::st-12 (rule-note (rule st-12) (origin seed+ext) (source "S13.p5")
   (id "Warga belum sadar atau belum tahu prosedur.")
   (en "Residents are not aware or do not know the procedure.")))
(defrule ADVISE::st-12.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-aware) (is no))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind step) (subject step-6-education) (value nil) (strength moderate) (by st-12))))
(defrule ADVISE::st-12.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-lacks-procedure) (is yes))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind step) (subject step-6-education) (value nil) (strength moderate) (by st-12))))

(deffacts MAIN::st-13 (rule-note (rule st-13) (origin seed+ext) (source "S13.p5; ROTHMAN")
   (id "Jalur bicara sudah dicoba dan bahan sudah siap.")
   (en "Talking has been tried and the ground is prepared.")))
(defrule ADVISE::st-13
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to institution-unresponsive) (is yes))
   (answer (to persuasion-tried) (is yes))
   (answer (to steps-done) (is research))
   (answer (to steps-done) (is planning))
   => (assert (finding (kind step) (subject step-7-action) (value nil) (strength strong) (by st-13))))

(deffacts MAIN::st-27 (rule-note (rule st-27) (origin seed+ext) (source "S13.p5, S12.3")
   (id "Teliti bersama warga bagaimana mereka sendiri menilai keadaan.")
   (en "Find out with residents how they themselves judge the situation.")))
(defrule ADVISE::st-27.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   => (assert (finding (kind step) (subject step-1-research) (value nil) (strength moderate) (by st-27))))
(defrule ADVISE::st-27.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to steps-done)))
   => (assert (finding (kind step) (subject step-1-research) (value nil) (strength moderate) (by st-27))))

(deffacts MAIN::st-28 (rule-note (rule st-28) (origin seed+ext) (source "S13.3–5")
   (id "Rencana yang ada menyalahi prinsip; susun ulang bersama dan menyeluruh.")
   (en "The present plan breaks a principle; plan again, together and for all aspects.")))
(defrule ADVISE::st-28.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to plan-decided-by) (is worker|agency))
   => (assert (finding (kind step) (subject step-2-planning) (value nil) (strength moderate) (by st-28))))
(defrule ADVISE::st-28.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to plan-participation) (is none|informed))
   => (assert (finding (kind step) (subject step-2-planning) (value nil) (strength moderate) (by st-28))))
(defrule ADVISE::st-28.3
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to plan-aspects) (is single))
   => (assert (finding (kind step) (subject step-2-planning) (value nil) (strength moderate) (by st-28))))
(defrule ADVISE::st-28.4
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to plan-worker-does-all) (is yes))
   => (assert (finding (kind step) (subject step-2-planning) (value nil) (strength moderate) (by st-28))))
(defrule ADVISE::st-28.5
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to plan-assumes-unwilling) (is yes))
   => (assert (finding (kind step) (subject step-2-planning) (value nil) (strength moderate) (by st-28))))
(defrule ADVISE::st-28.6
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to com-excluded) (is yes))
   (answer (to plan-exists) (is yes))
   => (assert (finding (kind step) (subject step-2-planning) (value nil) (strength moderate) (by st-28))))

(deffacts MAIN::st-29 (rule-note (rule st-29) (origin seed+ext) (source "S13.p5, S1.7")
   (id "Masalah ini menyangkut tugas beberapa lembaga; koordinasikan dan padukan.")
   (en "The problem touches the duties of several agencies; coordinate and integrate.")))
(defrule ADVISE::st-29.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to problem-domains) (is health|substance|violence|law))
   (not (answer (to steps-done) (is coordination)))
   => (assert (finding (kind step) (subject step-3-coordination) (value nil) (strength weak) (by st-29))))
(defrule ADVISE::st-29.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to w-can-alone) (is no))
   (not (answer (to steps-done) (is coordination)))
   => (assert (finding (kind step) (subject step-3-coordination) (value nil) (strength weak) (by st-29))))

(deffacts MAIN::st-30 (rule-note (rule st-30) (origin seed+ext) (source "S13.p5, S12.2")
   (id "Penyimpangan perilaku juga dihadapi lewat pendidikan dan sosialisasi, bukan sanksi saja.")
   (en "Deviant behaviour is met through education and socialisation too, not sanctions only.")))
(defrule ADVISE::st-30
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to prob-deviance) (is yes))
   (not (answer (to steps-done) (is education)))
   => (assert (finding (kind step) (subject step-6-education) (value nil) (strength moderate) (by st-30))))

(deffacts MAIN::st-31 (rule-note (rule st-31) (origin seed+ext) (source "S13.p5, S1.6a")
   (id "Data belum lengkap; lengkapi lewat penelitian.")
   (en "Data are incomplete; complete them through research.")))
(defrule ADVISE::st-31.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to info-complete) (is no))
   => (assert (finding (kind step) (subject step-1-research) (value nil) (strength moderate) (by st-31))))
(defrule ADVISE::st-31.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (answer (to info-complete) (is no))
   => (assert (finding (kind step) (subject step-1-research) (value nil) (strength moderate) (by st-31))))

(deffacts MAIN::st-32 (rule-note (rule st-32) (origin seed+ext) (source "S13.p5")
   (id "Koordinasi dan integrasi terlewati; lengkapi sebelum langkah ini diteruskan.")
   (en "Coordination and integration were skipped; make them up before going on.")))
(defrule ADVISE::st-32.1
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to step-current) (is funding|administration|education|action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is coordination)))
   => (assert (finding (kind step) (subject step-3-coordination) (value nil) (strength weak) (by st-32))))
(defrule ADVISE::st-32.2
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (answer (to step-current) (is funding|administration|education|action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is coordination)))
   => (assert (finding (kind step) (subject step-3-coordination) (value nil) (strength weak) (by st-32))))

(deffacts MAIN::st-35 (rule-note (rule st-35) (origin seed+ext) (source "S13.p5, S13.3")
   (id "Perencanaan bersama terlewati; susun dahulu sebelum langkah ini diteruskan.")
   (en "Joint planning was skipped; do it before going on.")))
(defrule ADVISE::st-35
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to step-current) (is coordination|funding|administration|education|action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is planning)))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to prob-judged-by) (is one-person)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind step) (subject step-2-planning) (value nil) (strength moderate) (by st-35))))

(deffacts MAIN::st-36 (rule-note (rule st-36) (origin seed+ext) (source "S13.p5")
   (id "Penelitian terlewati; lakukan dahulu bersama warga.")
   (en "Research was skipped; do it first, with the residents.")))
(defrule ADVISE::st-36
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to step-current) (is planning|coordination|funding|administration|education|action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   => (assert (finding (kind step) (subject step-1-research) (value nil) (strength moderate) (by st-36))))

(deffacts MAIN::st-37 (rule-note (rule st-37) (origin seed+ext) (source "S13.p5")
   (id "Warga kurang pengetahuan teknis; sediakan pendidikan atau pelatihan bila rencananya sudah ada.")
   (en "Residents lack technical knowledge; provide education or training once there is a plan.")))
(defrule ADVISE::st-37
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-lacks-technical) (is yes))
   (not (answer (to prob-unwanted) (is no)))
   => (assert (finding (kind step) (subject step-6-education) (value nil) (strength weak) (by st-37))))

(deffacts MAIN::st-38 (rule-note (rule st-38) (origin seed+ext) (source "S13.p5, S12.3")
   (id "Penilaian warga belum diketahui; mulai dengan penelitian bersama mereka.")
   (en "The residents' judgement is not known; begin with research together with them.")))
(defrule ADVISE::st-38.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is unknown))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to steps-done) (is research)))
   => (assert (finding (kind step) (subject step-1-research) (value nil) (strength moderate) (by st-38))))
(defrule ADVISE::st-38.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to prob-judged-by)))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to steps-done) (is research)))
   => (assert (finding (kind step) (subject step-1-research) (value nil) (strength moderate) (by st-38))))

(deffacts MAIN::st-39 (rule-note (rule st-39) (origin seed+ext) (source "S13.p5")
   (id "Masalah kesehatan, lingkungan, atau perilaku biasanya memerlukan pendidikan atau sosialisasi juga.")
   (en "Problems of health, environment or behaviour usually need education or socialisation too.")))
(defrule ADVISE::st-39
   (finding (kind assessment) (subject as-level) (value community))
   (finding (kind assessment) (subject as-isk-needed) (value yes|likely))
   (answer (to problem-domains) (is health|environment|substance|behaviour))
   (not (answer (to com-aware) (is yes)))
   (not (answer (to steps-done) (is education)))
   => (assert (finding (kind step) (subject step-6-education) (value nil) (strength weak) (by st-39))))

(deffacts MAIN::st-40 (rule-note (rule st-40) (origin seed+ext) (source "S13.p5")
   (id "Sudah ada rencana, tetapi keadaan dan kebutuhan warga belum diteliti; teliti bersama warga sebelum melangkah.")
   (en "There is a plan, but the residents' situation and needs were never studied; study them with the residents before going on.")))
(defrule ADVISE::st-40
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to plan-exists) (is yes))
   (answer (to steps-done) (is planning|coordination|funding|administration|education|action))
   (exists (answer (to steps-done)))
   (not (answer (to steps-done) (is research)))
   (not (answer (to op-interaction) (is effective)))
   (not (answer (to prob-judged-by) (is one-person)))
   => (assert (finding (kind step) (subject step-1-research) (value nil) (strength moderate) (by st-40))))
