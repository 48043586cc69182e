//! The page of the handbook says what the table says.

use crate::common::TABLE;
use seal_imprint::Form;

const PAGE: &str = include_str!("../../../../docs/seal-faces.md");

#[test]
fn every_form_stands_on_the_page_with_its_sizes() {
	for (name, form) in TABLE.forms() {
		let cells = match form {
			Form::Ring(form) => {
				let size = match form.width == form.height {
					true => format!("⌀ {}", form.width),
					false => format!("{} × {}", form.width, form.height),
				};
				let star = form.star.map_or("–".into(), |star| star.to_string());
				format!("| {size} | {} | {star} | {} |", form.border, form.name.height_max)
			}
			Form::Square(form) => format!("| {0} × {0} | {1} | – | – |", form.side, form.border),
		};
		let line = format!("| `{name}` {cells}");
		assert!(PAGE.contains(&line), "docs/seal-faces.md lacks: {line}");
	}
}

#[test]
fn every_source_stands_on_the_page() {
	for (name, source) in TABLE.sources() {
		assert!(PAGE.contains(&format!("`{name}`")), "{name}");
		assert!(PAGE.contains(&source.title), "{}", source.title);
	}
}
