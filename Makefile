# make site     build public/ from content/ and themes/
# make serve    show the site in a browser while it is edited
# make check    find mistakes in content/ and themes/, and write nothing
# make install  install the program that make build has made, below PREFIX; make uninstall takes it out again
# make test     run every test
# make fuzz     look for texts, files and templates that break it, for FUZZ_SECONDS
# make soak     edit a site at random while listina serve shows it, for SOAK_SECONDS
# make latency  say how soon a save is in the browser
# make lint     check formatting and the rules of the house
SHELL := /bin/sh
.DEFAULT_GOAL := site

SWIFT ?= swift
PYTHON ?= python3
RELEASE := -c release --static-swift-stdlib
LISTINA := .build/release/listina
# Options for the build of this repository's own site, such as --today 2026-01-01.
SITE_OPTIONS ?=
# Where make install puts bin/ and share/; DESTDIR goes before it, for those who make packages.
PREFIX ?= /usr/local
# How long make fuzz and make test look for inputs that break something.
FUZZ_SECONDS ?= 60
FUZZ_TEST_SECONDS ?= 20
# How long make soak looks whether a preview takes more and more.
SOAK_SECONDS ?= 600

.PHONY: site serve check build share install uninstall test fuzz soak latency lint format golden clean

site: build
	$(LISTINA) build $(SITE_OPTIONS)

serve: build
	$(LISTINA) serve --open

check: build
	$(LISTINA) check

build: .ci/packages
	@.ci/packages pkg-config libcmark-dev
	$(SWIFT) build $(RELEASE) --product listina
	@$(MAKE) --no-print-directory share BIN="$$($(SWIFT) build $(RELEASE) --show-bin-path)"

# What the program looks for beside the folder that it is in; an edit here counts at once.
share:
	@mkdir -p "$(BIN)/../share/listina"
	@ln -sfn "$(CURDIR)/themes" "$(BIN)/../share/listina/themes"
	@ln -sfn "$(CURDIR)/starters" "$(BIN)/../share/listina/starters"

# Neither builds anything: after 'sudo make install', no file here belongs to root.
install:
	@.ci/installation install '$(LISTINA)' '$(DESTDIR)$(PREFIX)'

uninstall:
	@.ci/installation uninstall '$(DESTDIR)$(PREFIX)'

test: .venv/ready
	@.ci/packages pkg-config libcmark-dev chromium default-jre-headless poppler-utils util-linux gettext
	$(SWIFT) build --build-tests
	@$(MAKE) --no-print-directory share BIN="$$($(SWIFT) build --show-bin-path)"
	$(SWIFT) test --skip-build
	LISTINA=.build/debug/listina .venv/bin/python -m pytest -q Tests/Corpus Tests/Browser
	Tests/Fuzz/run $(FUZZ_TEST_SECONDS)

fuzz:
	@.ci/packages pkg-config libcmark-dev
	FUZZ_CORPUS=.build-fuzz/corpus Tests/Fuzz/run $(FUZZ_SECONDS)

soak: build .venv/ready
	@.ci/packages chromium git
	.venv/bin/python Tests/Browser/soak_serve.py $(LISTINA) $(SOAK_SECONDS)

latency: build .venv/ready
	@.ci/packages chromium
	.venv/bin/python Tests/Browser/latency_serve.py $(LISTINA)

# The tests in a browser need Python packages; nothing else does.
.venv/ready: Tests/requirements.txt
	@.ci/packages python3 python3-venv
	rm -rf .venv
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	.ci/bans

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

# Records what golden sites and transcripts give now, shows what changed, and fails once: read it, then run make test.
golden:
	@.ci/packages pkg-config libcmark-dev
	LISTINA_RECORD=1 $(SWIFT) test --filter 'Golden|Transcript'

clean:
	rm -rf .build .build-fuzz .venv
