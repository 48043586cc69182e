//! What is refused, and how it is said.

use crate::common::{fonts, request, CODE, TABLE, TAX_NUMBER};
use seal_imprint::{draw, CompanyKind, FaceRequest, Font, ImprintError, SealKind, SizeTable};

const NAME: &str = "杭州某某科技有限公司";

fn refused(request: &FaceRequest) -> ImprintError {
	draw(request, &TABLE, fonts()).expect_err("a refusal")
}

fn official(name: &str) -> FaceRequest {
	request(SealKind::Official, CompanyKind::Limited, name)
}

#[test]
fn a_character_that_the_font_lacks_is_named() {
	let error = refused(&official("杭州🜁科技有限公司"));
	assert!(matches!(error, ImprintError::NoGlyph { character: '🜁', .. }));
	assert!(error.to_string().contains("U+1F701"), "{error}");
}

#[test]
fn a_character_that_draws_nothing_is_refused() {
	// No control character to Unicode, and yet without ink: it would hide in a name.
	for hidden in ['\u{200B}', '\u{202E}', '\u{FEFF}', '\u{3164}'] {
		let name = format!("杭州{hidden}科技有限公司");
		let error = refused(&official(&name));
		assert!(matches!(error, ImprintError::NoGlyph { character, .. } if character == hidden));
	}
}

#[test]
fn spaces_controls_marks_and_compatibility_forms_are_refused() {
	for character in [' ', '\u{3000}', '\n', '\0', '\u{301}', '\u{FE00}', '\u{E0100}', '\u{F900}'] {
		let error = refused(&official(&format!("杭州{character}科技有限公司")));
		assert!(
			matches!(error, ImprintError::Character { character: named, .. } if named == character),
			"{error}"
		);
	}
}

#[test]
fn names_that_are_too_short_or_too_long_are_refused() {
	assert!(matches!(refused(&official("")), ImprintError::Length { count: 0, .. }));
	assert!(matches!(refused(&official("杭")), ImprintError::Length { count: 1, .. }));
	assert!(matches!(refused(&official(&"国".repeat(101))), ImprintError::Length { .. }));
	assert!(matches!(
		refused(&official(&"国".repeat(80))),
		ImprintError::TooLong { count: 80, .. }
	));
	let person = request(SealKind::LegalRepresentative, CompanyKind::Limited, &"国".repeat(17));
	assert!(matches!(refused(&person), ImprintError::Length { most: 16, .. }));
}

#[test]
fn words_that_are_too_long_are_refused() {
	let mut request = request(SealKind::Other, CompanyKind::Limited, NAME);
	request.words = Some("国".repeat(16));
	assert!(matches!(refused(&request), ImprintError::TooLong { count: 16, .. }));
}

#[test]
fn a_code_that_is_none_is_refused() {
	for code in
		["", "330100001234", "330100001234567", "33010000123a5", "３３０１００００１２３４５"]
	{
		let mut request = official(NAME);
		request.code = Some(code.into());
		assert!(matches!(refused(&request), ImprintError::Code(_)), "{code}");
	}
	let mut request = official(NAME);
	request.code = Some("33010000123456".into());
	draw(&request, &TABLE, fonts()).expect("14 digits are a code");
}

#[test]
fn a_tax_number_that_is_none_is_refused() {
	for number in
		["", "91350100M000100Y", "91350100m000100Y43", "91350100M000100Y4 ", "９1350100M000100Y"]
	{
		let mut request = request(SealKind::Invoice, CompanyKind::Limited, NAME);
		request.tax_number = Some(number.into());
		assert!(matches!(refused(&request), ImprintError::TaxNumber(_)), "{number}");
	}
}

#[test]
fn what_the_face_shows_must_be_given() {
	let bare = |kind| refused(&FaceRequest::new(kind, CompanyKind::Limited, NAME));
	assert!(matches!(bare(SealKind::Invoice), ImprintError::Missing { .. }));
	assert!(matches!(bare(SealKind::Other), ImprintError::Missing { .. }));
}

#[test]
fn what_the_face_does_not_show_must_not_be_given() {
	let mut with_words = official(NAME);
	with_words.words = Some("合同专用章".into());
	let mut with_number = official(NAME);
	with_number.tax_number = Some(TAX_NUMBER.into());
	let mut with_sequence = official(NAME);
	with_sequence.sequence = Some(1);
	let mut invoice = request(SealKind::Invoice, CompanyKind::Limited, NAME);
	invoice.code = Some(CODE.into());
	let mut person = request(SealKind::LegalRepresentative, CompanyKind::Limited, "王小明");
	person.code = Some(CODE.into());
	for request in [with_words, with_number, with_sequence, invoice, person] {
		assert!(matches!(refused(&request), ImprintError::NoPlace { .. }), "{request:?}");
	}
}

#[test]
fn a_resolution_out_of_range_is_refused() {
	let face = draw(&official(NAME), &TABLE, fonts()).unwrap();
	for dpi in [0, 71, 1201, u32::MAX] {
		assert!(matches!(face.png(dpi), Err(ImprintError::Resolution(_))));
	}
}

#[test]
fn a_font_that_cannot_be_read_is_named() {
	let error = Font::open("/no/such/font.ttc".as_ref()).err().expect("a refusal").to_string();
	assert!(error.contains("/no/such/font.ttc"), "{error}");
}

/// The standard table with one piece of its text replaced.
fn table_with(from: &str, to: &str) -> Result<SizeTable, ImprintError> {
	let json = include_str!("../../src/faces.json");
	assert!(json.contains(from), "{from}");
	SizeTable::from_json(&json.replacen(from, to, 1))
}

#[test]
fn a_table_may_be_replaced() {
	let table =
		table_with("\"width\": 40, \"height\": 40", "\"width\": 44, \"height\": 44").unwrap();
	let face = draw(&official(NAME), &table, fonts()).unwrap();
	assert_eq!(face.width_mm, 44.0);
}

#[test]
fn a_table_survives_being_written_and_read() {
	let json = serde_json::to_string(&*TABLE).unwrap();
	assert_eq!(SizeTable::from_json(&json).unwrap(), *TABLE);
}

#[test]
fn a_table_that_is_wrong_is_refused_and_says_where() {
	for (from, to, says) in [
		("#E60012", "red", "#RRGGBB"),
		("#E60012", "#E6001\u{E9}", "#RRGGBB"),
		("\"width\": 42, \"height\": 42", "\"width\": 46, \"height\": 46", "official seal"),
		("\"width\": 42", "\"width\": -1", "form round-42: width"),
		("\"width\": 42", "\"width\": 1e300", "form round-42: width"),
		("\"star\": 14", "\"star\": 0", "star"),
		("\"star\": 14", "\"stars\": 14", "stars"),
		("\"height_min\": 3", "\"height_min\": 9", "height_min"),
		(
			"\"widest\": 0.75, \"narrowest\": 0.33",
			"\"widest\": 0.3, \"narrowest\": 0.33",
			"narrowest",
		),
		("\"height_max\": 5.6", "\"height_max\": 9.5", "room to bend"),
		("\"form\": \"round-40\"", "\"form\": \"round-41\"", "no form round-41"),
		("[\"police-sizes\"]", "[\"nowhere\"]", "no source nowhere"),
		("[\"police-sizes\"]", "[]", "names no source"),
		("\"companies\": [\"foreign-invested\"]", "\"companies\": [\"limited\"]", "two rules"),
	] {
		let error = table_with(from, to).expect_err(to);
		assert!(matches!(error, ImprintError::Table(_)));
		assert!(error.to_string().contains(says), "{error} should say {says}");
	}
}

#[test]
fn a_table_that_makes_texts_touch_is_refused_when_drawing() {
	for (from, to) in [
		// A star into the words below, words into the name, words over the border.
		(
			"\"star\": 12,\n\t\t\t\"name\": { \"gap\": 0.8, \"height_max\": 5.8",
			"\"star\": 17,\n\t\t\t\"name\": { \"gap\": 0.8, \"height_max\": 5.8",
		),
		("\"top\": 6.5", "\"top\": -14"),
		("\"top\": 6.5", "\"top\": 16"),
	] {
		let table = table_with(from, to).unwrap();
		let request = request(SealKind::Contract, CompanyKind::Limited, NAME);
		let error = draw(&request, &table, fonts()).expect_err("a collision");
		assert!(matches!(error, ImprintError::Collision { .. }), "{error}");
	}
}

#[test]
fn a_table_may_lack_a_rule() {
	let table = table_with(
		"\"kind\": \"legal-representative\", \"companies\": [\"limited\", ",
		"\"kind\": \"legal-representative\", \"companies\": [",
	)
	.unwrap();
	let request = request(SealKind::LegalRepresentative, CompanyKind::Limited, "王小明");
	let error = draw(&request, &table, fonts()).expect_err("no rule");
	assert!(matches!(error, ImprintError::NoRule { .. }));
}
