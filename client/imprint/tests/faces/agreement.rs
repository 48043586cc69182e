//! The PNG and the SVG show the same: librsvg, which shares no code with this crate, renders the SVG.

use crate::common::{face, request, run, Image, DPI};
use seal_imprint::{CompanyKind, SealKind};
use std::{fs, ops::Range, process::Command};

fn librsvg(svg: &str, arguments: &[String]) -> Image {
	let directory = tempfile::tempdir().expect("a directory for scratch files");
	let (file, png) = (directory.path().join("face.svg"), directory.path().join("face.png"));
	fs::write(&file, svg).expect("a file");
	run(Command::new("rsvg-convert").args(arguments).arg("--output").arg(&png).arg(&file));
	Image::decode(&fs::read(&png).expect("a PNG"))
}

fn agree(kind: SealKind, company: CompanyKind, name: &str) {
	let face = face(&request(kind, company, name));
	let ours = Image::decode(&face.png(DPI).expect("a PNG"));
	let [width, height] = [ours.width, ours.height].map(|size| size.to_string());
	let options = ["--width".into(), width, "--height".into(), height];
	let theirs = librsvg(&face.svg, &options);
	assert_eq!((ours.width, ours.height), (theirs.width, theirs.height));
	let differences: Vec<u8> =
		ours.alpha.iter().zip(&theirs.alpha).map(|(one, other)| one.abs_diff(*other)).collect();
	let total: u64 = differences.iter().map(|difference| u64::from(*difference)).sum();
	let mean = total as f64 / differences.len() as f64;
	let far = differences.iter().filter(|difference| **difference > 96).count();
	// Renderers differ in how they smooth edges, and in nothing else.
	assert!(mean < 1.5, "{kind} of a {company}: the mean difference is {mean} of 255");
	let share = far as f64 / differences.len() as f64;
	assert!(share < 0.001, "{kind} of a {company}: {far} pixels differ by more than 96 of 255");
}

#[test]
fn another_renderer_draws_the_same() {
	agree(SealKind::Official, CompanyKind::Limited, "示例（杭州）信息技术服务有限公司");
	agree(SealKind::Official, CompanyKind::ForeignInvested, "示例（中国）投资有限公司");
	agree(SealKind::Contract, CompanyKind::JointStock, "浙江示例电子商务股份有限公司");
	agree(SealKind::Invoice, CompanyKind::SoleProprietor, "西湖示例书店");
	agree(SealKind::LegalRepresentative, CompanyKind::Limited, "欧阳小明");
}

#[test]
fn another_renderer_draws_as_large() {
	let face = face(&request(SealKind::Invoice, CompanyKind::Limited, "杭州某某科技有限公司"));
	let dpi = DPI.to_string();
	let options = ["--dpi-x".into(), dpi.clone(), "--dpi-y".into(), dpi];
	let theirs = librsvg(&face.svg, &options);
	let ours = Image::decode(&face.png(DPI).expect("a PNG"));
	assert!(theirs.width.abs_diff(ours.width) <= 1 && theirs.height.abs_diff(ours.height) <= 1);
}

/// The ink between these pixels, as a picture of so many cells a side: how dark each is, 0 to 1.
fn shape(image: &Image, columns: Range<usize>, rows: Range<usize>) -> Vec<f64> {
	const SIDE: usize = 32;
	const SAMPLES: usize = 4;
	let inked = |(x, y): &(usize, usize)| image.alpha[y * image.width + x] > 127;
	let pixels = columns.flat_map(|x| rows.clone().map(move |y| (x, y)));
	let (mut left, mut top, mut right, mut bottom) = (usize::MAX, usize::MAX, 0, 0);
	for (x, y) in pixels.filter(inked) {
		(left, top, right, bottom) = (left.min(x), top.min(y), right.max(x + 1), bottom.max(y + 1));
	}
	assert!(left < right, "nothing is drawn there");
	let at = |from: usize, to: usize, step: usize| {
		from as f64 + (step as f64 + 0.5) / (SIDE * SAMPLES) as f64 * (to - from) as f64 - 0.5
	};
	let mut cells = vec![0.0; SIDE * SIDE];
	for (x, y) in (0..SIDE * SAMPLES).flat_map(|x| (0..SIDE * SAMPLES).map(move |y| (x, y))) {
		let dark = image.at(at(left, right, x), at(top, bottom, y)) / 255.0;
		cells[y / SAMPLES * SIDE + x / SAMPLES] += dark / (SAMPLES * SAMPLES) as f64;
	}
	cells
}

/// Characters that no program reads well are compared with the font's, as Pango and HarfBuzz take them
/// from it for librsvg.
#[test]
fn rare_characters_are_those_of_the_font() {
	const RARE: &str = "亳谯甪翀堃犇垚赟㛃䶮龘骉骨直";
	let ours = |character: char| {
		let name = String::from(character).repeat(4);
		let face = face(&request(SealKind::LegalRepresentative, CompanyKind::Limited, &name));
		let image = Image::decode(&face.png(DPI).expect("a PNG"));
		let border = image.width / 18;
		shape(&image, image.width / 2..image.width - border, border..image.height / 2)
	};
	let theirs = |character: char| {
		let svg = format!(
			"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"300\">\
			 <text x=\"50\" y=\"220\" font-family=\"Noto Serif CJK SC\" font-weight=\"bold\" \
			 font-size=\"200\" xml:lang=\"zh-CN\">{character}</text></svg>"
		);
		shape(&librsvg(&svg, &[]), 0..300, 0..300)
	};
	let difference = |one: &[f64], other: &[f64]| {
		let total: f64 = one.iter().zip(other).map(|(one, other)| (one - other).abs()).sum();
		total / one.len() as f64
	};
	let all: Vec<(char, Vec<f64>)> = RARE.chars().map(|one| (one, theirs(one))).collect();
	for (character, expected) in &all {
		let drawn = ours(*character);
		let away = difference(&drawn, expected);
		assert!(away < 0.05, "{character} differs from the font's by {away}");
		for (other, shape) in all.iter().filter(|(other, _)| other != character) {
			let away = difference(&drawn, shape);
			assert!(away > 0.1, "{character} could be {other}: they differ by {away}");
		}
	}
}
