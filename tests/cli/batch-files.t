A batch into a file: nothing is there until all is there; what was stopped goes on where it was; summaries, and their sum.

    $ cd "$TMP" && awk 'BEGIN { for (i = 1; i <= 25000; i++) printf "{\"id\": \"r%d\", \"facts\": {\"event-weeks\": %d}}\n", i, i % 70 }' >many
    > sed -n '1,5p' many >five && echo '{"id": "bad", "facts": {"x": 1}}' >>five
    > intervensi batch -o rows --summary counts five; echo $?; ls -l rows* | cut -c 1-10; intervensi batch five | cmp - rows
    > intervensi batch -o rows --row-errors ok /dev/null && wc -c <rows
    intervensi: 1 dari 6 baris berupa galat: unknown-fact 1
    65
    -rw-------
    intervensi: 1 dari 6 baris berupa galat: unknown-fact 1
    0

The counts of parts add up to those of the whole:

    $ cd "$TMP" && sed 's/,"errors.*//; s/sha256:[0-9a-f]*/…/' counts; tail -c 60 counts
    > head -n 2 five | intervensi batch --summary part.1 - >part && tail -n +3 five | intervensi batch --row-errors ok --line-base 3 --summary part.2 >>part
    > intervensi batch five | cmp - part; intervensi merge --expect-rows 6 part.1 part.2 | cmp - counts
    > intervensi merge --expect-rows 7 part.1 part.2 >/dev/null; echo $?
    > head -n 2 five | intervensi batch --origin ext --summary part.1 >part; intervensi merge part.1 part.2; echo $?
    > echo '{"format": "intervensi-summary/1", "rules": {}, "rows": "2"}' >part.1; intervensi merge part.1; intervensi merge
    {"format":"intervensi-summary/1","rules":{"version":"1.0.0","digest":"…","origins":["seed","seed+ext","ext"]},"rows":6,"status":{"ok":5,"error":1}
    ,"saf-01":5},"contradictions":{},"first":"r1","last":"bad"}
    intervensi: 1 dari 4 baris berupa galat: unknown-fact 1
    intervensi: 1 dari 6 baris berupa galat: unknown-fact 1
    intervensi: ada 6 baris, bukan 7
    1
    part.2: ringkasan ini dibuat dengan aturan lain daripada yang sebelumnya
    65
    part.1: ini bukan ringkasan
        intervensi-summary/1
    intervensi: SUMMARY belum disebut
    Lihat 'intervensi merge --help'.
    [64]

A run that is killed leaves its rows up to the last checkpoint, and goes on from there:

    $ cd "$TMP" && intervensi batch -o whole --summary whole.counts many
    > { head -n 15000 many; while [ ! -e cut.part.state ]; do sleep 0.05; done; echo go >killed; until [ -e gone ]; do sleep 0.05; done; } | intervensi batch -o cut --summary cut.counts - &
    > while [ ! -e killed ]; do sleep 0.05; done; kill -KILL $!; : >gone; wait 2>/dev/null; ls cut*
    > intervensi batch --resume --jobs 3 -o cut --summary cut.counts many && cmp cut whole && cmp cut.counts whole.counts && ls cut*
    cut.part
    cut.part.state
    cut
    cut.counts

So does one that ended at an error; with other options, other rules or another input it does not go on, and two runs do not share a file:

    $ cd "$TMP" && { head -n 30 many; cat five; tail -n +31 many; } >mixed && intervensi batch -q -o stop --row-errors stop mixed; ls stop*
    > intervensi batch --resume -o stop --full mixed; intervensi batch --resume -o stop --origin ext mixed; intervensi batch --resume -o stop five; echo $?
    > flock stop.part intervensi batch --resume -o stop mixed; echo $?
    > intervensi batch --resume -o stop --row-errors ok mixed && intervensi batch --row-errors ok mixed | cmp - stop && ls stop*
    intervensi: dihentikan pada 1 baris galat
    stop.part
    stop.part.state
    stop.part.state: proses yang terhenti memakai aturan atau opsi lain
        hapus berkas yang berakhiran .part untuk mulai dari awal
    stop.part.state: proses yang terhenti memakai aturan atau opsi lain
        hapus berkas yang berakhiran .part untuk mulai dari awal
    five: ini bukan masukan dari proses yang terhenti
        hapus berkas yang berakhiran .part untuk mulai dari awal
    65
    stop.part: tidak dapat disimpan: sedang ditulis oleh proses lain
    73
    intervensi: 1 dari 25006 baris berupa galat: unknown-fact 1
    intervensi: 1 dari 25006 baris berupa galat: unknown-fact 1
    stop

A checkpoint that is damaged, a file that lacks what it should have, places where nothing can be written:

    $ cd "$TMP" && intervensi batch -q -o stop --row-errors stop mixed; cp stop.part.state kept; : >stop.part; intervensi batch --resume -o stop mixed
    > echo '{}' >stop.part.state; intervensi batch --resume -o stop mixed; rm stop.part.state; intervensi batch -q --resume --row-errors ok -o stop five; wc -l <stop
    > ln -s rows link.part; intervensi batch -o link five; intervensi batch -o no/where five; intervensi batch -o rows --summary . five
    intervensi: dihentikan pada 1 baris galat
    stop.part: berkas lebih pendek daripada yang tercatat pada titik simpannya
        hapus berkas yang berakhiran .part untuk mulai dari awal
    stop.part.state: ini bukan titik simpan program ini
        hapus berkas yang berakhiran .part untuk mulai dari awal
    6
    link.part: tidak dapat disimpan: ini sebuah tautan, atau tautannya berputar
    no/where: tidak dapat disimpan: berkas atau folder itu tidak ada
    .: ini bukan berkas yang dapat diganti
    [73]

SIGTERM writes a checkpoint, so that nothing is lost:

    $ cd "$TMP"
    > { head -n 400 many; while [ ! -e ended ]; do sleep 0.05; done; } |
    >     { bash -c 'echo $$ >pid; exec intervensi batch -o term -'; echo $?; : >ended; } 2>/dev/null &
    > until [ -s term.part ]; do [ -s pid ] && kill -0 "$(cat pid)" && sleep 0.05; done 2>/dev/null; kill -TERM "$(cat pid)"; wait; ls term*
    > intervensi batch --resume -o term many && cmp term whole
    143
    term.part
    term.part.state

Where no plain file can be put in the end, nothing is begun:

    $ cd "$TMP" && ln -s elsewhere way && mkfifo pipe && mkdir -p folder && for to in way pipe folder nowhere/rows; do intervensi batch --lang en -o $to five; echo $?; done; ls -l way pipe | cut -c 1; ls {way,pipe,folder,nowhere}*.part 2>/dev/null
    way: this is a link to another place; nothing is saved through it
        save under another name, or remove the link if you know where it comes from
    73
    pipe: this is not a file that can be replaced
    73
    folder: this is not a file that can be replaced
    73
    nowhere/rows: cannot be saved: no such file or folder
    73
    p
    l
    [2]

Nothing is written over what is read, nor two things into one file:

    $ cd "$TMP" && cp five five.part && cp five kept && for what in "-o x --summary x five" "-o five five.part" "-o kept -" "--summary kept -"; do intervensi batch -q --lang en $what <kept 2>&1 >/dev/null | head -n 1; done; cmp five five.part && cmp five kept
    > echo '{"format": "intervensi-grid/1", "base": {}, "vary": {"felt-need": ["yes", "no"]}}' >grid && intervensi sweep --lang en --summary grid grid; grep -c vary grid
    intervensi: 'x' would hold two things
    intervensi: 'five.part' is the input: the output needs another name
    intervensi: 'kept' is the input: the output needs another name
    intervensi: 'kept' is the input: the output needs another name
    intervensi: 'grid' is the input: the output needs another name
    See 'intervensi sweep --help'.
    1

Options that ask for one case alone write no rows; a closed input is said; without the part there is nothing to go on with:

    $ cd "$TMP" && intervensi batch --lang en --pick 2 -o x five; intervensi sweep --lang en --row 1 --summary x grid; intervensi batch --lang en - <&-; echo $?
    > intervensi batch -q -o stop --row-errors stop mixed 2>/dev/null; rm stop.part; intervensi batch -q --resume --row-errors ok -o stop mixed; echo $?; ls stop*
    intervensi: --pick writes a case and no rows: -o, --resume and --summary do not go with it
    See 'intervensi batch --help'.
    intervensi: --row writes a case and no rows: -o, --resume and --summary do not go with it
    See 'intervensi sweep --help'.
    -: it is closed
    74
    0
    stop

A summary whose counts cannot be is none:

    $ cd "$TMP" && for what in 's/"ok":5/"ok":6/' 's/"rows":6/"rows":-6/' 's/ons":{}/ons":{"ext-refer":{"recommended":7}}/' 's/ons":{}/ons":{"ext-refer":{"perhaps":1}}/'; do sed "$what" counts >odd; cmp -s counts odd && echo same; intervensi merge --lang en odd 2>&1 | head -n 1; done
    odd: this is no summary
    odd: this is no summary
    odd: this is no summary
    odd: this is no summary

The parts of a file that is not cut, whole records only, are together the whole, as are their counts; error rows name its lines; a part
that was added cannot be added again:

    $ cd "$TMP" && { printf 'id;desa\n'; for i in $(seq 40); do printf 'k%d;"a\nb"\n' $i; done; } >lines.csv
    > for k in 1 2 3; do intervensi batch --to jsonl --row-errors ok --shard $k/3 --keep desa --summary s$k lines.csv; done >parts
    > intervensi batch --to jsonl --row-errors ok --keep desa --summary whole.counts lines.csv | cmp - parts; intervensi merge s1 s2 s3 | cmp - whole.counts
    > for k in 1 2 3; do intervensi batch -q --row-errors ok --shard $k/3 -o part$k --summary s$k mixed; done; cat part[1-3] | cmp - <(intervensi batch -q mixed)
    > intervensi merge s1 s2 s1; intervensi batch --shard 4/3 mixed; intervensi batch --shard 1/3 <mixed
    s1: ringkasan ini sama dengan s1: satu bagian tidak boleh dijumlahkan dua kali
    intervensi: --shard memerlukan bagian seperti 3/8, bukan '4/3'
    Lihat 'intervensi batch --help'.
    intervensi: --shard memerlukan nama berkas
    Lihat 'intervensi batch --help'.
    [64]

Rows of a run that stopped are not thrown away because --resume was forgotten:

    $ cd "$TMP" && intervensi batch -q -o again --row-errors stop mixed 2>/dev/null; intervensi batch -q -o again mixed; ls again*
    > rm again.part && intervensi batch -q --row-errors ok -o again mixed && ls again*
    again.part: berkas ini berisi baris dari proses yang terhenti
        lanjutkan dengan --resume, atau hapus berkas ini untuk mulai dari awal
    again.part
    again.part.state
    again

The scripts for several machines: tables with their titles and options; a shard in which every row is an error fails:

    $ cd "$TMP" && PATH=$OLDPWD/../../examples/cluster:$PATH && prepare lines.csv 3 work --keep desa && for k in 3 1 2; do shard work $k 2>/dev/null; done
    > collect work rows.csv counts && intervensi batch --keep desa --summary whole.counts lines.csv | cmp - rows.csv && cmp counts whole.counts
    > sed 's/^k/k;/' lines.csv >bad.csv; prepare bad.csv 2 badwork --keep desa; shard badwork 2; echo $?; rm badwork/1.rows 2>/dev/null; collect badwork rows.csv counts; echo $?
    intervensi: 20 dari 20 baris berupa galat: ragged-row 20
    shard: every row of shard 2 is an error
    65
    collect: shard 1 is not done: no badwork/1.rows
    66
