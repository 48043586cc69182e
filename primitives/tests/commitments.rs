//! The encoding of `docs/commitments.md` once more, from the page: OpenSSL's SM3, and the tree as
//! RFC 6962 defines it from the top down. It must come to the same commitments and paths.

use seal_primitives::commitments::{Field, FieldName, Fields};
use std::{
	io::Write,
	process::{Command, Stdio},
};

const DOMAIN: &[u8] = b"sealchain/identity-commitment/v1";

type Hash = Vec<u8>;

/// SM3 of OpenSSL.
fn sm3(bytes: &[u8]) -> Hash {
	let mut openssl = Command::new("openssl")
		.args(["dgst", "-sm3", "-binary"])
		.stdin(Stdio::piped())
		.stdout(Stdio::piped())
		.spawn()
		.expect("openssl is installed");
	openssl.stdin.take().expect("is piped").write_all(bytes).expect("takes bytes");
	let output = openssl.wait_with_output().expect("ends");
	assert!(output.status.success());
	assert_eq!(output.stdout.len(), 32);
	output.stdout
}

/// Bytes behind their length.
fn counted(bytes: &[u8]) -> Vec<u8> {
	[&u16::try_from(bytes.len()).expect("is short").to_le_bytes(), bytes].concat()
}

fn leaf((name, value, salt): &(String, String, [u8; 32])) -> Hash {
	let (name, value) = (counted(name.as_bytes()), counted(value.as_bytes()));
	sm3(&[&[0], DOMAIN, &name, salt, &value].concat())
}

/// How many leaves stand to the left: the largest power of two that is smaller than all.
fn left(count: usize) -> usize {
	count.next_power_of_two() / 2
}

/// MTH of RFC 6962, section 2.1.
fn top(leaves: &[Hash]) -> Hash {
	match leaves {
		[leaf] => leaf.clone(),
		leaves => {
			let (left, right) = leaves.split_at(left(leaves.len()));
			sm3(&[&[1], &top(left)[..], &top(right)].concat())
		}
	}
}

/// PATH of RFC 6962, section 2.1.1.
fn path(index: usize, leaves: &[Hash]) -> Vec<Hash> {
	if leaves.len() == 1 {
		return Vec::new();
	}
	let middle = left(leaves.len());
	let (left, right) = leaves.split_at(middle);
	let (mut path, other) = match index.checked_sub(middle) {
		None => (path(index, left), right),
		Some(index) => (path(index, right), left),
	};
	path.push(top(other));
	path
}

#[test]
fn openssl_comes_to_the_same_commitments_and_paths() {
	for count in [1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 32] {
		let mut person: Vec<(String, String, [u8; 32])> = (1..=count)
			.map(|at| (format!("field-{at}"), "值".repeat(usize::from(at)), [at; 32]))
			.collect();
		let field = |(name, value, salt): &(String, String, [u8; 32])| {
			Field::new(FieldName::parse(name).expect("a name"), value.clone(), *salt)
				.expect("a field")
		};
		let fields = Fields::new(person.iter().map(field).collect()).expect("fields");

		person.sort();
		let leaves: Vec<Hash> = person.iter().map(leaf).collect();
		let names: Vec<u8> =
			person.iter().flat_map(|(name, ..)| counted(name.as_bytes())).collect();
		let number = u16::from(count).to_le_bytes();
		let commitment = sm3(&[&[2], DOMAIN, &number, &names, &top(&leaves)].concat());
		assert_eq!(fields.commitment().value.as_bytes(), commitment, "{count}");

		for (index, field) in fields.iter().enumerate().step_by(3) {
			let opening = fields.open(field.name()).expect("is there");
			let hashes: Vec<Hash> =
				opening.path.iter().map(|hash| hash.as_bytes().to_vec()).collect();
			assert_eq!(hashes, path(index, &leaves), "{count} {}", field.name());
		}
	}
}
