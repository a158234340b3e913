; Facts that take part in matching: parts of general subjects, and actions that never wait for safety.
; Succeeds if: a contraindication of a general subject reaches its parts.
; Fails if: an action that protects people is left to wait.

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
