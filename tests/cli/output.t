What becomes of the output when it cannot be written.

A full disk is a failure, said on standard error, whatever is written:

    $ intervensi advise --to json examples/keluarga-phk.json >/dev/full
    intervensi: keluaran tidak dapat ditulis: …
    [74]
    $ for command in "advise examples/keluarga-phk.json" "rules" "schema case" "--help" \
    >     "trace examples/keluarga-phk.json" "test cases"; do
    >     intervensi --lang en $command 2>&1 >/dev/full
    >     echo "$? $command"
    > done
    intervensi: cannot write the output: no space is left
    74 advise examples/keluarga-phk.json
    intervensi: cannot write the output: no space is left
    74 rules
    intervensi: cannot write the output: no space is left
    74 schema case
    intervensi: cannot write the output: no space is left
    74 --help
    intervensi: cannot write the output: no space is left
    74 trace examples/keluarga-phk.json
    intervensi: cannot write the output: no space is left
    74 test cases

So is a standard output that is closed, and one that may only be read:

    $ intervensi advise --to json examples/keluarga-phk.json >&-
    intervensi: keluaran tidak dapat ditulis: …
    [74]
    $ intervensi -V 1</dev/null
    intervensi: keluaran tidak dapat ditulis: …
    [74]

A failure that came first keeps its status:

    $ intervensi rules grp-99 >/dev/full
    intervensi: tidak ada 'grp-99' di sini; maksud Anda 'grp-19'?
    [64]

Standard error that is closed or full changes nothing:

    $ intervensi advise nothing.json 2>&-
    [66]
    $ intervensi advise nothing.json 2>/dev/full
    [66]

A reader that has seen enough ends the program, without a word, by SIGPIPE:

    $ { intervensi rules --to json; echo $? >&2; } | true
    141

Where that signal is ignored, the write fails:

    $ { trap '' PIPE; intervensi --lang en rules --to json; echo $? >&2; } | true
    intervensi: cannot write the output: Broken pipe
    74

Colour is for terminals only, unless asked for:

    $ intervensi advise examples/keluarga-phk.json | grep -c $'\033'
    0
    [1]
    $ TERM=xterm intervensi --color always advise examples/keluarga-phk.json | grep -q $'\033' && echo colour
    colour
