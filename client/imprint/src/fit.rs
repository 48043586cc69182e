//! How large and how wide apart the characters of a text are drawn, so that it fits its line.

use crate::{
	glyph::Glyph,
	placed::Size,
	rail::Rail,
	table::{Arc, Ring},
};

/// A text fitted to its line: the size of its characters and the gap between two.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fit {
	pub(crate) size: Size,
	pub(crate) gap: f64,
}

/// Gaps between the characters of a name, in widths of a character: where room is short, where there
/// is enough, and the most that a short name is spread.
pub(crate) const TIGHT: f64 = 0.14;
const EASY: f64 = 0.36;
const LOOSE: f64 = 1.05;
/// Steps in which a long name gets lower, in millimetres.
const STEP: f64 = 0.05;
/// Characters of a line may be narrowed to this share of the width that the table gives them.
const NARROWEST: f64 = 0.6;

impl Fit {
	/// How long the text is on its line.
	pub(crate) fn length(&self, glyphs: &[Glyph]) -> f64 {
		let gaps = glyphs.len().saturating_sub(1) as f64;
		units(glyphs) * self.size.width + gaps * self.gap
	}
}

fn units(glyphs: &[Glyph]) -> f64 {
	glyphs.iter().map(|glyph| glyph.width).sum()
}

/// Fits a name to its arc, and gives the rail that the characters' feet stand on: there they are
/// closest to each other. Characters keep their full height as long as narrowing them is enough; then
/// they get lower. None if the name does not fit at all.
pub(crate) fn name(ring: &Ring, arc: &Arc, glyphs: &[Glyph]) -> Option<(Rail, Fit)> {
	let gaps = glyphs.len().saturating_sub(1) as f64;
	let units = units(glyphs);
	let last = ((arc.height_max - arc.height_min) / STEP).ceil() as u32;
	let at_step = |step: u32| {
		let height = (arc.height_max - STEP * f64::from(step)).max(arc.height_min);
		(height, Rail::new(ring.width, ring.height, ring.border + arc.gap + height))
	};
	// From the narrowest and tightest, 0, to the widest and easy, 1.
	let at_ease = |height: f64, ease: f64| {
		let width = height * (arc.narrowest + ease * (arc.widest - arc.narrowest));
		let gap = width * (TIGHT + ease * (EASY - TIGHT));
		Fit { size: Size { width, height }, gap }
	};
	let fits = |step: u32| {
		let (height, rail) = at_step(step);
		at_ease(height, 0.0).length(glyphs) <= rail.length_over(arc.arc_max)
	};
	// The lower the characters, the narrower they are, and the longer is the line of their feet.
	let (mut step, mut end) = (0, last);
	if !fits(end) {
		return None;
	}
	while step < end {
		let middle = (step + end) / 2;
		match fits(middle) {
			true => end = middle,
			false => step = middle + 1,
		}
	}

	let (height, rail) = at_step(step);
	let room = rail.length_over(arc.arc_max);
	let mut fit = at_ease(height, 1.0);
	if fit.length(glyphs) > room {
		let (mut low, mut high) = (0.0, 1.0);
		for _ in 0..40 {
			let middle = (low + high) / 2.0;
			match at_ease(height, middle).length(glyphs) > room {
				true => high = middle,
				false => low = middle,
			}
		}
		fit = at_ease(height, low);
	} else if gaps > 0.0 {
		// A short name is spread towards the shortest arc that looks like a ring.
		let spread = (rail.length_over(arc.arc_min) - units * fit.size.width) / gaps;
		fit.gap = spread.clamp(fit.gap, (fit.size.width * LOOSE).max(fit.gap));
	}
	Some((rail, fit))
}

/// Fits a text of this size and gap to a line of length `room`. None if it does not fit at all.
pub(crate) fn line(size: Size, gap: f64, room: f64, glyphs: &[Glyph]) -> Option<Fit> {
	let full = Fit { size, gap };
	let share = (room / full.length(glyphs)).min(1.0);
	let size = Size { width: size.width * share, height: size.height };
	(share >= NARROWEST).then_some(Fit { size, gap: gap * share })
}
