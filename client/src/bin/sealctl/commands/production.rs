//! What `sealctl seal` is told of an electronic part, and how its maker signs.

use super::{
	statement::{certificate, SignatureOf},
	write_private,
};
use crate::{
	choices::SealForm,
	context::{institution, Context, Outcome},
	output::Answer,
	parse::{self, CommitmentOf, CustodyOf, DigestOf},
};
use clap::Args;
use seal_pki::Certificate;
use seal_primitives::{
	time::DAY, Commitment, CreditCode, Custody, Digest, ElectronicPart, InstitutionId, Moment,
	ProductionStatement, SealCode, SealKind,
};
use sealchain_client::{
	certificate_key::signature,
	certificates::hexadecimal,
	error::read,
	history::now,
	production::{Awaited, Contents},
	CertificateHolder, ClientError, SignedProduction, View,
};
use sp_core::H256;
use std::path::{Path, PathBuf};

/// For how long a statement may be used unless it says otherwise.
const LIFETIME: Moment = 7 * DAY;

/// What a maker made.
#[derive(Debug, Args)]
pub struct ElectronicArguments {
	/// The electronic seal's file (SESeal), which says the rest; or its digest alone.
	#[arg(long, value_name = "FILE|DIGEST")]
	eseal: DigestOf,
	/// The image's digest; by default that of the image in the file. Of a seal that shows a person's
	/// name, the commitment to it.
	#[arg(long, value_name = "DIGEST|COMMITMENT")]
	image: Option<CommitmentOf>,
	/// Digest of the list of signers' certificates, where the file is not given.
	#[arg(long, value_name = "DIGEST", value_parser = parse::digest_value)]
	certificates: Option<Digest>,
	/// The file's form, where the file is not given.
	#[arg(long, value_enum)]
	form: Option<SealForm>,
	/// First moment of validity, where the file is not given.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	valid_from: Option<Moment>,
	/// Last moment of validity, where the file is not given.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	valid_until: Option<Moment>,
	/// Commitment to the model that the image shows; by default that of the filed impression.
	#[arg(long, value_name = "COMMITMENT")]
	model: Option<CommitmentOf>,
	/// Where the signing key is: with an institution, or in a device by the commitment to its serial
	/// number.
	#[arg(long, value_name = "cloud:INSTITUTION|u-key:COMMITMENT|mobile:COMMITMENT")]
	custody: CustodyOf,
	/// The maker's number; by default the one that the key operates.
	#[arg(long)]
	maker: Option<InstitutionId>,
}

impl ElectronicArguments {
	/// Read the files. What is wrong with them is said before a node is asked.
	fn resolve(&self) -> Result<Electronic, ClientError> {
		let image = self.image.as_ref().map(CommitmentOf::resolve).transpose()?;
		let contents = match &self.eseal {
			DigestOf::File(path) => {
				self.refuse_beside_a_file()?;
				let contents = Contents::of_file(path)?;
				Contents { image: image.unwrap_or(contents.image), ..contents }
			}
			DigestOf::Digest(eseal) => Contents {
				eseal: *eseal,
				image: beside_digest("--image", image)?,
				certificates: beside_digest("--certificates", self.certificates)?,
				form: beside_digest("--form", self.form)?.into(),
				valid_from: beside_digest("--valid-from", self.valid_from)?,
				valid_until: beside_digest("--valid-until", self.valid_until)?,
			},
		};
		Ok(Electronic {
			contents,
			image_given: image.is_some(),
			model: self.model.as_ref().map(CommitmentOf::resolve).transpose()?,
			custody: self.custody.resolve()?,
		})
	}

	/// What the file says is not said beside it, lest the two differ.
	fn refuse_beside_a_file(&self) -> Result<(), ClientError> {
		let given = [
			("--certificates", self.certificates.is_some()),
			("--form", self.form.is_some()),
			("--valid-from", self.valid_from.is_some()),
			("--valid-until", self.valid_until.is_some()),
		];
		match given.into_iter().find(|(_, given)| *given) {
			Some((option, _)) => {
				let why = "the electronic seal's file says so itself: leave the option out";
				Err(ClientError::argument("option", option, why))
			}
			None => Ok(()),
		}
	}
}

/// What must be said where only the file's digest is given.
fn beside_digest<T>(option: &'static str, given: Option<T>) -> Result<T, ClientError> {
	given.ok_or_else(|| {
		let why = "it is needed where --eseal is a digest: give it, or the file";
		ClientError::argument("option", option, why)
	})
}

/// What a maker made, as far as it says itself.
struct Electronic {
	contents: Contents,
	image_given: bool,
	model: Option<Commitment>,
	custody: Custody,
}

impl Electronic {
	/// The part, with what the chain knows of the seal.
	fn part(
		self,
		maker: InstitutionId,
		impression: Option<Commitment>,
		names_person: bool,
	) -> Result<ElectronicPart, ClientError> {
		if names_person && !self.image_given {
			let why =
				"a seal of this kind shows a person's name, which its image's digest would give \
			           away: commit to the image (sealctl document commit), and give that";
			return Err(ClientError::argument("option", "--image", why));
		}
		let model = self.model.or(impression).ok_or_else(|| {
			let why =
				"the seal is electronic only, so no filed impression says which it is: give it";
			ClientError::argument("option", "--model", why)
		})?;
		let Contents { eseal, image, certificates, form, valid_from, valid_until } = self.contents;
		Ok(ElectronicPart {
			eseal,
			image,
			certificates,
			model,
			form,
			custody: self.custody,
			maker,
			valid_from,
			valid_until,
		})
	}
}

/// How a maker signs: with the key that --certificate-key or --certificate-signer names, or elsewhere.
#[derive(Debug, Args)]
pub struct MakerArguments {
	/// The maker's certificate. Its key signs the statement: --certificate-key, or
	/// --certificate-signer.
	#[arg(long, value_name = "FILE", required_unless_present = "bytes")]
	certificate: Option<PathBuf>,
	/// Write the bytes to sign to this new file, and do nothing else: the signature is made elsewhere.
	#[arg(long, value_name = "FILE", conflicts_with_all = ["certificate", "signature"])]
	bytes: Option<PathBuf>,
	/// A signature made elsewhere over what --bytes wrote: DER, or r and s of 32 bytes each; a file, or
	/// hexadecimal behind 0x.
	#[arg(long, value_name = "FILE|HEX", requires = "deadline")]
	signature: Option<SignatureOf>,
	/// Until when the statement may be used; by default seven days. With --signature, what the
	/// statement said.
	#[arg(long, value_name = "TIME", value_parser = parse::moment)]
	deadline: Option<Moment>,
}

impl MakerArguments {
	/// Until when: a whole second, so that it can be copied from what is shown.
	fn deadline(&self) -> Moment {
		self.deadline.unwrap_or_else(|| now().saturating_add(LIFETIME)) / 1_000 * 1_000
	}

	/// Read the files. Nobody signs where the bytes are to be written.
	fn resolve(&self, context: &Context) -> Result<Option<Maker>, ClientError> {
		let Some(path) = &self.certificate else {
			return Ok(None);
		};
		let certificate = certificate(path)?;
		Ok(Some(match &self.signature {
			None => Maker::Holder(context.certificate_holder(certificate)?),
			Some(given) => {
				let bytes = match given {
					SignatureOf::Bytes(bytes) => bytes.clone(),
					SignatureOf::File(path) => read(path)?,
				};
				let der = signature(&bytes, certificate.public_key().algorithm())?;
				Maker::Signature(certificate, der)
			}
		}))
	}

	/// Write the bytes that are to be signed elsewhere, and show what they say.
	fn write_bytes(&self, statement: &ProductionStatement) -> Outcome {
		let bytes = statement.signed_bytes();
		let mut view = View::fields([
			("code", View::text(&statement.code)),
			("owner", View::text(statement.owner)),
			("kind", super::seal::kind_view(statement.kind)),
			("version", View::Number(statement.version.into())),
			("electronic", super::seal::part_view(&statement.electronic)),
			("deadline", View::Time(statement.deadline)),
			("genesis", View::Text(format!("{:?}", statement.genesis))),
			("bytes", View::Text(hexadecimal(&bytes))),
		]);
		if let Some(path) = &self.bytes {
			write_private(path, &bytes)?;
			view = view.with_first("file", View::text(path.display()));
		}
		Ok(view.into())
	}
}

/// Who signs.
enum Maker {
	Holder(CertificateHolder),
	Signature(Certificate, Vec<u8>),
}

impl Maker {
	fn sign(self, statement: ProductionStatement) -> Result<SignedProduction, ClientError> {
		match self {
			Self::Holder(holder) => SignedProduction::sign(statement, &holder),
			Self::Signature(certificate, signature) => {
				SignedProduction::signed_elsewhere(statement, signature, &certificate)
			}
		}
	}
}

/// Sign for a filed seal, and hand in what was signed.
pub async fn produce(
	context: &Context,
	code: &SealCode,
	electronic: &ElectronicArguments,
	signing: &MakerArguments,
) -> Outcome {
	let made = electronic.resolve()?;
	let by = signing.resolve(context)?;
	let (chain, key) = context.signed().await?;
	let maker = institution(&chain, &key, electronic.maker).await?;
	let Awaited { owner, kind, version, impression, names_person } =
		chain.awaited_part(code).await?;
	let owner = owner.ok_or_else(|| {
		ClientError::NotFound(format!(
			"{code} waits in the pool for an enterprise to be registered: sign for it with sealctl \
			 seal produce-statement"
		))
	})?;
	let statement = ProductionStatement {
		genesis: chain.genesis(),
		code: code.clone(),
		owner,
		kind,
		version,
		electronic: made.part(maker, impression, names_person)?,
		deadline: signing.deadline(),
	};
	match by {
		Some(by) => {
			let signed = by.sign(statement)?;
			Answer::receipt(&chain.submit(&signed.produce(), &key).await?)
		}
		None => signing.write_bytes(&statement),
	}
}

/// Hand in a statement that was signed elsewhere.
pub async fn produce_signed(context: &Context, path: &Path) -> Outcome {
	let signed = SignedProduction::from_file(path)?;
	let (chain, key) = context.signed().await?;
	if signed.statement.genesis != chain.genesis() {
		let why = "the maker signed for another one";
		return Err(super::enterprise::other_chain(chain.url(), why));
	}
	Answer::receipt(&chain.submit(&signed.produce(), &key).await?)
}

/// What a statement says that is not of the electronic part.
#[derive(Debug, Args)]
pub struct StatementArguments {
	/// Whose seal it is or will be; by default as filed.
	#[arg(long, value_name = "CREDIT CODE", value_parser = parse::credit_code)]
	owner: Option<CreditCode>,
	/// Which kind; by default as filed, and for a code of the pool official.
	#[arg(long, value_parser = parse::seal_kind)]
	kind: Option<SealKind>,
	/// Which of the seal's electronic parts it is; by default the next.
	#[arg(long)]
	version: Option<u32>,
	/// The chain's genesis hash: with it, --owner, --kind, --version, --model and --maker no node is
	/// asked.
	#[arg(
		long,
		value_parser = parse::hash,
		requires_all = ["owner", "kind", "version", "model", "maker"]
	)]
	genesis: Option<H256>,
	/// Where to write the signed statement; by default the code with `.statement.json`. No file is
	/// overwritten.
	#[arg(long, value_name = "FILE", conflicts_with = "bytes")]
	out: Option<PathBuf>,
}

impl StatementArguments {
	/// Write a statement, signed or to be signed elsewhere.
	pub async fn write(
		self,
		context: &Context,
		code: SealCode,
		electronic: &ElectronicArguments,
		signing: &MakerArguments,
	) -> Outcome {
		let made = electronic.resolve()?;
		let by = signing.resolve(context)?;
		let statement = self.statement(context, &code, made, electronic, signing).await?;
		match by {
			Some(by) => {
				let beside = || super::beside(Path::new(&code.text()), ".statement.json");
				let out = self.out.unwrap_or_else(beside);
				super::write_json(&out, &by.sign(statement)?.json())
			}
			None => signing.write_bytes(&statement),
		}
	}

	async fn statement(
		&self,
		context: &Context,
		code: &SealCode,
		made: Electronic,
		electronic: &ElectronicArguments,
		signing: &MakerArguments,
	) -> Result<ProductionStatement, ClientError> {
		let Self { owner, kind, version, genesis, .. } = self;
		let offline = (*genesis, *owner, *kind, *version, electronic.maker);
		let (genesis, owner, kind, version, electronic) = match offline {
			(Some(genesis), Some(owner), Some(kind), Some(version), Some(maker)) => {
				// Of special kinds only the chain knows: a commitment is needed where one is.
				let names_person = kind == SealKind::LegalRepresentative;
				(genesis, owner, kind, version, made.part(maker, None, names_person)?)
			}
			_ => {
				let chain = context.chain().await?;
				let awaited = chain.awaited_part(code).await?;
				let owner = owner.or(awaited.owner).ok_or_else(|| {
					let why =
						"the code waits in the pool, and is nobody's yet: say whose it will be";
					ClientError::argument("option", "--owner", why)
				})?;
				let maker = match electronic.maker {
					Some(maker) => maker,
					None => institution(&chain, &context.key()?, None).await?,
				};
				(
					chain.genesis(),
					owner,
					kind.unwrap_or(awaited.kind),
					version.unwrap_or(awaited.version),
					made.part(maker, awaited.impression, awaited.names_person)?,
				)
			}
		};
		let deadline = signing.deadline();
		let code = code.clone();
		Ok(ProductionStatement { genesis, code, owner, kind, version, electronic, deadline })
	}
}
