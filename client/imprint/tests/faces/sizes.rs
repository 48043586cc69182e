//! Sizes in millimetres, from the SVG as another parser sees it and from the PNG.

use crate::common::{boxes, face, mm, request, ring, Image, CODE, DPI, TABLE};
use resvg::usvg::{Node, Options, Rect, Tree};
use seal_imprint::{CompanyKind, Face, Form, SealKind, DPI_RANGE};
use std::io::Cursor;

const NAME: &str = "杭州某某科技有限公司";

fn tree(face: &Face) -> Tree {
	Tree::from_str(&face.svg, &Options::default()).expect("an SVG")
}

fn close(what: &str, is: f64, should_be: f64, tolerance: f64) {
	assert!((is - should_be).abs() <= tolerance, "{what} is {is}, not {should_be}");
}

fn ink(tree: &Tree, id: &str) -> Rect {
	tree.node_by_id(id).unwrap_or_else(|| panic!("no {id}")).abs_stroke_bounding_box()
}

/// The middles of the characters of a text, in millimetres from the middle of the face.
fn middles(face: &Face, id: &str) -> Vec<(f64, f64)> {
	boxes(face, id).iter().map(|area| (area.x, area.y)).collect()
}

#[test]
fn every_face_is_as_large_as_the_table_says() {
	for rule in TABLE.rules() {
		for company in &rule.companies {
			let request = request(rule.kind, *company, "张三四");
			let face = face(&request);
			let (width, height, border) = match TABLE.form(rule).unwrap() {
				Form::Ring(form) => (form.width, form.height, form.border),
				Form::Square(form) => (form.side, form.side, form.border),
			};
			assert_eq!((face.width_mm, face.height_mm), (width, height));
			let tree = tree(&face);
			close("width", mm(tree.size().width()), width, 0.001);
			close("height", mm(tree.size().height()), height, 0.001);
			let edge = ink(&tree, "border");
			close("the border's left", mm(edge.left()), 0.0, 0.02);
			close("the border's top", mm(edge.top()), 0.0, 0.02);
			close("the border's right", mm(edge.right()), width, 0.02);
			close("the border's bottom", mm(edge.bottom()), height, 0.02);
			let Some(Node::Path(path)) = tree.node_by_id("border") else { panic!("no border") };
			let line = path.stroke().expect("a line").width().get();
			close("the border's line", f64::from(line), border, 0.001);
		}
	}
}

#[test]
fn official_seals_have_the_diameters_of_their_companies() {
	for (company, width, height) in [
		(CompanyKind::Limited, 40.0, 40.0),
		(CompanyKind::JointStock, 42.0, 42.0),
		(CompanyKind::StateOwned, 42.0, 42.0),
		(CompanyKind::SoleProprietor, 38.0, 38.0),
		(CompanyKind::Branch, 38.0, 38.0),
		(CompanyKind::ForeignInvested, 45.0, 30.0),
	] {
		let face = face(&request(SealKind::Official, company, NAME));
		assert_eq!((face.width_mm, face.height_mm), (width, height), "{company}");
	}
	let invoice = face(&request(SealKind::Invoice, CompanyKind::Limited, NAME));
	assert_eq!((invoice.width_mm, invoice.height_mm), (40.0, 30.0));
	let person = face(&request(SealKind::LegalRepresentative, CompanyKind::Limited, "王小明"));
	assert!((18.0..=25.0).contains(&person.width_mm) && person.width_mm == person.height_mm);
}

#[test]
fn the_star_is_regular_upright_and_in_the_middle() {
	for company in [CompanyKind::Limited, CompanyKind::JointStock, CompanyKind::Branch] {
		let request = request(SealKind::Official, company, NAME);
		let face = face(&request);
		let area = ink(&tree(&face), "star");
		let diameter = ring(&request).star.expect("a star");
		// A pentagram of radius r is 2 r sin 72° wide and r (1 + cos 36°) high.
		close("width", mm(area.width()), diameter * 72_f64.to_radians().sin(), 0.01);
		close(
			"height",
			mm(area.height()),
			diameter / 2.0 * (1.0 + 36_f64.to_radians().cos()),
			0.01,
		);
		close("middle", mm(area.x() + area.width() / 2.0), face.width_mm / 2.0, 0.01);
		close("tip", mm(area.top()), (face.height_mm - diameter) / 2.0, 0.01);
	}
}

#[test]
fn names_are_spread_evenly_and_alike_on_both_sides() {
	for count in [6, 10, 17, 28] {
		let face = face(&request(SealKind::Official, CompanyKind::Limited, &"回".repeat(count)));
		let middles = middles(&face, "name");
		assert_eq!(middles.len(), count);
		let angles: Vec<f64> = middles.iter().map(|(x, y)| x.atan2(-y).to_degrees()).collect();
		let step = (angles[count - 1] - angles[0]) / (count as f64 - 1.0);
		assert!(step > 0.0, "it reads clockwise");
		for (index, angle) in angles.iter().enumerate() {
			close("an angle", *angle, angles[0] + step * index as f64, 1.2);
			close("its mirror image", -angles[count - 1 - index], *angle, 1.2);
		}
	}
}

#[test]
fn names_keep_their_distance_from_the_border() {
	for (kind, company) in [
		(SealKind::Official, CompanyKind::Limited),
		(SealKind::Official, CompanyKind::ForeignInvested),
		(SealKind::Contract, CompanyKind::JointStock),
		(SealKind::Invoice, CompanyKind::Limited),
	] {
		// An odd number: one character stands at the very top.
		for count in [7, 11, 25] {
			let request = request(kind, company, &"国".repeat(count));
			let form = ring(&request);
			let head = mm(ink(&tree(&face(&request)), "name").top());
			close("the highest head", head, form.border + form.name.gap, 0.4);
		}
	}
}

#[test]
fn the_code_stands_at_the_bottom_and_reads_from_the_left() {
	let face = face(&request(SealKind::Official, CompanyKind::Limited, NAME));
	let middles = middles(&face, "code");
	assert_eq!(middles.len(), CODE.len());
	assert!(middles.windows(2).all(|pair| pair[0].0 < pair[1].0));
	assert!(middles.iter().all(|(_, y)| *y > 14.0));
	close("its middle", middles[CODE.len() / 2].0, 0.0, 0.2);
}

#[test]
fn invoice_seals_follow_the_announcement() {
	let face = face(&request(SealKind::Invoice, CompanyKind::Limited, NAME));
	let tree = tree(&face);
	let number = ink(&tree, "tax-number");
	close("18 digits", mm(number.width()), 26.0, 0.3);
	close("their height", mm(number.height()), 3.7, 0.15);
	close("their middle", mm(number.y() + number.height() / 2.0), 15.0, 0.1);
	let words = ink(&tree, "words");
	close("the words' top", mm(words.top()) - 15.0, 4.2, 0.3);
	close("their height", mm(words.height()), 4.6, 0.4);
}

#[test]
fn persons_names_are_read_in_columns_from_the_right() {
	let face = face(&request(SealKind::LegalRepresentative, CompanyKind::Limited, "王小明"));
	let middles = middles(&face, "name");
	let [(x1, y1), (x2, y2), (x3, y3), (x4, y4)] = middles[..] else { panic!("{middles:?}") };
	assert!(x1 > 0.0 && x2 > 0.0 && x3 < 0.0 && x4 < 0.0);
	assert!(y1 < 0.0 && y2 > 0.0 && y3 < 0.0 && y4 > 0.0);
}

#[test]
fn images_have_the_pixels_and_the_resolution_that_make_their_size() {
	let face = face(&request(SealKind::Invoice, CompanyKind::Limited, NAME));
	for dpi in [*DPI_RANGE.start(), 300, DPI, *DPI_RANGE.end()] {
		let png = face.png(dpi).unwrap();
		let reader = png::Decoder::new(Cursor::new(&png)).read_info().unwrap();
		let info = reader.info();
		let pixels = |mm: f64| (mm / 25.4 * f64::from(dpi)).round() as u32;
		assert_eq!((info.width, info.height), (pixels(40.0), pixels(30.0)));
		let stated = info.pixel_dims.expect("a pHYs chunk");
		assert_eq!(stated.unit, png::Unit::Meter);
		assert_eq!(stated.xppu, stated.yppu);
		let width = f64::from(info.width) * 1000.0 / f64::from(stated.xppu);
		close("the width stated", width, 40.0, 25.4 / f64::from(dpi));
	}
}

#[test]
fn the_ink_reaches_the_edges_of_the_image_and_is_one_colour() {
	let png = face(&request(SealKind::Official, CompanyKind::Limited, NAME)).png(DPI).unwrap();
	let image = Image::decode(&png);
	let inked = |index: usize| image.alpha[index] > 127;
	let (last, middle) = (image.width - 1, image.height / 2);
	let row = |row: usize| (0..image.width).any(|x| inked(row * image.width + x));
	assert!(row(1) && row(image.height - 2));
	assert!(inked(middle * image.width + 1) && inked(middle * image.width + last - 1));

	let mut reader = png::Decoder::new(Cursor::new(&png)).read_info().unwrap();
	let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
	reader.next_frame(&mut pixels).unwrap();
	for pixel in pixels.chunks_exact(4) {
		let colour = if pixel[3] == 0 { [0xFF, 0xFF, 0xFF] } else { [0xE6, 0x00, 0x12] };
		assert_eq!(pixel[..3], colour);
	}
	assert_eq!(pixels[3], 0, "the corner is transparent");
}

#[test]
fn drawings_need_nothing_from_outside_and_are_the_same_again() {
	for (kind, name) in [
		(SealKind::Official, NAME),
		(SealKind::Contract, NAME),
		(SealKind::Invoice, NAME),
		(SealKind::LegalRepresentative, "王小明"),
	] {
		let request = request(kind, CompanyKind::Limited, name);
		let first = face(&request);
		for word in ["<text", "href", "font", "url(", "<style", "<script", "<image"] {
			assert!(!first.svg.contains(word), "{word}");
		}
		let again = face(&request);
		assert_eq!(first, again);
		assert_eq!(first.png(DPI).unwrap(), again.png(DPI).unwrap());
	}
}

#[test]
fn titles_tell_what_enterprises_seals_say_and_name_no_person() {
	let contract = face(&request(SealKind::Contract, CompanyKind::Limited, NAME));
	assert!(contract.svg.contains(&format!("<title>{NAME} 合同专用章 {CODE}</title>")));
	let person = face(&request(SealKind::LegalRepresentative, CompanyKind::Limited, "王小明"));
	assert!(person.svg.contains("<title>法定代表人名章</title>"));
	assert!(!person.svg.contains("王小明"));
}
