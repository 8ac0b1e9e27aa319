# Each target does its own set-up: a fresh Debian or Ubuntu machine needs a Swift toolchain and nothing else.
PREFIX ?= /usr/local
PACKAGES := libxml2-dev libarchive-dev nettle-dev libxlsxwriter-dev libsqlite3-dev libtomlplusplus-dev
# Small readers of PDF and Word files, for tests and examples; cite doctor lists the large ones too.
READERS := poppler-utils antiword
CITE := .build/release/cite
# Undeclared imports between targets build silently without this.
CHECKED := --explicit-target-dependency-import-check error
# Swift's own library goes into the executable: it needs no toolchain where it runs, starts in half the time and parses a tenth faster.
RELEASE := swift build -c release --static-swift-stdlib
SOURCES := Sources Tests Benchmarks/Sources Fuzz/Targets Package.swift Benchmarks/Package.swift
SHARED ?= ../shared

.PHONY: help demo test build check lint imports format install man examples floors try-install score bench bench-peers fuzz clean setup readers swift

help: ## Lists the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-11s %s\n", $$1, $$2 }'

swift:
	@command -v swift >/dev/null 2>&1 || { echo "cite is built with Swift 6.2 or later, which is not on this machine's PATH: see https://www.swift.org/install/linux/" >&2; exit 1; }

setup: swift
	@scripts/need $(PACKAGES)

readers:
	@scripts/need $(READERS)

build: setup ## Builds the release binary, .build/release/cite
	@$(RELEASE) --product cite $(CHECKED)

demo: build ## Indexes corpus/ and asks it who cites 33/CT-TTg
	@scripts/demo $(CITE)

test: setup readers ## Runs all tests
	@swift test $(CHECKED)

check: lint imports test ## Format lint, import check and tests

lint: swift ## Checks the format of all Swift files
	@swift format lint --strict --recursive --parallel $(SOURCES)

imports: setup ## Checks that targets import only what they declare
	@swift build $(CHECKED) 2>&1 | tail -n 3

format: swift ## Formats all Swift files
	@swift format --in-place --recursive --parallel $(SOURCES)

install: build ## Installs one executable that needs no checkout: make install PREFIX=/usr/local
	@install -d $(DESTDIR)$(PREFIX)/bin
	@install -m 755 $(CITE) $(DESTDIR)$(PREFIX)/bin/cite
	@scripts/manual $(CITE) $(DESTDIR)$(PREFIX)/share
	@echo "installed $(DESTDIR)$(PREFIX)/bin/cite, its manual page and the completions of bash, zsh and fish"

man: build ## Writes the manual page and the shell completions into .build/share
	@scripts/manual $(CITE) .build/share
	@echo "see man -l .build/share/man/man1/cite.1"

examples: setup readers ## Writes the outputs of the READMEs' examples anew
	@REWRITE_EXAMPLES=1 swift test $(CHECKED) --filter ReadmeExampleTests

floors: setup ## Raises the floors of corpus/floors.txt; ALLOW_LOWER_FLOORS=1 lowers them too
	@REWRITE_FLOORS=1 swift test $(CHECKED) --filter GoldFloorTests

try-install: setup ## Installs from a fresh clone, deletes it and tries what is left
	@scripts/try-install

score: build ## Measures against hand-annotated documents: SHARED=folder with samples and tools/score.py
	@scripts/score $(CITE) $(SHARED)

bench: build ## Runs the benchmarks (release, CPU time of one core)
	@cd Benchmarks && $(RELEASE) && .build/release/bench parse ../corpus/documents/*.txt ../corpus/documents/*.html ../corpus/documents/*.docx ../corpus/documents/*.odt ../corpus/documents/*.mht && .build/release/bench long ../corpus/documents/*.txt && .build/release/bench adversarial && .build/release/bench resolve && .build/release/bench grow && .build/release/bench review && .build/release/bench table
	@$(CITE) index corpus/documents --index .build/bench --quiet && Benchmarks/.build/release/bench run $(CITE) who-cites 33/CT-TTg --index .build/bench
	@Benchmarks/.build/release/bench check $(CITE)

bench-peers: build readers ## Measures beside trafilatura, resiliparse (from PyPI) and pdftotext
	@test -x Benchmarks/.venv/bin/python || { python3 -m venv Benchmarks/.venv && Benchmarks/.venv/bin/pip install --quiet trafilatura resiliparse lxml_html_clean; }
	@for subject in html docx pdf; do Benchmarks/.venv/bin/python Benchmarks/peers.py $$subject $(CITE) corpus; done

fuzz: setup ## Feeds the readers inputs made to break them, each target SECONDS long: make fuzz SECONDS=600
	@Fuzz/build && Fuzz/run $(or $(SECONDS),60)

clean: ## Removes what the builds made
	@rm -rf .build Benchmarks/.build Fuzz/.build
