//! Fonts: found where Debian puts them, or given by path.

use crate::error::ImprintError;
use skrifa::{raw::FileRef, string::StringId, FontRef, MetadataProvider};
use std::{
	fs,
	path::{Path, PathBuf},
};

/// Debian's package with the default font of names: Noto Serif CJK, bold, a Song (宋体) face.
pub const TEXT_FONT_PACKAGE: &str = "fonts-noto-cjk";
/// Debian's package with the default font of digits: Liberation Sans, of Arial's widths.
pub const DIGIT_FONT_PACKAGE: &str = "fonts-liberation";

const DIRECTORIES: [&str; 2] = ["/usr/local/share/fonts", "/usr/share/fonts"];
const TEXT_FILES: [&str; 2] = ["NotoSerifCJK-Bold.ttc", "NotoSerifCJKsc-Bold.otf"];
const DIGIT_FILES: [&str; 1] = ["LiberationSans-Regular.ttf"];
/// How deep font directories are nested: a link that leads back ends here.
const DEPTH: usize = 6;

/// One face of a font file.
pub struct Font {
	data: Vec<u8>,
	index: u32,
	name: String,
}

/// The two fonts of a seal.
pub struct Fonts {
	/// For the name and the words: Song (宋体).
	pub text: Font,
	/// For seal codes and tax numbers: Arial or alike.
	pub digits: Font,
}

impl Font {
	/// The font in a file (TTF, OTF, or a collection: there the face for mainland China, whose family
	/// ends in "SC", else the first).
	pub fn open(path: &Path) -> Result<Self, ImprintError> {
		let unread = |source| ImprintError::File { path: path.into(), source };
		Self::parse(fs::read(path).map_err(unread)?, &path.display().to_string())
	}

	/// The font in `data`, which errors call `label`.
	pub fn parse(data: Vec<u8>, label: &str) -> Result<Self, ImprintError> {
		let unusable = |why: String| ImprintError::Font { font: label.into(), why };
		let file = FileRef::new(&data).map_err(|why| unusable(why.to_string()))?;
		let mut names = Vec::new();
		for face in file.fonts() {
			let face = face.map_err(|why| unusable(why.to_string()))?;
			let family = face.localized_strings(StringId::FAMILY_NAME).english_or_first();
			names.push(family.map_or_else(|| label.to_owned(), |name| name.to_string()));
		}
		let mainland = names.iter().position(|name| name.ends_with(" SC"));
		let index = mainland.unwrap_or_default();
		let name = names.get(index).ok_or_else(|| unusable("it holds no face".into()))?.clone();
		let index = u32::try_from(index).map_err(|_| unusable("it holds too many faces".into()))?;
		Ok(Self { data, index, name })
	}

	/// The family's name.
	pub fn name(&self) -> &str {
		&self.name
	}

	pub(crate) fn face(&self) -> Result<FontRef<'_>, ImprintError> {
		FontRef::from_index(&self.data, self.index)
			.map_err(|why| ImprintError::Font { font: self.name.clone(), why: why.to_string() })
	}
}

impl Fonts {
	/// The default fonts, from where Debian puts them.
	pub fn find() -> Result<Self, ImprintError> {
		Self::open(None, None)
	}

	/// The fonts at these paths; the default where none is given.
	pub fn open(text: Option<&Path>, digits: Option<&Path>) -> Result<Self, ImprintError> {
		let text =
			text.map_or_else(|| find(&TEXT_FILES, TEXT_FONT_PACKAGE), |path| Ok(path.into()))?;
		let digits = digits
			.map_or_else(|| find(&DIGIT_FILES, DIGIT_FONT_PACKAGE), |path| Ok(path.into()))?;
		Ok(Self { text: Font::open(&text)?, digits: Font::open(&digits)? })
	}
}

fn find(names: &[&'static str], package: &'static str) -> Result<PathBuf, ImprintError> {
	let seek = |name: &&str| DIRECTORIES.iter().find_map(|root| seek(Path::new(root), name, DEPTH));
	names.iter().find_map(seek).ok_or_else(|| ImprintError::NoFont {
		names: names.to_vec(),
		directories: DIRECTORIES.to_vec(),
		package,
	})
}

/// The file `name` below `directory`, the same one whatever order the file system lists.
fn seek(directory: &Path, name: &str, depth: usize) -> Option<PathBuf> {
	let here = directory.join(name);
	if here.is_file() {
		return Some(here);
	}
	let depth = depth.checked_sub(1)?;
	let mut below: Vec<_> =
		fs::read_dir(directory).ok()?.flatten().map(|entry| entry.path()).collect();
	below.sort();
	below.iter().filter(|path| path.is_dir()).find_map(|path| seek(path, name, depth))
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_font_that_is_not_there_is_an_error_that_names_the_package() {
		let error = find(&["NoSuchFont.ttf"], TEXT_FONT_PACKAGE).unwrap_err().to_string();
		assert!(error.contains("NoSuchFont.ttf") && error.contains("fonts-noto-cjk"), "{error}");
	}

	#[test]
	fn a_file_that_is_no_font_is_refused() {
		for data in [vec![], b"no font".to_vec(), b"ttcf\0\x01\0\0\0\0\0\0".to_vec()] {
			assert!(matches!(Font::parse(data, "x"), Err(ImprintError::Font { .. })));
		}
	}
}
