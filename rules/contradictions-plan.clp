; Answers that contradict each other, about the plan; both stay, and the words ask to look at them again.
; Succeeds if: both answers are named and none is called wrong.
; Fails if: an answer about a plan that is said not to be there passes without a word.

(deffacts MAIN::con-05 (rule-note (rule con-05) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi proses pengaruh yang direncanakan disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet a planned process of influence is named. Please look at these two answers again (plan-exists, plan-processes).")))
(defrule CONTRADICT::con-05
   (answer (to plan-exists) (is no))
   (answer (to plan-processes) (is inducement-reward|inducement-sanction|persuasion|relationship|environment))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-05))))

(deffacts MAIN::con-06 (rule-note (rule con-06) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi pendekatan yang direncanakan disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet a planned approach is named. Please look at these two answers again (plan-exists, plan-approach).")))
(defrule CONTRADICT::con-06
   (answer (to plan-exists) (is no))
   (answer (to plan-approach) (is behavioural|casework|ecological))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-06))))

(deffacts MAIN::con-07 (rule-note (rule con-07) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi yang memutuskannya disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet who decided it is named. Please look at these two answers again (plan-exists, plan-decided-by).")))
(defrule CONTRADICT::con-07
   (answer (to plan-exists) (is no))
   (answer (to plan-decided-by) (is client|with-people|worker|agency|leaders|relatives))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-07))))

(deffacts MAIN::con-08 (rule-note (rule con-08) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi keikutsertaan dalam memutuskannya disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet the share in deciding it is named. Please look at these two answers again (plan-exists, plan-participation).")))
(defrule CONTRADICT::con-08
   (answer (to plan-exists) (is no))
   (answer (to plan-participation) (is full|consulted|informed))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-08))))

(deffacts MAIN::con-09 (rule-note (rule con-09) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi luas rencananya disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet its breadth is named. Please look at these two answers again (plan-exists, plan-aspects).")))
(defrule CONTRADICT::con-09
   (answer (to plan-exists) (is no))
   (answer (to plan-aspects) (is single|several|all))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-09))))

(deffacts MAIN::con-10 (rule-note (rule con-10) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi disebut memuat sasaran dan cara menilai. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet it is said to hold goals and a way to judge them. Please look at these two answers again (plan-exists, plan-evaluated).")))
(defrule CONTRADICT::con-10
   (answer (to plan-exists) (is no))
   (answer (to plan-evaluated) (is yes))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-10))))

(deffacts MAIN::con-11 (rule-note (rule con-11) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi disebut menyerahkan semuanya kepada Anda. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet in it the worker is said to do everything. Please look at these two answers again (plan-exists, plan-worker-does-all).")))
(defrule CONTRADICT::con-11
   (answer (to plan-exists) (is no))
   (answer (to plan-worker-does-all) (is yes))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-11))))

(deffacts MAIN::con-12 (rule-note (rule con-12) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi anggapan yang mendasarinya disebut. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet the assumption under it is named. Please look at these two answers again (plan-exists, plan-assumes-unwilling).")))
(defrule CONTRADICT::con-12
   (answer (to plan-exists) (is no))
   (answer (to plan-assumes-unwilling) (is yes))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-12))))

(deffacts MAIN::con-13 (rule-note (rule con-13) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi peran di dalamnya disebut dipatok. Mohon periksa lagi kedua jawaban itu.")
   (en "There is said to be no plan, yet its roles are said to be fixed. Please look at these two answers again (plan-exists, plan-role-fixed).")))
(defrule CONTRADICT::con-13
   (answer (to plan-exists) (is no))
   (answer (to plan-role-fixed) (is yes))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-13))))

(deffacts MAIN::con-14 (rule-note (rule con-14) (origin ext) (source "PROJECT")
   (id "Rencana disebut belum ada, tetapi disebut membahayakan orang. Mohon periksa lagi kedua jawaban itu. Sementara itu bahaya dianggap ada.")
   (en "There is said to be no plan, yet it is said to endanger people. Please look at these two answers again (plan-exists, plan-exposes-people). Until then danger is taken to be there."))
   (safety-rule (rule con-14)))
(defrule CONTRADICT::con-14
   (answer (to plan-exists) (is no))
   (answer (to plan-exposes-people) (is yes))
   => (assert (finding (kind caution) (subject plan-exists) (value nil) (strength moderate) (by con-14))))

(deffacts MAIN::con-15 (rule-note (rule con-15) (origin ext) (source "PROJECT")
   (id "Rencana disebut diputuskan pihak lain, tetapi orang yang terkena disebut ikut penuh memutuskan. Mohon periksa lagi kedua jawaban itu.")
   (en "The plan is said to be decided by others, yet those affected are said to share fully in deciding. Please look at these two answers again (plan-decided-by, plan-participation).")))
(defrule CONTRADICT::con-15
   (answer (to plan-decided-by) (is worker|agency|leaders))
   (answer (to plan-participation) (is full))
   => (assert (finding (kind caution) (subject plan-decided-by) (value nil) (strength moderate) (by con-15))))

(deffacts MAIN::con-16 (rule-note (rule con-16) (origin ext) (source "PROJECT")
   (id "Rencana disebut diputuskan oleh atau bersama orangnya, tetapi mereka disebut tidak ikut memutuskan. Mohon periksa lagi kedua jawaban itu.")
   (en "The plan is said to be decided by or with the people, yet they are said not to share in deciding. Please look at these two answers again (plan-decided-by, plan-participation).")))
(defrule CONTRADICT::con-16
   (answer (to plan-decided-by) (is client|with-people))
   (answer (to plan-participation) (is none|informed))
   => (assert (finding (kind caution) (subject plan-decided-by) (value nil) (strength moderate) (by con-16))))

(deffacts MAIN::con-17 (rule-note (rule con-17) (origin ext) (source "PROJECT")
   (id "Rencana disebut diputuskan klien sendiri, tetapi klien disebut menolaknya. Mohon periksa lagi kedua jawaban itu. Sementara itu penolakannya dihormati.")
   (en "The plan is said to be decided by the client, yet the client is said to refuse it. Please look at these two answers again (plan-decided-by, client-consents). Until then the refusal is respected.")))
(defrule CONTRADICT::con-17
   (answer (to plan-decided-by) (is client))
   (answer (to client-consents) (is no))
   => (assert (finding (kind caution) (subject plan-decided-by) (value nil) (strength moderate) (by con-17))))

(deffacts MAIN::con-18 (rule-note (rule con-18) (origin ext) (source "PROJECT")
   (id "Sebagian warga disebut belum diikutkan, tetapi keikutsertaannya disebut penuh. Mohon periksa lagi kedua jawaban itu.")
   (en "A part of the residents is said to be left out, yet participation is said to be full. Please look at these two answers again (com-excluded, plan-participation).")))
(defrule CONTRADICT::con-18
   (answer (to com-excluded) (is yes))
   (answer (to plan-participation) (is full))
   => (assert (finding (kind caution) (subject com-excluded) (value nil) (strength moderate) (by con-18))))

(deffacts MAIN::con-41 (rule-note (rule con-41) (origin ext) (source "PROJECT")
   (id "Proses pengaruh disebut belum direncanakan, tetapi hadiahnya disebut disepakati. Mohon periksa lagi kedua jawaban itu.")
   (en "No process of influence is said to be planned, yet a reward is said to be agreed. Please look at these two answers again (plan-processes, reward-agreed).")))
(defrule CONTRADICT::con-41
   (answer (to plan-processes) (is none))
   (answer (to reward-agreed) (is yes))
   => (assert (finding (kind caution) (subject plan-processes) (value nil) (strength moderate) (by con-41))))

(deffacts MAIN::con-42 (rule-note (rule con-42) (origin ext) (source "PROJECT")
   (id "Proses pengaruh disebut belum direncanakan, tetapi sanksinya disebut sah dan dijelaskan. Mohon periksa lagi kedua jawaban itu.")
   (en "No process of influence is said to be planned, yet a sanction is said to be lawful and explained. Please look at these two answers again (plan-processes, sanction-lawful).")))
(defrule CONTRADICT::con-42
   (answer (to plan-processes) (is none))
   (answer (to sanction-lawful) (is yes))
   => (assert (finding (kind caution) (subject plan-processes) (value nil) (strength moderate) (by con-42))))

(deffacts MAIN::con-43 (rule-note (rule con-43) (origin ext) (source "PROJECT")
   (id "Cara mengajak disebut belum ada, tetapi kebutuhan dasar disebut dipakai menekan. Mohon periksa lagi kedua jawaban itu. Sementara itu bahaya dianggap ada.")
   (en "No process of influence is said to be planned, yet basic needs are said to be used as pressure. Please look at these two answers again (plan-processes, inducement-on-needs). Until then danger is taken to be there."))
   (safety-rule (rule con-43)))
(defrule CONTRADICT::con-43
   (answer (to plan-processes) (is none))
   (answer (to inducement-on-needs) (is yes))
   => (assert (finding (kind caution) (subject plan-processes) (value nil) (strength moderate) (by con-43))))
