The manual page is made from the tables of the program, in both languages, and mandoc finds nothing to complain of:

    $ for page in "${BUILD:-build}"/man/man1/intervensi.1 "${BUILD:-build}"/man/id/man1/intervensi.1; do mandoc -T lint "$page"; grep -c '^\.SS' "$page" | awk '$1 < 10'; grep @ "$page"; done; true
    $ grep -A 1 -e 'require\\-private\\fR$' -e '^.fBtanya' "${BUILD:-build}/man/id/man1/intervensi.1" | sed 's/\\//g'
    fB--require-privatefR
    &tolak berkas kasus yang dapat dibaca pemakai lain
    --
    fBtanyafR, fBaskfR fI[TOPIK]fR
    &wawancara terpandu: …

Bash completes commands, options, the words of an option also behind `=`, ids of the rule base, folders and files. A folder named
like a command is no command:

    $ source <(intervensi completion bash)
    > try() { COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _intervensi; echo "${COMPREPLY[*]}"; }
    > try intervensi sch
    > try intervensi advise --to ''
    > try intervensi advise --to = j
    > try intervensi --rules rules --la
    > try intervensi --rules = rules sch
    > try intervensi advise --lang ''
    > try intervensi rules lev-01
    > try intervensi facts --lang en coping-re
    > try intervensi schema ca
    > try intervensi advise examples/keluarga
    > try intervensi test --rules ru
    schema
    text json md
    json
    --lang
    schema
    id en
    lev-01
    coping-result
    case
    examples/keluarga-phk.json
    rules
    $ intervensi --lang en completion fish
    intervensi: 'fish' is none of bash, rules, facts, sources, subjects, schemas, codes
    See 'intervensi completion --help'.
    [64]
    $ intervensi completion >/dev/null
    intervensi: bash belum disebut
    Lihat 'intervensi completion --help'.
    [64]
