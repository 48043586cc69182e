#!/usr/bin/env bash
# Measures the weights of our pallets on this machine and writes pallets/*/src/weights.rs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
	cat <<'HELP'
Usage: scripts/benchmark.sh [PALLET...]

Needs frame-omni-bencher 0.28.0 (cargo install frame-omni-bencher --version 0.28.0 --locked).
STEPS (default 50) and REPEAT (default 20) may be set in the environment.

Example: scripts/benchmark.sh pallet_seal_registry
HELP
	exit 0
fi

bencher=${BENCHER:-frame-omni-bencher}
command -v "$bencher" >/dev/null || {
	echo "frame-omni-bencher is missing: cargo install frame-omni-bencher --version 0.28.0 --locked" >&2
	exit 1
}
pallets=("$@")
[[ ${#pallets[@]} -gt 0 ]] || pallets=(
	pallet_admission pallet_consortium pallet_institutions pallet_certificates pallet_enterprise_identity
	pallet_seal_registry pallet_approval_workflows pallet_signing_evidence
)

cargo build --locked --release -p sealchain-runtime --features runtime-benchmarks
wasm=target/release/wbuild/sealchain-runtime/sealchain_runtime.compact.compressed.wasm

for pallet in "${pallets[@]}"; do
	room=${pallet#pallet_}
	echo "==> $pallet"
	"$bencher" v1 benchmark pallet \
		--runtime "$wasm" \
		--genesis-builder runtime \
		--genesis-builder-preset development \
		--pallet "$pallet" --extrinsic '*' \
		--steps "${STEPS:-50}" --repeat "${REPEAT:-20}" \
		--heap-pages 4096 \
		--template scripts/weights.hbs \
		--output "pallets/${room//_/-}/src/weights.rs"
done
cargo fmt --all
