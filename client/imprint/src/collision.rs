//! Whether what is drawn keeps off each other: tables come from callers too.

use crate::{error::ImprintError, glyph::Point};

/// A part of a face, as convex polygons.
pub(crate) struct Part {
	pub(crate) what: &'static str,
	pub(crate) polygons: Vec<Vec<Point>>,
}

/// Refuses overlaps of any two polygons, and whatever reaches beyond an ellipse of these half axes.
pub(crate) fn check(parts: &[Part], within: Option<[f64; 2]>) -> Result<(), ImprintError> {
	let all: Vec<(&'static str, &[Point])> = parts
		.iter()
		.flat_map(|part| part.polygons.iter().map(|polygon| (part.what, polygon.as_slice())))
		.collect();
	for (index, (what, polygon)) in all.iter().enumerate() {
		if let Some([a, b]) = within {
			if polygon.iter().any(|[x, y]| (x / a).powi(2) + (y / b).powi(2) > 1.0) {
				return Err(ImprintError::Collision { first: what, second: "the border" });
			}
		}
		for (other, against) in all.iter().skip(index + 1) {
			if !apart(polygon, against) && !apart(against, polygon) {
				return Err(ImprintError::Collision { first: what, second: other });
			}
		}
	}
	Ok(())
}

/// Whether an edge of `polygon` has all of `other` on the far side of all of `polygon`: by the
/// separating axis theorem, convex polygons that touch have no such edge, in either order.
fn apart(polygon: &[Point], other: &[Point]) -> bool {
	let next = polygon.iter().cycle().skip(1);
	polygon.iter().zip(next).any(|(from, to)| {
		let normal = [to[1] - from[1], from[0] - to[0]];
		let extent = |points: &[Point]| {
			let dots = points.iter().map(|point| point[0] * normal[0] + point[1] * normal[1]);
			dots.fold([f64::MAX, f64::MIN], |[least, most], dot| [least.min(dot), most.max(dot)])
		};
		let ([low, high], [other_low, other_high]) = (extent(polygon), extent(other));
		high < other_low || other_high < low
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	fn square(what: &'static str, x: f64, y: f64) -> Part {
		let corners = vec![[x, y], [x + 2.0, y], [x + 2.0, y + 2.0], [x, y + 2.0]];
		Part { what, polygons: vec![corners] }
	}

	#[test]
	fn squares_side_by_side_are_apart_and_overlapping_ones_are_not() {
		check(&[square("a", 0.0, 0.0), square("b", 2.1, 0.0)], None).unwrap();
		let error = check(&[square("a", 0.0, 0.0), square("b", 1.9, 1.9)], None).unwrap_err();
		assert!(matches!(error, ImprintError::Collision { first: "a", second: "b" }));
	}

	#[test]
	fn a_corner_over_the_border_is_refused() {
		check(&[square("a", 0.0, 0.0)], Some([3.0, 3.0])).unwrap();
		let error = check(&[square("a", 0.0, 0.0)], Some([3.0, 2.0])).unwrap_err();
		assert!(matches!(error, ImprintError::Collision { second: "the border", .. }));
	}
}
