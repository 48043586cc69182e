#!/usr/bin/env bash
# The founding of a consortium: every bureau makes its keys at home and hands over the public ones;
# from these comes the chain specification.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
node=${NODE:-$root/target/debug/sealchain-node}

# What a seat may do, as the runtime names it (primitives/src/actors.rs).
known_mandates='["RegisterEnterprises","FileSeals","FreezeSeals","AttestPersons","AdmitInstitutions","Inspect","FileLicences","Adjudicate"]'
# Without a holder of each of these no enterprise or institution comes onto the chain, no seal is
# filed, and none is frozen.
needed_mandates='["RegisterEnterprises","FileSeals","FreezeSeals","AdmitInstitutions"]'
most_seats=64

usage() {
	cat <<'HELP'
Usage: scripts/new-consortium.sh keys --seat NAME --dir DIR (--bureau KIND | --mandates LIST)
       scripts/new-consortium.sh spec --name NAME --id ID --out FILE [options] PUBLIC.json...

keys    At home, in each bureau: makes the keys of a seat. Prints no secret.
  --seat NAME        the bureau's name, at most 64 bytes; no person's
  --dir DIR          where the keys go; it must not exist, and only you can read it. In it:
                       public.json     to hand over
                       account.phrase  secret: signs the bureau's calls and votes. Move it off the
                                       machine of the validator
                       keystore/       secret: the session keys, for --keystore-path
                       node-key        secret: the machine's name in the network
  --bureau KIND      the usual mandates of: data, market, security, judicial
  --mandates LIST    other ones, separated by commas: RegisterEnterprises FileSeals FreezeSeals
                     AttestPersons AdmitInstitutions Inspect FileLicences Adjudicate

spec    Together: makes the raw specification from the bureaus' public.json, in their order.
  --name NAME            the network's name
  --id ID                its identifier: lower-case letters, digits, _
  --out FILE             the specification; it must not exist
  --min-validators N     no vote brings the validators below N. Default: one fewer than there are
                         seats, three at most
  --bootnode ADDRESS     where a new node asks first, /dns/HOST/tcp/PORT/p2p/PEER; may be repeated
  --development          let well-known development keys pass. Such a network is worth nothing

The node is target/debug/sealchain-node, or what NODE names.

Examples:
  scripts/new-consortium.sh keys --seat "Data Bureau" --bureau data --dir ~/seat
  scripts/new-consortium.sh spec --name "Hangzhou Seals" --id hangzhou_seals --out hangzhou.json \
      data.json market.json security.json judicial.json
  scripts/new-consortium.sh spec --development --name Example --id example --out example.json \
      chain-specs/three-bureaus/*.json

exit: 0 done; 2 wrong usage; 3 jq or the node is missing; 4 an input is refused; 5 a file is in the
way or cannot be written; 6 the node refused.
HELP
}

say() { printf '%s\n' "$*"; }
# fail CODE NAME MESSAGE [ADVICE...]: each advice on a line of its own.
fail() {
	local code=$1
	printf 'new-consortium: %s: %s\n' "$2" "$3" >&2
	shift 3
	[[ $# -eq 0 ]] || printf '  %s\n' "$@" >&2
	exit "$code"
}
wrong_usage() { fail 2 WrongUsage "$1" "scripts/new-consortium.sh --help says how"; }
# value OPTION [VALUE]: an option that needs a value has one.
value() { [[ $# -ge 2 && -n $2 ]] || wrong_usage "$1 needs a value"; }

need_tools() {
	command -v jq >/dev/null 2>&1 || fail 3 JqMissing "jq is not installed" "scripts/setup.sh installs it"
	[[ -x $node ]] || fail 3 NodeMissing "there is no node at $node" \
		"scripts/build.sh builds it; NODE=PATH names another one"
	# Names of files must not be taken for keys: the node is run in an empty directory.
	node=$(cd "$(dirname "$node")" && pwd)/$(basename "$node")
}

# What is removed at the end, and what only if the end comes early.
work=
unfinished=
clean_up() {
	[[ -z $work ]] || rm -rf "$work"
	[[ -z $unfinished ]] || rm -rf "$unfinished"
}
trap clean_up EXIT

# --- keys ----------------------------------------------------------------------------------------

# new_key SCHEME FILE: writes a new phrase into FILE and prints what is public of it.
new_key() {
	"$node" key generate --words 24 --scheme "$1" --output-type json >"$work/key.json" ||
		fail 6 NodeRefused "key generate failed"
	jq -r '.secretPhrase' "$work/key.json" >"$2"
	jq -r '.ss58PublicKey' "$work/key.json"
	rm "$work/key.json"
}

make_keys() {
	local seat='' dir='' bureau='' list='' mandates
	while [[ $# -gt 0 ]]; do
		case $1 in
		--seat) value "$@" && seat=$2 && shift 2 ;;
		--dir) value "$@" && dir=$2 && shift 2 ;;
		--bureau) value "$@" && bureau=$2 && shift 2 ;;
		--mandates) value "$@" && list=$2 && shift 2 ;;
		*) wrong_usage "keys does not know $1" ;;
		esac
	done
	[[ -n $seat ]] || wrong_usage "keys needs --seat"
	[[ -n $dir ]] || wrong_usage "keys needs --dir"
	[[ -z $bureau || -z $list ]] || wrong_usage "--bureau and --mandates exclude each other"
	case $bureau in
	data) list=AdmitInstitutions,FileLicences,Inspect ;;
	market) list=RegisterEnterprises,Inspect ;;
	security) list=FileSeals,FreezeSeals,AttestPersons,Inspect ;;
	judicial) list=Adjudicate,Inspect ;;
	'') [[ -n $list ]] || wrong_usage "keys needs --bureau or --mandates" ;;
	*) wrong_usage "no bureau is called $bureau: data, market, security, judicial" ;;
	esac
	need_tools
	mandates=$(jq -cn --arg list "$list" '$list | split(",") | map(gsub("^ +| +$"; ""))')
	check_seat "$(jq -cn --arg name "$seat" --argjson mandates "$mandates" \
		'{name: $name, mandates: $mandates}')" "--seat $seat"

	[[ ! -e $dir ]] || fail 5 InTheWay "$dir exists: keys are never written over others" \
		"Name a directory that does not exist."
	umask 077
	{ mkdir -p "$(dirname "$dir")" && mkdir "$dir"; } 2>/dev/null || fail 5 CannotWrite "$dir cannot be made"
	dir=$(cd "$dir" && pwd)
	unfinished=$dir
	mkdir "$dir/keystore"
	# Secrets pass through files that only we can read, never through arguments, which every user
	# of the machine can see.
	work=$(mktemp -d "$dir/.work.XXXXXX")
	cd "$work"

	local account aura grandpa peer
	account=$(new_key sr25519 "$dir/account.phrase")
	aura=$(new_key sr25519 "$work/aura")
	grandpa=$(new_key ed25519 "$work/grandpa")
	"$node" key insert --keystore-path "$dir/keystore" --key-type aura --scheme sr25519 \
		--suri "$work/aura" || fail 6 NodeRefused "key insert failed for aura"
	"$node" key insert --keystore-path "$dir/keystore" --key-type gran --scheme ed25519 \
		--suri "$work/grandpa" || fail 6 NodeRefused "key insert failed for gran"
	peer=$("$node" key generate-node-key --file "$dir/node-key" 2>&1) ||
		fail 6 NodeRefused "key generate-node-key failed"
	jq -n --arg name "$seat" --argjson mandates "$mandates" --arg account "$account" \
		--arg aura "$aura" --arg grandpa "$grandpa" --arg peer "$peer" \
		'{name: $name, account: $account, aura: $aura, grandpa: $grandpa, mandates: $mandates,
		  peer: $peer}' >"$dir/public.json"
	unfinished=

	cat <<NEXT
$seat has its keys in $dir. What is public of them:

$(cat "$dir/public.json")

Next:
  1. Hand over $dir/public.json, and nothing else of $dir.
  2. Copy account.phrase onto paper, in two places, and move the file to the operator's machine:
     it does not belong on the validator's.
  3. Copy keystore/ to a sealed backup, apart from the machine. Never run two machines with it.
  4. Read the three keys above aloud when the specification is made.
NEXT
}

# --- spec ----------------------------------------------------------------------------------------

# check_seat JSON WHERE: a name and mandates that the runtime takes.
check_seat() {
	local wrong
	wrong=$(jq -r --argjson known "$known_mandates" '
		if (.name | type) != "string" or .name == "" then "InvalidName: the name is missing"
		elif (.name | utf8bytelength) > 64 then "InvalidName: the name has more than 64 bytes"
		elif (.mandates | type) != "array" or .mandates == [] then
			"NoMandate: there are no mandates"
		elif (.mandates - $known) != [] then
			"UnknownMandate: \((.mandates - $known)[0]) is none of \($known | join(" "))"
		elif (.mandates | unique | length) != (.mandates | length) then
			"DuplicateMandate: a mandate is there twice"
		else empty end' <<<"$1")
	[[ -z $wrong ]] || fail 4 "${wrong%%: *}" "$2: ${wrong#*: }"
}

# public_bytes SCHEME ADDRESS WHERE: the public key of an SS58 address, in hexadecimal.
public_bytes() {
	local bytes=''
	# Checked before the node sees it: the node would take a phrase or a development name as well.
	if [[ $2 =~ ^[1-9A-HJ-NP-Za-km-z]{46,52}$ ]]; then
		bytes=$("$node" key inspect --scheme "$1" --output-type json "$2" 2>/dev/null |
			jq -r 'select(.publicKeyUri) | .publicKey' 2>/dev/null) || bytes=
	fi
	# What was given is not shown: it might be a secret.
	[[ $bytes =~ ^0x[0-9a-f]{64}$ ]] || fail 4 InvalidKey "$3 is no SS58 address of an $1 key" \
		"A secret phrase does not belong here: if it was one, make new keys."
	printf '%s\n' "$bytes"
}

# generic SCHEME BYTES: the address with the general prefix. The runtime does not know its own
# prefix while it reads a genesis, and takes no address with another than the general one.
generic() {
	"$node" key inspect --scheme "$1" --network substrate --output-type json --public "$2" |
		jq -er '.ss58PublicKey' || fail 6 NodeRefused "key inspect does not know $2"
}

make_spec() {
	local name='' id='' out='' least='' development='' bootnodes='[]' files=()
	while [[ $# -gt 0 ]]; do
		case $1 in
		--name) value "$@" && name=$2 && shift 2 ;;
		--id) value "$@" && id=$2 && shift 2 ;;
		--out) value "$@" && out=$2 && shift 2 ;;
		--min-validators) value "$@" && least=$2 && shift 2 ;;
		--bootnode) value "$@" && bootnodes+=$'\n'"[\"$2\"]" && shift 2 ;;
		--development) development=1 && shift ;;
		-*) wrong_usage "spec does not know $1" ;;
		*) files+=("$1") && shift ;;
		esac
	done
	[[ -n $name ]] || wrong_usage "spec needs --name"
	[[ $id =~ ^[a-z0-9_]{1,64}$ ]] || wrong_usage "spec needs --id of lower-case letters, digits and _"
	[[ -n $out ]] || wrong_usage "spec needs --out"
	[[ ${#files[@]} -gt 0 ]] || wrong_usage "spec needs the bureaus' public.json"
	need_tools

	local seats=${#files[@]}
	[[ $seats -le $most_seats ]] || fail 4 TooManySeats "$seats seats; there can be $most_seats"
	if [[ -z $least ]]; then
		least=$((seats > 3 ? 3 : seats > 1 ? seats - 1 : 1))
	fi
	[[ $least =~ ^[0-9]{1,3}$ ]] && least=$((10#$least)) && ((least >= 1 && least <= seats)) ||
		fail 4 InvalidMinimum "--min-validators is a number from 1 to $seats, the number of seats"
	local bootnode='^/(ip4|ip6|dns|dns4|dns6)/[^/]+/tcp/[0-9]+(/wss?)?/p2p/[1-9A-HJ-NP-Za-km-z]+$'
	bootnodes=$(jq -cs --arg form "$bootnode" \
		'add | if all(test($form)) then . else error("form") end' <<<"$bootnodes" 2>/dev/null) ||
		fail 4 InvalidBootnode "a --bootnode is not of the form /dns/HOST/tcp/PORT/p2p/PEER"
	[[ ! -e $out ]] || fail 5 InTheWay "$out exists: a specification is never written over another"
	[[ -d $(dirname "$out") && -w $(dirname "$out") ]] ||
		fail 5 CannotWrite "$(dirname "$out") is no directory that can be written to"

	# --- what each bureau handed over
	local file seat paths=()
	for file in "${files[@]}"; do
		[[ -r $file && -f $file ]] || fail 4 Unreadable "$file cannot be read"
		paths+=("$(cd "$(dirname "$file")" && pwd)/$(basename "$file")")
	done
	out=$(cd "$(dirname "$out")" && pwd)/$(basename "$out")
	work=$(mktemp -d)
	mkdir "$work/empty"
	cd "$work/empty"

	local account aura grandpa generic_account generic_aura generic_grandpa
	: >"$work/seats"
	for file in "${paths[@]}"; do
		seat=$(jq -c 'if type == "object" then . else error("object") end' "$file" 2>/dev/null) &&
			[[ $(wc -l <<<"$seat") -eq 1 && -n $seat ]] ||
			fail 4 Malformed "$file is not one JSON object, as \`keys\` writes it"
		check_seat "$seat" "$file"
		local strange
		strange=$(jq -r 'keys - ["account","aura","comment","grandpa","mandates","name","peer"] |
			join(" ")' <<<"$seat")
		[[ -z $strange ]] || fail 4 UnknownField "$file has fields that do not belong there: $strange" \
			"If one of them is a secret, make new keys."
		jq -e '[.account, .aura, .grandpa] | all(type == "string")' <<<"$seat" >/dev/null ||
			fail 4 MissingKey "$file: account, aura and grandpa are wanted"
		account=$(public_bytes sr25519 "$(jq -r .account <<<"$seat")" "$file: account")
		aura=$(public_bytes sr25519 "$(jq -r .aura <<<"$seat")" "$file: aura")
		grandpa=$(public_bytes ed25519 "$(jq -r .grandpa <<<"$seat")" "$file: grandpa")
		generic_account=$(generic sr25519 "$account")
		generic_aura=$(generic sr25519 "$aura")
		generic_grandpa=$(generic ed25519 "$grandpa")
		jq -c --arg file "$file" --arg account "$account" --arg aura "$aura" --arg grandpa "$grandpa" \
			--arg generic_account "$generic_account" --arg generic_aura "$generic_aura" \
			--arg generic_grandpa "$generic_grandpa" '. + {
				file: $file,
				bytes: {account: $account, aura: $aura, grandpa: $grandpa},
				generic: {account: $generic_account, aura: $generic_aura, grandpa: $generic_grandpa}
			}' <<<"$seat" >>"$work/seats"
	done

	local twice
	for field in '"name", .name' '"account", .bytes.account' '"aura key", .bytes.aura' \
		'"grandpa key", .bytes.grandpa' '"peer", (.peer // empty)'; do
		twice=$(jq -rs "[.[] | {what: [$field], file}] | map(select(.what | length == 2)) |
			group_by(.what[1]) | map(select(length > 1)) |
			.[0] // empty | \"\(.[0].what[0]) of \(map(.file) | join(\" and \"))\"" "$work/seats")
		[[ -z $twice ]] || fail 4 Duplicate "the same $twice"
	done
	local missing
	missing=$(jq -rs --argjson needed "$needed_mandates" \
		'$needed - (map(.mandates) | add) | join(" ")' "$work/seats")
	[[ -z $missing ]] || fail 4 MandateMissing "no seat holds: $missing" \
		"Without these nobody could register, admit, file or freeze from the first block on."
	if [[ -z $development ]]; then
		local person scheme known=() weak
		for person in Alice Bob Charlie Dave Eve Ferdie; do
			for scheme in sr25519 ed25519; do
				known+=("$("$node" key inspect --scheme "$scheme" --output-type json "//$person" |
					jq -r .publicKey)")
			done
		done
		weak=$(jq -r '.file as $file | .bytes | to_entries[] | select(.value | IN($ARGS.positional[])) |
			"\(.key) of \($file)"' "$work/seats" --args "${known[@]}" | head -n 1)
		[[ -z $weak ]] || fail 4 DevelopmentKey "the $weak is known to everybody" \
			"Make keys with \`keys\`. --development lets it pass, for a network that is worth nothing."
		weak=$(jq -rs '[.[].bytes.account] as $accounts | [.[] | select(.bytes.aura | IN($accounts[]))] |
			.[0].file // empty' "$work/seats")
		[[ -z $weak ]] || fail 4 AccountOnValidator "$weak: the aura key is a seat's account" \
			"The account's key must not be on the validator's machine: make an aura key of its own."
	fi

	# --- the specification
	"$node" export-chain-spec --chain local >"$work/preset.json" 2>"$work/log" ||
		fail 6 NodeRefused "export-chain-spec failed" "$(tail -n 3 "$work/log")"
	jq --slurpfile seats "$work/seats" --arg name "$name" --arg id "$id" --argjson least "$least" \
		--argjson bootnodes "$bootnodes" --arg kind "${development:+Development}" '
		.name = $name | .id = $id | .bootNodes = $bootnodes |
		.chainType = (if $kind == "" then "Live" else $kind end) |
		.genesis.runtimeGenesis.patch = {
			consortium: {
				seats: [$seats[] | {account: .generic.account, name, mandates, validates: true}],
				minValidators: $least
			},
			session: {keys: [$seats[] | .generic | [.account, .account, {aura, grandpa}]]}
		}' "$work/preset.json" >"$work/plain.json"
	"$node" export-chain-spec --raw --chain "$work/plain.json" --output "$work/raw.json" \
		>"$work/log" 2>&1 ||
		fail 6 NodeRefused "the runtime does not build this genesis" "$(head -n 1 "$work/log")"
	# The genesis hash is that of a chain's first block: a database of its own is made for it.
	local genesis
	"$node" export-blocks --chain "$work/raw.json" --base-path "$work/base" --from 0 --to 0 \
		"$work/blocks" >"$work/log" 2>&1 &&
		genesis=$("$node" chain-info --chain "$work/raw.json" --base-path "$work/base" 2>>"$work/log" |
			jq -er .genesis_hash) && [[ $genesis =~ ^0x[0-9a-f]{64}$ ]] ||
		fail 6 NodeRefused "the genesis block cannot be made" "$(tail -n 3 "$work/log")"
	(umask 022 && cat "$work/raw.json" >"$out") || fail 5 CannotWrite "$out cannot be written"

	local down=$(((seats - 1) / 3))
	say "$out: $name ($id), $seats seats, at least $least validators"
	say
	jq -r '"  \(.name): \(.mandates | join(", "))\n    account \(.account)\n    aura    \(.aura)\n    grandpa \(.grandpa)"' \
		"$work/seats"
	cat <<NEXT

  genesis  $genesis
  SHA-256  $(sha256sum "$out" | cut -d ' ' -f 1)

Finality needs $((seats - down)) of $seats seats; $down may be down (docs/three-or-four-seats.md).
NEXT
	[[ -z $development ]] || say "Keys that everybody knows may be among these: worth nothing."
	cat <<NEXT

Next, each bureau:
  1. Reads its three keys aloud; the others compare with the list above.
  2. Makes the specification itself, from the same files in the same order with the same node, and
     compares genesis and SHA-256; writes both on paper.
  3. Starts its validator with its own keys (docs/operations.md has every flag):
       sealchain-node --validator --chain $(basename "$out") --base-path BASE --keystore-path DIR/keystore \\
         --node-key-file DIR/node-key --listen-addr /ip4/0.0.0.0/tcp/30333 --no-mdns \\
         --reserved-only --reserved-nodes /dns/HOST/tcp/30333/p2p/PEER ...
     where PEER is the \`peer\` of another bureau's public.json.
  4. Sees that finality rises, together with the others.
NEXT
}

case ${1:-} in
-h | --help) usage ;;
keys | spec)
	command=$1
	shift
	for argument in "$@"; do
		[[ $argument != -h && $argument != --help ]] || { usage && exit 0; }
	done
	"make_$command" "$@"
	;;
'') wrong_usage "say keys or spec" ;;
*) wrong_usage "there is no $1: say keys or spec" ;;
esac
