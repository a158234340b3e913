# What make lint asks of rules/*.clp beyond what the program checks when it loads them: docs/RULES.md, "One way to say a thing".
function refuse(what) { print FILENAME ":" FNR ": " what; bad = 1 }
function slots_in_order(line, names,    i, count, place, before) {
    count = split(names, name, " ")
    for (i = 1; i <= count; i++) {
        place = index(line, "(" name[i] " ")
        if (place > 0 && place < before) return 0
        if (place > before) before = place
    }
    return 1
}
/^$|^;|^   \((id|en) ".*"\)+$/ { next }
/^\(deffacts MAIN::[^ ]+ \(rule-note \(rule [^ ]+\) \(origin [^ ]+\) \(source ".*"\)$/ {
    if ($2 != "MAIN::" substr($5, 1, length($5) - 1)) refuse("the deffacts of a note is named after its rule")
    next
}
/^\(defrule [A-Z]+::[^ ]+$/ { head = FNR; next }
asked && $0 !~ "^   \\(not \\(answer \\(to " asked "\\) " { refuse("what was answered stands before the not that it is for") }
{ asked = "" }
/\(finding / && !slots_in_order($0, "kind subject value strength by") { refuse("slots in the order of the template") }
/\((answer|objection) / && !slots_in_order($0, "subject to from is by") { refuse("slots in the order of the template") }
/^   => \(assert \(.*\)\)\)$/ { next }
!/^   \((not |exists )?\(?[a-z-]+ \(.*\)$/ { refuse("a note, the head of a rule, one condition or => (assert …) on a line"); next }
/^   \(finding .*\(subject as-level\)/ && FNR != head + 1 { refuse("the level is the first condition") }
/^   \(exists / { asked = substr($4, 1, index($4, ")") - 1) }
END { exit bad }
