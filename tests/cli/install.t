What `make install` puts in place works from anywhere, and `make uninstall` takes it away.

    $ cat >"$TMP/make.sh" <<'END'
    > unset MAKEFLAGS MAKELEVEL MFLAGS
    > make -C ../.. -s --no-print-directory "$1" BUILD="${BUILD:-build}" PREFIX=/usr DESTDIR="$TMP/dest"
    > END
    > bash "$TMP/make.sh" install && (cd "$TMP/dest" && find . -type f | grep -v '\.clp$\|\.h$' | sort)
    ./usr/bin/intervensi
    ./usr/lib/libintervensi.a
    ./usr/lib/pkgconfig/intervensi.pc
    ./usr/share/bash-completion/completions/intervensi
    ./usr/share/doc/intervensi/LICENSE
    ./usr/share/doc/intervensi/README.md
    ./usr/share/intervensi/rules/CHANGELOG.md
    ./usr/share/intervensi/rules/ORDER
    ./usr/share/intervensi/rules/VERSION
    ./usr/share/locale/id/LC_MESSAGES/intervensi.mo
    ./usr/share/man/id/man1/intervensi.1
    ./usr/share/man/man1/intervensi.1
    $ for folder in rules facts; do diff -r ../../$folder "$TMP/dest/usr/share/intervensi/$folder"; done

Another program is built with the installed library and its headers, as pkg-config says, and reasons with the installed rules:

    $ cat >"$TMP/embed.sh" <<'END'
    > unset MAKEFLAGS MAKELEVEL MFLAGS
    > cp -r ../../examples/embed "$TMP" && cd "$TMP/embed" || exit
    > export PKG_CONFIG_LIBDIR="$TMP/dest/usr/lib/pkgconfig"
    > case $BUILD in *asan*) sanitize='-fsanitize=address,undefined' ;; *coverage*) sanitize=--coverage ;; esac
    > make -s CFLAGS="-Wall -Wextra -Werror $sanitize" run
    > END
    $ bash "$TMP/embed.sh" >"$TMP/printed" && sed -e 's/^[a-z].* (\(.*\), \(.*\))$/WHAT (\1, \2)/' -e 's/^    [a-z0-9-]*: .* \[[^]]*\]$/    RULE: WHY [WHERE]/' "$TMP/printed" | head -n 2
    WHAT (recommended, strong)
        RULE: WHY [WHERE]
    $ echo '{"facts": {"client-system": "family", "coping-result": "failed", "felt-need": "yes"}}' >"$TMP/case.json"
    > "$BUILD/intervensi" advise --to json -q "$TMP/case.json" | node -e '
    >     for (const { standing, strength, rules } of JSON.parse(require("fs").readFileSync(0)).recommendations)
    >         console.log([standing, strength, ...rules].join(" "));' >"$TMP/advice"
    > sed -e 's/^[^ ].* (\(.*\), \(.*\))$/\1 \2/' -e 's/^    \([^:]*\):.*/ \1/' "$TMP/printed" | sed ':all; N; $!b all; s/\n / /g' | diff - "$TMP/advice"

Each header stands by itself:

    $ for header in "$TMP"/dest/usr/include/intervensi/*.h; do
    >     echo "#include <intervensi/${header##*/}>" | gcc -std=c11 -I "$TMP/dest/usr/include" -Wall -Wextra -Werror -fsyntax-only -x c - || echo "$header"
    > done

The installed program finds its rules, its words and its translations from another working directory, and says the same:

    $ cd "$TMP/dest/usr/bin" && ./intervensi -V -v 2>&1 | grep -o '/usr/bin/../share/intervensi/[a-z]*'
    /usr/bin/../share/intervensi/rules
    /usr/bin/../share/intervensi/facts
    $ cd / && "$TMP/dest/usr/bin/intervensi" advise -q "$OLDPWD/../../examples/keluarga-phk.json" | diff - <("$BUILD/intervensi" advise -q "$OLDPWD/../../examples/keluarga-phk.json")
    $ cd / && "$TMP/dest/usr/bin/intervensi" advise
    intervensi: CASE.json belum disebut
    Lihat 'intervensi advise --help'.
    [64]

Through a link, too:

    $ ln -s "$TMP/dest/usr/bin/intervensi" "$TMP/link" && cd / && "$TMP/link" rules | diff - <("$BUILD/intervensi" rules)

A program alone, without its rules beside it, says what it misses:

    $ mkdir -p "$TMP/alone/bin" && cp "$TMP/dest/usr/bin/intervensi" "$TMP/alone/bin" && cd / && "$TMP/alone/bin/intervensi" --lang en rules
    intervensi: the rule base was not found beside the program; name its folder with --rules
    [78]
    $ "$TMP/alone/bin/intervensi" --rules rules --facts facts --lang en rules lev-01 | head -n 1
    lev-01 · ASSESS

Installing twice is fine, and uninstalling leaves no file behind:

    $ bash "$TMP/make.sh" install && bash "$TMP/make.sh" uninstall && find "$TMP/dest" ! -type d
