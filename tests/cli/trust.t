What must not be damaged, lost without a word, or wait for ever.

A transcript goes into a plain file of one's own, which holds nothing else:

    $ cp examples/keluarga-phk.json $TMP/k.json && chmod 600 $TMP/k.json && cp $TMP/k.json $TMP/t.json && mkfifo $TMP/pipe
    $ ln -s k.json $TMP/link
    $ cd $TMP; for file in t.json pipe link . /dev/full; do
    >     intervensi --lang en -q --transcript $file -c facts t.json >/dev/null; echo $?
    > done
    t.json: this file holds something else; name a new one
    73
    pipe: this is not a file that can be written to
    73
    link: it is a link, or links lead in a circle
    73
    .: this is a folder
    73
    /dev/full: this is not a file that can be written to
    73
    $ cd $TMP; cmp k.json t.json && stat -c %a /dev/full
    666

While it is on, nothing is saved in its place, and no other session writes there. It can be gone on with:

    $ cd $TMP; intervensi --lang en -q --transcript jejak --keep-going -c 'save jejak' -c 'report jejak' -c 'graph rules jejak.dot' \
    >     -c 'transcript jejak' -c 'transcript t.json' -c 'transcript off' -c 'transcript jejak' k.json >/dev/null
    jejak: this session writes here what is typed or shown
    jejak: this session writes here what is typed or shown
    t.json: this file holds something else; name a new one
    [73]
    $ cd $TMP; cmp k.json t.json && stat -c %a jejak && grep -c '^> ' jejak && head -1 jejak
    600
    5
    # intervensi: transcript

What cannot be written to it ends the session:

    $ cd $TMP; (trap '' XFSZ; ulimit -f 0; intervensi --lang en -q --transcript full -c facts -c facts k.json 2>&1 >/dev/null)
    intervensi: the transcript cannot be written and ends here: the file is too large
    [74]
    $ cd $TMP; (trap '' XFSZ; ulimit -f 0; exec intervensi -q --transcript full -c facts k.json) >/dev/null 2>&1
    [74]

A line without an end is not read into memory, and a long one is refused at once:

    $ head -c 300000000 /dev/zero | tr '\0' a | (ulimit -v 200000; intervensi --lang en -q)
    intervensi: a line has more than 65536 bytes
    [65]
    $ head -c 64000 /dev/zero | tr '\0' a | (ulimit -t 5; intervensi --lang en -q) 2>&1 | cut -c1-30 | uniq
    intervensi: there is no comman
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    a'
      aaaaaaaaaaaaaaaaaaaaaaaaaaaa
      ^
      bantuan/help lists the comma

The file that grows under -o: what stands there with other rights is private from then on; a pipe or a file with a second name is not
written to:

    $ cd $TMP; head -c 3000 /dev/zero | tr '\0' '\n' | sed 's/.*/{"id": "A", "facts": {"felt-need": "yes"}}/' >a; head -1 a >b; chmod 600 a b
    $ cd $TMP; : >rows.part; chmod 666 rows.part; intervensi batch -q -o rows a && stat -c %a rows
    600
    $ cd $TMP; mkfifo f.part; intervensi --lang en batch -q -o f b
    f.part: cannot be saved: this is not a file that can be replaced
    [73]
    $ cd $TMP; ln a g.part; intervensi --lang en batch -q -o g b; wc -l <a
    g.part: cannot be saved: this is not a file that can be replaced
    3000

A checkpoint that is not whole, or not of these rows, is not believed:

    $ cd $TMP; for i in $(seq 12000); do echo "{\"id\": \"K-$i\", \"facts\": {\"felt-need\": \"yes\"}}"; done >many; chmod 600 many
    $ cd $TMP; { cat many; echo '{"id": 1}'; } | intervensi --lang en batch -q --row-errors stop --summary s -o o - 2>/dev/null; ls o.*
    o.part
    o.part.state
    $ cd $TMP; cp o.part part; cp o.part.state state; { cat many; echo '{"id": 1}'; head -1 a; } >more; chmod 600 more
    $ cd $TMP; try() { cp part o.part; cp state o.part.state; sed -i "$2" "$1"; intervensi --lang en batch -q --resume --row-errors ok --summary s -o o more; }
    > try o.part 's/nothing/nothing/'; try o.part.state 's/"rows":12/"rows":13/'; try o.part.state 's/"summary":{/&"x":1,/'; try o.part '5s/ok/OK/'; try o.part '$d'
    > rm o.part.state; mkfifo o.part.state; intervensi --lang en batch -q --resume --summary s -o o more; echo $?
    o.part.state: this is not a checkpoint of this program
        delete the file that ends in .part to start again
    o.part.state: this is not a checkpoint of this program
        delete the file that ends in .part to start again
    o.part: the rows are not those that the checkpoint was made of
        delete the file that ends in .part to start again
    o.part: the file is shorter than its checkpoint says
        delete the file that ends in .part to start again
    o.part.state: this is not a checkpoint of this program
        delete the file that ends in .part to start again
    65

A signal comes through also in the middle of a line that does not end:

    $ timeout --preserve-status -k 9 1 intervensi batch -q --jobs 1 - </dev/zero
    [143]

What steers a terminal reaches none: it is refused in a rule base and in contacts, and a space in messages; in JSON it is escaped:

    $ printf '(deffacts MAIN::c (contact (service-id "x\033[2J")))\n' >$TMP/c.clp
    $ intervensi --lang en advise --contacts $TMP/c.clp examples/keluarga-phk.json >/dev/null
    …/c.clp:1:42: the file holds a character that steers a terminal or the direction of text
        remove it
    [78]
    $ for words in $'\033]0;x\007' $'--\033[2J' $'schema \033[2J' $'rules \302\2332J'; do
    >     intervensi --lang en $words 2>&1
    > done | tr '\033\007\302' '!!!'
    …
    $ printf '{"id": "a\177\302\233b\342\200\256", "facts": {}}\n' | intervensi batch - | cut -c1-40
    {"id":"a\u007f\u009bb\u202e","status":"o

A pipe in a folder of tests is no test:

    $ mkdir $TMP/tests && mkfifo $TMP/tests/pipe.json && timeout -k 1 5 intervensi --lang en test $TMP/tests
    …/tests: there is no test here
    [66]
