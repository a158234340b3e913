; Assessments, and facts that take part in matching.
; Succeeds if: a contraindication of a general subject reaches its parts.
; Fails if: an action that protects people is left to wait.

(deffacts MAIN::assessments
   (assessment (name as-level) (wins strength) (values individual group community))
   (assessment (name as-risk) (wins first) (values imminent elevated none-known))
   (assessment (name as-group-state) (wins strength) (values crisis crisis-possible static normal))
   (assessment (name as-imbalance) (wins all) (values biological psychological social))
   (assessment (name as-felt-need) (wins strength) (values present absent))
   (assessment (name as-equilibrium) (wins strength) (values disturbed balanced))
   (assessment (name as-balancing) (wins strength) (values present partial)))

(deffacts MAIN::parts
   (part (is proc-inducement-reward) (of proc-inducement)))

(deffacts MAIN::safety-subjects
   (safety-subject (is ext-safety-now))
   (safety-subject (is ext-refer))
   (safety-subject (is ext-report-protect))
   (safety-subject (is ext-basic-needs))
   (safety-subject (is ext-separate-contacts))
   (safety-subject (is ext-supervise))
   (safety-subject (is ext-interpreter)))
