; What assessments conclude, and which value counts.
; Succeeds if: every value that a rule concludes is listed.
; Fails if: two values are both told where one counts.

(deffacts MAIN::assessments
   (assessment (name as-level) (wins strength) (values individual group community))
   (assessment (name as-risk) (wins first) (values imminent elevated none-known))
   (assessment (name as-group-state) (wins strength) (values crisis crisis-possible static normal))
   (assessment (name as-imbalance) (wins all) (values biological psychological social))
   (assessment (name as-felt-need) (wins strength) (values present absent))
   (assessment (name as-equilibrium) (wins strength) (values disturbed balanced))
   (assessment (name as-balancing) (wins strength) (values present partial)))
