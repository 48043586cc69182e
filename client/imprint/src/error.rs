//! What can go wrong, in words: what it was, with which value, and what to do.

use crate::request::{CompanyKind, SealKind};
use std::path::PathBuf;

/// Why no face was drawn.
#[derive(Debug, thiserror::Error)]
pub enum ImprintError {
	/// The face shows something that the request does not give.
	#[error("the face of this {kind} shows {what}: give it")]
	Missing {
		/// The seal.
		kind: SealKind,
		/// What is missing.
		what: &'static str,
	},
	/// The request gives something that the face does not show.
	#[error("the face of this {kind} has no place for {what}: leave it out, or use a table whose form has one")]
	NoPlace {
		/// The seal.
		kind: SealKind,
		/// What has no place.
		what: &'static str,
	},
	/// A text has too few or too many characters.
	#[error("{what} has {count} characters; it must have {least} to {most}")]
	Length {
		/// Which text.
		what: &'static str,
		/// How many it has.
		count: usize,
		/// The fewest.
		least: usize,
		/// The most.
		most: usize,
	},
	/// A text holds a character that does not belong on a seal.
	#[error("{what} holds U+{:04X}, {why}", u32::from(*character))]
	Character {
		/// Which text.
		what: &'static str,
		/// The character.
		character: char,
		/// What is wrong with it.
		why: &'static str,
	},
	/// The seal code is none.
	#[error("{0:?} is no seal code: it has 13 or 14 digits")]
	Code(String),
	/// The tax number is none.
	#[error("{0:?} is no tax number: it has 15, 17, 18 or 20 digits and capital letters")]
	TaxNumber(String),
	/// A text does not fit, however narrow it is written.
	#[error("{what} of {count} characters does not fit on this face: use the registered abbreviation, or a table with a larger form or lower characters")]
	TooLong {
		/// Which text.
		what: &'static str,
		/// How many characters it has.
		count: usize,
	},
	/// Parts of the face overlap.
	#[error("on this face {first} would touch {second}: the table's form leaves too little room")]
	Collision {
		/// One part.
		first: &'static str,
		/// The other.
		second: &'static str,
	},
	/// The font has no glyph.
	#[error("the font {font} has no glyph for {character:?} (U+{:04X}): give another font", u32::from(*character))]
	NoGlyph {
		/// The character.
		character: char,
		/// The font's name.
		font: String,
	},
	/// No font was found.
	#[error("none of {} is installed under {}: install Debian's package {package}, or name a font file", names.join(", "), directories.join(", "))]
	NoFont {
		/// The files looked for.
		names: Vec<&'static str>,
		/// Where.
		directories: Vec<&'static str>,
		/// The package that has one.
		package: &'static str,
	},
	/// A font cannot be used.
	#[error("the font {font} cannot be used: {why}")]
	Font {
		/// The font's name, or its file.
		font: String,
		/// Why.
		why: String,
	},
	/// A file cannot be read.
	#[error("cannot read {}: {source}", path.display())]
	File {
		/// The file.
		path: PathBuf,
		/// Why.
		source: std::io::Error,
	},
	/// The table knows no such seal.
	#[error("the table of sizes has no {kind} of a {company}")]
	NoRule {
		/// The seal.
		kind: SealKind,
		/// The company.
		company: CompanyKind,
	},
	/// The table of sizes is no table.
	#[error("the table of sizes is not usable: {0}")]
	Table(String),
	/// The resolution is out of range.
	#[error("{0} dots per inch: it must be {least} to {most}", least = crate::DPI_RANGE.start(), most = crate::DPI_RANGE.end())]
	Resolution(u32),
	/// The renderer failed.
	#[error("the image could not be rendered: {0}")]
	Render(String),
}
