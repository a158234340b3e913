; The steps of the two processes: understanding a group in crisis, and community intervention.
; Succeeds if: every subject that rules advise as a step has its number here; steps are shown in this order.
; Fails if: two steps of one process have the same number.

(deffacts MAIN::steps-of-understanding
   (step (subject grp-und-1-social-assessment) (number 1))
   (step (subject grp-und-2-coping) (number 2))
   (step (subject grp-und-3-precipitant) (number 3))
   (step (subject grp-und-4-imbalance) (number 4))
   (step (subject grp-und-5-caplan) (number 5)))

(deffacts MAIN::steps-of-the-community
   (step (subject step-1-research) (number 1))
   (step (subject step-2-planning) (number 2))
   (step (subject step-3-coordination) (number 3))
   (step (subject step-4-funding) (number 4))
   (step (subject step-5-administration) (number 5))
   (step (subject step-6-education) (number 6))
   (step (subject step-7-action) (number 7)))
