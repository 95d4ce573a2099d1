# `make` lists the targets.

PREFIX = /usr/local
DESTDIR =
ARGS =

program = .build/release/dossier
# SwiftPM leaves the program as it is where nothing changed, so its own date does not tell.
built = .build/release-is-built

.DEFAULT_GOAL := help
.PHONY: help run build test fuzz tsan install uninstall clean format screens pictures dependencies \
	benchmark score-dates

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

run: build ## Build the program and open the bundled dossier, or ARGS="PATH..."
	@$(program) $(ARGS)

build: $(built) ## Build the program: .build/release/dossier

test: dependencies ## Check everything, as CI does
	@scripts/dependencies --tests
	@scripts/check

fuzz: dependencies ## Try what libFuzzer makes up, each target for FUZZ_SECONDS=60
	@scripts/fuzz

tsan: dependencies ## Load and search under the thread sanitizer
	@scripts/tsan

benchmark: dependencies ## Measure how fast dates are found, in the process
	@DOSSIER_BENCHMARKS=1 swift build -c release --product dossier-benchmark
	@.build/release/dossier-benchmark

score-dates: build ## Score the dates found in a folder of TimeML files: GOLD=DIR
	@scripts/score-dates --program $(program) "$(GOLD)"

install: build ## Install the program, its data, its manual and completions below PREFIX
	@scripts/install "$(DESTDIR)$(PREFIX)"

uninstall: ## Remove what `make install` put below PREFIX
	@scripts/install --remove "$(DESTDIR)$(PREFIX)"

clean: ## Remove what was built
	@swift package clean
	@rm -f $(built)

format: ## Format the sources
	@swift format --in-place --recursive --parallel Package.swift Sources Tests Fuzz Benchmarks

screens: dependencies ## Record the screens that the tests compare with, and show what changed
	@RECORD_SCREENS=1 swift test --filter TUITests || true
	@git status --short Tests/TUITests/Screens

pictures: build ## Draw the pictures of the documentation
	@scripts/pictures

dependencies:
	@scripts/dependencies

# Folders are listed too, so that a file that is gone counts as a change.
$(built): Package.swift $(shell find Sources) | dependencies
	@DOSSIER_LINKING=static swift build -c release --static-swift-stdlib --product dossier \
		-Xswiftc -Xfrontend -Xswiftc -function-sections
	@touch $@

ifeq ($(wildcard $(program)),)
.PHONY: $(built)
endif
