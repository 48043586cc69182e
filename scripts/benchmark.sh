#!/usr/bin/env bash
# Measures the weights of our pallets on this machine and writes pallets/*/src/weights.rs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

version=0.28.0
if [[ ${1:-} == --help || ${1:-} == -h ]]; then
	cat <<HELP
Usage: scripts/benchmark.sh [PALLET...]

Measures all calls of our pallets, or of those named, and writes their weights. Nothing else should
run on the machine meanwhile. STEPS (50) and REPEAT (20) may be set in the environment.

Uses frame-omni-bencher $version: \$BENCHER, the one on the path, or one that this script installs
below target/tools, which takes half an hour and needs clang and a C++ compiler.

Example: scripts/benchmark.sh pallet_seal_registry
HELP
	exit 0
fi

bencher=$(command -v "${BENCHER:-frame-omni-bencher}" || echo target/tools/bin/frame-omni-bencher)
if [[ ! -x $bencher ]]; then
	echo "==> frame-omni-bencher $version"
	cargo install --locked --root target/tools --version "$version" frame-omni-bencher
fi

pallets=("$@")
[[ ${#pallets[@]} -gt 0 ]] || mapfile -t pallets < <(basename -a pallets/*/ | sed 's/^/pallet_/; s/-/_/g')

# The WASM as a bureau ships it, whatever the profile around it.
echo "==> the runtime, with its benchmarks"
WASM_BUILD_TYPE=production cargo build --locked -p sealchain-runtime --features runtime-benchmarks
wasm=target/debug/wbuild/sealchain-runtime/sealchain_runtime.compact.compressed.wasm

for pallet in "${pallets[@]}"; do
	room=${pallet#pallet_}
	echo "==> $pallet"
	"$bencher" v1 benchmark pallet \
		--runtime "$wasm" \
		--genesis-builder runtime \
		--genesis-builder-preset development \
		--pallet "$pallet" --extrinsic '*' \
		--steps "${STEPS:-50}" --repeat "${REPEAT:-20}" --output-analysis median-slopes \
		--heap-pages 4096 \
		--template scripts/weights.hbs \
		--output "pallets/${room//_/-}/src/weights.rs"
done
cargo fmt --all
