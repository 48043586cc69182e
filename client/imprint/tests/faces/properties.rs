//! Whatever is asked for is drawn or refused.

use crate::common::{face, fonts, request, TABLE};
use proptest::prelude::*;
use resvg::usvg::{Options, Tree};
use seal_imprint::{draw, CompanyKind, FaceRequest, ImprintError, SealKind, SizeTable};
use std::collections::BTreeSet;

const KINDS: [SealKind; 9] = [
	SealKind::Official,
	SealKind::Finance,
	SealKind::Tax,
	SealKind::Contract,
	SealKind::LegalRepresentative,
	SealKind::Invoice,
	SealKind::Personnel,
	SealKind::Business,
	SealKind::Other,
];
const COMPANIES: [CompanyKind; 8] = [
	CompanyKind::Limited,
	CompanyKind::JointStock,
	CompanyKind::StateOwned,
	CompanyKind::ForeignInvested,
	CompanyKind::Partnership,
	CompanyKind::SoleInvestor,
	CompanyKind::SoleProprietor,
	CompanyKind::Branch,
];

fn any_request() -> impl Strategy<Value = FaceRequest> {
	let text = prop_oneof![
		any::<String>(),
		"[\u{4e00}-\u{9fff}]{1,40}",
		"[\u{4e00}-\u{9fff}（）·A-Z0-9&<>\"'-]{1,110}",
	];
	let kind = prop::sample::select(KINDS.as_slice());
	let company = prop::sample::select(COMPANIES.as_slice());
	let number = || prop::option::of(prop_oneof![any::<String>(), "[0-9]{13}", "[0-9A-Z]{18}"]);
	let words = prop::option::of(prop_oneof![any::<String>(), "[\u{4e00}-\u{9fff}]{2,16}"]);
	let sequence = prop::option::of(any::<u8>());
	(kind, company, text, words, number(), number(), sequence).prop_map(
		|(kind, company, name, words, code, tax_number, sequence)| FaceRequest {
			kind,
			company,
			name,
			words,
			code,
			tax_number,
			sequence,
		},
	)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(400))]

	#[test]
	fn any_request_is_drawn_or_refused(request in any_request()) {
		if let Ok(face) = draw(&request, &TABLE, fonts()) {
			Tree::from_str(&face.svg, &Options::default()).expect("an SVG");
			if request.kind != SealKind::LegalRepresentative {
				let title = request.name.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
				prop_assert!(face.svg.contains(&title));
			}
		}
	}

	#[test]
	fn any_number_in_a_table_is_taken_or_refused(
		place in any::<prop::sample::Index>(),
		number in prop_oneof![any::<f64>(), -5.0..50.0, Just(0.0)],
		kind in prop::sample::select(KINDS.as_slice()),
		company in prop::sample::select(COMPANIES.as_slice()),
	) {
		let mut table: serde_json::Value =
			serde_json::from_str(include_str!("../../src/faces.json")).expect("JSON");
		let mut numbers = Vec::new();
		collect(&mut table["forms"], &mut numbers);
		let chosen = place.index(numbers.len());
		*numbers[chosen] = serde_json::json!(number);
		if let Ok(table) = SizeTable::from_json(&table.to_string()) {
			let _ = draw(&request(kind, company, "杭州某某科技"), &table, fonts());
		}
	}
}

fn collect<'a>(value: &'a mut serde_json::Value, into: &mut Vec<&'a mut serde_json::Value>) {
	match value {
		serde_json::Value::Number(_) => into.push(value),
		serde_json::Value::Object(members) => {
			members.values_mut().for_each(|member| collect(member, into));
		}
		_ => {}
	}
}

#[test]
fn every_face_takes_names_of_two_to_thirty_two_characters_and_nothing_touches() {
	let mut seen = BTreeSet::new();
	for rule in TABLE.rules().iter().filter(|rule| rule.kind != SealKind::LegalRepresentative) {
		if !seen.insert(&rule.form) {
			continue;
		}
		let mut request = request(rule.kind, rule.companies[0], "");
		if rule.kind != SealKind::Official {
			request.sequence = Some(12);
		}
		for count in 2..=100 {
			request.name = "国".repeat(count);
			match draw(&request, &TABLE, fonts()) {
				Ok(_) => {}
				Err(ImprintError::TooLong { .. }) if count > 32 => break,
				Err(error) => panic!("{count} characters on a {}: {error}", rule.kind),
			}
		}
	}
}

#[test]
fn persons_names_of_every_length_are_drawn() {
	for count in 2..=16 {
		let name = "国".repeat(count);
		face(&request(SealKind::LegalRepresentative, CompanyKind::Limited, &name));
	}
}
