# What the long tests share: TAP, and the sentence that a test is.
# shellcheck shell=bash

# check SENTENCE COMMAND...     ok if the command succeeds
failed=0
check() {
    local sentence=$1
    shift
    if "$@"; then echo "ok - $sentence"; else echo "not ok - $sentence"; failed=1; fi
}

# same SENTENCE WANTED GOT     ok if the texts are the same
same() {
    if [ "$2" = "$3" ]; then echo "ok - $1"; else echo "not ok - $1"; printf '# wanted %s\n# got    %s\n' "$2" "$3"; failed=1; fi
}

digest() { sha256sum "$@" | cut -d' ' -f1; }
