//! Round and oval faces: the name around, and in the middle what the kind of seal shows.

use crate::{
	collision::{self, Part},
	error::ImprintError,
	fit::{self, Fit},
	font::Fonts,
	glyph::{self, Glyph, Point},
	placed::{Frame, Placed, Size},
	rail::{Place, Rail},
	request::{check_code, check_tax_number, check_text, FaceRequest},
	svg::Svg,
	table::{Arc, Code, FaceRule, Ring, Row},
};
use std::{f64::consts::PI, ops::RangeInclusive};

const NAME_LENGTH: RangeInclusive<usize> = 2..=100;
const WORDS_LENGTH: RangeInclusive<usize> = 2..=16;

const NAME: &str = "the name";
const WORDS: &str = "the words across";
const CODE: &str = "the seal code";
const TAX_NUMBER: &str = "the tax number";
const SEQUENCE: &str = "the sequence number";

pub(crate) fn draw(
	request: &FaceRequest,
	rule: &FaceRule,
	form: &Ring,
	ink: &str,
	fonts: &Fonts,
) -> Result<String, ImprintError> {
	let missing = |what| ImprintError::Missing { kind: request.kind, what };
	check_text(NAME, &request.name, NAME_LENGTH)?;
	let words = request.words.as_deref().or(rule.words.as_deref());
	if form.words.is_some() && words.is_none() {
		return Err(missing(WORDS));
	}
	if form.tax_number.is_some() && request.tax_number.is_none() {
		return Err(missing(TAX_NUMBER));
	}
	let sequence = request.sequence.map(|number| format!("({number})"));

	let mut title = vec![request.name.as_str()];
	let mut texts = vec![("name", NAME, name(form, &request.name, fonts)?)];
	let rows = [
		("tax-number", TAX_NUMBER, form.tax_number.as_ref(), request.tax_number.as_deref()),
		("words", WORDS, form.words.as_ref(), words),
		("sequence", SEQUENCE, form.sequence.as_ref(), sequence.as_deref()),
	];
	for (id, what, place, text) in rows {
		let Some(text) = text else { continue };
		let place = place.ok_or(ImprintError::NoPlace { kind: request.kind, what })?;
		let glyphs = match id {
			"words" => {
				check_text(what, text, WORDS_LENGTH)?;
				glyph::text(&fonts.text, text)?
			}
			"tax-number" => {
				check_tax_number(text)?;
				glyph::digits(&fonts.digits, text)?
			}
			_ => glyph::digits(&fonts.digits, text)?,
		};
		texts.push((id, what, row(what, place, &glyphs)?));
		title.push(text);
	}
	if let Some(text) = request.code.as_deref() {
		check_code(text)?;
		let place = form.code.as_ref();
		let place = place.ok_or(ImprintError::NoPlace { kind: request.kind, what: CODE })?;
		texts.push(("code", CODE, code(form, place, text, fonts)?));
		title.push(text);
	}

	let star = form.star.map(star);
	let mut parts: Vec<Part> = texts.iter().map(|(_, what, glyphs)| part(what, glyphs)).collect();
	if let Some(star) = &star {
		// Its tips: what keeps off their hull keeps off the star.
		let tips = star.iter().step_by(2).copied().collect();
		parts.push(Part { what: "the star", polygons: vec![tips] });
	}
	let inside = |size: f64| size / 2.0 - form.border;
	collision::check(&parts, Some([inside(form.width), inside(form.height)]))?;

	let mut svg = Svg::new(form.width, form.height, &title.join(" "), ink);
	svg.ellipse(form.border);
	if let Some(star) = &star {
		svg.polygon("star", star);
	}
	for (id, _, glyphs) in &texts {
		svg.text(id, glyphs);
	}
	Ok(svg.finish())
}

fn part(what: &'static str, glyphs: &[Placed]) -> Part {
	Part { what, polygons: glyphs.iter().map(|glyph| glyph.corners.to_vec()).collect() }
}

/// A five-pointed star of this diameter, one tip up, tips first.
fn star(diameter: f64) -> Vec<Point> {
	let tip = diameter / 2.0;
	// Where the lines from tip to tip cross.
	let notch = tip * (PI / 10.0).sin() / (3.0 * PI / 10.0).sin();
	let corner = |step: u32| {
		let radius = if step.is_multiple_of(2) { tip } else { notch };
		let (sine, cosine) = (PI * f64::from(step) / 5.0).sin_cos();
		[radius * sine, -radius * cosine]
	};
	(0..10).map(corner).collect()
}

fn name(form: &Ring, text: &str, fonts: &Fonts) -> Result<Vec<Placed>, ImprintError> {
	let arc: &Arc = &form.name;
	let glyphs = glyph::text(&fonts.text, text)?;
	let too_long = ImprintError::TooLong { what: NAME, count: glyphs.len() };
	let (feet, fit) = fit::name(form, arc, &glyphs).ok_or(too_long)?;
	// On an oval, even distances between feet look uneven where the edge bends most, so distances are
	// made even further up: at half height, or as far as the sharpest bend leaves feet apart.
	let inset = form.border + arc.gap + fit.size.height;
	let loose = (1.0 + fit.gap / fit.size.width) / (1.0 + fit::TIGHT) - 1.0;
	let lift = (form.sharpest_bend() - inset) * loose;
	let lift = lift.clamp(0.0, fit.size.height / 2.0);
	let rail = Rail::new(form.width, form.height, inset - lift);
	let longer = rail.length_over(arc.arc_max) / feet.length_over(arc.arc_max);
	Ok(along(&glyphs, fit, |middle| {
		let Place { point, out, along } = rail.near_top(middle * longer);
		([point[0] - lift * out[0], point[1] - lift * out[1]], along, out)
	}))
}

fn code(form: &Ring, place: &Code, text: &str, fonts: &Fonts) -> Result<Vec<Placed>, ImprintError> {
	let glyphs = glyph::digits(&fonts.digits, text)?;
	// The heads are closest; the feet stand towards the border.
	let foot = form.border + place.gap;
	let heads = Rail::new(form.width, form.height, foot + place.height);
	let room = heads.length_over(place.arc_max);
	let size = Size { width: place.width, height: place.height };
	let too_long = ImprintError::TooLong { what: CODE, count: glyphs.len() };
	let fit = fit::line(size, place.spacing, room, &glyphs).ok_or(too_long)?;
	let rail = Rail::new(form.width, form.height, foot);
	Ok(along(&glyphs, fit, |middle| {
		let Place { point, out, along } = rail.near_bottom(middle);
		(point, along, [-out[0], -out[1]])
	}))
}

fn row(what: &'static str, row: &Row, glyphs: &[Glyph]) -> Result<Vec<Placed>, ImprintError> {
	let too_long = ImprintError::TooLong { what, count: glyphs.len() };
	let size = Size { width: row.width, height: row.height };
	let fit = fit::line(size, row.gap, row.line, glyphs).ok_or(too_long)?;
	let foot = row.top + row.height;
	Ok(along(glyphs, fit, |middle| ([middle, foot], [1.0, 0.0], [0.0, -1.0])))
}

/// Places glyphs one after the other, centred on a line: `at` gives the point so far from its middle,
/// the way along and the way up.
fn along(glyphs: &[Glyph], fit: Fit, at: impl Fn(f64) -> (Point, Point, Point)) -> Vec<Placed> {
	let mut start = -fit.length(glyphs) / 2.0;
	let place = |glyph: &Glyph| {
		let half = glyph.width * fit.size.width / 2.0;
		let (point, along, up) = at(start + half);
		start += 2.0 * half + fit.gap;
		let origin = [point[0] - along[0] * half, point[1] - along[1] * half];
		Frame { origin, along, up }.place(glyph, fit.size)
	};
	glyphs.iter().map(place).collect()
}
