//! Commitments to salted, named fields: their owner opens one and keeps the rest.
//!
//! The chain holds the commitment alone. The owner holds the fields, and hands an [`Opening`] to whom
//! they choose, who checks it against the chain. `docs/commitments.md` has the encoding byte by byte,
//! with vectors, and says what an opening gives away.
//!
//! The names of all fields are committed to beside the tree and stand in every opening. They must
//! ascend, so a name has one place in the tree and cannot be opened to two values, whoever made the
//! commitment.
//!
//! ```
//! use seal_primitives::commitments::{Field, FieldName, Fields};
//!
//! // Salts are random; these are not, so that the example stays what it is.
//! let name = FieldName::parse("name")?;
//! let phone = Field::new(FieldName::parse("phone")?, "13800000000".into(), [2; 32])?;
//! let fields = Fields::new(vec![Field::new(name.clone(), "张三".into(), [1; 32])?, phone])?;
//! let commitment = fields.commitment();
//!
//! let opening = fields.open(&name)?;
//! assert_eq!(opening.field.value(), "张三");
//! assert_eq!(opening.verify(&commitment), Ok(()));
//! # Ok::<(), seal_primitives::commitments::FieldsError>(())
//! ```

#![cfg_attr(
	not(test),
	deny(
		clippy::unwrap_used,
		clippy::expect_used,
		clippy::panic,
		clippy::indexing_slicing,
		clippy::arithmetic_side_effects,
		clippy::cast_possible_truncation,
		clippy::cast_possible_wrap,
		clippy::cast_sign_loss
	)
)]

use crate::{
	digest::{sm3, DigestAlgorithm},
	Commitment,
};
use alloc::{borrow::ToOwned, collections::BTreeSet, string::String, vec::Vec};
use core::fmt;
use sp_core::H256;
use zeroize::Zeroize;

/// The most fields of one commitment.
pub const MAX_FIELDS: usize = 32;
/// The most bytes of a field's name.
pub const MAX_NAME: usize = 32;
/// The most bytes of a field's value, in UTF-8.
pub const MAX_VALUE: usize = 256;

/// What every hash of this encoding begins with, behind the byte that says which hash it is. It is so
/// long that nothing hashed here has 64 bytes, as salted digests of documents do: what is a commitment
/// to fields is none to a document.
const DOMAIN: &[u8; 32] = b"sealchain/identity-commitment/v1";
/// First byte of what a leaf is the hash of.
const LEAF: &[u8] = &[0];
/// First byte of what a node is the hash of.
const NODE: &[u8] = &[1];
/// First byte of what the commitment is the hash of.
const ROOT: &[u8] = &[2];

/// 32 random bytes that keep a field from being guessed. Each field has its own.
pub type Salt = [u8; 32];

/// Why there is no commitment, or no opening. Values and salts do not stand in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FieldsError {
	/// A name has so many bytes: none, or more than [`MAX_NAME`].
	NameLength(usize),
	/// A name has another character than a to z, 0 to 9 and hyphen.
	NameCharacter,
	/// The value of this field has so many bytes: none, or more than [`MAX_VALUE`].
	ValueLength(FieldName, usize),
	/// The value of this field holds a control character.
	ValueControl(FieldName),
	/// There are so many fields: none, or more than [`MAX_FIELDS`].
	Count(usize),
	/// Two fields have this name.
	Repeated(FieldName),
	/// Two fields have the same salt: who is shown one could guess the other.
	SaltRepeated,
	/// There is no field of this name.
	Missing(FieldName),
}

/// Why an opening does not hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OpeningError {
	/// The commitment was made with another function than SM3.
	Algorithm,
	/// It names so many fields: none, or more than [`MAX_FIELDS`].
	Count(usize),
	/// The names do not ascend, or one stands twice.
	Order,
	/// The opened field is none of those named.
	Unnamed,
	/// The path has more or fewer hashes than the place of the field takes.
	PathLength,
	/// Field, names and path are of another commitment.
	OtherCommitment,
}

/// A field's name: 1 to 32 of the characters a to z, 0 to 9 and hyphen.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct FieldName(String);

impl FieldName {
	/// A name from its text.
	pub fn parse(text: &str) -> Result<Self, FieldsError> {
		if text.is_empty() || text.len() > MAX_NAME {
			return Err(FieldsError::NameLength(text.len()));
		}
		if !text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
			return Err(FieldsError::NameCharacter);
		}
		Ok(Self(text.to_owned()))
	}

	/// The name as text.
	pub fn as_str(&self) -> &str {
		&self.0
	}
}

impl fmt::Display for FieldName {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(&self.0)
	}
}

/// A name, a value and a salt. Value and salt are wiped from memory when it is dropped, and
/// debugging prints the name only.
#[derive(Clone, PartialEq, Eq)]
pub struct Field {
	name: FieldName,
	value: String,
	salt: Salt,
}

impl Field {
	/// A field of a value of 1 to 256 bytes without control characters, under a fresh random salt.
	///
	/// The value is taken byte by byte: that it is in Unicode's normal form C, and that what is
	/// spelled in several ways is spelled in one, is the caller's duty.
	pub fn new(name: FieldName, value: String, salt: Salt) -> Result<Self, FieldsError> {
		// Before the checks, so that a refused value is wiped too.
		let field = Self { name, value, salt };
		if field.value.is_empty() || field.value.len() > MAX_VALUE {
			return Err(FieldsError::ValueLength(field.name.clone(), field.value.len()));
		}
		if field.value.contains(char::is_control) {
			return Err(FieldsError::ValueControl(field.name.clone()));
		}
		Ok(field)
	}

	/// What it is called.
	pub fn name(&self) -> &FieldName {
		&self.name
	}

	/// What it says.
	pub fn value(&self) -> &str {
		&self.value
	}

	/// What keeps it from being guessed.
	pub fn salt(&self) -> &Salt {
		&self.salt
	}

	fn leaf(&self) -> H256 {
		let (name, value) = (self.name.0.as_bytes(), self.value.as_bytes());
		sm3(&[LEAF, DOMAIN, &number(name.len()), name, &self.salt, &number(value.len()), value])
	}
}

impl Drop for Field {
	fn drop(&mut self) {
		self.value.zeroize();
		self.salt.zeroize();
	}
}

impl fmt::Debug for Field {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "Field({})", self.name)
	}
}

/// The fields of one commitment: 1 to 32, in order of their names' bytes, no name and no salt twice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fields(Vec<Field>);

impl Fields {
	/// Fields in any order.
	pub fn new(mut fields: Vec<Field>) -> Result<Self, FieldsError> {
		if fields.is_empty() || fields.len() > MAX_FIELDS {
			return Err(FieldsError::Count(fields.len()));
		}
		fields.sort_by(|one, other| one.name.cmp(&other.name));
		let mut neighbours = fields.iter().zip(fields.iter().skip(1));
		if let Some((field, _)) = neighbours.find(|(one, other)| one.name == other.name) {
			return Err(FieldsError::Repeated(field.name.clone()));
		}
		let salts: BTreeSet<&Salt> = fields.iter().map(Field::salt).collect();
		if salts.len() != fields.len() {
			return Err(FieldsError::SaltRepeated);
		}
		Ok(Self(fields))
	}

	/// The fields, in order of their names.
	pub fn iter(&self) -> impl Iterator<Item = &Field> {
		self.0.iter()
	}

	/// What the chain holds.
	pub fn commitment(&self) -> Commitment {
		Commitment { algorithm: DigestAlgorithm::Sm3, value: root(&self.names(), &self.top()) }
	}

	/// What shows one field, and of the others their names.
	pub fn open(&self, name: &FieldName) -> Result<Opening, FieldsError> {
		let mut places = self.0.iter().enumerate();
		let (mut index, field) = places
			.find(|(_, field)| field.name == *name)
			.ok_or_else(|| FieldsError::Missing(name.clone()))?;
		let mut path = Vec::new();
		let mut level = self.leaves();
		while level.len() > 1 {
			path.extend(level.get(sibling(index)));
			level = parents(&level);
			index /= 2;
		}
		Ok(Opening { field: field.clone(), names: self.names(), path })
	}

	fn names(&self) -> Vec<FieldName> {
		self.0.iter().map(|field| field.name.clone()).collect()
	}

	fn leaves(&self) -> Vec<H256> {
		self.0.iter().map(Field::leaf).collect()
	}

	fn top(&self) -> H256 {
		let mut level = self.leaves();
		while level.len() > 1 {
			level = parents(&level);
		}
		// There is one: fields are never none.
		level.first().copied().unwrap_or_default()
	}
}

/// One field, and what shows that a commitment is to it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opening {
	/// The field.
	pub field: Field,
	/// The names of all fields, in order.
	pub names: Vec<FieldName>,
	/// The siblings on the way from the field's leaf to the top of the tree; where a node has none, it
	/// is its own parent, and nothing stands here.
	pub path: Vec<H256>,
}

impl Opening {
	/// Whether the commitment is to this field.
	pub fn verify(&self, commitment: &Commitment) -> Result<(), OpeningError> {
		if commitment.algorithm != DigestAlgorithm::Sm3 {
			return Err(OpeningError::Algorithm);
		}
		let mut width = self.names.len();
		if width == 0 || width > MAX_FIELDS {
			return Err(OpeningError::Count(width));
		}
		if !self.names.iter().zip(self.names.iter().skip(1)).all(|(one, next)| one < next) {
			return Err(OpeningError::Order);
		}
		let mut index = self
			.names
			.iter()
			.position(|name| name == self.field.name())
			.ok_or(OpeningError::Unnamed)?;
		let mut hash = self.field.leaf();
		let mut path = self.path.iter();
		while width > 1 {
			let sibling = sibling(index);
			if sibling < width {
				let other = path.next().ok_or(OpeningError::PathLength)?;
				hash = if sibling < index { node(other, &hash) } else { node(&hash, other) };
			}
			index /= 2;
			width = width.div_ceil(2);
		}
		if path.next().is_some() {
			return Err(OpeningError::PathLength);
		}
		if root(&self.names, &hash) != commitment.value {
			return Err(OpeningError::OtherCommitment);
		}
		Ok(())
	}
}

/// A count or a length, as it is hashed. All are bounded far below 2^16.
fn number(length: usize) -> [u8; 2] {
	u16::try_from(length).unwrap_or(u16::MAX).to_le_bytes()
}

/// The place beside this one, under the same parent.
fn sibling(index: usize) -> usize {
	index ^ 1
}

/// The level above: each two have a parent, and the last without another goes up as it is.
fn parents(level: &[H256]) -> Vec<H256> {
	level
		.chunks(2)
		.filter_map(|pair| pair.iter().copied().reduce(|left, right| node(&left, &right)))
		.collect()
}

fn node(left: &H256, right: &H256) -> H256 {
	sm3(&[NODE, left.as_bytes(), right.as_bytes()])
}

/// The commitment to the names and the top of the tree.
fn root(names: &[FieldName], top: &H256) -> H256 {
	let mut listed = Vec::new();
	for name in names {
		listed.extend(number(name.0.len()));
		listed.extend(name.0.as_bytes());
	}
	sm3(&[ROOT, DOMAIN, &number(names.len()), &listed, top.as_bytes()])
}

impl fmt::Display for FieldsError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::NameLength(length) => {
				write!(f, "a field's name has {length} bytes; it has 1 to {MAX_NAME}")
			}
			Self::NameCharacter => {
				f.write_str("a field's name has other characters than a to z, 0 to 9 and hyphen")
			}
			Self::ValueLength(name, length) => write!(
				f,
				"the value of the field {name} has {length} bytes in UTF-8; it has 1 to {MAX_VALUE}"
			),
			Self::ValueControl(name) => write!(
				f,
				"the value of the field {name} holds a control character, such as a line's end"
			),
			Self::Count(count) => {
				write!(f, "there are {count} fields; 1 to {MAX_FIELDS} are taken")
			}
			Self::Repeated(name) => write!(f, "the field {name} is given twice"),
			Self::SaltRepeated => f.write_str("two fields have the same salt; each has its own"),
			Self::Missing(name) => write!(f, "there is no field {name}"),
		}
	}
}

impl fmt::Display for OpeningError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Algorithm => f.write_str("the commitment was not made with SM3"),
			Self::Count(count) => write!(f, "it names {count} fields; 1 to {MAX_FIELDS} are taken"),
			Self::Order => f.write_str("its names do not ascend, or one stands twice"),
			Self::Unnamed => f.write_str("the field is none of those that it names"),
			Self::PathLength => f.write_str("its path is longer or shorter than the tree is high"),
			Self::OtherCommitment => {
				f.write_str("the commitment is to another value, salt or set of fields")
			}
		}
	}
}

impl core::error::Error for FieldsError {}
impl core::error::Error for OpeningError {}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::Digest;
	use alloc::{format, vec};
	use proptest::prelude::*;

	fn name(text: &str) -> FieldName {
		FieldName::parse(text).expect("a name")
	}

	fn field(of: &str, value: &str, salt: u8) -> Field {
		Field::new(name(of), value.into(), [salt; 32]).expect("a field")
	}

	/// The fields of the vectors in `docs/commitments.md`.
	fn person() -> Vec<Field> {
		vec![
			field("name", "张三", 1),
			field("id-type", "resident-id", 2),
			field("id-number", "330102190001010000", 3),
			field("phone", "13800000000", 4),
			field("email", "zhang.san@example.cn", 5),
		]
	}

	fn fields(list: Vec<Field>) -> Fields {
		Fields::new(list).expect("fields")
	}

	/// These were computed with OpenSSL's SM3; `tests/commitments.rs` does so again.
	#[test]
	fn the_vectors_are_those_of_the_document() {
		let document = include_str!("../../docs/commitments.md");
		for (count, commitment) in [
			(1, "f4c7b740e633e4e77ef5fb93aff7e74094692fdbc39aae1e97a399f164c11afb"),
			(2, "03388aa51ad36cb22d887a1c32d6032e4edfbb829dd7c128d479ca766f4e3d2c"),
			(3, "57a669013be2074c3c8a1652070e25793d4e6906e963ebdd76a33753b3b901d1"),
			(5, "9ce681bc173618daf08c3c6dc3acc48804ee092b0ad5064c26f7ee6e3cb9b45c"),
		] {
			let made = fields(person().into_iter().take(count).collect()).commitment();
			assert_eq!(hex::encode(made.value), commitment);
			assert!(document.contains(commitment), "{count}");
		}
		let all = fields(person());
		let mut hashes = all.leaves();
		for of in ["name", "phone"] {
			hashes.extend(all.open(&name(of)).expect("is there").path);
		}
		hashes.push(all.top());
		for hash in hashes {
			assert!(document.contains(&hex::encode(hash)), "{hash}");
		}
	}

	#[test]
	fn names_are_lower_case_letters_digits_and_hyphens() {
		assert!(FieldName::parse("id-number2").is_ok());
		assert!(FieldName::parse(&"a".repeat(32)).is_ok());
		assert_eq!(FieldName::parse(""), Err(FieldsError::NameLength(0)));
		assert_eq!(FieldName::parse(&"a".repeat(33)), Err(FieldsError::NameLength(33)));
		for wrong in ["Name", "id_number", "id number", "姓名", "a.b", "a\0"] {
			assert_eq!(FieldName::parse(wrong), Err(FieldsError::NameCharacter), "{wrong}");
		}
	}

	#[test]
	fn values_are_short_text_on_one_line() {
		let made = |value: &str| Field::new(name("name"), value.into(), [1; 32]).map(|_| ());
		let refused = |length| Err(FieldsError::ValueLength(name("name"), length));
		assert_eq!(made(&"x".repeat(256)), Ok(()));
		assert_eq!(made(""), refused(0));
		assert_eq!(made(&"x".repeat(257)), refused(257));
		assert_eq!(made(&"张".repeat(86)), refused(258));
		for wrong in ["a\nb", "a\0", "\u{1b}[2J", "a\u{85}"] {
			assert_eq!(made(wrong), Err(FieldsError::ValueControl(name("name"))), "{wrong:?}");
		}
	}

	#[test]
	fn there_are_1_to_32_fields_each_once_with_a_salt_of_its_own() {
		let many = |count: u8| {
			Fields::new((0..count).map(|at| field(&format!("f{at}"), "x", at)).collect())
				.map(|_| ())
		};
		assert_eq!(many(0), Err(FieldsError::Count(0)));
		assert_eq!(many(1), Ok(()));
		assert_eq!(many(32), Ok(()));
		assert_eq!(many(33), Err(FieldsError::Count(33)));
		assert_eq!(
			Fields::new(vec![field("a", "x", 1), field("b", "x", 2), field("a", "y", 3)]),
			Err(FieldsError::Repeated(name("a")))
		);
		assert_eq!(
			Fields::new(vec![field("a", "x", 1), field("b", "y", 1)]),
			Err(FieldsError::SaltRepeated)
		);
	}

	#[test]
	fn a_field_that_is_not_there_is_not_opened() {
		let missing = Err(FieldsError::Missing(name("birthday")));
		assert_eq!(fields(person()).open(&name("birthday")), missing);
	}

	#[test]
	fn neither_value_nor_salt_is_printed() {
		let opening = fields(person()).open(&name("phone")).expect("is there");
		let refused =
			Field::new(name("phone"), "13800000000\n".into(), [4; 32]).expect_err("ends a line");
		for text in
			[format!("{:?}", person()), format!("{opening:?}"), format!("{refused} {refused:?}")]
		{
			assert!(!text.contains("138") && !text.contains("4, 4"), "{text}");
		}
	}

	/// Otherwise whoever makes a commitment could keep two answers ready.
	#[test]
	fn a_name_has_one_place_only() {
		let (one, other) = (field("name", "张三", 1), field("name", "李四", 2));
		let path = |beside: &Field| vec![beside.leaf()];
		let commitment = |names: &[FieldName]| Commitment {
			algorithm: DigestAlgorithm::Sm3,
			value: root(names, &node(&one.leaf(), &other.leaf())),
		};
		let twice = vec![name("name"), name("name")];
		for (opened, beside) in [(&one, &other), (&other, &one)] {
			let opening =
				Opening { field: opened.clone(), names: twice.clone(), path: path(beside) };
			assert_eq!(opening.verify(&commitment(&twice)), Err(OpeningError::Order));
		}
		let descending = vec![name("name"), name("email")];
		let opening = Opening { field: one.clone(), names: descending.clone(), path: path(&other) };
		assert_eq!(opening.verify(&commitment(&descending)), Err(OpeningError::Order));
	}

	/// The tree alone cannot tell three fields, of which the last went up, from two.
	#[test]
	fn the_number_of_fields_is_committed_to() {
		let all = fields(person().into_iter().take(3).collect());
		let opening = all.open(&name("name")).expect("is there");
		assert_eq!((opening.names.len(), opening.path.len()), (3, 1));
		let fewer = Opening { names: vec![name("id-number"), name("name")], ..opening };
		assert_eq!(fewer.verify(&all.commitment()), Err(OpeningError::OtherCommitment));
	}

	#[test]
	fn what_an_opening_lacks_is_said() {
		let all = fields(person());
		let commitment = all.commitment();
		let opening = all.open(&name("name")).expect("is there");
		let refused = |change: &dyn Fn(&mut Opening)| {
			let mut changed = opening.clone();
			change(&mut changed);
			changed.verify(&commitment).expect_err("was changed")
		};
		assert_eq!(refused(&|opening| opening.names.clear()), OpeningError::Count(0));
		let many: Vec<_> = (10..43).map(|at| name(&format!("n{at}"))).collect();
		assert_eq!(refused(&|opening| opening.names = many.clone()), OpeningError::Count(33));
		assert_eq!(refused(&|opening| opening.names.swap(0, 1)), OpeningError::Order);
		assert_eq!(refused(&|opening| opening.names.truncate(3)), OpeningError::Unnamed);
		assert_eq!(refused(&|opening| opening.path.truncate(2)), OpeningError::PathLength);
		assert_eq!(refused(&|opening| opening.path.push(H256::zero())), OpeningError::PathLength);
		let sha256 = Digest { algorithm: DigestAlgorithm::Sha256, ..commitment };
		assert_eq!(opening.verify(&sha256), Err(OpeningError::Algorithm));
	}

	/// Fields with any names, values and salts, in any order.
	fn any_fields() -> impl Strategy<Value = Vec<Field>> {
		let one = ("[a-z0-9-]{1,32}", "\\PC{1,64}", any::<[u8; 32]>());
		prop::collection::vec(one, 1..=MAX_FIELDS).prop_map(|mut list| {
			list.sort_by(|one, other| one.0.cmp(&other.0));
			list.dedup_by(|one, other| one.0 == other.0);
			list.into_iter()
				.map(|(of, value, salt)| Field::new(name(&of), value, salt).expect("a field"))
				.collect()
		})
	}

	/// Some fields, and one of them opened.
	fn any_opening() -> impl Strategy<Value = (Commitment, Opening)> {
		(any_fields(), any::<prop::sample::Index>()).prop_map(|(list, at)| {
			let of = at.get(&list).name().clone();
			let all = fields(list);
			(all.commitment(), all.open(&of).expect("is there"))
		})
	}

	proptest! {
		#[test]
		fn every_field_opens(list in any_fields()) {
			let all = fields(list);
			for field in all.iter() {
				let opening = all.open(field.name()).expect("is there");
				prop_assert_eq!(&opening.field, field);
				prop_assert_eq!(opening.verify(&all.commitment()), Ok(()));
			}
		}

		#[test]
		fn the_order_of_fields_is_irrelevant(
			(list, shuffled) in any_fields()
				.prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
		) {
			prop_assert_eq!(fields(list).commitment(), fields(shuffled).commitment());
		}

		#[test]
		fn another_value_fails((commitment, opening) in any_opening(), value in "\\PC{1,64}") {
			prop_assume!(value != opening.field.value());
			let field = Field::new(opening.field.name().clone(), value, *opening.field.salt());
			let changed = Opening { field: field.expect("a field"), ..opening };
			prop_assert_eq!(changed.verify(&commitment), Err(OpeningError::OtherCommitment));
		}

		#[test]
		fn another_bit_of_the_salt_fails((commitment, opening) in any_opening(), bit in 0..256usize) {
			let mut salt = *opening.field.salt();
			salt[bit / 8] ^= 1 << (bit % 8);
			let (of, value) = (opening.field.name().clone(), opening.field.value().into());
			let changed = Opening { field: Field::new(of, value, salt).expect("a field"), ..opening };
			prop_assert_eq!(changed.verify(&commitment), Err(OpeningError::OtherCommitment));
		}

		/// Another name of the field alone, one that is named too, or in the list too.
		#[test]
		fn another_name_fails(
			(commitment, opening) in any_opening(),
			other in "[a-z0-9-]{1,32}",
			at in any::<prop::sample::Index>(),
		) {
			let renamed = |to: &FieldName| {
				let (value, salt) = (opening.field.value().into(), *opening.field.salt());
				Field::new(to.clone(), value, salt).expect("a field")
			};
			for to in [&name(&other), at.get(&opening.names)] {
				prop_assume!(to != opening.field.name());
				let changed = Opening { field: renamed(to), ..opening.clone() };
				prop_assert!(changed.verify(&commitment).is_err());
				let mut names = opening.names.clone();
				names.retain(|name| name != opening.field.name() && name != to);
				names.push(to.clone());
				names.sort();
				let changed = Opening { field: renamed(to), names, path: opening.path.clone() };
				prop_assert!(changed.verify(&commitment).is_err());
			}
		}

		/// Another place, or another number of fields.
		#[test]
		fn other_names_beside_it_fail(
			(commitment, opening) in any_opening(),
			more in prop::collection::btree_set("[a-z0-9-]{1,32}", 0..4),
			kept in prop::collection::vec(any::<bool>(), MAX_FIELDS),
		) {
			let mut kept = kept.into_iter();
			let mut names = opening.names.clone();
			names.retain(|name| kept.next() == Some(true) || name == opening.field.name());
			names.extend(more.iter().map(|more| name(more)));
			names.sort();
			names.dedup();
			prop_assume!(names != opening.names);
			let changed = Opening { names, ..opening };
			prop_assert!(changed.verify(&commitment).is_err());
		}

		#[test]
		fn another_path_fails(
			(commitment, opening) in any_opening(),
			at in any::<prop::sample::Index>(),
			bit in 0..256usize,
		) {
			let longer = [&opening.path[..], &[H256::zero()]].concat();
			let mut paths = vec![longer];
			if !opening.path.is_empty() {
				let at = at.index(opening.path.len());
				let (mut altered, mut shorter) = (opening.path.clone(), opening.path.clone());
				altered[at].0[bit / 8] ^= 1 << (bit % 8);
				shorter.remove(at);
				paths.extend([altered, shorter]);
				if opening.path.len() > 1 {
					let mut reversed = opening.path.clone();
					reversed.reverse();
					paths.push(reversed);
				}
			}
			for path in paths {
				let changed = Opening { path, ..opening.clone() };
				prop_assert!(changed.verify(&commitment).is_err());
			}
		}

		#[test]
		fn another_commitment_fails((commitment, opening) in any_opening(), list in any_fields()) {
			let other = fields(list).commitment();
			prop_assume!(other != commitment);
			prop_assert_eq!(opening.verify(&other), Err(OpeningError::OtherCommitment));
		}
	}
}
