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
