# intervensi: `make demo` is all it takes on a fresh Debian 12; `make help` lists the rest.

BUILD   = build
PREFIX  = /usr/local
DESTDIR =
DEMO    = examples/keluarga-phk.json

ifeq ($(origin CC),default)
CC = gcc
endif
CFLAGS   = -O2 -g
WARNINGS = -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings -Wundef -Wvla -Werror
# The CLIPS that `make clips` built, once it did; else the installed one. LIBCLIPS=/path/to/libclips.a (or .so) links another.
quick_clips = $(wildcard build/clips/libclips.a)
LIBCLIPS = $(or $(quick_clips),-lclips)
SANITIZE =
# Against faults that nobody has found yet; not where a sanitizer looks for them, nor without optimisation. tests/binary/run looks at the result.
machine  := $(shell $(CC) -dumpmachine)
HARDEN   = $(if $(SANITIZE),,-fPIE -fstack-protector-strong -D_FORTIFY_SOURCE=2 $(if $(findstring x86_64,$(machine)),-fcf-protection))
HARDEN_LINK = $(if $(SANITIZE),,-pie -Wl,-z,relro,-z,now,-z,noexecstack)

includes = -Iengine -Isrc -isystem /usr/include/clips
compile = $(CC) -std=c11 -D_GNU_SOURCE $(CPPFLAGS) $(includes) -MMD -MP $(WARNINGS) $(HARDEN) $(CFLAGS) $(SANITIZE)
link    = $(CC) $(HARDEN_LINK) $(CFLAGS) $(SANITIZE) $(LDFLAGS)
# libclips.a holds a main of its own; ours wins because it stands before the archive. Its malloc is memory_of_clips (engine/memory.c).
libs    = -Wl,--wrap=malloc -Wl,--as-needed $(LIBCLIPS) -lm -lcjson -lcsv -lnettle -lreadline -lzip -lexpat -lsqlite3 -lstemmer
# For the targets that also do something else: build without a word, on every core unless make was given a -j.
quietly = $(MAKE) -s --no-print-directory $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(shell nproc))

# What must be installed: PACKAGE, or PACKAGE:COMMAND where the command may come from elsewhere (see .ci/need).
needs_build    = $(firstword $(CC)):$(firstword $(CC)) libc6-dev libclips-dev libcjson-dev libcsv-dev libreadline-dev nettle-dev libsqlite3-dev libstemmer-dev libzip-dev libexpat1-dev gettext:msgfmt
needs_check    = binutils:readelf libcmocka-dev clips:clips mandoc:mandoc nodejs:node npm:npm expect:expect pkg-config:pkg-config sqlite3:sqlite3
needs_clips    = $(needs_build) curl:curl ca-certificates
needs_bench    = time
needs_peers    = time swi-prolog-nox:swipl clips:clips sqlite3:sqlite3 nodejs:node npm:npm
needs_long     = time chromium:chromium poppler-utils:pdftotext procps:pkill psmisc:fuser parallel:parallel slurm-wlm:slurmctld munge:munged
needs_valgrind = valgrind
needs_fuzz     = clang:clang libclang-rt-14-dev
needs_coverage = gcovr:gcovr
needs_lint     = clang-format:clang-format clang-tidy:clang-tidy cppcheck:cppcheck shellcheck:shellcheck

engine_objects = $(patsubst %.c,$(BUILD)/%.o,$(wildcard engine/*.c))
src_objects    = $(patsubst %.c,$(BUILD)/%.o,$(wildcard src/*.c src/*/*.c))
c_files        = $(wildcard engine/*.[ch] src/*.[ch] src/*/*.[ch] tests/unit/*.[ch] tests/bench/*.c tests/fuzz/*.c tests/independent/*.[ch] docs/man/*.c)
unit_tests     = $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/test_*.c))
# Those that do more in a long run.
long_tests     = $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(shell grep -l 'long_run()' tests/unit/test_*.c))
test_programs  = $(unit_tests) $(BUILD)/tests/results
benches        = $(patsubst tests/bench/%.c,$(BUILD)/bench/%,$(wildcard tests/bench/*.c))
manuals        = $(BUILD)/man/man1/intervensi.1 $(BUILD)/man/id/man1/intervensi.1
npm            = $(patsubst tests/%/package.json,build/npm/%/ready,$(wildcard tests/*/package.json))
peers          = build/npm/bench/peers/ready
catalogue      = $(if $(wildcard src/po/id.po),$(BUILD)/locale/id/LC_MESSAGES/intervensi.mo)

all: $(BUILD)/intervensi $(BUILD)/libintervensi.a $(catalogue) $(manuals) ## build the program and the library (default)

$(BUILD)/intervensi: $(BUILD)/src/main.o $(BUILD)/program.a $(BUILD)/libintervensi.a $(quick_clips)
	$(link) -o $@ $^ $(libs)

# The program without its main: unit tests take from it what they test.
$(BUILD)/program.a: $(filter-out %/main.o,$(src_objects))
# What unit tests share: the files of tests/unit that are no tests themselves.
$(BUILD)/unit.a: $(patsubst %.c,$(BUILD)/%.o,$(filter-out tests/unit/test_%,$(wildcard tests/unit/*.c)))
$(BUILD)/libintervensi.a: $(engine_objects)
$(BUILD)/%.a:
	@rm -f $@
	$(AR) rcs $@ $^

$(BUILD)/%.o: %.c Makefile | $(BUILD)/ready
	@mkdir -p $(@D)
	$(compile) -c -o $@ $<

# Embedded files, which the compiler does not report as dependencies.
$(BUILD)/src/json/schema.o: $(wildcard src/schema/*.json)
$(BUILD)/src/base/html.o: src/style/page.css

$(BUILD)/locale/id/LC_MESSAGES/intervensi.mo: src/po/id.po | $(BUILD)/ready
	@mkdir -p $(@D)
	msgfmt --check -o $@ $<

# Manual pages: the text of docs/man with the commands and options of the program itself.
$(BUILD)/commands: $(BUILD)/docs/man/commands.o $(BUILD)/program.a $(BUILD)/libintervensi.a
	$(link) -o $@ $^ $(libs)

$(BUILD)/man/man1/intervensi.1: docs/man/intervensi.1 $(BUILD)/commands $(catalogue)
	@mkdir -p $(@D)
	$(BUILD)/commands en $(BUILD)/locale | sed -e '/^@COMMANDS@$$/{r /dev/stdin' -e 'd}' $< >$@

$(BUILD)/man/id/man1/intervensi.1: docs/man/intervensi.id.1 $(BUILD)/commands $(catalogue)
	@mkdir -p $(@D)
	$(BUILD)/commands id $(BUILD)/locale | sed -e '/^@COMMANDS@$$/{r /dev/stdin' -e 'd}' $< >$@

$(BUILD)/tests/%: $(BUILD)/tests/unit/%.o $(BUILD)/unit.a $(BUILD)/program.a $(BUILD)/libintervensi.a
	@mkdir -p $(@D)
	$(link) -o $@ $^ -lcmocka $(libs)

$(BUILD)/tests/results: $(BUILD)/tests/independent/results.o $(BUILD)/tests/independent/explained.o $(BUILD)/program.a $(BUILD)/libintervensi.a
	@mkdir -p $(@D)
	$(link) -o $@ $^ $(libs)

$(BUILD)/bench/%: $(BUILD)/tests/bench/%.o $(BUILD)/program.a $(BUILD)/libintervensi.a
	@mkdir -p $(@D)
	$(link) -o $@ $^ $(libs)

$(BUILD)/fuzz: $(BUILD)/tests/fuzz/fuzz.o $(BUILD)/program.a $(BUILD)/libintervensi.a
	$(link) -fsanitize=fuzzer -o $@ $^ $(libs)

# Node packages of tests, exactly as locked; `npm ci` refuses a lock without the packages of other systems that some of the bench have.
build/npm/%/ready: tests/%/package.json tests/%/package-lock.json
	@mkdir -p $(@D) && cp $^ $(@D)
	npm $(if $(filter bench/%,$*),install,ci) --prefix $(@D) --ignore-scripts --no-audit --no-fund --silent
	@touch $@

# Says in two lines what to install instead of letting the compiler complain in two hundred.
$(BUILD)/ready:
	@.ci/need --check $(needs_build)
	@mkdir -p $(@D) && touch $@

-include $(wildcard $(BUILD)/engine/*.d $(BUILD)/docs/man/*.d $(BUILD)/src/*.d $(BUILD)/src/*/*.d $(BUILD)/tests/unit/*.d $(BUILD)/tests/bench/*.d $(BUILD)/tests/fuzz/*.d $(BUILD)/tests/independent/*.d)

clips: ## build CLIPS with optimisation (from Debian's source, 1 MB) and use it from then on
	@.ci/need $(needs_clips)
	@.ci/clips

demo: ## install what the build needs, build, and advise on an example
	@.ci/need $(needs_build)
	@$(quietly) all
	$(BUILD)/intervensi advise $(DEMO) --why

run: all ## open the prompt
	@$(BUILD)/intervensi

# TESTS="KIND … tests/cli/FILE.t …" runs these alone.
TESTS =

check: ## install what the tests need, build and run every test (a minute)
	@.ci/need $(needs_build) $(needs_check)
	@$(quietly) all $(test_programs) $(npm)
	@BUILD=$(BUILD) tests/run $(TESTS)

check-all: check long asan valgrind lint explained ## check, long, asan, valgrind, lint and explained

long: ## the tests by chance with many more cases, 100,000 of them read three times, batches of a million rows, a cluster on this machine (some 15 minutes)
	@.ci/need $(needs_build) $(needs_check) $(needs_long)
	@$(quietly) all $(long_tests) $(BUILD)/bench/variants $(BUILD)/tests/results
	@for test in $(long_tests); do LONG=1 $$test || exit; done
	@LONG=1 BUILD=$(BUILD) tests/prompt/run hangup
	@BUILD=$(BUILD) tests/independent/run 30 50
	@node tests/diff/edits.mjs $(BUILD)/intervensi 400
	@BUILD=$(BUILD) tests/sweep/run 300
	@BUILD=$(BUILD) tests/fault/run 100
	@BUILD=$(BUILD) tests/mutants/run 1
	@BUILD=$(BUILD) tests/long/run

asan: ## the same tests with the address and undefined-behaviour sanitizers
	@ASAN_OPTIONS=exitcode=99 UBSAN_OPTIONS=print_stacktrace=1:exitcode=99 \
	    $(MAKE) --no-print-directory check BUILD=build-asan SANITIZE='-fsanitize=address,undefined -fno-sanitize-recover=undefined'

asan-short: ## a part of them: unit tests, rules, cases from practice, some transcripts
	@$(MAKE) --no-print-directory asan TESTS="unit rules practice $(addprefix tests/cli/,bad-input.t batch-csv.t compare.t explain.t verify.t)"

# By clang, whose warnings are not ours: gcc warns of the same code in every build.
fuzz-build:
	@.ci/need $(needs_build) $(needs_fuzz)
	@$(quietly) all
	@$(MAKE) --no-print-directory -s -j$(shell nproc) BUILD=build-fuzz CC=clang WARNINGS=-w CFLAGS='-O1 -g' \
	    SANITIZE='-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined' build-fuzz/fuzz

fuzz: fuzz-build ## every reader fed with changed bytes under sanitizers, each for SECONDS=600
	@tests/fuzz/run $(or $(SECONDS),600)

fuzz-short: fuzz-build ## the same on what was found before, and for some seconds each
	@tests/fuzz/run 5

explained: ## have the explanations of 2,000 random cases checked independently
	@.ci/need $(needs_build) $(needs_check)
	@$(quietly) all $(BUILD)/tests/results
	@BUILD=$(BUILD) tests/independent/run 2000

valgrind: ## unit tests and examples under valgrind
	@.ci/need $(needs_build) $(needs_check) $(needs_valgrind)
	@$(quietly) all $(unit_tests)
	@BUILD=$(BUILD) tests/valgrind

bench: ## measure batch, the look-ahead and the questions about advice on cases from practice (some minutes)
	@.ci/need $(needs_build) $(needs_bench)
	@$(quietly) all $(benches)
	@BUILD=$(BUILD) tests/bench/batch
	@$(BUILD)/bench/lookahead $(wildcard examples/*.json)
	@$(BUILD)/bench/explain $(wildcard examples/*.json tests/practice/*.json)

bench-peers: ## measure other engines on the same rules and cases: SWI-Prolog, CLIPS's shell, SQLite, zen, json-rules-engine
	@.ci/need $(needs_build) $(needs_peers)
	@$(quietly) all $(BUILD)/bench/variants $(peers)
	@BUILD=$(BUILD) tests/bench/peers/run

coverage: ## run the tests and show which lines they reach
	@.ci/need $(needs_coverage)
	@$(MAKE) --no-print-directory check BUILD=build-coverage CFLAGS='-O0 -g' SANITIZE='--coverage -Wl,-u,__gcov_dump'
	@gcovr --root . --object-directory build-coverage --filter engine/ --filter src/

lint: ## formatting and static analysis
	@.ci/need $(needs_build) $(needs_check) $(needs_lint)
	@awk 'FNR == 301 { print FILENAME ": more than 300 lines"; bad = 1 } END { exit bad }' $(wildcard facts/*.clp rules/*.clp)
	@awk -f .ci/rules.awk $(wildcard rules/*.clp)
	@grep -H '^#include "[a-z]*/' src/*/*.[ch] | sed 's,^src/\([a-z]*\)/.*"\([a-z]*\)/.*,\1 \2,' | awk '$$1 != $$2' | tsort >/dev/null # no circle of folders
	clang-format --dry-run -Werror --ferror-limit=1 $(c_files)
	printf '%s\n' $(filter %.c,$(c_files)) | xargs -P $(shell nproc) -n 16 sh -c 'clang-tidy --quiet "$$@" -- $(includes) -std=c11 -D_GNU_SOURCE' tidy
	cppcheck --quiet --error-exitcode=1 --inline-suppr --suppress=ctunullpointer --enable=warning,portability,performance -Iengine -Isrc engine src
	shellcheck -x $(shell grep -rlI '^#!.*sh$$' .ci examples tests)

format: ## lay the C files out as lint wants them
	@.ci/need clang-format:clang-format
	clang-format -i $(c_files)

# The message catalogue goes to the place where gettext looks.
share = $(DESTDIR)$(PREFIX)/share
data  = $(shell find rules facts -type f)
bash  = $(share)/bash-completion/completions

# The library for other programs: engine.h with all that it includes, and where pkg-config finds it, by its own place.
headers = $(filter engine/%.h,$(shell $(CC) -std=c11 -Iengine -MM -x c engine/engine.h))
lib     = $(DESTDIR)$(PREFIX)/lib

define package
prefix=$${pcfiledir}/../..
rulebase=$${prefix}/share/intervensi

Name: intervensi
Description: Rule-based expert system for social work
Version: $(VERSION)
Cflags: -I$${prefix}/include
Libs: -L$${prefix}/lib -lintervensi -lclips -lm -lnettle
endef
export package

install: all ## install under PREFIX (/usr/local), DESTDIR in front
	install -D -m 755 $(BUILD)/intervensi $(DESTDIR)$(PREFIX)/bin/intervensi
	for file in $(data); do install -D -m 644 $$file $(share)/intervensi/$$file || exit; done
	for file in README.md LICENSE; do install -D -m 644 $$file $(share)/doc/intervensi/$$file || exit; done
	$(if $(catalogue),install -D -m 644 $(catalogue) $(share)/locale/id/LC_MESSAGES/intervensi.mo)
	for page in $(manuals:$(BUILD)/%=%); do install -D -m 644 $(BUILD)/$$page $(share)/$$page || exit; done
	install -D -m 644 $(BUILD)/libintervensi.a $(lib)/libintervensi.a
	for header in $(headers); do install -D -m 644 $$header $(DESTDIR)$(PREFIX)/include/intervensi/$${header##*/} || exit; done
	install -d $(lib)/pkgconfig && echo "$$package" >$(lib)/pkgconfig/intervensi.pc && chmod 644 $(lib)/pkgconfig/intervensi.pc
	install -d $(bash) && $(BUILD)/intervensi completion bash >$(bash)/intervensi && chmod 644 $(bash)/intervensi

uninstall: ## remove what install put there
	rm -f $(DESTDIR)$(PREFIX)/bin/intervensi $(share)/locale/id/LC_MESSAGES/intervensi.mo $(manuals:$(BUILD)/%=$(share)/%) $(bash)/intervensi
	rm -f $(lib)/libintervensi.a $(lib)/pkgconfig/intervensi.pc
	rm -rf $(share)/intervensi $(share)/doc/intervensi $(DESTDIR)$(PREFIX)/include/intervensi

VERSION = $(shell sed -n 's/^#define PROGRAM_VERSION "\(.*\)"/\1/p' src/base/version.h)

dist: ## pack the last commit into dist/
	@mkdir -p dist
	git archive --prefix=intervensi-$(VERSION)/ -o dist/intervensi-$(VERSION).tar.gz HEAD

release: all ## check the rule base in every way and pack it into dist/ (some minutes)
	@.ci/need $(needs_check)
	@BUILD=$(BUILD) .ci/release

clean: ## remove everything that was built
	rm -rf build build-* dist

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 12

.PHONY: all clips demo run check check-all long asan asan-short explained fuzz fuzz-build fuzz-short valgrind bench bench-peers coverage lint format install uninstall dist release clean help
.DELETE_ON_ERROR:
.SECONDARY:
