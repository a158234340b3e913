(deffacts MAIN::applies
   (counts-always (fact violence-ongoing))
   (counts-always (fact violence-household)))
