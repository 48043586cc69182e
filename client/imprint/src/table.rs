//! The table of sizes: which face a seal has by its kind and the kind of company, and where everything
//! stands on it. All lengths are millimetres.

use crate::{
	error::ImprintError,
	request::{CompanyKind, SealKind},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, ops::RangeInclusive};

/// A table of sizes, checked.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct SizeTable {
	ink: String,
	sources: BTreeMap<String, Source>,
	forms: BTreeMap<String, Form>,
	faces: Vec<FaceRule>,
}

/// Where a size comes from.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
	/// The document.
	pub title: String,
	/// What it says.
	pub says: String,
}

/// Which form the face of a seal has.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct FaceRule {
	/// The kind of seal.
	pub kind: SealKind,
	/// The kinds of companies.
	pub companies: Vec<CompanyKind>,
	/// The form's name in the table.
	pub form: String,
	/// The words across, unless the request gives others.
	#[serde(default)]
	pub words: Option<String>,
	/// The sources' names in the table.
	pub sources: Vec<String>,
}

/// What a face looks like.
// The form's name is a key around it: serde reads a tag inside through a buffer, which keeps numbers as
// text where any crate of the build asks serde_json for arbitrary precision.
#[derive(Clone, PartialEq, Debug, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
	/// Round or oval, the name around.
	Ring(Box<Ring>),
	/// Square, the name in columns.
	Square(Square),
}

/// A round or oval face.
#[derive(Clone, PartialEq, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Ring {
	/// From edge to edge across, the border included.
	pub width: f64,
	/// From edge to edge upwards, the border included.
	pub height: f64,
	/// How wide the border line is.
	pub border: f64,
	/// The diameter of the star in the middle, from tip to tip.
	#[serde(default)]
	pub star: Option<f64>,
	/// The name.
	pub name: Arc,
	/// The taxpayer's number.
	#[serde(default)]
	pub tax_number: Option<Row>,
	/// The words across.
	#[serde(default)]
	pub words: Option<Row>,
	/// The number among several seals alike.
	#[serde(default)]
	pub sequence: Option<Row>,
	/// The seal code.
	#[serde(default)]
	pub code: Option<Code>,
}

/// A name along the upper edge, feet towards the middle.
#[derive(Clone, PartialEq, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Arc {
	/// From the border's inner edge to the characters' heads.
	pub gap: f64,
	/// How high characters are while narrowing them makes a name fit.
	pub height_max: f64,
	/// How low those of long names may get.
	pub height_min: f64,
	/// The arc in degrees, seen from the centre, that a short name is spread to, as far as gaps allow.
	pub arc_min: f64,
	/// The arc in degrees that a long name may take.
	pub arc_max: f64,
	/// The width of characters where there is room, as a share of their height.
	pub widest: f64,
	/// The width of characters where room is short, as a share of their height.
	pub narrowest: f64,
}

/// A straight row of characters, centred.
#[derive(Clone, PartialEq, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
	/// From the middle of the face down to the characters' heads; negative is above the middle.
	pub top: f64,
	/// How high characters are.
	pub height: f64,
	/// How wide a character is.
	pub width: f64,
	/// The gap between two characters.
	pub gap: f64,
	/// How long the row may get; characters of a longer one are narrowed.
	pub line: f64,
}

/// A seal code along the lower edge, heads towards the middle.
#[derive(Clone, PartialEq, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
	/// From the border's inner edge to the digits' feet.
	pub gap: f64,
	/// How high digits are.
	pub height: f64,
	/// How wide a digit is.
	pub width: f64,
	/// The gap between two digits.
	pub spacing: f64,
	/// The arc in degrees, seen from the centre, that the code may take.
	pub arc_max: f64,
}

/// A square face.
#[derive(Clone, PartialEq, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Square {
	/// From edge to edge, the border included.
	pub side: f64,
	/// How wide the border line is.
	pub border: f64,
	/// From the border's inner edge to the characters.
	pub margin: f64,
	/// The gap between two characters.
	pub gap: f64,
}

/// The largest official seal of an enterprise, by the State Council's rule of 1999.
const OFFICIAL_MOST: f64 = 45.0;

impl SizeTable {
	/// The table of this crate: see `docs/seal-faces.md`.
	pub fn standard() -> Self {
		Self::from_json(include_str!("faces.json"))
			.expect("the crate's own table is checked by its tests")
	}

	/// A table from JSON of the same form as the crate's `src/faces.json`; [`ImprintError::Table`] says
	/// what is wrong with it.
	pub fn from_json(json: &str) -> Result<Self, ImprintError> {
		#[derive(Deserialize)]
		#[serde(deny_unknown_fields)]
		struct Unchecked {
			ink: String,
			sources: BTreeMap<String, Source>,
			forms: BTreeMap<String, Form>,
			faces: Vec<FaceRule>,
		}
		let Unchecked { ink, sources, forms, faces } =
			serde_json::from_str(json).map_err(|why| ImprintError::Table(why.to_string()))?;
		let table = Self { ink, sources, forms, faces };
		table.check().map_err(ImprintError::Table)?;
		Ok(table)
	}

	/// The rule for a kind of seal of a kind of company.
	pub fn rule(&self, kind: SealKind, company: CompanyKind) -> Result<&FaceRule, ImprintError> {
		let ours = |rule: &&FaceRule| rule.kind == kind && rule.companies.contains(&company);
		self.faces.iter().find(ours).ok_or(ImprintError::NoRule { kind, company })
	}

	/// The form that a rule names.
	pub fn form(&self, rule: &FaceRule) -> Result<&Form, ImprintError> {
		let unknown = || ImprintError::Table(format!("it has no form {}", rule.form));
		self.forms.get(&rule.form).ok_or_else(unknown)
	}

	/// All rules.
	pub fn rules(&self) -> &[FaceRule] {
		&self.faces
	}

	/// All forms by name.
	pub fn forms(&self) -> &BTreeMap<String, Form> {
		&self.forms
	}

	/// All sources by name.
	pub fn sources(&self) -> &BTreeMap<String, Source> {
		&self.sources
	}

	/// The colour, as `#RRGGBB`.
	pub fn ink(&self) -> &str {
		&self.ink
	}

	/// The colour's red, green and blue.
	pub(crate) fn ink_rgb(&self) -> [u8; 3] {
		colour(&self.ink).unwrap_or_default()
	}

	fn check(&self) -> Result<(), String> {
		colour(&self.ink).ok_or_else(|| format!("ink {:?} is not #RRGGBB", self.ink))?;
		for (name, form) in &self.forms {
			let checked = match form {
				Form::Ring(form) => form.check(),
				Form::Square(form) => form.check(),
			};
			checked.map_err(|why| format!("form {name}: {why}"))?;
		}
		for (index, rule) in self.faces.iter().enumerate() {
			let said = |why: String| format!("the face of a {}: {why}", rule.kind);
			self.check_rule(rule).map_err(said)?;
			for other in self.faces.iter().skip(index + 1).filter(|other| other.kind == rule.kind) {
				if let Some(company) =
					rule.companies.iter().find(|one| other.companies.contains(one))
				{
					return Err(said(format!("two rules for a {company}")));
				}
			}
		}
		Ok(())
	}

	fn check_rule(&self, rule: &FaceRule) -> Result<(), String> {
		let form = self.forms.get(&rule.form).ok_or_else(|| format!("no form {}", rule.form))?;
		if rule.sources.is_empty() {
			return Err("it names no source".into());
		}
		if let Some(unknown) = rule.sources.iter().find(|name| !self.sources.contains_key(*name)) {
			return Err(format!("no source {unknown}"));
		}
		match (rule.kind, form) {
			(SealKind::Official, Form::Ring(form)) => {
				within("its larger diameter", form.width.max(form.height), 20.0..=OFFICIAL_MOST)
			}
			_ => Ok(()),
		}
	}
}

impl Ring {
	fn check(&self) -> Result<(), String> {
		within("width", self.width, 20.0..=60.0)?;
		within("height", self.height, 20.0..=60.0)?;
		border(self.border)?;
		if let Some(star) = self.star {
			within("star", star, 4.0..=30.0)?;
		}
		let Arc { gap, height_max, height_min, arc_min, arc_max, widest, narrowest } = self.name;
		within("name.gap", gap, 0.0..=5.0)?;
		within("name.height_max", height_max, 1.5..=12.0)?;
		within("name.height_min", height_min, 1.5..=height_max)?;
		within("name.arc_max", arc_max, 30.0..=340.0)?;
		within("name.arc_min", arc_min, 0.0..=arc_max)?;
		within("name.widest", widest, 0.3..=1.2)?;
		within("name.narrowest", narrowest, 0.2..=widest)?;
		self.check_depth("name", gap + height_max)?;
		let rows = [
			("tax_number", &self.tax_number),
			("words", &self.words),
			("sequence", &self.sequence),
		];
		for (name, row) in rows {
			if let Some(row) = row {
				row.check().map_err(|why| format!("{name}.{why}"))?;
			}
		}
		let Some(Code { gap, height, width, spacing, arc_max }) = self.code else { return Ok(()) };
		within("code.gap", gap, 0.0..=5.0)?;
		within("code.height", height, 0.5..=5.0)?;
		within("code.width", width, 0.2..=5.0)?;
		within("code.spacing", spacing, 0.0..=5.0)?;
		within("code.arc_max", arc_max, 10.0..=180.0)?;
		self.check_depth("code", gap + height)
	}

	/// The smallest radius of curvature of the edge.
	pub(crate) fn sharpest_bend(&self) -> f64 {
		let (long, short) = (self.width.max(self.height), self.width.min(self.height));
		short * short / long / 2.0
	}

	/// A line parallel to an ellipse has cusps where it is further in than the sharpest bend's radius.
	fn check_depth(&self, what: &str, depth: f64) -> Result<(), String> {
		match self.border + depth < 0.9 * self.sharpest_bend() {
			true => Ok(()),
			false => Err(format!("{what} reaches so far in that it has no room to bend")),
		}
	}
}

impl Row {
	fn check(&self) -> Result<(), String> {
		within("top", self.top, -30.0..=30.0)?;
		within("height", self.height, 0.5..=12.0)?;
		within("width", self.width, 0.2..=12.0)?;
		within("gap", self.gap, 0.0..=5.0)?;
		within("line", self.line, 1.0..=60.0)
	}
}

impl Square {
	fn check(&self) -> Result<(), String> {
		within("side", self.side, 10.0..=40.0)?;
		border(self.border)?;
		within("margin", self.margin, 0.0..=2.0)?;
		// Four columns leave three gaps.
		within("gap", self.gap, 0.0..=self.side / 20.0)
	}
}

fn border(width: f64) -> Result<(), String> {
	within("border", width, 0.2..=2.5)
}

fn within(what: &str, value: f64, range: RangeInclusive<f64>) -> Result<(), String> {
	match range.contains(&value) {
		true => Ok(()),
		false => Err(format!("{what} is {value}; it must be {} to {}", range.start(), range.end())),
	}
}

fn colour(text: &str) -> Option<[u8; 3]> {
	let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
	let number = digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(digits)?;
	let [_, red, green, blue] = u32::from_str_radix(number, 16).ok()?.to_be_bytes();
	Some([red, green, blue])
}
