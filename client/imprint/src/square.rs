//! Square faces: a legal representative's name in columns, read from the right.

use crate::{
	error::ImprintError,
	font::Fonts,
	glyph,
	placed::{Frame, Placed, Size},
	request::{check_text, FaceRequest},
	svg::Svg,
	table::Square,
};
use std::ops::RangeInclusive;

const NAME_LENGTH: RangeInclusive<usize> = 2..=16;
const NAME: &str = "the person's name";
/// Columns and rows, from the smallest.
const GRIDS: [(usize, usize); 6] = [(2, 2), (2, 3), (3, 3), (3, 4), (3, 5), (4, 4)];
/// What fills a grid: nothing, 印, or 之印.
const ENDINGS: [&str; 3] = ["", "印", "之印"];

/// What the image calls itself. It does not name the person: a file's text is found by searching,
/// what is drawn is not.
const TITLE: &str = "法定代表人名章";

pub(crate) fn draw(
	request: &FaceRequest,
	form: &Square,
	ink: &str,
	fonts: &Fonts,
) -> Result<String, ImprintError> {
	check_text(NAME, &request.name, NAME_LENGTH)?;
	let given = [
		("words across", request.words.is_some()),
		("a seal code", request.code.is_some()),
		("a tax number", request.tax_number.is_some()),
		("a sequence number", request.sequence.is_some()),
	];
	if let Some((what, _)) = given.into_iter().find(|(_, given)| *given) {
		return Err(ImprintError::NoPlace { kind: request.kind, what });
	}
	let count = request.name.chars().count();
	let too_long = ImprintError::TooLong { what: NAME, count };
	let (text, columns, rows) = arrange(&request.name, count).ok_or(too_long)?;
	let glyphs = glyph::text(&fonts.text, &text)?;

	let inner = form.side - 2.0 * (form.border + form.margin);
	let cell = |count: usize| (inner - form.gap * (count as f64 - 1.0)) / count as f64;
	let size = Size { width: cell(columns), height: cell(rows) };
	let place = |(index, glyph): (usize, &glyph::Glyph)| {
		let (column, row) = ((index / rows) as f64, (index % rows) as f64);
		let right = inner / 2.0 - column * (size.width + form.gap);
		let left = right - size.width * (1.0 + glyph.width) / 2.0;
		let foot = -inner / 2.0 + row * (size.height + form.gap) + size.height;
		Frame::upright(left, foot).place(glyph, size)
	};
	let glyphs: Vec<Placed> = glyphs.iter().enumerate().map(place).collect();

	let mut svg = Svg::new(form.side, form.side, TITLE, ink);
	svg.rectangle(form.border);
	svg.text("name", &glyphs);
	Ok(svg.finish())
}

/// The name with the ending that fills the smallest grid, and the grid's columns and rows.
fn arrange(name: &str, count: usize) -> Option<(String, usize, usize)> {
	GRIDS.into_iter().find_map(|(columns, rows)| {
		let ending = ENDINGS.get((columns * rows).checked_sub(count)?)?;
		Some((format!("{name}{ending}"), columns, rows))
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn names_fill_their_grid() {
		let of = |name: &str| arrange(name, name.chars().count());
		assert_eq!(of("张三"), Some(("张三之印".into(), 2, 2)));
		assert_eq!(of("王小明"), Some(("王小明印".into(), 2, 2)));
		assert_eq!(of("欧阳小明"), Some(("欧阳小明".into(), 2, 2)));
		assert_eq!(of("买买提江"), Some(("买买提江".into(), 2, 2)));
		assert_eq!(of("阿依古丽汗"), Some(("阿依古丽汗印".into(), 2, 3)));
		assert_eq!(of("阿卜杜拉买买提"), Some(("阿卜杜拉买买提之印".into(), 3, 3)));
	}

	#[test]
	fn every_length_that_is_allowed_fills_a_grid() {
		assert!(NAME_LENGTH.clone().all(|count| arrange("", count).is_some()));
		assert!(arrange("", NAME_LENGTH.end() + 1).is_none());
	}
}
