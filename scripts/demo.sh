#!/usr/bin/env bash
# Sets up, builds, starts three validators and a full node, and carries a seal through its life.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
	cat <<'HELP'
Usage: scripts/demo.sh [--once]

Starts the three bureaus' validators and a full node as processes of this machine, runs the whole
scenario through real extrinsics, and prints a table of its steps. Then the network stays up until
Ctrl-C; its addresses and accounts are in target/demo/network.json, its logs beside it.

  --once    stop the network after the scenario; exit 0 only if every step did what it should

Example: scripts/demo.sh --once
HELP
	exit 0
fi

scripts/setup.sh
scripts/build.sh
exec target/debug/sealchain-demo --dir target/demo "$@"
