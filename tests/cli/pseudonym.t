Ids become pseudonyms by HMAC-SHA256 with a key; the same id gives the same one in tables and cases, and everything else stays as it is.

    $ cd $TMP && printf 0123456789abcdef0123456789abcdef >k && printf 'id;kab;"a ""x"""\nK-1;X;\nK-1;"Y;1";b\nK-2;;\n' >t.csv && intervensi pseudonym --key k t.csv
    id;kab;"a ""x"""
    p-09e88debfd0066f5f66b;X;
    p-09e88debfd0066f5f66b;"Y;1";b
    p-d080e1c0c38f8a67d9ae;;
    $ cd $TMP && echo '{"facts":{"id":1}, "id": "K-1", "n": 3e0}' >c.json && intervensi pseudonym --key k c.json && intervensi pseudonym --key k - <c.json
    {"facts":{"id":1}, "id": "p-09e88debfd0066f5f66b", "n": 3e0}
    {"facts":{"id":1}, "id": "p-09e88debfd0066f5f66b", "n": 3e0}
    $ cd $TMP && printf 'a\tNo\nx\tK-1\n' | intervensi pseudonym --key k --from tsv --column no -
    a	No
    x	p-09e88debfd0066f5f66b

The key is private and long. What has no id is refused, and nothing of it written.

    $ cd $TMP && intervensi pseudonym --lang en --key k --column zz t.csv
    t.csv:1: there is no column of ids; name it with --column
    [65]
    $ cd $TMP && echo '{"facts":{}}' | intervensi pseudonym --lang en --key k -
    -:1:1: the case has no id
    [65]
    $ cd $TMP && chmod 644 k && intervensi pseudonym --lang en --key k t.csv
    k: other users of this computer can read this key
        keep it to yourself: chmod 600 FILE
    [77]
    $ cd $TMP && printf short >s && intervensi pseudonym --lang en --key s t.csv
    s: a key has at least 32 bytes
        head -c 32 /dev/urandom >FILE
    [65]
    $ intervensi pseudonym --lang en t.csv
    intervensi: --key is missing
    See 'intervensi pseudonym --help'.
    [64]
