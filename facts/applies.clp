; Case facts whose answers count even where their question does not belong to the case.
; Succeeds if: danger, refusal and protection are never put aside because a question was not due.
; Fails if: a fact stands here from which rules draw more at another level than danger, refusal or protection.

; Danger and protection from it, at every level.
(deffacts MAIN::counts-for-danger
   (counts-always (fact risk-suicide))
   (counts-always (fact risk-harm-others))
   (counts-always (fact violence-ongoing))
   (counts-always (fact violence-household))
   (counts-always (fact child-maltreatment))
   (counts-always (fact sexual-violence))
   (counts-always (fact medical-emergency))
   (counts-always (fact basic-needs-urgent))
   (counts-always (fact site-hazard))
   (counts-always (fact threat-by-criminals))
   (counts-always (fact family-separated))
   (counts-always (fact risk-screened))
   (counts-always (fact safe-place))
   (counts-always (fact referral-made)))

; A refusal, a pressure or a wish for protection.
(deffacts MAIN::counts-for-protection
   (counts-always (fact plan-joint-session))
   (counts-always (fact plan-exposes-people))
   (counts-always (fact client-heard-alone))
   (counts-always (fact client-request))
   (counts-always (fact client-consents))
   (counts-always (fact inducement-on-needs))
   (counts-always (fact inducement-serves)))

; Sides in conflict: they are seen apart, and talks wait while there are threats or danger was not asked about.
(deffacts MAIN::counts-for-sides
   (counts-always (fact com-factions)))
