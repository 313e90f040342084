# Everything a person needs, in two words: `make run` and `make test`.
# scripts/setup.py does the set-up and remembers what it did, so that a second call is quick.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: help run test check bench build format clean

help: ## Say what there is
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

run: ## Set up, build the release, open the app
	@$(PYTHON) scripts/setup.py run
	@$(BIN)/comity build
	@$(BIN)/comity serve $(if $(PORT),--port $(PORT))

test: ## Set up, check style and data, run all tests, the browser ones too
	@$(PYTHON) scripts/setup.py test
	@scripts/check
	@$(BIN)/comity build
	@$(BIN)/python -m pytest -n 2 --dist loadgroup

check: ## Check style, types, layers and data
	@$(PYTHON) scripts/setup.py test
	@scripts/check

bench: ## Measure, as ratios, and write docs/benchmarks.md
	@$(PYTHON) scripts/setup.py test
	@$(BIN)/python -m benchmarks

build: ## Build a wheel that carries the front end
	@$(PYTHON) scripts/setup.py test
	@$(BIN)/python -m hatchling build

format: ## Bring code and data into canonical form
	@$(PYTHON) scripts/setup.py test
	@$(BIN)/ruff check --fix -q . && $(BIN)/ruff format -q . && $(BIN)/comity format

clean: ## Remove what was built; data/ and the environment stay
	@rm -rf build dist src/comity/web/static .ruff_cache .mypy_cache .pytest_cache
