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

# The names of the integration tests in that selection, as cargo finds them, so that none is left
# out: those of whole networks (true), or all others (false).
integration_tests() {
	cargo metadata --locked --no-deps --format-version 1 | jq --raw-output --argjson networks "$1" '
		.packages[]
		| select(.name | startswith("pallet-") | not)
		| select((.name == "sealchain-tests") == $networks)
		| .targets[] | select(.kind == ["test"]).name' | sort --unique
}
names=$(integration_tests false)
mapfile -t units <<<"$names"
names=$(integration_tests true)
mapfile -t networks <<<"$names"
both=$(comm -12 <(printf '%s\n' "${units[@]}") <(printf '%s\n' "${networks[@]}"))
if [[ -n $both ]]; then
	echo "test: tests/tests and another package have a test named ${both//$'\n'/, }, and cargo" \
		"cannot run one of them alone. Rename it." >&2
	exit 1
fi

step "format"
cargo fmt --all --check
tests/js/node_modules/.bin/taplo format --check
shellcheck --severity warning --external-sources scripts/*.sh .ci/run

scripts/build.sh

step "units, properties and certificates' corpus; the runtime, the node and the client"
cargo test "${ours[@]}" --lib --bins "${units[@]/#/--test=}"

step "pallets, and their benchmarks' functions"
cargo test --locked -p 'pallet-*' --features runtime-benchmarks --tests

if [[ $quick != --quick ]]; then
	step "networks of real processes"
	# One network at a time: each is three to five nodes on this machine.
	cargo test "${ours[@]}" "${networks[@]/#/--test=}" -- --test-threads 1 --nocapture

	step "lints"
	cargo clippy --locked --workspace --all-targets -- -D warnings
fi

step "done"
