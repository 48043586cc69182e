//! A face drawn.

use crate::{
	error::ImprintError,
	font::Fonts,
	raster,
	request::FaceRequest,
	ring, square,
	table::{Form, SizeTable},
};

/// The face of a seal.
#[derive(Clone, PartialEq, Debug)]
pub struct Face {
	/// The drawing: self-contained, in millimetres, on transparent ground.
	pub svg: String,
	/// How wide it is, in millimetres.
	pub width_mm: f64,
	/// How high it is, in millimetres.
	pub height_mm: f64,
	ink: [u8; 3],
}

impl Face {
	/// The drawing as PNG (RGBA, transparent ground) at `dpi` dots per inch, which the file states too.
	/// [`ImprintError::Resolution`] outside of [`DPI_RANGE`](crate::DPI_RANGE).
	pub fn png(&self, dpi: u32) -> Result<Vec<u8>, ImprintError> {
		raster::png(&self.svg, self.ink, [self.width_mm, self.height_mm], dpi)
	}
}

/// Draws the face that `request` asks for, to the sizes of `table`. The same arguments give the same
/// bytes.
pub fn draw(request: &FaceRequest, table: &SizeTable, fonts: &Fonts) -> Result<Face, ImprintError> {
	let rule = table.rule(request.kind, request.company)?;
	let (svg, width_mm, height_mm) = match table.form(rule)? {
		Form::Ring(form) => {
			(ring::draw(request, rule, form, table.ink(), fonts)?, form.width, form.height)
		}
		Form::Square(form) => {
			(square::draw(request, form, table.ink(), fonts)?, form.side, form.side)
		}
	};
	Ok(Face { svg, width_mm, height_mm, ink: table.ink_rgb() })
}
