; Case facts that no plan can change: what happened, who the client is, how the client came.
; Succeeds if: a search for the smallest change leaves these facts alone unless it is told otherwise.
; Fails if: something a worker could bring about stands here.

(deffacts unchangeable
   (unchangeable (fact client-age))
   (unchangeable (fact people-count))
   (unchangeable (fact client-referral))
   (unchangeable (fact client-request))
   (unchangeable (fact event-known))
   (unchangeable (fact event-kind))
   (unchangeable (fact event-weeks))
   (unchangeable (fact violence-ongoing))
   (unchangeable (fact violence-household))
   (unchangeable (fact sexual-violence))
   (unchangeable (fact child-maltreatment))
   (unchangeable (fact family-separated))
   (unchangeable (fact grp-before))
   (unchangeable (fact prob-origin)))
