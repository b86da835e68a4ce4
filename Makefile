# Ruang Kader: every way to start and to prove it. `make help` lists the targets.
SHELL := /bin/bash
PY := .venv/bin/python
.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test test-long lint bench drill lock figures

help: ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

setup: ## virtual environment, packages, system libraries
	@scripts/setup

setup-dev: ## the same, and what the tests need
	@scripts/setup --dev

run: setup ## set up, then serve on PORT (8000); DEMO=0 for an empty, real site
	@exec $(PY) scripts/serve.py

test: setup-dev ## all tests on SQLite and on PostgreSQL, then people in a browser
	@scripts/test

test-long: setup-dev ## the same, with the slow ones
	@scripts/test --long

lint: setup-dev ## style, types and the order of the packages
	@scripts/lint

bench: setup-dev ## what it costs, one JSON object a line (under 10 minutes)
	@$(PY) -m bench

drill: setup-dev ## faults made on purpose, and what they cost (under 40 minutes)
	@$(PY) -m bench.drill

lock: ## pin requirements*.in again, with hashes (needs uv)
	@scripts/lock

figures: setup-dev ## draw the figures of the bundled course anew, from SVG to PNG
	@$(PY) scripts/figures.py
