; How an action stands once every objection was heard.
; Succeeds if: each advised subject gets exactly one standing, the first that holds.
; Fails if: an action is dropped instead of being shown as blocked.

(deffacts MAIN::std-blocked (rule-note (rule std-blocked) (origin ext) (source "PROJECT")
   (id "Terhalang: sekurangnya satu keberatan tidak mengizinkan tindakan ini.")
   (en "Blocked: at least one objection does not permit this action.")))
(defrule RESOLVE::std-blocked
   (objection (subject ?s) (to blocked))
   => (assert (standing (subject ?s) (is blocked) (by std-blocked))))

(deffacts MAIN::std-conflict (rule-note (rule std-conflict) (origin ext) (source "PROJECT")
   (id "Bertentangan: alasan kuat ada di kedua sisi dan tidak ada yang menghalangi mutlak.")
   (en "Conflict: there are strong reasons on both sides, and nothing blocks the action.")))
(defrule RESOLVE::std-conflict
   (objection (subject ?s) (to conflict))
   (not (objection (subject ?s) (to blocked)))
   => (assert (standing (subject ?s) (is conflict) (by std-conflict))))

(deffacts MAIN::std-after-safety (rule-note (rule std-after-safety) (origin ext) (source "PROJECT")
   (id "Setelah keselamatan: tindakan ini tidak terhalang atau bertentangan, hanya menunggu.")
   (en "After safety: the action is neither blocked nor in conflict, it only waits.")))
(defrule RESOLVE::std-after-safety
   (objection (subject ?s) (to after-safety))
   (not (objection (subject ?s) (to blocked|conflict)))
   => (assert (standing (subject ?s) (is after-safety) (by std-after-safety))))

(deffacts MAIN::std-with-caution (rule-note (rule std-with-caution) (origin ext) (source "PROJECT")
   (id "Dianjurkan dengan hati-hati: hanya ada peringatan atau syarat yang harus dibereskan.")
   (en "With caution: there is only a caution, or a condition to be removed.")))
(defrule RESOLVE::std-with-caution
   (objection (subject ?s) (to with-caution))
   (not (objection (subject ?s) (to blocked|conflict|after-safety)))
   => (assert (standing (subject ?s) (is with-caution) (by std-with-caution))))

(deffacts MAIN::std-recommended (rule-note (rule std-recommended) (origin ext) (source "PROJECT")
   (id "Dianjurkan: tidak ada keberatan apa pun.")
   (en "Recommended: there is no objection of any kind.")))
(defrule RESOLVE::std-recommended
   (finding (kind indication|step|role|skill) (subject ?s))
   (not (objection (subject ?s)))
   => (assert (standing (subject ?s) (is recommended) (by std-recommended))))
