Many cases, a row of advice for each. The rows come in the order of the input, and are the same for any number of processes.

Bad rows of every kind, a good one after each, blank lines and a byte-order mark before them, no newline behind the last:

    $ cd "$TMP" && cat >bad <<'END'
    > {"id": "b1", "facts": {"coping-result": "faild"}}
    > {"id": "b2", "facts": {"coping-resul": "failed"}}
    > {"id": "b3", "facts": {"imbalance": []}}
    > {"id": "b4", "facts": {"resources": ["none", "culture"]}}
    > {"id": "b5", "facts": {"event-weeks": -1}}
    > {"id": "b6", "facts": {"event-weeks": "three"}}
    > {"id": "b7", "fakta": {}, "facts": {"event-weeks": -1}}
    > {"id": "b8", "format": "intervensi-case/2", "facts": {}}
    > {"id": "b9"}
    > {"facts": {}}
    > {"id": 7, "facts": {}}
    > {"id": "b12", "facts": {"felt-need": "yes", "felt-need": "no"}}
    > {"id": "b13", "facts": {"felt-need": "yes" "event-weeks": 3}}
    > [{"id": "b14", "facts": {}}]
    > # no comment
    > END
    > {
    >     awk 'BEGIN { printf "{\"id\": \"b16\", \"facts\": "; for (i = 0; i < 40; i++) printf "["; print "}" }'
    >     awk 'BEGIN { printf "{\"id\": \"b17\", \"title\": \""; for (i = 0; i < 110000; i++) printf "0123456789"; print "\", \"facts\": {}}" }'
    >     printf '{"id": "b18\xff", "facts": {}}\n{"id": "b19", "facts": {\n'
    > } >>bad
    > good() { printf '{"id": "good %s", "facts": {"client-system": "family", "coping-result": "failed", "felt-need": "yes"}}\n' "$1"; }
    > {
    >     printf '\xef\xbb\xbf'
    >     good first
    >     printf '\r\n \t\n\n'
    >     while IFS= read -r line; do printf '%s\n' "$line"; good $((++n)); done <bad
    >     printf '{"id": "b20\0", "facts": {}}\n'
    >     good last | tr -d '\n'
    > } >mixed
    > for jobs in 1 2 3; do
    >     intervensi batch --jobs $jobs mixed >rows.$jobs
    >     echo $?
    > done
    > cmp rows.1 rows.2 && cmp rows.1 rows.3 && grep -c '^{"id":"good [a-z0-9]*","status":"ok","recommendations":\[{' rows.1
    > grep -v '"status":"ok"' rows.1
    intervensi: 20 dari 41 baris berupa galat: bad-format 1, bad-json 4, bad-utf8 1, duplicate-key 1, empty-list 1, missing-facts 1, missing-id 1, none-with-others 1, out-of-range 1, too-deep 1, too-long 1, unknown-fact 1, unknown-key 1, unknown-value 1, wrong-type 3
    65
    intervensi: 20 dari 41 baris berupa galat: bad-format 1, bad-json 4, bad-utf8 1, duplicate-key 1, empty-list 1, missing-facts 1, missing-id 1, none-with-others 1, out-of-range 1, too-deep 1, too-long 1, unknown-fact 1, unknown-key 1, unknown-value 1, wrong-type 3
    65
    intervensi: 20 dari 41 baris berupa galat: bad-format 1, bad-json 4, bad-utf8 1, duplicate-key 1, empty-list 1, missing-facts 1, missing-id 1, none-with-others 1, out-of-range 1, too-deep 1, too-long 1, unknown-fact 1, unknown-key 1, unknown-value 1, wrong-type 3
    65
    21
    {"id":"b1","line":5,"status":"error","code":"unknown-value","field":"/facts/coping-result","message":"coping-result tidak mempunyai nilai \"faild\" (maksud Anda \"failed\"? salah satu dari: works, partly, failed, blocked, untried, unknown)"}
    {"id":"b2","line":7,"status":"error","code":"unknown-fact","field":"/facts/coping-resul","message":"tidak ada fakta \"coping-resul\" (maksud Anda \"coping-result\"?)"}
    {"id":"b3","line":9,"status":"error","code":"empty-list","field":"/facts/imbalance","message":"daftar imbalance kosong (hilangkan fakta itu, atau tulis \"none\")"}
    {"id":"b4","line":11,"status":"error","code":"none-with-others","field":"/facts/resources","message":"resources memuat \"none\" di samping nilai lain (beberapa dari: natural, culture, leaders, services, skills, partners, none)"}
    {"id":"b5","line":13,"status":"error","code":"out-of-range","field":"/facts/event-weeks","message":"event-weeks tidak dapat berisi bilangan ini (bilangan bulat dari 0 sampai 999999999, atau \"unknown\")"}
    {"id":"b6","line":15,"status":"error","code":"wrong-type","field":"/facts/event-weeks","message":"event-weeks tidak menerima nilai berjenis ini (bilangan bulat dari 0 sampai 999999999, atau \"unknown\")"}
    {"id":"b7","line":17,"status":"error","code":"unknown-key","field":"/fakta","message":"kasus tidak mempunyai kunci \"fakta\" (format, id, title, facts, notes)"}
    {"id":"b8","line":19,"status":"error","code":"bad-format","field":"/format","message":"ini bukan format kasus (intervensi-case/1)"}
    {"id":"b9","line":21,"status":"error","code":"missing-facts","message":"kasus memerlukan kunci \"facts\", walaupun kosong"}
    {"line":23,"status":"error","code":"missing-id","message":"kasus dalam kumpulan memerlukan kunci \"id\""}
    {"line":25,"status":"error","code":"wrong-type","field":"/id","message":"di sini perlu teks dalam tanda kutip ganda"}
    {"line":27,"status":"error","code":"duplicate-key","field":"/facts/felt-need","message":"kunci ini tertulis dua kali dalam satu objek"}
    {"line":29,"status":"error","code":"bad-json","field":"/facts/felt-need","message":"di sini seharusnya koma atau } (kolom 44)"}
    {"line":31,"status":"error","code":"wrong-type","message":"kasus harus berupa objek ({\"facts\": {…}})"}
    {"line":33,"status":"error","code":"bad-json","message":"di sini seharusnya nilai (kolom 1)"}
    {"line":35,"status":"error","code":"too-deep","field":"/facts/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0","message":"larik dan objek bersarang terlalu dalam"}
    {"line":37,"status":"error","code":"too-long","message":"kasus paling besar 1048576 bita"}
    {"line":39,"status":"error","code":"bad-utf8","field":"/id","message":"teks bukan UTF-8 (kolom 12)"}
    {"line":41,"status":"error","code":"bad-json","field":"/facts","message":"teks berakhir terlalu cepat (kolom 25)"}
    {"line":43,"status":"error","code":"bad-json","field":"/id","message":"karakter kendali dalam teks harus ditulis dengan \\ (kolom 12)"}

A good row; a row for people who know English, with the same codes; no rows at all:

    $ head -n 1 "$TMP/mixed" | intervensi batch -
    {"id":"good first","status":"ok","recommendations":[{"subject":"grp-und-1-social-assessment","standing":"recommended"},{"subject":"grp-und-2-coping","standing":"recommended"},{"subject":"ext-new-coping","standing":"recommended"},{"subject":"grp-und-4-imbalance","standing":"recommended"}],"missing":["ext-risk-screen","grp-und-1-social-assessment","grp-und-2-coping","grp-und-3-precipitant","risk-suicide","child-maltreatment","grp-caplan-equilibrium","inf-motivate-participate","int-purpose-sets-type","proc-relationship-quality","support-available","perception-realistic"]}
    $ echo '{"id": "a", "facts": {"coping-resul": "failed"}}' | intervensi batch --lang en
    {"id":"a","line":1,"status":"error","code":"unknown-fact","field":"/facts/coping-resul","message":"there is no fact \"coping-resul\" (did you mean \"coping-result\"?)"}
    intervensi: 1 of 1 rows are errors: unknown-fact 1
    [65]
    $ printf '\n\n' | intervensi batch

`--full` gives the whole result, but for the look-ahead; `--look-ahead` adds to each recommendation which answers would change it:

    $ tr '\n' ' ' <examples/keluarga-phk.json >"$TMP/one" && intervensi batch --full --look-ahead "$TMP/one" >"$TMP/full"
    > intervensi advise --to json examples/keluarga-phk.json | cmp - "$TMP/full" && intervensi batch --full "$TMP/one" | cut -c 1-70
    > intervensi batch --look-ahead "$TMP/one" | grep -o '{"subject":"[^"]*","standing":"[^"]*","open":\[[^]]*' | head -n 2 | cut -c 1-160
    {"format":"intervensi-result/1","id":"K-2026-014","status":"ok","rules
    {"subject":"ext-restore-equilibrium","standing":"recommended","open":[{"fact":"risk-harm-others","answer":"yes","standing":"after-safety"},{"fact":"child-maltre
    {"subject":"grp-und-1-social-assessment","standing":"recommended","open":[{"fact":"risk-harm-others","answer":"yes","standing":"after-safety"},{"fact":"child-ma

The status with error rows can be 0, or the batch ends at the first, or after so many:

    $ cd "$TMP" && intervensi batch --row-errors ok mixed | wc -l
    intervensi: 20 dari 41 baris berupa galat: bad-format 1, bad-json 4, bad-utf8 1, duplicate-key 1, empty-list 1, missing-facts 1, missing-id 1, none-with-others 1, out-of-range 1, too-deep 1, too-long 1, unknown-fact 1, unknown-key 1, unknown-value 1, wrong-type 3
    41
    $ cd "$TMP" && intervensi batch --jobs 2 --row-errors stop mixed | cut -c 1-50; echo ${PIPESTATUS[0]}
    intervensi: dihentikan pada 1 baris galat
    {"id":"good first","status":"ok","recommendations"
    {"id":"b1","line":5,"status":"error","code":"unkno
    65
    $ cd "$TMP" && intervensi batch --jobs 2 --max-errors 2 mixed 2>&1 | grep -v '"status":"ok"' | cut -c 1-50
    intervensi: dihentikan pada 3 baris galat
    {"id":"b1","line":5,"status":"error","code":"unkno
    {"id":"b2","line":7,"status":"error","code":"unkno
    {"id":"b3","line":9,"status":"error","code":"empty

The lines of a part of a file can be counted as in the whole; a case is given up after so many firings:

    $ cd "$TMP" && tail -n +6 mixed | intervensi batch --line-base 6 --row-errors ok - | cmp - <(tail -n +3 rows.1)
    intervensi: 19 dari 39 baris berupa galat: bad-format 1, bad-json 4, bad-utf8 1, duplicate-key 1, empty-list 1, missing-facts 1, missing-id 1, none-with-others 1, out-of-range 1, too-deep 1, too-long 1, unknown-fact 1, unknown-key 1, wrong-type 3
    $ head -n 1 "$TMP/mixed" | intervensi batch --max-firings 3
    {"id":"good first","line":1,"status":"error","code":"limit","message":"batas penyalaan aturan tercapai pada tahap ADVISE (naikkan batasnya, atau cari aturan yang saling memicu)"}
    intervensi: 1 dari 1 baris berupa galat: limit 1
    [65]

A table made from the rules decides the cases; CLIPS says the same. It decides alone where a rule cannot stand in a table:

    $ cd "$TMP" && for engine in "--engine clips" "--engine table --check" "--check-every 3 --jobs 2"; do intervensi batch -q --row-errors ok $engine mixed | cmp - rows.1; done
    $ cp -r rules "$TMP" && cat >>"$TMP/rules/influence.clp" <<'END'
    > (deffacts MAIN::zz-01 (rule-note (rule zz-01) (origin ext) (source "PROJECT") (id "Angka.") (en "A number.")))
    > (defrule ADVISE::zz-01 (measure (of event-weeks) (is ?n)) (measure (of event-weeks) (is ?n&~3))
    >    => (assert (finding (kind caution) (subject felt-need) (value nil) (strength weak) (by zz-01))))
    > END
    > cd "$TMP" && intervensi --rules rules -v --lang en batch --row-errors ok mixed 2>&1 >/dev/null | grep zz-01
    intervensi: CLIPS decides alone, for rule zz-01 stands in the way of a table: it carries a whole number on
    $ mkdir "$TMP/home" && echo '{"id": "a", "facts": {}}' | env -u XDG_CACHE_HOME HOME="$TMP/home" intervensi batch -q - >"$TMP/row" && cd "$TMP/home" && ls .cache/intervensi/* | cut -c 1-24
    .cache/intervensi/table-
    $ intervensi batch --engine other; intervensi batch --check-every 0
    intervensi: --engine berisi salah satu dari table, clips, bukan 'other'
    Lihat 'intervensi batch --help'.
    intervensi: --check-every berisi bilangan bulat dari 1 sampai 9223372036854775807, bukan '0'
    Lihat 'intervensi batch --help'.
    [64]

One row, as it stands, by its line or its id; an id of digits needs `id=`:

    $ cd "$TMP" && intervensi batch --pick 6 mixed && intervensi batch --pick b2 mixed
    {"id": "good 1", "facts": {"client-system": "family", "coping-result": "failed", "felt-need": "yes"}}
    {"id": "b2", "facts": {"coping-resul": "failed"}}
    $ echo '{"id": "6", "facts": {}}' | intervensi batch --pick id=6
    {"id": "6", "facts": {}}
    $ cd "$TMP" && intervensi batch --pick 'good first' mixed | intervensi advise --to json - | cut -c 1-50
    {"format":"intervensi-result/1","id":"good first",
    $ cd "$TMP" && intervensi batch --pick 3 mixed; intervensi batch --pick nobody mixed
    mixed: tidak ada kasus pada baris 3
    mixed: tidak ada kasus dengan id nobody
    [66]

Rows as a table, by option or by the ending of the file; what needs JSON Lines says so:

    $ head -n 3 "$TMP/mixed" | intervensi batch --to csv --row-errors ok; sed -n 5p "$TMP/mixed" | intervensi batch --to tsv --row-errors ok | tail -n 1 | cat -A | cut -c 1-90
    > cd "$TMP" && head -n 1 mixed | intervensi batch -o rows.csv && head -n 1 mixed | intervensi batch --to csv | cmp - rows.csv
    > intervensi batch --full -o rows.csv; intervensi batch --look-ahead --to tsv
    id,status,code,field,message,recommended,with-caution,after-safety,conflict,blocked,missing
    good first,ok,,,,grp-und-1-social-assessment|grp-und-2-coping|ext-new-coping|grp-und-4-imbalance,,,,,ext-risk-screen|grp-und-1-social-assessment|grp-und-2-coping|grp-und-3-precipitant|risk-suicide|child-maltreatment|grp-caplan-equilibrium|inf-motivate-participate|int-purpose-sets-type|proc-relationship-quality|support-available|perception-realistic
    intervensi: 1 dari 1 baris berupa galat: unknown-value 1
    b1^Ierror^Iunknown-value^I/facts/coping-result^I"baris 1: coping-result tidak mempunyai ni
    intervensi: --full hanya menulis JSON Lines: --to jsonl
    Lihat 'intervensi batch --help'.
    intervensi: --look-ahead hanya menulis JSON Lines: --to jsonl
    Lihat 'intervensi batch --help'.
    [64]

The command line:

    $ intervensi batch --jobs 0; intervensi batch --resume; intervensi batch --row-errors never; intervensi batch a b
    intervensi: --jobs berisi bilangan bulat dari 1 sampai 256, bukan '0'
    Lihat 'intervensi batch --help'.
    intervensi: --resume memerlukan -o BERKAS
    Lihat 'intervensi batch --help'.
    intervensi: --row-errors berisi salah satu dari fail, ok, stop, bukan 'never'
    Lihat 'intervensi batch --help'.
    intervensi: argumen berlebih: 'b'
    Lihat 'intervensi batch --help'.
    [64]
    $ intervensi batch no-such-file; intervensi batch examples
    no-such-file: berkas atau folder itu tidak ada
    examples: ini folder, bukan berkas
    [66]

A full disk, and a reader that has read enough:

    $ cd "$TMP" && intervensi batch --row-errors ok mixed >/dev/full
    intervensi: keluaran tidak dapat ditulis: tidak ada ruang lagi
    [74]
    $ cd "$TMP" && for i in {1..300}; do cat one; echo; done >many
    > intervensi batch many | head -n 1 | cut -c 1-40; echo ${PIPESTATUS[0]}
    {"id":"K-2026-014","status":"ok","recomm
    141

Rows reach a reader as they come, and a signal is obeyed after what was begun:

    $ cd "$TMP" && for signal in TERM INT; do
    >     { cat one; echo; while [ ! -e ended ]; do sleep 0.05; done; } |
    >         { bash -c 'echo $$ >pid; exec intervensi batch -' >"rows.$signal"; echo $?; : >ended; } &
    >     while ! grep -q missing "rows.$signal" 2>/dev/null; do sleep 0.05; done
    >     kill -$signal "$(cat pid)"
    >     wait; wc -l <"rows.$signal"; rm -f ended pid
    > done
    Terminated
    143
    1
    130
    1

A worker that is killed costs at most the row that it is at:

    $ cd "$TMP" && for i in {1..16}; do sed "s/K-2026-014/K-$i/; s/\"event-weeks\": *[0-9]*/\"event-weeks\": $i/" one; echo; done >sixteen
    > worker_of() { for stat in /proc/[0-9]*/stat; do read -r pid _ _ parent _ <"$stat" && [ "$parent" = "$1" ] && echo "$pid" && break; done; }
    > intervensi batch --look-ahead sixteen >whole
    > { head -n 8 sixteen; until [ -e now ]; do sleep 0.05; done; tail -n +9 sixteen; } |
    >     intervensi batch --jobs 2 --row-errors ok --look-ahead - >killed & run=$!
    > until worker=$(worker_of $run 2>/dev/null) && [ "$worker" ]; do sleep 0.02; done
    > kill -KILL "$worker"; : >now; wait $run; echo $?
    > wc -l <killed; diff whole killed | grep '^>' >changed; grep -v worker-died changed; [ "$(wc -l <changed)" -le 1 ] && echo fine
    intervensi: 16 dari 16 baris berupa galat: bad-json 16
    intervensi: 16 dari 16 baris berupa galat: bad-json 16
    0
    16
    fine

A byte-order mark alone on the first line makes no record of it, in a table neither:

    $ printf '\357\273\277\n{"id": "1", "facts": {}}\n' | intervensi batch | cut -c 1-24; printf '\357\273\277' | intervensi batch
    > printf '\357\273\277\r\nid,felt-need\n1,yes\n' | intervensi batch --from csv | tail -n 1 | cut -c 1-5
    {"id":"1","status":"ok",
    1,ok,

A name must not promise what is not there:

    $ intervensi batch --lang en -o "$TMP/rows.xlsx" "$TMP/one" 2>&1 | sed "s,'[^ ]*/rows,'rows,"; ls "$TMP" | grep -c xlsx
    intervensi: 'rows.xlsx': rows are not written as a spreadsheet; spreadsheets open -o FILE.csv
    See 'intervensi batch --help'.
    0
    [1]
