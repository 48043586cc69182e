#!/usr/bin/env bash
# Writes client/metadata.scale, from which the Rust client is generated, out of the runtime. A test
# of the runtime tells when it is out of date.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
cargo run --locked -p sealchain-runtime --example metadata -- client/metadata.scale
ls -l client/metadata.scale
