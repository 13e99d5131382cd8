# `make run` and `make test` need Python 3.11+, make and git; the rest they fetch into .venv.

PYTHON ?= $(firstword $(shell command -v python3 python3.14 python3.13 python3.12 python3.11))
ifeq ($(PYTHON),)
$(error Garbo needs Python 3.11 or newer, and there is no python3 here)
endif
BIN := .venv/bin
# Without compiled bytecode every start takes twice as long.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup run demo test lint bench screens torture words map lock package

help: ## What make can do here
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile | expand -t 16

setup: ## Prepare .venv and .venv/bin/garbo
	@$(PYTHON) packaging/bootstrap.py venv

run: ## Open the window
	@$(PYTHON) packaging/bootstrap.py window
	@$(BIN)/python -m desktop $(ARGS)

demo: ## Open the window on the sample portfolio, in a store of its own
	@$(PYTHON) packaging/bootstrap.py window
	@$(BIN)/python -m desktop demo $(ARGS)

test: ## Run the tests; make test ARGS="tests/domain -k due" for some
	@$(PYTHON) packaging/bootstrap.py tests
	@$(BIN)/python -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder $(ARGS)

lint: ## ruff, mypy and the import contracts
	@$(PYTHON) packaging/bootstrap.py venv
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

bench: ## Measure the start, Today, the clock, 200,000 interactions, idle minutes
	@$(PYTHON) packaging/bootstrap.py tests
	@$(BIN)/python tests/bench/clock.py
	@$(BIN)/python tests/bench/start.py $(ARGS)
	@$(BIN)/python tests/bench/large.py
	@$(BIN)/python tests/bench/week.py
	@$(BIN)/python tests/bench/friday.py
	@$(BIN)/python tests/bench/idle.py

screens: ## Draw every screen in every language and theme into build/screens
	@$(PYTHON) packaging/bootstrap.py tests
	@$(BIN)/python tests/ui/screens.py $(ARGS)

torture: ## Kill a writing process 50 times and look what is left
	@$(PYTHON) packaging/bootstrap.py tests
	@$(BIN)/python tests/torture/kills.py $(ARGS)

words: ## Learn the weights of words in messages again, from tests/domain/tagging/learnt
	@$(PYTHON) packaging/bootstrap.py tests
	@$(BIN)/python tests/domain/tagging/learn.py

map: ## Write docs/MAP.md from the first line of every module
	@$(PYTHON) packaging/bootstrap.py venv
	@$(BIN)/python packaging/module_map.py

package: ## Build the installers of this system into dist/
	@$(PYTHON) packaging/bootstrap.py venv
	@$(BIN)/python -B packaging/package_env.py $(ARGS)

lock: ## Resolve the versions again: requirements*.txt and packaging/uv.txt
	@$(PYTHON) packaging/bootstrap.py venv
	@$(BIN)/uv pip compile $(LOCK) pyproject.toml -o requirements.txt
	@$(BIN)/uv pip compile $(LOCK) pyproject.toml --group dev -o requirements-dev.txt
	@$(BIN)/uv pip compile $(LOCK) -c requirements.txt pyproject.toml --group package \
		-o packaging/requirements-package.txt
	@$(BIN)/uv pip compile $(LOCK) packaging/uv.in -o packaging/uv.txt

LOCK := --quiet --upgrade --universal --generate-hashes --no-emit-index-url --custom-compile-command "make lock"
