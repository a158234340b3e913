; The steps of a process and their numbers.
; Succeeds if: steps are shown in their order.
; Fails if: a step stands here that no rule concludes.

(deffacts MAIN::steps-of-understanding
   (step (subject grp-und-1-social-assessment) (number 1))
   (step (subject grp-und-2-coping) (number 2))
   (step (subject grp-und-3-precipitant) (number 3))
   (step (subject grp-und-4-imbalance) (number 4)))

(deffacts MAIN::steps-of-the-community
   (step (subject step-3-coordination) (number 3)))
