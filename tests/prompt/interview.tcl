# What the interviews of both languages share.
source [file dirname [info script]]/lib.exp
match_max 100000

# Waits for the texts one after the other and then for the next reply to be asked for.
proc shows {sentence args} {
    global reply_prompt
    foreach text $args { await $sentence $text }
    sees $sentence $reply_prompt
}

# Answers every question: as the story tells, else with the last word. Ends when the text is shown.
proc answer_all {sentence story otherwise text} {
    global reply_prompt expect_out spawn_id
    set asked 0
    while {1} {
        expect {
            -ex $reply_prompt {
                regsub -all {\s+} $expect_out(buffer) " " shown
                set reply $otherwise
                foreach {words told} $story {
                    if {[string first $words $shown] >= 0} { set reply $told }
                }
                if {[incr asked] > 150} { fail $sentence $text }
                type $reply
            }
            -re {\[c\]ontinue: |\[l\]anjut: } {
                if {[string first "BAHAYA: " $expect_out(buffer)] < 0 && [string first "DANGER: " $expect_out(buffer)] < 0} {
                    fail $sentence "the danger by its name"
                }
                type "?"
                expect {
                    -re {\[c\]ontinue: |\[l\]anjut: } {}
                    timeout { fail $sentence "only a clear word goes on after a danger" }
                    eof { fail $sentence "only a clear word goes on after a danger" }
                }
                type "lanjut"
            }
            -ex $text { puts "ok - $sentence"; return }
            timeout { fail $sentence $text }
            eof { fail $sentence $text }
        }
    }
}
