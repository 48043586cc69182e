//! Lines of text around an ellipse: parallels to its edge, by arc length.

use crate::glyph::Point;
use std::f64::consts::PI;

/// Steps of a half turn: the polygon they make is shorter than the curve by less than a micrometre.
const STEPS: u32 = 2048;

/// A line `inset` millimetres inside the edge of an ellipse around the origin (y runs down). A circle
/// is an ellipse.
pub(crate) struct Rail {
	half_width: f64,
	half_height: f64,
	inset: f64,
	/// From the top clockwise to the bottom: angle of the parameter, angle seen from the centre, and
	/// length so far.
	stations: Vec<[f64; 3]>,
}

/// A place on a rail: the point, the direction out of the seal, and the direction clockwise.
pub(crate) struct Place {
	pub(crate) point: Point,
	pub(crate) out: Point,
	pub(crate) along: Point,
}

impl Rail {
	pub(crate) fn new(width: f64, height: f64, inset: f64) -> Self {
		let (half_width, half_height) = (width / 2.0, height / 2.0);
		let mut rail = Self { half_width, half_height, inset, stations: Vec::new() };
		let mut last = rail.at_parameter(0.0).point;
		let mut length = 0.0;
		for step in 0..=STEPS {
			let parameter = PI * f64::from(step) / f64::from(STEPS);
			let [x, y] = rail.at_parameter(parameter).point;
			length += (x - last[0]).hypot(y - last[1]);
			last = [x, y];
			rail.stations.push([parameter, x.atan2(-y), length]);
		}
		rail
	}

	/// How long the rail is over `degrees`, seen from the centre and centred at the top or the bottom.
	pub(crate) fn length_over(&self, degrees: f64) -> f64 {
		2.0 * self.interpolate(1, degrees.to_radians() / 2.0, 2)
	}

	/// The place so far from the top, clockwise; negative is anticlockwise.
	pub(crate) fn near_top(&self, length: f64) -> Place {
		self.at_parameter(self.interpolate(2, length.abs(), 0) * length.signum())
	}

	/// The place so far from the bottom to the right; negative is to the left.
	pub(crate) fn near_bottom(&self, length: f64) -> Place {
		let Place { point, out, along } = self.near_top(length);
		Place { point: [point[0], -point[1]], out: [out[0], -out[1]], along: [along[0], -along[1]] }
	}

	fn at_parameter(&self, parameter: f64) -> Place {
		let (sine, cosine) = parameter.sin_cos();
		let (a, b) = (self.half_width, self.half_height);
		let size = (b * sine).hypot(a * cosine);
		let out = [b * sine / size, -a * cosine / size];
		let point = [a * sine - self.inset * out[0], -b * cosine - self.inset * out[1]];
		Place { point, out, along: [-out[1], out[0]] }
	}

	/// Column `to` where column `from` is `value`; the ends where it is beyond them.
	fn interpolate(&self, from: usize, value: f64, to: usize) -> f64 {
		let after = self.stations.partition_point(|station| station[from] < value);
		let (Some(low), Some(high)) = (
			self.stations.get(after.saturating_sub(1)),
			self.stations.get(after).or(self.stations.last()),
		) else {
			return 0.0;
		};
		let span = high[from] - low[from];
		let share = if span > 0.0 { ((value - low[from]) / span).clamp(0.0, 1.0) } else { 0.0 };
		low[to] + share * (high[to] - low[to])
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn close(left: f64, right: f64) {
		assert!((left - right).abs() < 1e-4, "{left} is not {right}");
	}

	#[test]
	fn a_circle_has_its_length_and_places() {
		let rail = Rail::new(40.0, 40.0, 2.0);
		close(rail.length_over(360.0), 2.0 * PI * 18.0);
		close(rail.length_over(90.0), PI / 2.0 * 18.0);
		let right = rail.near_top(PI / 2.0 * 18.0);
		close(right.point[0], 18.0);
		close(right.point[1], 0.0);
		close(right.out[0], 1.0);
		close(right.along[1], 1.0);
		let left = rail.near_top(-PI / 2.0 * 18.0);
		close(left.point[0], -18.0);
		close(left.along[1], -1.0);
	}

	#[test]
	fn the_bottom_reads_from_left_to_right() {
		let rail = Rail::new(40.0, 30.0, 1.0);
		let bottom = rail.near_bottom(0.0);
		close(bottom.point[1], 14.0);
		close(bottom.out[1], 1.0);
		close(bottom.along[0], 1.0);
		assert!(rail.near_bottom(3.0).point[0] > 0.0);
	}

	#[test]
	fn an_ellipses_edge_has_ramanujans_length() {
		let rail = Rail::new(45.0, 30.0, 0.0);
		let (a, b) = (22.5_f64, 15.0_f64);
		let ramanujan = PI * (3.0 * (a + b) - ((3.0 * a + b) * (a + 3.0 * b)).sqrt());
		assert!((rail.length_over(360.0) - ramanujan).abs() < 0.01);
	}
}
