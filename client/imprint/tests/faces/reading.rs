//! What is drawn is what was asked for: read back by Tesseract, from the PNG.

use crate::common::{boxes, face, request, ring, run, Area, Image, CODE, DPI, TAX_NUMBER};
use seal_imprint::{CompanyKind, FaceRequest, Row, SealKind};
use std::{f64::consts::PI, fs, process::Command};

/// Heights of a character in the images that are read, in pixels: about what Tesseract's model was
/// trained with. No one height suits every character; what is read wrongly is read again at the next.
const HEIGHTS: [usize; 5] = [32, 40, 28, 48, 24];
/// Each pixel of those images is the mean of so many samples, squared.
const SAMPLES: usize = 4;

const PIXELS_PER_MM: f64 = DPI as f64 / 25.4;

fn ocr(image: &Image, language: &str) -> String {
	let directory = tempfile::tempdir().expect("a directory for scratch files");
	let path = directory.path().join("line.png");
	fs::write(&path, image.encode()).expect("a file");
	let mut tesseract = Command::new("tesseract");
	tesseract.arg(&path).args(["stdout", "-l", language, "--psm", "7", "--dpi", "300"]);
	let plain = |character: char| match character {
		'(' => '（',
		')' => '）',
		other => other,
	};
	run(&mut tesseract).chars().filter(|character| !character.is_whitespace()).map(plain).collect()
}

/// Fails unless the line is read as `text`.
fn is_read(text: &str, language: &str, line: impl Fn(usize) -> Image) {
	let mut readings = Vec::new();
	for height in HEIGHTS {
		let reading = ocr(&line(height), language);
		if reading == text {
			return;
		}
		readings.push(reading);
	}
	panic!("{text} is read as {}", readings.join(", "));
}

/// Draws a line of `count` characters anew, so many pixels high, `at` giving the place in the face (millimetres from its
/// middle) of a share of the way along and a share of the way down, without what is blank around.
fn line(image: &Image, height: usize, count: f64, at: impl Fn(f64, f64) -> (f64, f64)) -> Image {
	let ink = |along: f64, down: f64| {
		let (x, y) = at(along, down);
		let pixel = |mm: f64, pixels: usize| mm * PIXELS_PER_MM + pixels as f64 / 2.0 - 0.5;
		image.at(pixel(x, image.width), pixel(y, image.height))
	};
	let margin = height / 3;
	const PROBES: usize = 600;
	let share = |index: usize| index as f64 / PROBES as f64;
	let (mut left, mut right, mut top, mut bottom) = (1.0_f64, 0.0_f64, 1.0_f64, 0.0_f64);
	for (along, down) in (0..PROBES).flat_map(|x| (0..PROBES / 4).map(move |y| (x, y * 4))) {
		if ink(share(along), share(down)) > 127.0 {
			(left, right) = (left.min(share(along)), right.max(share(along)));
			(top, bottom) = (top.min(share(down)), bottom.max(share(down)));
		}
	}
	assert!(left < right && top < bottom, "nothing is drawn there");
	let (inner_width, inner_height) = ((count * height as f64) as usize, height);
	let (width, height) = (inner_width + 2 * margin, inner_height + 2 * margin);
	let sample = |x: f64, y: f64| {
		let part = |pixel: f64, inner: usize, from: f64, to: f64| {
			from + (to - from) * (pixel - margin as f64) / inner as f64
		};
		let (along, down) = (part(x, inner_width, left, right), part(y, inner_height, top, bottom));
		match (0.0..=1.0).contains(&along) && (0.0..=1.0).contains(&down) {
			true => ink(along, down),
			false => 0.0,
		}
	};
	let pixel = |index: usize| {
		let at = |pixel: usize, step: usize| pixel as f64 + (step as f64 + 0.5) / SAMPLES as f64;
		let steps = (0..SAMPLES).flat_map(|x| (0..SAMPLES).map(move |y| (x, y)));
		let total: f64 =
			steps.map(|(x, y)| sample(at(index % width, x), at(index / width, y))).sum();
		(total / (SAMPLES * SAMPLES) as f64) as u8
	};
	Image { width, height, alpha: (0..width * height).map(pixel).collect() }
}

/// The name in a straight line. The polar transform goes by characters: each is taken from its place
/// on the arc and turned upright, but not bent, as they are not bent on the seal.
fn unrolled_name(request: &FaceRequest, pixels: usize) -> Image {
	let face = face(request);
	let image = Image::decode(&face.png(DPI).expect("a PNG"));
	let boxes = boxes(&face, "name");
	let form = ring(request);
	let (a, b) = (form.width / 2.0, form.height / 2.0);
	// The character nearest to the top stands almost straight: its foot is that of all.
	let topmost = boxes.iter().min_by(|one, other| one.x.abs().total_cmp(&other.x.abs()));
	let foot = topmost.map(|area| area.y + area.height / 2.0 + b).expect("a name");
	let place = |angle: f64, inset: f64, aside: f64| {
		let (sine, cosine) = angle.sin_cos();
		let size = (b * sine).hypot(a * cosine);
		let out = (b * sine / size, -a * cosine / size);
		(a * sine - inset * out.0 - aside * out.1, -b * cosine - inset * out.1 + aside * out.0)
	};
	// The ellipse's parameter for the direction that a character is seen in from the middle.
	let middle = (form.border + form.name.gap + foot) / 2.0;
	let parameter = |area: &Area| {
		let seen = area.x.atan2(-area.y);
		let (mut low, mut high) = (-PI, PI);
		for _ in 0..50 {
			let angle = (low + high) / 2.0;
			let (x, y) = place(angle, middle, 0.0);
			match x.atan2(-y) < seen {
				true => low = angle,
				false => high = angle,
			}
		}
		low
	};
	let angles: Vec<f64> = boxes.iter().map(parameter).collect();
	let distance = |pair: &[f64]| {
		let (from, to) = (place(pair[0], foot, 0.0), place(pair[1], foot, 0.0));
		(from.0 - to.0).hypot(from.1 - to.1)
	};
	let distances: Vec<f64> = angles.windows(2).map(distance).collect();
	let pitch = distances.iter().fold(0.0_f64, |most, distance| most.max(*distance));
	let width = |index: usize, character: char| match character {
		'（' | '）' => 2.0 * distances[index.saturating_sub(1)].min(distances[index]) - pitch,
		_ => pitch,
	};
	let widths: Vec<f64> =
		request.name.chars().enumerate().map(|(index, one)| width(index, one)).collect();
	let ends: Vec<f64> = widths
		.iter()
		.scan(0.0, |end, width| {
			*end += width;
			Some(*end)
		})
		.collect();
	let length: f64 = widths.iter().sum();
	let head = form.border + form.name.gap - 0.3;
	line(&image, pixels, length / pitch, |along, down| {
		let at = along * length;
		let index = ends.partition_point(|end| *end < at).min(ends.len() - 1);
		let aside = at - ends[index] + widths[index] / 2.0;
		place(angles[index], head + (foot + 0.3 - head) * down, aside)
	})
}

/// What stands in a row, `count` times as wide as high.
fn row(request: &FaceRequest, pixels: usize, count: f64, place: &Row) -> Image {
	let image = Image::decode(&face(request).png(DPI).expect("a PNG"));
	line(&image, pixels, count, |along, down| {
		((along - 0.5) * (place.line + 0.6), place.top - 0.3 + (place.height + 0.6) * down)
	})
}

fn name_is_read(kind: SealKind, company: CompanyKind, name: &str) {
	let request = request(kind, company, name);
	is_read(name, "chi_sim", |pixels| unrolled_name(&request, pixels));
}

#[test]
fn names_of_limited_companies_are_read() {
	for name in [
		"杭州某某科技有限公司",
		"宁波东海贸易公司",
		"绍兴市越城区建筑工程有限公司",
		"温州医疗器械进出口有限责任公司",
		"浙江省交通规划设计研究院有限公司",
		"阿里云计算（杭州）有限公司",
		"西湖文化旅游发展（杭州）有限公司",
		"嘉兴南湖区新能源汽车销售服务有限公司",
	] {
		name_is_read(SealKind::Official, CompanyKind::Limited, name);
	}
}

#[test]
fn short_and_very_long_names_are_read() {
	name_is_read(SealKind::Official, CompanyKind::SoleProprietor, "西湖大众书店");
	name_is_read(SealKind::Official, CompanyKind::Branch, "中国建设银行股份有限公司杭州分行");
	for name in [
		"浙江自由贸易试验区杭州片区跨境电子商务供应链管理服务有限公司",
		"杭州市余杭区未来科技城人工智能产业技术研究院投资管理有限责任公司",
	] {
		name_is_read(SealKind::Official, CompanyKind::Limited, name);
	}
}

#[test]
fn names_on_other_forms_are_read() {
	name_is_read(SealKind::Official, CompanyKind::JointStock, "浙江电子商务股份有限公司");
	name_is_read(SealKind::Official, CompanyKind::ForeignInvested, "西门子（中国）有限公司");
	name_is_read(SealKind::Contract, CompanyKind::Limited, "宁波东海国际贸易有限公司");
	name_is_read(SealKind::Finance, CompanyKind::JointStock, "浙江电子商务股份有限公司");
	name_is_read(SealKind::Contract, CompanyKind::ForeignInvested, "大众汽车（中国）投资有限公司");
	name_is_read(SealKind::Invoice, CompanyKind::Limited, "杭州某某科技有限公司");
	name_is_read(SealKind::Invoice, CompanyKind::SoleProprietor, "西湖大众书店");
}

#[test]
fn names_with_uncommon_characters_are_read() {
	for name in
		["衢州市柯城区餐饮管理有限公司", "宁波市鄞州区明楼物流有限公司", "濮阳市水利工程有限公司"]
	{
		name_is_read(SealKind::Official, CompanyKind::Limited, name);
	}
}

#[test]
fn words_across_are_read() {
	for (kind, company, words) in [
		(SealKind::Contract, CompanyKind::Limited, "合同专用章"),
		(SealKind::Finance, CompanyKind::JointStock, "财务专用章"),
		(SealKind::Personnel, CompanyKind::Limited, "人事专用章"),
		(SealKind::Business, CompanyKind::ForeignInvested, "业务专用章"),
		(SealKind::Invoice, CompanyKind::Limited, "发票专用章"),
		(SealKind::Other, CompanyKind::Limited, "报关专用章"),
	] {
		let request = request(kind, company, "杭州某某科技有限公司");
		let place = ring(&request).words.as_ref().expect("words");
		is_read(words, "chi_sim", |pixels| row(&request, pixels, 5.0, place));
	}
}

#[test]
fn tax_numbers_are_read() {
	let request = request(SealKind::Invoice, CompanyKind::Limited, "杭州某某科技有限公司");
	let place = ring(&request).tax_number.as_ref().expect("a tax number");
	let count = TAX_NUMBER.len() as f64 * 0.7;
	is_read(TAX_NUMBER, "eng", |pixels| row(&request, pixels, count, place));
}

#[test]
fn seal_codes_are_read() {
	let request = request(SealKind::Official, CompanyKind::Limited, "杭州某某科技有限公司");
	let image = Image::decode(&face(&request).png(DPI).expect("a PNG"));
	let form = ring(&request);
	let place = form.code.as_ref().expect("a code");
	let foot = form.width / 2.0 - form.border - place.gap;
	let at = |along: f64, down: f64| {
		let angle = (along - 0.5) * (place.arc_max + 4.0).to_radians();
		let radius = foot - place.height - 0.2 + (place.height + 0.4) * down;
		(radius * angle.sin(), radius * angle.cos())
	};
	is_read(CODE, "eng", |pixels| line(&image, pixels, CODE.len() as f64 / 1.5, at));
}

#[test]
fn persons_names_are_read_column_by_column() {
	for (name, right, left) in
		[("王小明", "王小", "明印"), ("李华", "李华", "之印"), ("欧阳小明", "欧阳", "小明")]
	{
		let request = request(SealKind::LegalRepresentative, CompanyKind::Limited, name);
		let face = face(&request);
		let image = Image::decode(&face.png(DPI).expect("a PNG"));
		for (column, text) in [(1.0, right), (-1.0, left)] {
			// The two characters of a column, side by side.
			let cell = face.width_mm / 2.0 - 1.2;
			let at = |along: f64, down: f64| {
				let second = along >= 0.5;
				let within = if second { along * 2.0 - 1.0 } else { along * 2.0 };
				let x = if column > 0.0 { within * cell } else { (within - 1.0) * cell };
				(x, if second { down * cell } else { (down - 1.0) * cell })
			};
			is_read(text, "chi_sim", |pixels| line(&image, pixels, 2.0, at));
		}
	}
}
