//! What the chain holds, for people and programs to read.
//!
//! Storage values, events and calls are walked by the runtime's own description of its types, so
//! that whatever a later runtime adds is shown too.

use crate::address;
use codec::{Compact, Decode, Error};
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef, TypeDefPrimitive};
use seal_primitives::{CreditCode, Moment, SealCode};
use serde_json::{Map, Value};
use subxt::utils::AccountId32;

/// How deep types may lie in each other: far more than any of the chain's do.
const DEPTH: u32 = 64;

/// A value of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
	/// Nothing.
	None,
	/// Yes or no.
	Bool(bool),
	/// A number.
	Number(u128),
	/// A time, or a span of time, in milliseconds.
	Time(Moment),
	/// Text, an address, or bytes in hexadecimal behind `0x`.
	Text(String),
	/// Values in order.
	List(Vec<View>),
	/// Values with names.
	Fields(Vec<(String, View)>),
}

impl View {
	/// Text.
	pub fn text(text: impl ToString) -> Self {
		Self::Text(text.to_string())
	}

	/// Fields with these names.
	pub fn fields<const N: usize>(fields: [(&str, View); N]) -> Self {
		Self::Fields(fields.into_iter().map(|(name, value)| (name.to_string(), value)).collect())
	}

	/// The value of a field.
	pub fn field(&self, name: &str) -> Option<&Self> {
		match self {
			Self::Fields(fields) => {
				fields.iter().find(|(field, _)| field == name).map(|(_, value)| value)
			}
			_ => None,
		}
	}

	/// This with a field before its others.
	pub fn with_first(self, name: &str, value: View) -> Self {
		let first = (name.to_string(), value);
		match self {
			Self::Fields(fields) => Self::Fields(std::iter::once(first).chain(fields).collect()),
			other => Self::Fields(vec![first, ("value".into(), other)]),
		}
	}

	/// As JSON: camelCase names, times in milliseconds, numbers beyond 64 bits as text.
	pub fn json(&self) -> Value {
		match self {
			Self::None => Value::Null,
			Self::Bool(value) => (*value).into(),
			Self::Number(number) => match u64::try_from(*number) {
				Ok(number) => number.into(),
				Err(_) => number.to_string().into(),
			},
			Self::Time(time) => (*time).into(),
			Self::Text(text) => text.clone().into(),
			Self::List(items) => items.iter().map(Self::json).collect(),
			Self::Fields(fields) => {
				let fields: Map<_, _> =
					fields.iter().map(|(name, value)| (camel_case(name), value.json())).collect();
				fields.into()
			}
		}
	}

	/// Read a value of a type from SCALE bytes, and leave the rest.
	pub fn read(registry: &PortableRegistry, id: u32, input: &mut &[u8]) -> Result<Self, Error> {
		Reader { registry }.value(id, false, input, DEPTH)
	}

	/// Read the fields of an event or a call.
	pub fn read_fields(
		registry: &PortableRegistry,
		fields: &[Field<PortableForm>],
		input: &mut &[u8],
	) -> Result<Self, Error> {
		Reader { registry }.named(fields, input, DEPTH)
	}
}

/// `snake_case` as `camelCase`.
fn camel_case(name: &str) -> String {
	let mut words = name.split('_');
	let mut camel: String = words.next().unwrap_or_default().into();
	for word in words {
		let mut characters = word.chars();
		camel.extend(characters.next().map(|first| first.to_ascii_uppercase()));
		camel.push_str(characters.as_str());
	}
	camel
}

struct Reader<'a> {
	registry: &'a PortableRegistry,
}

impl Reader<'_> {
	/// A value of a type. Whether a number is a time, only the field that it stands in knows.
	fn value(&self, id: u32, time: bool, input: &mut &[u8], depth: u32) -> Result<View, Error> {
		let depth = depth.checked_sub(1).ok_or("types lie too deep in each other")?;
		let described = self.registry.resolve(id).ok_or("the metadata lacks a type")?;
		match described.path.segments.last().map(String::as_str) {
			Some("AccountId32") => {
				return Ok(View::Text(address::to_text(&AccountId32::decode(input)?)))
			}
			Some("SealCode") => return Ok(View::text(SealCode::decode(input)?)),
			Some("CreditCode") => return Ok(View::text(CreditCode::decode(input)?)),
			Some("H256") => return Ok(View::Text(hexadecimal(&<[u8; 32]>::decode(input)?))),
			_ => (),
		}
		match &described.type_def {
			TypeDef::Primitive(primitive) => primitive_value(primitive, time, input),
			TypeDef::Compact(_) => Ok(number(Compact::<u128>::decode(input)?.0, time)),
			TypeDef::Composite(composite) => match &composite.fields[..] {
				// A new type shows what is inside.
				[field] if field.name.is_none() => {
					self.value(field.ty.id, time || is_time(field), input, depth)
				}
				fields => self.named(fields, input, depth),
			},
			TypeDef::Variant(variants) => {
				let index = u8::decode(input)?;
				let variant = variants
					.variants
					.iter()
					.find(|variant| variant.index == index)
					.ok_or("the metadata lacks a variant")?;
				match (variant.name.as_str(), &variant.fields[..]) {
					("None", []) => Ok(View::None),
					("Some", [field]) => self.value(field.ty.id, time, input, depth),
					(name, []) => Ok(View::text(name)),
					(name, [field]) if field.name.is_none() => {
						let time = time || is_time(field);
						Ok(match self.value(field.ty.id, time, input, depth)? {
							// `Ok(())` and its like.
							View::None => View::text(name),
							inner => View::Fields(vec![(name.into(), inner)]),
						})
					}
					(name, fields) => {
						Ok(View::Fields(vec![(name.into(), self.named(fields, input, depth)?)]))
					}
				}
			}
			TypeDef::Sequence(sequence) => {
				let count = Compact::<u32>::decode(input)?.0;
				if self.is_byte(sequence.type_param.id) {
					let length = usize::try_from(count).map_err(|_| "a length is out of range")?;
					let bytes = take(length, input)?;
					return Ok(View::Text(match std::str::from_utf8(bytes) {
						Ok(text) if !text.chars().any(char::is_control) => text.into(),
						_ => hexadecimal(bytes),
					}));
				}
				self.list(sequence.type_param.id, count, time, input, depth)
			}
			TypeDef::Array(array) if self.is_byte(array.type_param.id) => {
				let length = usize::try_from(array.len).map_err(|_| "a length is out of range")?;
				Ok(View::Text(hexadecimal(take(length, input)?)))
			}
			TypeDef::Array(array) => self.list(array.type_param.id, array.len, time, input, depth),
			TypeDef::Tuple(tuple) => match &tuple.fields[..] {
				[] => Ok(View::None),
				fields => fields
					.iter()
					.map(|field| self.value(field.id, false, input, depth))
					.collect::<Result<_, _>>()
					.map(View::List),
			},
			TypeDef::BitSequence(_) => Err("bit sequences are not shown".into()),
		}
	}

	fn named(
		&self,
		fields: &[Field<PortableForm>],
		input: &mut &[u8],
		depth: u32,
	) -> Result<View, Error> {
		fields
			.iter()
			.enumerate()
			.map(|(position, field)| {
				let name = field.name.clone().unwrap_or_else(|| position.to_string());
				Ok((name, self.value(field.ty.id, is_time(field), input, depth)?))
			})
			.collect::<Result<_, _>>()
			.map(View::Fields)
	}

	fn list(
		&self,
		id: u32,
		count: u32,
		time: bool,
		input: &mut &[u8],
		depth: u32,
	) -> Result<View, Error> {
		(0..count)
			.map(|_| self.value(id, time, input, depth))
			.collect::<Result<_, _>>()
			.map(View::List)
	}

	fn is_byte(&self, id: u32) -> bool {
		self.registry.resolve(id).is_some_and(|described| {
			matches!(described.type_def, TypeDef::Primitive(TypeDefPrimitive::U8))
		})
	}
}

/// Whether a field holds a time: the runtime calls the type so.
fn is_time(field: &Field<PortableForm>) -> bool {
	field.type_name.as_ref().is_some_and(|name| name.contains("Moment"))
}

fn number(number: u128, time: bool) -> View {
	match Moment::try_from(number) {
		Ok(moment) if time => View::Time(moment),
		_ => View::Number(number),
	}
}

fn primitive_value(
	primitive: &TypeDefPrimitive,
	time: bool,
	input: &mut &[u8],
) -> Result<View, Error> {
	use TypeDefPrimitive::*;
	Ok(match primitive {
		Bool => View::Bool(bool::decode(input)?),
		Char => View::text(char::from_u32(u32::decode(input)?).ok_or("a character is none")?),
		Str => View::Text(String::decode(input)?),
		U8 => number(u8::decode(input)?.into(), time),
		U16 => number(u16::decode(input)?.into(), time),
		U32 => number(u32::decode(input)?.into(), time),
		U64 => number(u64::decode(input)?.into(), time),
		U128 => number(u128::decode(input)?, time),
		I8 => View::text(i8::decode(input)?),
		I16 => View::text(i16::decode(input)?),
		I32 => View::text(i32::decode(input)?),
		I64 => View::text(i64::decode(input)?),
		I128 => View::text(i128::decode(input)?),
		U256 | I256 => View::Text(hexadecimal(take(32, input)?)),
	})
}

fn take<'a>(length: usize, input: &mut &'a [u8]) -> Result<&'a [u8], Error> {
	let (bytes, rest) = input.split_at_checked(length).ok_or("bytes are missing at the end")?;
	*input = rest;
	Ok(bytes)
}

fn hexadecimal(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Encode;
	use scale_info::{MetaType, Registry, TypeInfo};
	use seal_primitives::{Custody, Digest, ElectronicPart, SealForm, SealKind, SealSummary};

	/// How a value would be shown that stood on the chain.
	fn shown<T: TypeInfo + Encode + 'static>(value: &T) -> View {
		let mut registry = Registry::new();
		let id = registry.register_type(&MetaType::new::<T>()).id;
		View::read(&registry.into(), id, &mut &value.encode()[..]).expect("reads what was written")
	}

	fn part() -> ElectronicPart {
		ElectronicPart {
			eseal: Digest::sm3(b"seal"),
			image: Digest::sm3(b"image"),
			certificates: Digest::sm3(b"certificates"),
			model: Digest::sm3(b"model"),
			form: SealForm::V4,
			custody: Custody::Cloud(7),
			maker: 3,
			valid_from: 1_000,
			valid_until: 2_000,
		}
	}

	#[test]
	fn times_are_known_by_the_name_of_their_type() {
		let shown = shown(&part());
		assert_eq!(shown.field("valid_until"), Some(&View::Time(2_000)));
		assert_eq!(shown.field("maker"), Some(&View::Number(3)));
	}

	#[test]
	fn json_has_camel_case_names_and_milliseconds() {
		let json = shown(&Some(part())).json();
		assert_eq!(json["validFrom"], 1_000);
		assert_eq!(json["eseal"]["algorithm"], "Sm3");
		assert_eq!(json["image"]["value"], format!("{:?}", Digest::sm3(b"image").value));
	}

	#[test]
	fn codes_enums_and_nothing_are_plain() {
		let code = SealCode::parse("3301000012345").expect("a code");
		assert_eq!(shown(&code), View::text("3301000012345"));
		assert_eq!(shown(&SealKind::LegalRepresentative), View::text("LegalRepresentative"));
		assert_eq!(shown(&SealKind::Special(12)), View::fields([("Special", View::Number(12))]));
		assert_eq!(shown(&None::<ElectronicPart>), View::None);
		assert_eq!(shown(&Ok::<(), u8>(())), View::text("Ok"));
		assert_eq!(shown(&Err::<(), u8>(7)), View::fields([("Err", View::Number(7))]));
		assert_eq!(shown(&"杭州".as_bytes().to_vec()), View::text("杭州"));
		assert_eq!(shown(&vec![0u8, 1]), View::text("0x0001"));
	}

	#[test]
	fn bytes_that_end_too_early_are_an_error() {
		let mut registry = Registry::new();
		let id = registry.register_type(&MetaType::new::<SealSummary>()).id;
		assert!(View::read(&registry.into(), id, &mut &[1u8, 2, 3][..]).is_err());
	}
}
