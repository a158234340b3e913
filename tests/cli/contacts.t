Where to turn: services that the program names beside actions for safety. A local list takes the place of the one that is shipped.

The shipped list:

    $ intervensi advise examples/bahaya-kdrt.json | grep -c 'SAPA 129'
    1

A list of one's own replaces all of it:

    $ cat >"$TMP/contacts.clp" <<'END'
    > (deffacts MAIN::contacts
    >    (contact (service-id "Posko RW 05") (service-en "Post of RW 05") (number "0000") (area-id "RW 05") (area-en "RW 05")
    >       (seen "asked on the spot, 2026-03-01") (serves ext-safety-now ext-refer ext-report-protect ext-separate-contacts)))
    > END
    > intervensi --contacts "$TMP/contacts.clp" advise examples/bahaya-kdrt.json | grep -E 'SAPA|Posko'
     → Posko RW 05: 0000
    $ intervensi --contacts "$TMP/contacts.clp" --lang en advise examples/bahaya-kdrt.json | grep -E 'SAPA|Post of'
     → Post of RW 05: 0000

The advice itself does not depend on it, nor does the digest of the rules:

    $ diff <(intervensi advise --to json examples/bahaya-kdrt.json) \
    >     <(intervensi --contacts "$TMP/contacts.clp" advise --to json examples/bahaya-kdrt.json)

A list that is missing or broken stops the program:

    $ intervensi --contacts no-such.clp advise examples/bahaya-kdrt.json
    no-such.clp: …
        periksa --rules dan --facts, dan apakah berkasnya dapat dibaca
    [78]
    $ cd "$TMP" && sed 's/ext-refer/ext-reffer/' contacts.clp >wrong.clp && intervensi --contacts wrong.clp rules
    wrong.clp:…: kontak "Post of RW 05" melayani hal yang tidak dikenal: ext-reffer
        kontak melayani hal keselamatan dari facts/reasoning.clp dan jenis bahaya dari facts/dangers.clp
    [78]
    $ cd "$TMP" && sed 's/(seen/(sehen/' contacts.clp >slot.clp && intervensi --contacts slot.clp rules
    slot.clp:3:7: contact tidak mempunyai slot sehen
        lihat facts/templates.clp untuk slotnya
    [78]
    $ cd "$TMP" && echo '(defrule ADVISE::x => (assert (answer)))' >rule.clp && intervensi --contacts rule.clp rules
    rule.clp:1:1: defrule tidak boleh di sini
        aturan berada di rules/
    [78]
    $ cd "$TMP" && printf '(deffacts MAIN::contacts\n   (contact (service-id "x")' >open.clp && intervensi --contacts open.clp rules
    open.clp:2:4: kurung ini tidak pernah ditutup
        tambahkan kurung penutup
    [78]
