#!/usr/bin/env bash
# Sets up and passes the tests: format, lints, units and properties, benchmarks' functions, the
# runtime, and networks of real processes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
	cat <<'HELP'
Usage: scripts/test.sh [--quick]

  --quick    leave out the lints and the whole-network tests

Example: scripts/test.sh --quick
HELP
	exit 0
fi
quick=${1:-}

step() { printf '\n==> %s (%s)\n' "$1" "$(date +%H:%M:%S)"; }

scripts/setup.sh
export RUST_BACKTRACE=1
# The same selection as scripts/build.sh: another one would unify other features and build anew.
ours=(--locked --workspace --exclude 'pallet-*')

step "format"
cargo fmt --all --check
tests/js/node_modules/.bin/taplo format --check
shellcheck --severity warning --external-sources scripts/*.sh .ci/run

scripts/build.sh

step "units, properties and certificates' corpus; the runtime, the node and the client"
cargo test "${ours[@]}" --lib --bins \
	--test commitments --test corpus --test forge --test hierarchy --test revocation \
	--test signatures --test certificates --test identity --test offline --test pki

step "pallets, and their benchmarks' functions"
cargo test --locked -p 'pallet-*' --features runtime-benchmarks --lib

if [[ $quick != --quick ]]; then
	step "networks of real processes"
	# One network at a time: each is four or five nodes on this machine.
	cargo test "${ours[@]}" --test javascript --test scenario --test seats --test validators -- \
		--test-threads 1 --nocapture

	step "lints"
	cargo clippy --locked --workspace --all-targets -- -D warnings
fi

step "done"
