#!/usr/bin/env bash
# Builds everything once, for the demo and the tests alike: one profile, one set of features, so
# that whichever runs second finds it all there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
	cat <<'HELP'
Usage: scripts/build.sh

Builds the node, the WASM runtime, sealctl, the demo and the network tests in the dev profile.
From nothing some 20 minutes on two cores; seconds when nothing changed.
Example: scripts/build.sh && target/debug/sealctl --help
HELP
	exit 0
fi

echo "==> build (from nothing some 20 minutes on two cores)"
cargo build --locked --workspace --exclude 'pallet-*' --all-targets
