//! Glyphs at their places on the face, in millimetres from its centre; y runs down.

use crate::glyph::{Glyph, Point, Segment};

/// Where a glyph stands: the foot of its left edge, the way it reads and the way up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
	pub(crate) origin: Point,
	pub(crate) along: Point,
	pub(crate) up: Point,
}

/// How large a full character is drawn, in millimetres.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
	pub(crate) width: f64,
	pub(crate) height: f64,
}

/// A glyph drawn.
pub(crate) struct Placed {
	pub(crate) outline: Vec<Segment>,
	/// The corners of the room that it takes.
	pub(crate) corners: [Point; 4],
}

impl Frame {
	/// A frame on a straight line.
	pub(crate) fn upright(x: f64, foot: f64) -> Self {
		Self { origin: [x, foot], along: [1.0, 0.0], up: [0.0, -1.0] }
	}

	fn at(&self, along: f64, up: f64) -> Point {
		let axis = |i: usize| self.origin[i] + self.along[i] * along + self.up[i] * up;
		[axis(0), axis(1)]
	}

	/// Draws a glyph in this frame.
	pub(crate) fn place(&self, glyph: &Glyph, size: Size) -> Placed {
		let to = |[x, y]: Point| self.at(x * size.width, y * size.height);
		let outline = glyph.outline.iter().map(|segment| segment.map(to)).collect();
		let corner = |x: f64, y: f64| to([x * glyph.width, y]);
		let corners = [corner(0.0, 0.0), corner(1.0, 0.0), corner(1.0, 1.0), corner(0.0, 1.0)];
		Placed { outline, corners }
	}
}
