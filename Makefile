# Everything a person needs, in two words: `make run` and `make test`.
# scripts/setup.py does the set-up and remembers what it did, so that a second call is quick.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: help run test check bench fuzz build format lock clean

help: ## Say what there is
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

run: ## Set up, build the release, open the app (PORT=8600 for another port)
	@$(PYTHON) scripts/setup.py run
	@$(BIN)/comity serve --open --workspace workspace $(if $(PORT),--port $(PORT))

test: ## Set up, check style and data, run all tests, the browser ones too
	@$(PYTHON) scripts/setup.py test
	@scripts/check
	@$(BIN)/python -m pytest -n 2 --dist worksteal

check: ## Check style, types, layers, sizes and data
	@$(PYTHON) scripts/setup.py work
	@scripts/check

bench: ## Measure how quick everything is, and write docs/benchmarks.md
	@$(PYTHON) scripts/setup.py work
	@$(BIN)/python -m benchmarks

fuzz: ## Feed the reader what nobody would write, for a minute (SECONDS=300 for longer)
	@$(PYTHON) scripts/setup.py work
	@$(BIN)/python -m benchmarks.fuzz $(SECONDS)

build: ## Build a wheel that carries the front end
	@$(PYTHON) scripts/setup.py work
	@$(BIN)/python -m hatchling build --target wheel

format: ## Bring code and data into canonical form
	@$(PYTHON) scripts/setup.py work
	@$(BIN)/ruff check --fix --quiet . && $(BIN)/ruff format --quiet . && $(BIN)/comity format

lock: ## Lock the newest packages that pyproject.toml allows
	@$(PYTHON) scripts/setup.py work
	@scripts/lock

clean: ## Remove what was built; data/ and the environment stay
	@rm -rf build dist src/comity/web/static .ruff_cache .mypy_cache .pytest_cache .hypothesis .import_linter_cache
