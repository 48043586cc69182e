//! Certificates and lists that no authority would make, for tests of those who must refuse them: one
//! that openssl made is taken apart, changed, and signed again by openssl with its issuer's key.
//!
//! Everything here panics when a test asks for what is not there.

use crate::{Credential, OpensslError};

/// Tags of DER elements.
pub mod tag {
	/// BOOLEAN.
	pub const BOOLEAN: u8 = 0x01;
	/// INTEGER.
	pub const INTEGER: u8 = 0x02;
	/// BIT STRING.
	pub const BIT_STRING: u8 = 0x03;
	/// OCTET STRING.
	pub const OCTET_STRING: u8 = 0x04;
	/// NULL.
	pub const NULL: u8 = 0x05;
	/// OBJECT IDENTIFIER.
	pub const OBJECT: u8 = 0x06;
	/// UTF8String.
	pub const UTF8_STRING: u8 = 0x0c;
	/// UTCTime.
	pub const UTC_TIME: u8 = 0x17;
	/// GeneralizedTime.
	pub const GENERALIZED_TIME: u8 = 0x18;
	/// SEQUENCE.
	pub const SEQUENCE: u8 = 0x30;
	/// SET.
	pub const SET: u8 = 0x31;
	/// The bit of a tag that tells that elements are inside.
	pub const CONSTRUCTED: u8 = 0x20;
}

/// Where the fields of a certificate (version 3) stand in its signed part.
pub mod field {
	/// The version.
	pub const VERSION: usize = 0;
	/// The serial number.
	pub const SERIAL: usize = 1;
	/// The algorithm that the issuer signs with.
	pub const ALGORITHM: usize = 2;
	/// The issuer's name.
	pub const ISSUER: usize = 3;
	/// The two times.
	pub const VALIDITY: usize = 4;
	/// The subject's name.
	pub const SUBJECT: usize = 5;
	/// The subject's key.
	pub const KEY: usize = 6;
	/// The extensions.
	pub const EXTENSIONS: usize = 7;
}

/// One DER element, to be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
	/// Its tag.
	pub tag: u8,
	/// What it holds.
	pub content: Content,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
	/// Bytes.
	Bytes(Vec<u8>),
	/// Elements.
	Nodes(Vec<Node>),
}

impl Node {
	/// An element with that content.
	pub fn primitive(tag: u8, bytes: &[u8]) -> Self {
		Self { tag, content: Content::Bytes(bytes.to_vec()) }
	}

	/// An element made of elements.
	pub fn constructed(tag: u8, nodes: Vec<Node>) -> Self {
		Self { tag, content: Content::Nodes(nodes) }
	}

	/// Reads an element as openssl writes it, and nothing behind it.
	pub fn parse(der: &[u8]) -> Self {
		let (node, rest) = Self::parse_first(der);
		assert!(rest.is_empty(), "bytes behind the element");
		node
	}

	fn parse_first(der: &[u8]) -> (Self, &[u8]) {
		let (tag, header, end) = extent(der);
		let (mut content, rest) = (&der[header..end], &der[end..]);
		if tag & tag::CONSTRUCTED == 0 {
			return (Self::primitive(tag, content), rest);
		}
		let mut nodes = Vec::new();
		while !content.is_empty() {
			let (node, behind) = Self::parse_first(content);
			nodes.push(node);
			content = behind;
		}
		(Self::constructed(tag, nodes), rest)
	}

	/// The element in DER.
	pub fn encode(&self) -> Vec<u8> {
		let content = match &self.content {
			Content::Bytes(bytes) => bytes.clone(),
			Content::Nodes(nodes) => nodes.iter().flat_map(Node::encode).collect(),
		};
		wrap(self.tag, &content)
	}

	/// The elements in it.
	pub fn nodes(&mut self) -> &mut Vec<Node> {
		match &mut self.content {
			Content::Nodes(nodes) => nodes,
			Content::Bytes(_) => panic!("the element holds bytes"),
		}
	}

	/// The bytes in it.
	pub fn bytes(&mut self) -> &mut Vec<u8> {
		match &mut self.content {
			Content::Bytes(bytes) => bytes,
			Content::Nodes(_) => panic!("the element holds elements"),
		}
	}

	/// The element at a place in it, and so on downward.
	pub fn at(&mut self, path: &[usize]) -> &mut Node {
		path.iter().fold(self, |node, place| &mut node.nodes()[*place])
	}
}

/// The tag of the DER element at the start of `der`, the length of its header, and its end.
pub fn extent(der: &[u8]) -> (u8, usize, usize) {
	let (header, length) = match der[1] {
		short @ 0..=0x7f => (2, usize::from(short)),
		long => {
			let count = usize::from(long & 0x7f);
			(2 + count, der[2..2 + count].iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
		}
	};
	(der[0], header, header + length)
}

/// The header of an element with a content of `length` bytes.
pub fn header(tag: u8, length: usize) -> Vec<u8> {
	let mut header = vec![tag];
	match u8::try_from(length) {
		Ok(short @ 0..=0x7f) => header.push(short),
		_ => {
			let bytes = length.to_be_bytes();
			let bytes: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
			header.push(0x80 | u8::try_from(bytes.len()).expect("at most 8"));
			header.extend(bytes);
		}
	}
	header
}

/// `content` under a tag.
pub fn wrap(tag: u8, content: &[u8]) -> Vec<u8> {
	[header(tag, content.len()), content.to_vec()].concat()
}

/// An OBJECT IDENTIFIER in dotted form.
pub fn object(dotted: &str) -> Node {
	let arcs: Vec<u32> = dotted.split('.').map(|arc| arc.parse().unwrap()).collect();
	let mut bytes = Vec::new();
	for arc in std::iter::once(arcs[0] * 40 + arcs[1]).chain(arcs[2..].iter().copied()) {
		let groups = (0..5).rev().map(|group| u8::try_from(arc >> (7 * group) & 0x7f).unwrap());
		let mut groups: Vec<u8> = groups.skip_while(|group| *group == 0).collect();
		let last = groups.pop().unwrap_or(0);
		bytes.extend(groups.into_iter().map(|group| group | 0x80));
		bytes.push(last);
	}
	Node::primitive(tag::OBJECT, &bytes)
}

/// The extensions of the signed part of a certificate.
pub fn extensions(signed: &mut Node) -> &mut Vec<Node> {
	signed.at(&[field::EXTENSIONS, 0]).nodes()
}

/// The extension with that identifier, in the signed part of a certificate.
pub fn extension<'a>(signed: &'a mut Node, dotted: &str) -> &'a mut Node {
	let oid = object(dotted);
	extensions(signed)
		.iter_mut()
		.find_map(|extension| (*extension.at(&[0]) == oid).then_some(extension))
		.expect("the certificate has that extension")
}

/// An extension with that value.
pub fn new_extension(dotted: &str, critical: bool, value: &[u8]) -> Node {
	let mut nodes = vec![object(dotted)];
	nodes.extend(critical.then(|| Node::primitive(tag::BOOLEAN, &[0xff])));
	nodes.push(Node::primitive(tag::OCTET_STRING, value));
	Node::constructed(tag::SEQUENCE, nodes)
}

/// The whole made of a signed part, its algorithm and a signature: a certificate or a list.
pub fn assemble(signed: &[u8], algorithm: &[u8], signature: &[u8]) -> Vec<u8> {
	let signature = wrap(tag::BIT_STRING, &[&[0], signature].concat());
	wrap(tag::SEQUENCE, &[signed, algorithm, &signature].concat())
}

/// `der`, a certificate or a list, with its signed part changed and its signature left as it was.
pub fn patch(der: &[u8], change: impl FnOnce(&mut Node)) -> Vec<u8> {
	let mut whole = Node::parse(der);
	change(whole.at(&[0]));
	whole.encode()
}

/// `der`, a certificate or a list, with its signed part changed, and signed by `issuer`. The algorithm
/// beside the signature stays what it was.
pub fn forge(
	der: &[u8],
	issuer: &Credential,
	change: impl FnOnce(&mut Node),
) -> Result<Vec<u8>, OpensslError> {
	sign_again(&patch(der, change), issuer)
}

/// `der`, a certificate or a list, with another signature by `issuer` over the same signed part.
pub fn sign_again(der: &[u8], issuer: &Credential) -> Result<Vec<u8>, OpensslError> {
	let mut whole = Node::parse(der);
	let signed = whole.at(&[0]).encode();
	Ok(assemble(&signed, &whole.at(&[1]).encode(), &issuer.sign(&signed)?))
}

/// The signed part and the signature of a certificate or a list.
pub fn split(der: &[u8]) -> (Vec<u8>, Vec<u8>) {
	let mut whole = Node::parse(der);
	let signature = whole.at(&[2]).bytes()[1..].to_vec();
	(whole.at(&[0]).encode(), signature)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn what_is_read_is_written_again() {
		for length in [0, 1, 127, 128, 255, 256, 70_000] {
			let der = wrap(tag::SEQUENCE, &wrap(tag::OCTET_STRING, &vec![0x30; length]));
			assert_eq!(Node::parse(&der).encode(), der, "{length}");
		}
	}

	#[test]
	fn identifiers_are_written_as_in_their_standards() {
		// X.690, 8.19.5, and RFC 5480.
		assert_eq!(object("2.100.3").encode(), [0x06, 0x03, 0x81, 0x34, 0x03]);
		let public_key = [0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
		assert_eq!(object("1.2.840.10045.2.1").encode(), public_key);
		assert_eq!(object("1.2.0").encode(), [0x06, 0x02, 0x2a, 0x00]);
	}
}
