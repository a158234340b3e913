What was counted of many cases as one page: summaries of a batch, added up, and the sensitivity of a sweep.

    $ intervensi batch examples/kabupaten.csv --map examples/kabupaten.map --by Kabupaten --keep Tahun --summary $TMP/whole.json >/dev/null
    $ for part in 2,13 14,99; do (head -n 1 examples/kabupaten.csv; sed -n "${part}p" examples/kabupaten.csv) >$TMP/part.csv &&
    >     intervensi batch $TMP/part.csv --map examples/kabupaten.map --by Kabupaten --keep Tahun --summary $TMP/${part%,*}.json >/dev/null; done
    $ cat >$TMP/grid.json <<'END'
    > {"format": "intervensi-grid/1", "base": {"client-system": "family"}, "vary": {"violence-ongoing": ["no", "yes"]}}
    > END
    $ intervensi sweep $TMP/grid.json --sensitivity --to json >$TMP/sensitivity.json

What stands on it, in which order; the parts say what the whole says.

    $ intervensi --lang en report $TMP/2.json $TMP/14.json $TMP/sensitivity.json -o $TMP/page.html && stat -c %a $TMP/page.html
    600
    $ sed -n 's/.*<h[12][^>]*>//p' $TMP/page.html | sed 's/<[^>]*>//g'
    Advice for many cases
    OVERVIEW
    ADVICE
    NOT KNOWN YET
    REASONS
    BY Kabupaten
    WHICH ANSWERS DECIDE
    LEGEND
    $ intervensi --lang en report $TMP/whole.json $TMP/sensitivity.json | cmp - $TMP/page.html

Numbers of a row, and what they are a share of; the bar says nothing that they do not.

    $ grep -m1 -A7 'Restoring equilibrium' $TMP/page.html | sed 's/<[^>]*>/ /g; s/  */ /g; s/ $//' | paste -sd,
     Restoring equilibrium ext-restore-equilibrium, ✓, 8, 0, 1, 0, 1, 37.5 %
    $ grep -c 'aria-hidden="true" focusable="false"><rect' $TMP/page.html | awk '{ print ($1 > 50) }'
    1

One kind alone; errors; what people wrote means itself.

    $ intervensi --lang en report $TMP/sensitivity.json | sed -n 's/.*<h[12][^>]*>//p' | sed 's/<[^>]*>//g'
    Advice for combinations of answers
    WHICH ANSWERS DECIDE
    LEGEND
    $ printf '%s\n' '{"id": "<b>1</b>", "facts": {}, "keep": {"desa": "<script>x</script>"}}' '{' '{"id": "2", "facts": 5}' |
    >     intervensi batch --row-errors ok --by desa --summary $TMP/errors.json >/dev/null
    intervensi: 2 dari 3 baris berupa galat: bad-json 1, wrong-type 1
    $ intervensi report $TMP/errors.json | grep -E 'script|&lt;b|bad-json|wrong-type' | sed 's/ data-column="[^"]*"//'
    <dd><bdi>&lt;b&gt;1&lt;/b&gt;</bdi></dd>
    <tr><th scope="row"><bdi>bad-json</bdi></th>
    <tr><th scope="row"><bdi>wrong-type</bdi></th>
    <tr><th scope="row"><bdi>&lt;script&gt;x&lt;/script&gt;</bdi></th>

Files that do not go together, that are broken, or that are none.

    $ sed 's/"sha256:[0-9a-f]\{8\}/"sha256:00000000/' $TMP/14.json >$TMP/other.json; intervensi --lang en report $TMP/2.json $TMP/other.json
    …/other.json: this was made with other rules than the files before it
        intervensi-summary/1, intervensi-sensitivity/1
    [65]
    $ intervensi --lang en report $TMP/other.json -o $TMP/other.html
    intervensi: these counts were made with other rules than those loaded; names and reasons on the page are those loaded
    $ intervensi --lang en report $TMP/2.json $TMP/errors.json
    …/errors.json: this summary counts by other columns than those before it
    [65]
    $ intervensi --lang en report $TMP/2.json examples/keluarga-phk.json
    examples/keluarga-phk.json: this cannot be shown on a page of counts
        intervensi-summary/1, intervensi-sensitivity/1
    [65]
    $ sed 's/"rows":[0-9]*,/"rows":"many",/' $TMP/2.json >$TMP/bad.json; intervensi --lang en report $TMP/bad.json
    …/bad.json: this is no summary
        intervensi-summary/1
    [65]
    $ sed 's/"facts":/"fact":/' $TMP/sensitivity.json >$TMP/bad.json; intervensi --lang en report $TMP/bad.json
    …/bad.json: this cannot be shown on a page of counts
        intervensi-summary/1, intervensi-sensitivity/1
    [65]
    $ intervensi --lang en report $TMP/sensitivity.json $TMP/sensitivity.json
    …/sensitivity.json: only one of the files may be about sensitivity
        intervensi-summary/1, intervensi-sensitivity/1
    [65]
    $ intervensi --lang en report $TMP/2.json -o $TMP/2.json
    intervensi: '…/2.json' is the input: the page needs another name
    See 'intervensi report --help'.
    [64]
