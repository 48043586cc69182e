//! Draws faces of every form into a directory, to look at: `cargo run --example gallery -- DIRECTORY`.

use seal_imprint::{draw, CompanyKind, FaceRequest, Fonts, SealKind, SizeTable, DEFAULT_DPI};
use std::{env, error::Error, fs, path::PathBuf};

/// A request with a code or a tax number where its face shows one.
fn request(kind: SealKind, company: CompanyKind, name: &str) -> FaceRequest {
	let mut request = FaceRequest::new(kind, company, name);
	match kind {
		SealKind::Invoice => request.tax_number = Some("91350100M000100Y43".into()),
		SealKind::LegalRepresentative => {}
		_ => request.code = Some("3301000012345".into()),
	}
	request
}

fn main() -> Result<(), Box<dyn Error>> {
	let directory = PathBuf::from(env::args().nth(1).ok_or("name the directory to draw into")?);
	fs::create_dir_all(&directory)?;
	let fonts = Fonts::find()?;
	let table = SizeTable::standard();
	use CompanyKind::{ForeignInvested, JointStock, Limited, SoleProprietor};
	use SealKind::{
		Business, Contract, Finance, Invoice, LegalRepresentative, Official, Personnel,
	};
	let long = "中国（浙江）自由贸易试验区杭州片区示例供应链管理服务有限公司";
	let longest =
		"新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿图什市示例农牧产品加工与冷链物流有限责任公司";
	let mut faces = vec![
		("official", request(Official, Limited, "杭州某某科技有限公司")),
		("official-short", request(Official, SoleProprietor, "西湖示例书店")),
		("official-brackets", request(Official, Limited, "示例（杭州）信息技术服务有限公司")),
		("official-long", request(Official, Limited, long)),
		("official-longest", request(Official, Limited, longest)),
		("official-latin", request(Official, JointStock, "TCL示例集团3D打印股份有限公司")),
		("official-joint-stock", request(Official, JointStock, "浙江示例电子商务股份有限公司")),
		("official-foreign", request(Official, ForeignInvested, "示例（中国）投资有限公司")),
		("contract", request(Contract, Limited, "杭州某某科技有限公司")),
		("contract-long", request(Contract, Limited, long)),
		("contract-foreign", request(Contract, ForeignInvested, "示例（中国）投资有限公司")),
		("finance", request(Finance, JointStock, "浙江示例电子商务股份有限公司")),
		("personnel-short", request(Personnel, SoleProprietor, "西湖示例书店")),
		("business", request(Business, Limited, "示例（杭州）信息技术服务有限公司")),
		("invoice", request(Invoice, Limited, "杭州某某科技有限公司")),
		("invoice-short", request(Invoice, SoleProprietor, "西湖示例书店")),
		("invoice-long", request(Invoice, Limited, long)),
		("name-2", request(LegalRepresentative, Limited, "张三")),
		("name-3", request(LegalRepresentative, Limited, "王小明")),
		("name-4", request(LegalRepresentative, Limited, "欧阳小明")),
		("name-8", request(LegalRepresentative, Limited, "阿卜杜拉·买买提")),
	];
	for (name, request) in &mut faces {
		if *name == "business" || *name == "invoice" {
			request.sequence = Some(2);
		}
		let face = draw(request, &table, &fonts)?;
		fs::write(directory.join(format!("{name}.svg")), &face.svg)?;
		fs::write(directory.join(format!("{name}.png")), face.png(DEFAULT_DPI)?)?;
		println!(
			"{name}: {} mm by {} mm, {} bytes of SVG",
			face.width_mm,
			face.height_mm,
			face.svg.len()
		);
	}
	Ok(())
}
