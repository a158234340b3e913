A case file that other users can read draws a warning; with --require-private it is refused. Examples are about nobody.

    $ echo '{"facts": {"client-system": "family"}}' >$TMP/k.json && cd $TMP && intervensi advise k.json >/dev/null
    $ cd $TMP && chmod 640 k.json && intervensi advise k.json >/dev/null
    k.json: pemakai lain komputer ini dapat membaca berkas kasus ini
        jaga untuk diri sendiri: chmod 600 BERKAS
    $ cd $TMP && intervensi trace --lang en k.json >/dev/null
    k.json: other users of this computer can read this case file
        keep it to yourself: chmod 600 FILE
    $ cd $TMP && intervensi advise -q k.json >/dev/null
    $ cd $TMP && intervensi --require-private advise k.json
    k.json: pemakai lain komputer ini dapat membaca berkas kasus ini
        jaga untuk diri sendiri: chmod 600 BERKAS
    [77]
    $ cd $TMP && intervensi trace --require-private --lang en k.json
    k.json: other users of this computer can read this case file
        keep it to yourself: chmod 600 FILE
    [77]
    $ cd $TMP && intervensi advise --require-private - <k.json >/dev/null
    $ intervensi advise examples/keluarga-phk.json >/dev/null
