//! The PNG: the SVG itself, rasterised.

use crate::error::ImprintError;
use png::{BitDepth, ColorType, Encoder, PixelDimensions, SrgbRenderingIntent, Unit};
use resvg::{
	tiny_skia::{Pixmap, Transform},
	usvg::{Options, Tree},
};
use std::ops::RangeInclusive;

/// The resolution of images, unless another is asked for: dots per inch.
pub const DEFAULT_DPI: u32 = 600;
/// Resolutions that are drawn, in dots per inch.
pub const DPI_RANGE: RangeInclusive<u32> = 72..=1200;

const MILLIMETRES_PER_INCH: f64 = 25.4;
/// What is not inked is white to programs that do not know transparency.
const BLANK: [u8; 4] = [255, 255, 255, 0];

/// `svg`, drawn in one `ink` and as many millimetres large, as PNG with transparent ground.
pub(crate) fn png(
	svg: &str,
	ink: [u8; 3],
	[width_mm, height_mm]: [f64; 2],
	dpi: u32,
) -> Result<Vec<u8>, ImprintError> {
	if !DPI_RANGE.contains(&dpi) {
		return Err(ImprintError::Resolution(dpi));
	}
	let failed = |why: &dyn std::fmt::Display| ImprintError::Render(why.to_string());
	let tree = Tree::from_str(svg, &Options::default()).map_err(|why| failed(&why))?;
	let pixels = |mm: f64| (mm / MILLIMETRES_PER_INCH * f64::from(dpi)).round() as u32;
	let (width, height) = (pixels(width_mm), pixels(height_mm));
	let mut canvas = Pixmap::new(width, height).ok_or_else(|| failed(&"it has no size"))?;
	let scale = Transform::from_scale(
		width as f32 / tree.size().width(),
		height as f32 / tree.size().height(),
	);
	resvg::render(&tree, scale, &mut canvas.as_mut());
	// One ink: only how much of it there is differs, so no colour is lost to premultiplied alpha.
	let [red, green, blue] = ink;
	let image: Vec<u8> = canvas
		.pixels()
		.iter()
		.flat_map(|pixel| match pixel.alpha() {
			0 => BLANK,
			alpha => [red, green, blue, alpha],
		})
		.collect();

	let mut file = Vec::new();
	let mut encoder = Encoder::new(&mut file, width, height);
	encoder.set_color(ColorType::Rgba);
	encoder.set_depth(BitDepth::Eight);
	encoder.set_source_srgb(SrgbRenderingIntent::RelativeColorimetric);
	let per_metre = (f64::from(dpi) * 1000.0 / MILLIMETRES_PER_INCH).round() as u32;
	encoder.set_pixel_dims(Some(PixelDimensions {
		xppu: per_metre,
		yppu: per_metre,
		unit: Unit::Meter,
	}));
	let mut writer = encoder.write_header().map_err(|why| failed(&why))?;
	writer.write_image_data(&image).map_err(|why| failed(&why))?;
	writer.finish().map_err(|why| failed(&why))?;
	Ok(file)
}
