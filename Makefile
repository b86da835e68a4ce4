# Ruang Kader: every way to start and to prove it. `make help` lists the targets.
SHELL := /bin/bash
PY := .venv/bin/python
.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test test-long lint lock

help: ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

setup: ## virtual environment, packages, system libraries
	@scripts/setup

setup-dev: ## the same, and what the tests need
	@scripts/setup --dev

run: setup ## set up, then serve on PORT (8000); DEMO=0 for an empty, real site
	@exec $(PY) scripts/serve.py

test: setup-dev ## all tests on SQLite, then those of the database on PostgreSQL
	@scripts/test

test-long: setup-dev ## the same, with the slow ones
	@scripts/test --long

lint: setup-dev ## style, types and the order of the packages
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

lock: ## pin requirements*.in again, with hashes (needs uv)
	uv pip compile -q requirements.in --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --python-version 3.11 --custom-compile-command "make lock" -o requirements.txt
	uv pip compile -q requirements-dev.in --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --python-version 3.11 --custom-compile-command "make lock" -o requirements-dev.txt
