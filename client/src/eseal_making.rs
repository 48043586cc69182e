//! Making electronic seals: a face is drawn, packed after GB/T 38540, and signed by the seal's maker.

use crate::{history::now, CertificateHolder, ClientError};
use seal_imprint::{
	draw, Face, FaceRequest, Fonts, Form, ImprintError, SealKind, SizeTable, DEFAULT_DPI,
};
use seal_pki::{
	eseal::{Picture, Seal, SealDraft, SealFault, SealInfo, SealVersion, Signers},
	Certificate, Validity,
};
use seal_primitives::SealCode;

/// Whose software seals name as theirs (header.Vid).
const VENDOR: &str = "Sealchain";
/// property.type of seals of organisations.
const ORGANISATION: u32 = 1;
/// property.type of seals of persons.
const PERSON: u32 = 2;

/// A seal that is to be made.
#[derive(Clone, Debug)]
pub struct Making {
	/// What stands on its face. The code is put on it where it has a place for one.
	pub face: FaceRequest,
	/// Its code, which is its identifier (esID) too.
	pub code: SealCode,
	/// The certificates whose keys may use it.
	pub signers: Vec<Certificate>,
	/// When it may be used.
	pub validity: Validity,
}

/// A seal made, and its face.
#[derive(Clone, Debug)]
pub struct Made {
	/// The seal.
	pub seal: Seal,
	/// The face that was drawn.
	pub face: Face,
	/// The image in the seal.
	pub png: Vec<u8>,
}

impl Making {
	/// Draw the face, and have the maker sign the seal.
	///
	/// # Errors
	/// [`ClientError::Argument`] if the face cannot be drawn, or the seal not be packed;
	/// [`ClientError::Signing`] if the maker does not sign.
	pub fn make(
		self,
		table: &SizeTable,
		fonts: &Fonts,
		maker: &CertificateHolder,
	) -> Result<Made, ClientError> {
		let Self { face: mut request, code, signers, validity } = self;
		let name = request.name.clone();
		let undrawn = |why: ImprintError| ClientError::argument("a seal's face for", &name, why);
		let rule = table.rule(request.kind, request.company).map_err(undrawn)?;
		let takes_code = matches!(
			table.form(rule).map_err(undrawn)?,
			Form::Ring(ring) if ring.code.is_some()
		);
		let words = request.words.clone().or_else(|| rule.words.clone()).unwrap_or_default();
		request.code = takes_code.then(|| code.to_string());
		let face = draw(&request, table, fonts).map_err(undrawn)?;
		let png = face.png(DEFAULT_DPI).map_err(undrawn)?;
		let info = SealInfo {
			version: SealVersion::V4,
			vendor: VENDOR.into(),
			id: code.to_string(),
			kind: match request.kind {
				SealKind::LegalRepresentative => PERSON,
				_ => ORGANISATION,
			},
			name: format!("{name}{words}"),
			signers: Signers::Certificates(
				signers.iter().map(|certificate| certificate.der().to_vec()).collect(),
			),
			created: now() / 1_000,
			validity,
			picture: Picture {
				format: "PNG".into(),
				data: png.clone(),
				width: whole_millimetres(face.width_mm),
				height: whole_millimetres(face.height_mm),
			},
			extensions: Vec::new(),
		};
		let unpacked = |why: SealFault| ClientError::argument("seal", &code, why);
		let draft = SealDraft::new(&info, &maker.certificate).map_err(unpacked)?;
		let message = draft.to_sign().map_err(unpacked)?;
		let signature = maker.signer.sign(&message, &maker.certificate)?;
		let seal = draft.finish(&signature, None).map_err(unpacked)?;
		Ok(Made { seal, face, png })
	}
}

/// The format counts whole millimetres; faces are some tens of them.
fn whole_millimetres(length: f64) -> u32 {
	length.round() as u32
}
