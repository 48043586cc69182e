//! Glyphs as outlines, measured in the units that a layout stretches: one wide and one high is what a
//! full character fills.

use crate::{error::ImprintError, font::Font};
use skrifa::{
	instance::{LocationRef, Size},
	outline::{DrawSettings, OutlinePen},
	FontRef, MetadataProvider,
};

/// A point, or a vector.
pub(crate) type Point = [f64; 2];

/// A piece of an outline.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Segment {
	Move(Point),
	Line(Point),
	Quadratic(Point, Point),
	Cubic(Point, Point, Point),
	Close,
}

impl Segment {
	/// This segment with every point replaced.
	pub(crate) fn map(self, to: impl Fn(Point) -> Point) -> Self {
		match self {
			Self::Move(end) => Self::Move(to(end)),
			Self::Line(end) => Self::Line(to(end)),
			Self::Quadratic(control, end) => Self::Quadratic(to(control), to(end)),
			Self::Cubic(first, second, end) => Self::Cubic(to(first), to(second), to(end)),
			Self::Close => Self::Close,
		}
	}

	fn points(&self) -> impl Iterator<Item = Point> {
		let (points, count) = match *self {
			Self::Move(end) | Self::Line(end) => ([end; 3], 1),
			Self::Quadratic(control, end) => ([control, end, end], 2),
			Self::Cubic(first, second, end) => ([first, second, end], 3),
			Self::Close => ([[0.0; 2]; 3], 0),
		};
		points.into_iter().take(count)
	}
}

/// A character's outline. x runs from 0 to `width`, y from 0 at the foot to 1 at the head; strokes of
/// characters that are larger than most reach a little beyond.
pub(crate) struct Glyph {
	pub(crate) outline: Vec<Segment>,
	pub(crate) width: f64,
}

/// How much of its square a Han character fills, in each direction.
const FACE: f64 = 0.92;
/// A character whose ink fills its square evenly: what stands in the middle of the line.
const REFERENCE: char = '国';
/// Punctuation that fills half of its square. On a seal it gets that half only.
const HALF_WIDTH: &str = "（）〔〕［］【】《》〈〉“”‘’·、";
const HALF: f64 = 0.55;

/// The glyphs of a name or of words.
pub(crate) fn text(font: &Font, text: &str) -> Result<Vec<Glyph>, ImprintError> {
	let reader = Reader::new(font)?;
	let [low, high] = reader.read(REFERENCE)?.extent(1);
	let middle = (low + high) / 2.0;
	let glyph = |character| {
		let raw = reader.read(character)?;
		let [left, right] = raw.extent(0);
		let (centre, width) = if HALF_WIDTH.contains(character) {
			((left + right) / 2.0, HALF)
		} else if raw.advance < FACE {
			// Letters and digits; those of a proportional font are as wide as they are.
			(raw.advance / 2.0, raw.advance / FACE)
		} else {
			(raw.advance / 2.0, 1.0)
		};
		let to = |[x, y]: Point| [(x - centre) / FACE + width / 2.0, (y - middle) / FACE + 0.5];
		Ok(raw.glyph(width, to))
	};
	text.chars().map(glyph).collect()
}

/// The glyphs of a number: every character as wide as a digit, and digits as high as their line.
pub(crate) fn digits(font: &Font, text: &str) -> Result<Vec<Glyph>, ImprintError> {
	let reader = Reader::new(font)?;
	let (mut half, mut low, mut high) = (0.0_f64, f64::MAX, f64::MIN);
	for digit in '0'..='9' {
		let raw = reader.read(digit)?;
		let [foot, head] = raw.extent(1);
		(half, low, high) = (half.max(raw.half_width()), low.min(foot), high.max(head));
	}
	let glyph = |character| {
		let raw = reader.read(character)?;
		let wide = 2.0 * half.max(raw.half_width());
		let centre = raw.advance / 2.0;
		let to = |[x, y]: Point| [(x - centre) / wide + 0.5, (y - low) / (high - low)];
		Ok(raw.glyph(1.0, to))
	};
	text.chars().map(glyph).collect()
}

struct Reader<'a> {
	font: &'a Font,
	face: FontRef<'a>,
	units: f64,
}

/// A glyph in units of the font's size.
struct Raw {
	outline: Vec<Segment>,
	advance: f64,
}

impl<'a> Reader<'a> {
	fn new(font: &'a Font) -> Result<Self, ImprintError> {
		let face = font.face()?;
		let units = f64::from(face.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
		Ok(Self { font, face, units })
	}

	fn read(&self, character: char) -> Result<Raw, ImprintError> {
		let unusable = |why: String| ImprintError::Font { font: self.font.name().into(), why };
		let missing = || ImprintError::NoGlyph { character, font: self.font.name().into() };
		let id = self.face.charmap().map(character).ok_or_else(missing)?;
		let glyph = self.face.outline_glyphs().get(id).ok_or_else(missing)?;
		let mut pen = Pen { segments: Vec::new(), units: self.units };
		let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
		glyph.draw(settings, &mut pen).map_err(|why| unusable(format!("{character:?}: {why}")))?;
		let metrics = self.face.glyph_metrics(Size::unscaled(), LocationRef::default());
		let advance = f64::from(metrics.advance_width(id).unwrap_or_default()) / self.units;
		let raw = Raw { outline: pen.segments, advance };
		// A glyph that draws nothing would be missing from the face without a word.
		let [[left, right], [low, high]] = [raw.extent(0), raw.extent(1)];
		match left < right && low < high && advance > 0.0 {
			true => Ok(raw),
			false => Err(missing()),
		}
	}
}

impl Raw {
	/// Where the outline begins and ends along an axis, by its control points.
	fn extent(&self, axis: usize) -> [f64; 2] {
		let points = self.outline.iter().flat_map(Segment::points);
		points.fold([f64::MAX, f64::MIN], |[least, most], point| {
			[least.min(point[axis]), most.max(point[axis])]
		})
	}

	/// Half of the width that the ink takes around the middle of the advance.
	fn half_width(&self) -> f64 {
		let [left, right] = self.extent(0);
		let centre = self.advance / 2.0;
		(right - centre).max(centre - left)
	}

	fn glyph(self, width: f64, to: impl Fn(Point) -> Point) -> Glyph {
		Glyph { outline: self.outline.into_iter().map(|segment| segment.map(&to)).collect(), width }
	}
}

struct Pen {
	segments: Vec<Segment>,
	units: f64,
}

impl Pen {
	fn point(&self, x: f32, y: f32) -> Point {
		[f64::from(x) / self.units, f64::from(y) / self.units]
	}
}

impl OutlinePen for Pen {
	fn move_to(&mut self, x: f32, y: f32) {
		self.segments.push(Segment::Move(self.point(x, y)));
	}

	fn line_to(&mut self, x: f32, y: f32) {
		self.segments.push(Segment::Line(self.point(x, y)));
	}

	fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
		self.segments.push(Segment::Quadratic(self.point(cx, cy), self.point(x, y)));
	}

	fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
		let (first, second) = (self.point(ax, ay), self.point(bx, by));
		self.segments.push(Segment::Cubic(first, second, self.point(x, y)));
	}

	fn close(&mut self) {
		self.segments.push(Segment::Close);
	}
}
