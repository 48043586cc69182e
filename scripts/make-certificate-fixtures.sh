#!/usr/bin/env bash
# Makes the certificates that the benchmarks of pallet-certificates run on: SM2, by OpenSSL.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [[ ${1:-} == --help || ${1:-} == -h ]]; then
	cat <<'HELP'
Usage: scripts/make-certificate-fixtures.sh [DIRECTORY]

Writes into DIRECTORY (pallets/certificates/src/fixtures):

  root.der                     an anchor
  ca-1.der ca-2.der ca-3.der   authorities, one below the other
  leaf-1.der ... leaf-4.der    a person's certificates, with 1 to 4 links below the anchor
  root.key holder.key          the 32 bytes of the anchor's and the person's SM2 keys

Needs OpenSSL 3. The keys are published with the source: they are for benchmarks and nothing else.
HELP
	exit 0
fi
out=${1:-$root/pallets/certificates/src/fixtures}

# Authorities' names are nearly as long as the chain keeps them (512 bytes of DER), and their
# certificates nearly as long as it takes them (4096 bytes).
commitment=66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0
unit=$(printf 'u%.0s' {1..64})
comment=$(printf 'c%.0s' {1..2800})
distid=distid:1234567812345678
days=36500

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >authority.cnf <<CNF
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
nsComment = "$comment"
CNF
cat >holder.cnf <<'CNF'
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature, nonRepudiation
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
CNF

key() { openssl ecparam -genkey -name SM2 -noout -out "$1.key"; }

# request NAME KEY SUBJECT
request() {
	openssl req -new -utf8 -key "$2.key" -subj "$3" -sm3 -sigopt "$distid" -out "$1.csr"
}

# issue NAME ISSUER EXTENSIONS SERIAL
issue() {
	openssl x509 -req -in "$1.csr" -CA "$2.pem" -CAkey "$2.key" -sm3 -sigopt "$distid" \
		-vfyopt "$distid" -extfile "$3.cnf" -set_serial "$4" -days "$days" -out "$1.pem" 2>log ||
		{ cat log >&2 && exit 1; }
}

# authority_name NUMBER
authority_name() {
	printf '/C=CN/O=Authority of benchmarks %s/OU=%s/OU=%s/OU=%s/OU=%s/CN=%s' \
		"$1" "$unit" "$unit" "$unit" "$unit" "$unit"
}

# bytes KEY: the private key's 32 bytes.
bytes() {
	openssl pkey -in "$1.key" -noout -text |
		sed -n '/^priv:/,/^pub:/{//d;p}' | tr -d ' :\n' | sed 's/^00\(.\{64\}\)$/\1/' |
		xxd -r -p
}

key root
request root root "$(authority_name 0)"
openssl x509 -req -in root.csr -signkey root.key -sm3 -sigopt "$distid" -vfyopt "$distid" \
	-extfile authority.cnf -set_serial 0x1000000000000000000000000000000000000001 \
	-days "$days" -out root.pem 2>log || { cat log >&2 && exit 1; }

key holder
issuer=root
for links in 1 2 3 4; do
	request "leaf-$links" holder "/C=CN/2.5.4.65=$commitment"
	issue "leaf-$links" "$issuer" holder "0x200000000000000000000000000000000000000$links"
	[[ $links -lt 4 ]] || break
	key "ca-$links"
	request "ca-$links" "ca-$links" "$(authority_name "$links")"
	issue "ca-$links" "$issuer" authority "0x300000000000000000000000000000000000000$links"
	issuer=ca-$links
done

mkdir -p "$out"
for name in root ca-1 ca-2 ca-3 leaf-1 leaf-2 leaf-3 leaf-4; do
	openssl x509 -in "$name.pem" -outform DER -out "$out/$name.der"
done
for name in root holder; do
	bytes "$name" >"$out/$name.key"
	[[ $(stat -c %s "$out/$name.key") -eq 32 ]] || { echo "$name.key has not 32 bytes" >&2 && exit 1; }
done
