; Where the problem comes from, what form it has, and whether community intervention is needed.
; Succeeds if: a nearly complete picture gives likely and keeps asking.
; Fails if: intervention is called needed against the residents' answer no.

(deffacts MAIN::prb-09 (rule-note (rule prb-09) (origin seed) (source "S12.2")
   (id "Asal masalah tercatat.")
   (en "The origin of the problem is recorded.")))
(defrule ASSESS::prb-09
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-origin) (is ?v&~none&~unknown))
   => (assert (finding (kind assessment) (subject as-problem-origin) (value ?v) (strength strong) (by prb-09))))

(deffacts MAIN::prb-10 (rule-note (rule prb-10) (origin seed) (source "S12.2")
   (id "Asal dari dalam atau luar belum diketahui.")
   (en "Inside or outside origin is not known.")))
(defrule ADVISE::prb-10.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-origin) (is unknown))
   => (assert (finding (kind missing-information) (subject prob-origin) (value nil) (strength moderate) (by prb-10))))
(defrule ADVISE::prb-10.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to prob-origin)))
   => (assert (finding (kind missing-information) (subject prob-origin) (value nil) (strength moderate) (by prb-10))))

(deffacts MAIN::prb-11 (rule-note (rule prb-11) (origin seed) (source "S12.2")
   (id "Bentuknya penyimpangan perilaku sebagian warga.")
   (en "Its form is deviant behaviour of some.")))
(defrule ASSESS::prb-11
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-deviance) (is yes))
   => (assert (finding (kind assessment) (subject as-problem-form) (value deviance) (strength moderate) (by prb-11))))

(deffacts MAIN::prb-12 (rule-note (rule prb-12) (origin seed) (source "S12.4")
   (id "Masalah mengganggu tugas kehidupan sosial, sehingga intervensi perlu.")
   (en "It disturbs social life tasks, so intervention is needed.")))
(defrule ASSESS::prb-12
   (finding (kind assessment) (subject as-social-problem) (value established))
   (answer (to prob-tasks-disturbed) (is yes))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value yes) (strength strong) (by prb-12))))

(deffacts MAIN::prb-13 (rule-note (rule prb-13) (origin seed+ext) (source "S12.4")
   (id "Mengganggu kehidupan; tugas sosial yang terganggu belum dirinci.")
   (en "It disturbs life; which tasks is not detailed.")))
(defrule ASSESS::prb-13.1
   (finding (kind assessment) (subject as-social-problem) (value established))
   (answer (to prob-tasks-disturbed) (is unknown))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength moderate) (by prb-13))))
(defrule ASSESS::prb-13.2
   (finding (kind assessment) (subject as-social-problem) (value established))
   (not (answer (to prob-tasks-disturbed)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength moderate) (by prb-13))))

(deffacts MAIN::prb-18 (rule-note (rule prb-18) (origin seed+ext) (source "S13.p2, S13.2")
   (id "Warga mau maju dan ada kebutuhan yang belum bertemu sumber dayanya; pastikan penilaian warga.")
   (en "Residents want progress and a need has not met its resources; confirm their judgement.")))
(defrule ASSESS::prb-18.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is active|willing))
   (answer (to com-lacks-procedure) (is yes))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to prob-judged-by) (is one-person)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-18))))
(defrule ASSESS::prb-18.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is active|willing))
   (answer (to com-lacks-technical) (is yes))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to prob-judged-by) (is one-person)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-18))))
(defrule ASSESS::prb-18.3
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is active|willing))
   (answer (to com-needs-direct-help) (is yes))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to prob-judged-by) (is one-person)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-18))))
(defrule ASSESS::prb-18.4
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-willing) (is active|willing))
   (answer (to institution-unresponsive) (is yes))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to prob-judged-by) (is one-person)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-18))))

(deffacts MAIN::prb-19 (rule-note (rule prb-19) (origin seed+ext) (source "S12.2–4")
   (id "Gambaran masalah sosial hampir lengkap; satu unsur penilaian belum pasti.")
   (en "The picture of a social problem is nearly complete; one part of the judgement is not certain.")))
(defrule ASSESS::prb-19.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is together))
   (answer (to prob-unwanted) (is yes))
   (answer (to prob-disturbs-life) (is unknown))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-19))))
(defrule ASSESS::prb-19.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is together))
   (answer (to prob-unwanted) (is yes))
   (not (answer (to prob-disturbs-life)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-19))))
(defrule ASSESS::prb-19.3
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is together))
   (answer (to prob-disturbs-life) (is yes))
   (answer (to prob-unwanted) (is unknown))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-19))))
(defrule ASSESS::prb-19.4
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is together))
   (answer (to prob-disturbs-life) (is yes))
   (not (answer (to prob-unwanted)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-19))))
(defrule ASSESS::prb-19.5
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is together))
   (answer (to prob-tasks-disturbed) (is yes))
   (answer (to prob-unwanted) (is unknown))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-19))))
(defrule ASSESS::prb-19.6
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-judged-by) (is together))
   (answer (to prob-tasks-disturbed) (is yes))
   (not (answer (to prob-unwanted)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-19))))
(defrule ASSESS::prb-19.7
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-unwanted) (is yes))
   (answer (to prob-disturbs-life) (is yes))
   (answer (to prob-judged-by) (is part|leaders-only|nobody|unknown))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-19))))
(defrule ASSESS::prb-19.8
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-unwanted) (is yes))
   (answer (to prob-disturbs-life) (is yes))
   (not (answer (to prob-judged-by)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-19))))

(deffacts MAIN::prb-20 (rule-note (rule prb-20) (origin seed) (source "S12.2, S12.4")
   (id "Tugas kehidupan sosial mana yang terganggu belum diketahui.")
   (en "Which social life tasks are disturbed is not known.")))
(defrule ADVISE::prb-20.1
   (finding (kind assessment) (subject as-social-problem) (value established))
   (answer (to prob-tasks-disturbed) (is unknown))
   => (assert (finding (kind missing-information) (subject prob-effect-tasks) (value nil) (strength moderate) (by prb-20))))
(defrule ADVISE::prb-20.2
   (finding (kind assessment) (subject as-social-problem) (value established))
   (not (answer (to prob-tasks-disturbed)))
   => (assert (finding (kind missing-information) (subject prob-effect-tasks) (value nil) (strength moderate) (by prb-20))))

(deffacts MAIN::prb-21 (rule-note (rule prb-21) (origin seed) (source "S12.2")
   (id "Belum diketahui apakah warga tidak menghendaki situasi itu.")
   (en "Whether residents do not want the situation is not known.")))
(defrule ADVISE::prb-21.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-unwanted) (is unknown))
   => (assert (finding (kind missing-information) (subject prob-unwanted) (value nil) (strength moderate) (by prb-21))))
(defrule ADVISE::prb-21.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to prob-unwanted)))
   => (assert (finding (kind missing-information) (subject prob-unwanted) (value nil) (strength moderate) (by prb-21))))

(deffacts MAIN::prb-22 (rule-note (rule prb-22) (origin seed) (source "S12.2")
   (id "Belum diketahui apakah kehidupan warga terganggu.")
   (en "Whether residents' life is disturbed is not known.")))
(defrule ADVISE::prb-22.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-disturbs-life) (is unknown))
   => (assert (finding (kind missing-information) (subject prob-disturbs-life) (value nil) (strength moderate) (by prb-22))))
(defrule ADVISE::prb-22.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to prob-disturbs-life)))
   => (assert (finding (kind missing-information) (subject prob-disturbs-life) (value nil) (strength moderate) (by prb-22))))

(deffacts MAIN::prb-23 (rule-note (rule prb-23) (origin seed+ext) (source "S12.3, S13.3")
   (id "Belum diketahui siapa yang belum didengar (perempuan, penyewa, pemuda).")
   (en "Who has not been heard (women, tenants, youth) is not known.")))
(defrule ADVISE::prb-23.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to com-excluded) (is unknown))
   => (assert (finding (kind missing-information) (subject com-excluded) (value nil) (strength moderate) (by prb-23))))
(defrule ADVISE::prb-23.2
   (finding (kind assessment) (subject as-level) (value community))
   (not (answer (to com-excluded)))
   => (assert (finding (kind missing-information) (subject com-excluded) (value nil) (strength moderate) (by prb-23))))

(deffacts MAIN::prb-26 (rule-note (rule prb-26) (origin seed+ext) (source "S12.2–4")
   (id "Tugas kehidupan sosial terganggu; penilaian warga bersama belum pasti.")
   (en "Social life tasks are disturbed; the joint judgement of the residents is not certain.")))
(defrule ASSESS::prb-26.1
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-tasks-disturbed) (is yes))
   (not (answer (to prob-unwanted) (is no)))
   (answer (to prob-judged-by) (is part|leaders-only|nobody|unknown))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-26))))
(defrule ASSESS::prb-26.2
   (finding (kind assessment) (subject as-level) (value community))
   (answer (to prob-tasks-disturbed) (is yes))
   (not (answer (to prob-unwanted) (is no)))
   (not (answer (to prob-judged-by)))
   => (assert (finding (kind assessment) (subject as-isk-needed) (value likely) (strength weak) (by prb-26))))

(deffacts MAIN::prb-27 (rule-note (rule prb-27) (origin seed) (source "S12.2, S12.4")
   (id "Belum diketahui tugas kehidupan sosial mana yang terganggu.")
   (en "Which social life tasks are disturbed is not known.")))
(defrule ADVISE::prb-27.1
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (answer (to prob-tasks-disturbed) (is unknown))
   => (assert (finding (kind missing-information) (subject prob-tasks-disturbed) (value nil) (strength weak) (by prb-27))))
(defrule ADVISE::prb-27.2
   (finding (kind assessment) (subject as-social-problem) (value unclear))
   (not (answer (to prob-tasks-disturbed)))
   => (assert (finding (kind missing-information) (subject prob-tasks-disturbed) (value nil) (strength weak) (by prb-27))))
