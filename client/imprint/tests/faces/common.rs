//! What the tests share: fonts, requests, images and the tools that look at them.

use resvg::usvg::{Node, Options, Tree};
use seal_imprint::{draw, CompanyKind, Face, FaceRequest, Fonts, Form, Ring, SealKind, SizeTable};
use std::{
	io::Cursor,
	process::Command,
	sync::{LazyLock, OnceLock},
};

pub const CODE: &str = "3301000012345";
pub const TAX_NUMBER: &str = "91350100M000100Y43";
/// The resolution of images that are looked at.
pub const DPI: u32 = 600;

pub static TABLE: LazyLock<SizeTable> = LazyLock::new(SizeTable::standard);

pub fn fonts() -> &'static Fonts {
	static FONTS: OnceLock<Fonts> = OnceLock::new();
	FONTS.get_or_init(|| Fonts::find().expect("the fonts that scripts/setup.sh installs"))
}

/// A request with all that the face must show.
pub fn request(kind: SealKind, company: CompanyKind, name: &str) -> FaceRequest {
	let mut request = FaceRequest::new(kind, company, name);
	match kind {
		SealKind::Invoice => request.tax_number = Some(TAX_NUMBER.into()),
		SealKind::LegalRepresentative => {}
		SealKind::Other => {
			(request.words, request.code) = (Some("报关专用章".into()), Some(CODE.into()));
		}
		_ => request.code = Some(CODE.into()),
	}
	request
}

pub fn face(request: &FaceRequest) -> Face {
	draw(request, &TABLE, fonts()).unwrap_or_else(|error| panic!("{request:?}: {error}"))
}

pub fn ring(request: &FaceRequest) -> &'static Ring {
	let rule = TABLE.rule(request.kind, request.company).expect("a rule");
	match TABLE.form(rule).expect("a form") {
		Form::Ring(ring) => ring,
		Form::Square(_) => panic!("a {} is no ring", request.kind),
	}
}

/// The room of a character's ink: its middle, in millimetres from the middle of the face, and its size.
pub struct Area {
	pub x: f64,
	pub y: f64,
	pub height: f64,
}

/// The characters of a text in a drawing.
pub fn boxes(face: &Face, id: &str) -> Vec<Area> {
	let tree = Tree::from_str(&face.svg, &Options::default()).expect("an SVG");
	let Some(Node::Group(group)) = tree.node_by_id(id) else { panic!("no {id}") };
	let area = |node: &Node| {
		let area = node.abs_bounding_box();
		let (x, y) = (area.x() + area.width() / 2.0, area.y() + area.height() / 2.0);
		Area {
			x: mm(x) - face.width_mm / 2.0,
			y: mm(y) - face.height_mm / 2.0,
			height: mm(area.height()),
		}
	};
	group.children().iter().map(area).collect()
}

/// Millimetres of CSS's pixels, which are a 96th of an inch.
pub fn mm(pixels: f32) -> f64 {
	f64::from(pixels) / 96.0 * 25.4
}

/// An image's opacity, pixel by pixel.
pub struct Image {
	pub width: usize,
	pub height: usize,
	pub alpha: Vec<u8>,
}

impl Image {
	pub fn decode(png: &[u8]) -> Self {
		let mut reader = png::Decoder::new(Cursor::new(png)).read_info().expect("a PNG");
		let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
		let info = reader.next_frame(&mut pixels).expect("an image");
		assert_eq!((info.color_type, info.bit_depth), (png::ColorType::Rgba, png::BitDepth::Eight));
		let alpha = pixels.chunks_exact(4).map(|pixel| pixel[3]).collect();
		Self { width: info.width as usize, height: info.height as usize, alpha }
	}

	/// Black on white, for programs that read.
	pub fn encode(&self) -> Vec<u8> {
		let mut file = Vec::new();
		let mut encoder = png::Encoder::new(&mut file, self.width as u32, self.height as u32);
		encoder.set_color(png::ColorType::Grayscale);
		let grey: Vec<u8> = self.alpha.iter().map(|alpha| 255 - alpha).collect();
		encoder
			.write_header()
			.and_then(|mut writer| writer.write_image_data(&grey))
			.expect("a PNG");
		file
	}

	/// The opacity between pixels; nothing beyond the edge.
	pub fn at(&self, x: f64, y: f64) -> f64 {
		let pixel = |x: f64, y: f64| match x < 0.0 || y < 0.0 || x as usize >= self.width {
			true => 0.0,
			false => f64::from(*self.alpha.get(y as usize * self.width + x as usize).unwrap_or(&0)),
		};
		let (left, top) = (x.floor(), y.floor());
		let (right, down) = (x - left, y - top);
		let row = |y: f64| pixel(left, y) * (1.0 - right) + pixel(left + 1.0, y) * right;
		row(top) * (1.0 - down) + row(top + 1.0) * down
	}
}

/// Runs a tool that scripts/setup.sh installs, and gives what it prints.
pub fn run(command: &mut Command) -> String {
	let output = command
		.output()
		.unwrap_or_else(|why| panic!("{command:?}: {why}; scripts/setup.sh installs it"));
	let error = String::from_utf8_lossy(&output.stderr);
	assert!(output.status.success(), "{command:?}: {error}");
	String::from_utf8(output.stdout).expect("text")
}
