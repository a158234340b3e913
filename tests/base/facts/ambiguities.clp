; What the source leaves open: apart, for tests of a few rules do without it.
; Succeeds if: it names rules of this rule base.
; Fails if: it says more than a test needs.

(deffacts MAIN::ambiguities
   (ambiguity (name static-or-crisis) (source "S10")
      (open-id "Sumber tidak mengatakan batas antara statis dan krisis.")
      (open-en "The source does not say where static becomes crisis.")
      (chosen-id "Krisis memerlukan penanggulangan yang gagal.")
      (chosen-en "A crisis needs coping that failed.")
      (rests lev-01 lev-02)))
