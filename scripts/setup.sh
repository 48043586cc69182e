#!/usr/bin/env bash
# Prepares a Debian or Ubuntu machine that has rustup for building and testing this repository.
# What is there already is skipped, so it may be run any number of times.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
node_wanted=20
toolchain_seconds=900
target_seconds=120
npm_seconds=600

usage() {
	cat <<TEXT
usage: scripts/setup.sh [--js | --no-js] [--help]

Installs what is missing of: system packages (apt, by sudo when not root), the Rust toolchain and
target that rust-toolchain.toml names (rustup), and the packages of tests/js (npm).

  --js      Node.js and the packages of tests/js are required: without them the set-up fails
  --no-js   leave JavaScript alone
  (neither) try; where it cannot be had, say so and go on

exit: 0 all is there; 1 a step failed; 2 wrong usage; 3 the wasm target is missing and rustup could
not fetch it: install it another way and run this again.
TEXT
}

js=try
for argument in "$@"; do
	case $argument in
	--js) js=must ;;
	--no-js) js=no ;;
	-h | --help) usage && exit 0 ;;
	*) usage >&2 && exit 2 ;;
	esac
done

say() { printf 'setup: %s\n' "$*"; }
skip() { printf 'setup: skip  %s\n' "$*"; }
# fail CODE MESSAGE [ADVICE...]: each advice on a line of its own.
fail() {
	local code=$1
	printf 'setup: FAIL  %s\n' "$2" >&2
	shift 2
	[[ $# -eq 0 ]] || printf '       %s\n' "$@" >&2
	exit "$code"
}
# JavaScript cannot be had: the end with --js, a note without.
without_js() {
	[[ $js != must ]] || fail 1 "$@"
	printf 'setup: note  %s\n' "$1"
	shift
	printf '       %s\n' "$@" "The tests of JavaScript clients need it; all else goes without."
	js=no
}
have() { command -v "$1" >/dev/null 2>&1; }
can_apt() { have apt-get && { [[ $(id -u) -eq 0 ]] || have sudo; }; }

# --- system packages -----------------------------------------------------------------------------

as_root=()
apt() {
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@"
}
need_apt() {
	local by_hand="apt-get update && apt-get install $*"
	have apt-get || fail 1 "this needs $*, and there is no apt-get here" \
		"Install what your system calls these, then run this again."
	[[ $(id -u) -eq 0 ]] && return
	have sudo || fail 1 "this needs $*, and neither root nor sudo is at hand" \
		"As root: $by_hand" "Then run this again."
	as_root=(sudo)
}
updated=
apt_update() {
	[[ -z $updated ]] || return 0
	say "apt-get update"
	apt update || fail 1 "apt-get update failed" \
		"Check the network and the sources of apt, then run this again."
	updated=1
}
apt_install() {
	need_apt "$@"
	apt_update
	say "apt-get install $*"
	apt install -y --no-install-recommends "$@" >/dev/null || fail 1 "apt-get install $* failed" \
		"Run it by hand to see what apt asks for, then run this again."
}

# Each package with a command or file that shows it is there.
packages=(
	build-essential=cc build-essential=c++ build-essential=make pkg-config=pkg-config
	protobuf-compiler=protoc git=git curl=curl ca-certificates=/etc/ssl/certs/ca-certificates.crt
	jq=jq openssl=openssl shellcheck=shellcheck
	# Seal faces: fonts; for the tests, another renderer and a reader.
	fonts-noto-cjk=/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc
	fonts-liberation=/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf
	librsvg2-bin=rsvg-convert tesseract-ocr=tesseract
	tesseract-ocr-chi-sim=/usr/share/tesseract-ocr/*/tessdata/chi_sim.traineddata
)
missing=()
present=()
for entry in "${packages[@]}"; do
	package=${entry%%=*} sign=${entry#*=}
	if have "$sign" || { [[ $sign == /* ]] && compgen -G "$sign" >/dev/null; }; then
		present+=("${sign##*/}")
	elif [[ " ${missing[*]-} " != *" $package "* ]]; then
		missing+=("$package")
	fi
done
[[ ${#present[@]} -eq 0 ]] || skip "there already: ${present[*]}"
[[ ${#missing[@]} -eq 0 ]] || apt_install "${missing[@]}"

# --- Rust ----------------------------------------------------------------------------------------

cd "$root"
of_toolchain() { sed -n "s/^$1 *= *\[\{0,1\}\"\([^\"]*\)\".*/\1/p" rust-toolchain.toml; }
channel=$(of_toolchain channel)
target=$(of_toolchain targets)

if ! have rustup && [[ -x $HOME/.cargo/bin/rustup ]]; then
	PATH=$HOME/.cargo/bin:$PATH
	say "using $HOME/.cargo/bin; put it on your PATH to run cargo yourself"
fi
have rustup || fail 1 "rustup is not installed" \
	"Install it as https://rustup.rs says, open a new shell, then run this again."

# Looking must not make rustup download: that happens below, with a limit.
export RUSTUP_AUTO_INSTALL=0
toolchain_complete() {
	rustc "+$channel" --version && cargo "+$channel" clippy --version && cargo "+$channel" fmt --version
} >/dev/null 2>&1
if toolchain_complete; then
	skip "Rust $channel with clippy and rustfmt"
else
	say "rustup toolchain install $channel with clippy and rustfmt"
	timeout "$toolchain_seconds" rustup toolchain install "$channel" --profile minimal \
		--component clippy --component rustfmt --no-self-update || true
	toolchain_complete || fail 1 "Rust $channel with clippy and rustfmt could not be installed" \
		"Check that this machine reaches rustup's server (https_proxy and RUSTUP_DIST_SERVER are" \
		"heeded), or install that toolchain another way, then run this again."
fi

libraries=$(rustc "+$channel" --print sysroot)/lib/rustlib/$target/lib
target_there() { compgen -G "$libraries/libcore-*.rlib" >/dev/null; }
if target_there; then
	skip "target $target"
else
	say "rustup target add $target (at most $target_seconds s)"
	outcome="rustup could not fetch it"
	timeout "$target_seconds" rustup target add --toolchain "$channel" "$target" || {
		[[ $? -ne 124 ]] || outcome="rustup got no answer in $target_seconds s"
	}
	target_there || fail 3 "the target $target is missing: $outcome" \
		"Either let this machine reach rustup's server (https_proxy and RUSTUP_DIST_SERVER are" \
		"heeded) and run this again; or fetch the rust-std component of Rust $channel for $target on" \
		"another machine, put its libcore, liballoc and libcompiler_builtins (.rlib) into" \
		"$libraries" \
		"and run this again: it looks for libcore-*.rlib there."
	# A runtime built against another copy of the target no longer links.
	rm -rf "${CARGO_TARGET_DIR:-$root/target}"/*/wbuild
fi

# --- JavaScript ----------------------------------------------------------------------------------

node_major() {
	local version
	version=$(node --version 2>/dev/null) || version=v0
	version=${version#v}
	echo "${version%%.*}"
}
apt_node_major() {
	local version
	version=$(apt-cache policy nodejs 2>/dev/null | sed -n 's/^ *Candidate: *\([0-9]*\).*/\1/p')
	echo "${version:-0}"
}
node_there() { have npm && [[ $(node_major) -ge $node_wanted ]]; }

if [[ $js == no ]]; then
	skip "JavaScript, as asked"
elif node_there; then
	skip "Node.js $(node --version) with npm"
else
	advice="Install Node.js $node_wanted or later with npm (https://nodejs.org/en/download), then run this again."
	if ! can_apt; then
		without_js "Node.js $node_wanted with npm is missing, and apt is not at hand" "$advice"
	else
		if [[ $js == must && $(apt_node_major) -eq 0 ]]; then
			need_apt nodejs npm
			apt_update
		fi
		wanted=()
		[[ $(node_major) -ge $node_wanted ]] || wanted+=(nodejs)
		have npm || wanted+=(npm)
		if [[ $(node_major) -lt $node_wanted && $(apt_node_major) -lt $node_wanted ]]; then
			without_js "Node.js $node_wanted is wanted; here is $(node_major), and apt offers $(apt_node_major) (0: none)" \
				"$advice"
		else
			apt_install "${wanted[@]}"
			node_there || without_js "apt installed ${wanted[*]}, yet no Node.js $node_wanted with npm is on the PATH" \
				"$advice"
		fi
	fi
fi

lock=tests/js/package-lock.json
installed=tests/js/node_modules/.package-lock.json
if [[ $js == no ]]; then
	: # said above
elif [[ ! -e $lock ]]; then
	skip "npm packages: there is no $lock"
elif [[ -e $installed && ! $lock -nt $installed ]]; then
	skip "npm packages of tests/js"
else
	say "npm ci in tests/js"
	timeout "$npm_seconds" npm ci --prefix tests/js --no-audit --no-fund --loglevel=error ||
		without_js "npm ci in tests/js failed" \
			"Check that this machine reaches npm's registry (npm config get registry), then run this again."
fi

say "done"
