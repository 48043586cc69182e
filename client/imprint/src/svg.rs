//! The SVG text: coordinates in millimetres with three decimals, a micrometre.

use crate::{
	glyph::{Point, Segment},
	placed::Placed,
};
use std::fmt::Write;

/// An SVG image that is being written. Everything is given from the centre of the face.
pub(crate) struct Svg {
	text: String,
	width: f64,
	height: f64,
}

impl Svg {
	pub(crate) fn new(width: f64, height: f64, title: &str, ink: &str) -> Self {
		let (w, h) = (millimetres(width), millimetres(height));
		let mut text = format!(
			"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}mm\" height=\"{h}mm\" \
			 viewBox=\"0 0 {w} {h}\" role=\"img\" color=\"{ink}\">\n<title>"
		);
		escape(title, &mut text);
		text.push_str("</title>\n");
		Self { text, width, height }
	}

	/// The border of an ellipse, `line` wide, its outer edge on the edge of the image.
	pub(crate) fn ellipse(&mut self, line: f64) {
		let (rx, ry) = ((self.width - line) / 2.0, (self.height - line) / 2.0);
		let [cx, cy] = self.in_image([0.0, 0.0]);
		self.element(format_args!(
			"<ellipse id=\"border\" cx=\"{cx}\" cy=\"{cy}\" rx=\"{}\" ry=\"{}\" fill=\"none\" \
			 stroke=\"currentColor\" stroke-width=\"{}\"/>",
			millimetres(rx),
			millimetres(ry),
			millimetres(line)
		));
	}

	/// The border of a rectangle, `line` wide, its outer edge on the edge of the image.
	pub(crate) fn rectangle(&mut self, line: f64) {
		self.element(format_args!(
			"<rect id=\"border\" x=\"{0}\" y=\"{0}\" width=\"{1}\" height=\"{2}\" fill=\"none\" \
			 stroke=\"currentColor\" stroke-width=\"{3}\"/>",
			millimetres(line / 2.0),
			millimetres(self.width - line),
			millimetres(self.height - line),
			millimetres(line)
		));
	}

	/// A polygon.
	pub(crate) fn polygon(&mut self, id: &str, corners: &[Point]) {
		let corner = |corner: &Point| self.in_image(*corner).join(",");
		let points: Vec<String> = corners.iter().map(corner).collect();
		let points = points.join(" ");
		self.element(format_args!(
			"<polygon id=\"{id}\" fill=\"currentColor\" points=\"{points}\"/>"
		));
	}

	/// A text, one path a character.
	pub(crate) fn text(&mut self, id: &str, glyphs: &[Placed]) {
		self.element(format_args!("<g id=\"{id}\" fill=\"currentColor\">"));
		for glyph in glyphs {
			let data: String = glyph.outline.iter().map(|segment| self.segment(segment)).collect();
			self.element(format_args!("<path d=\"{data}\"/>"));
		}
		self.element(format_args!("</g>"));
	}

	pub(crate) fn finish(mut self) -> String {
		self.text.push_str("</svg>\n");
		self.text
	}

	fn element(&mut self, element: std::fmt::Arguments<'_>) {
		// Writing to a string does not fail.
		let _ = writeln!(self.text, "{element}");
	}

	fn segment(&self, segment: &Segment) -> String {
		let point = |point: &Point| self.in_image(*point).join(" ");
		match segment {
			Segment::Move(end) => format!("M{}", point(end)),
			Segment::Line(end) => format!("L{}", point(end)),
			Segment::Quadratic(control, end) => format!("Q{} {}", point(control), point(end)),
			Segment::Cubic(first, second, end) => {
				format!("C{} {} {}", point(first), point(second), point(end))
			}
			Segment::Close => "Z".into(),
		}
	}

	fn in_image(&self, [x, y]: Point) -> [String; 2] {
		[millimetres(x + self.width / 2.0), millimetres(y + self.height / 2.0)]
	}
}

/// A length with three decimals at most. Rounding also hides the last bits, in which machines differ.
fn millimetres(value: f64) -> String {
	let micrometres = (value * 1000.0).round() as i64;
	let sign = if micrometres < 0 { "-" } else { "" };
	let (whole, rest) = (micrometres.unsigned_abs() / 1000, micrometres.unsigned_abs() % 1000);
	match rest {
		0 => format!("{sign}{whole}"),
		_ => format!("{sign}{whole}.{rest:03}").trim_end_matches('0').to_owned(),
	}
}

fn escape(text: &str, into: &mut String) {
	for character in text.chars() {
		match character {
			'&' => into.push_str("&amp;"),
			'<' => into.push_str("&lt;"),
			'>' => into.push_str("&gt;"),
			other => into.push(other),
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn lengths_are_short_and_exact() {
		for (value, text) in [
			(0.0, "0"),
			(-0.0001, "0"),
			(1.5, "1.5"),
			(-2.0625, "-2.063"),
			(40.0, "40"),
			(0.05, "0.05"),
		] {
			assert_eq!(millimetres(value), text);
		}
	}

	#[test]
	fn titles_are_escaped() {
		let svg = Svg::new(1.0, 1.0, "a<b>&c", "#E60012").finish();
		assert!(svg.contains("<title>a&lt;b&gt;&amp;c</title>"), "{svg}");
	}
}
