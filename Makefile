# `make demo` and `make test` need nothing but a Swift toolchain: what else is
# missing is installed by scripts/setup.

PREFIX ?= /usr/local
SWIFT ?= swift
BUILD = $(SWIFT) build -c release --product archive
# Linux: one file that needs no Swift at run time, and starts in a few milliseconds. It takes in SQLite and
# the C++ library as well, and does not look for libraries beside itself.
ifeq ($(shell uname -s),Linux)
STATIC = $(CURDIR)/.build/static
BUILD += --static-swift-stdlib --disable-local-rpath -Xswiftc -L$(STATIC) \
	-Xswiftc -Xclang-linker -Xswiftc -static-libgcc
endif
PROGRAM = .build/release/archive

.PHONY: all setup demo test check lint format boundaries gazetteer bench install uninstall clean

all: setup
	$(if $(STATIC),@scripts/static-libraries $(STATIC))
	$(BUILD)

setup:
	@scripts/setup

# Builds, takes samples/ in, searches and exports.
demo: all
	@scripts/demo $(PROGRAM)

test: setup
	$(SWIFT) test

# The gate before a commit.
check: setup lint boundaries
	$(SWIFT) build --build-tests
	$(SWIFT) test

lint:
	git ls-files -z '*.swift' | xargs -0 $(SWIFT) format lint --strict --parallel

format:
	git ls-files -z '*.swift' | xargs -0 $(SWIFT) format --in-place --parallel

# Modules point one way, and only their own module knows a C library.
boundaries:
	@scripts/boundaries

# After an edit of Sources/GazetteerData/*.tsv: arranges the tables for use in place.
GAZETTEER = Sources/GazetteerData/gazetteer.bin
gazetteer: setup
	test -e $(GAZETTEER) || : > $(GAZETTEER)
	$(SWIFT) build -c release --product compile-gazetteer
	.build/release/compile-gazetteer > .build/gazetteer.bin
	mv .build/gazetteer.bin $(GAZETTEER)

# Results go to bench/results/, named by the day.
bench: all
	@bench/run $(PROGRAM)
	@bench/search $(PROGRAM)
	@bench/pages $(PROGRAM)
	@bench/tags $(PROGRAM)

install: all
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/archive"

uninstall:
	rm -f "$(DESTDIR)$(PREFIX)/bin/archive"

clean:
	$(SWIFT) package clean
