//! Who plays in the scenario. Everybody's key is derived from the development mnemonic, so that any
//! client can act as them; on a real network these keys are worth nothing.

use seal_primitives::{CreditCode, SealCode};
use sealchain_client::{ClientError, Key};
use serde_json::{json, Value};
use sp_runtime::AccountId32;

/// Somebody who acts.
#[derive(Clone, Debug)]
pub struct Actor {
	/// What they are called in tables.
	pub title: String,
	/// The secret URI of their key.
	pub uri: String,
	/// Their key.
	pub key: Key,
}

impl Actor {
	/// The actor with a key of this URI.
	pub fn new(title: impl Into<String>, uri: impl Into<String>) -> Result<Self, ClientError> {
		let uri = uri.into();
		Ok(Self { title: title.into(), key: Key::from_uri(&uri)?, uri })
	}

	/// Their account.
	pub fn account(&self) -> AccountId32 {
		AccountId32::new(self.key.account().0)
	}

	fn to_json(&self) -> Value {
		json!({ "title": self.title, "uri": self.uri, "address": self.key.address() })
	}
}

/// An enterprise, its people and its seals.
#[derive(Clone, Debug)]
pub struct Company {
	/// Its registered name.
	pub name: &'static str,
	/// Its credit code.
	pub code: CreditCode,
	/// Its legal representative.
	pub legal_representative: Actor,
	/// Keeps its seals.
	pub seal_manager: Actor,
	/// Two department heads, who are directors too, and a third director.
	pub approvers: [Actor; 3],
	/// Asks for uses and seals.
	pub clerk: Actor,
	/// The code of its official seal.
	pub official: SealCode,
	/// The code of its contract seal.
	pub contract: SealCode,
}

impl Company {
	fn new(
		name: &'static str,
		short: &str,
		code: &str,
		official: &str,
		contract: &str,
	) -> Result<Self, ClientError> {
		let actor = |title: &str, derivation: &str| {
			Actor::new(format!("{short}: {title}"), format!("//{short}//{derivation}"))
		};
		let seal = |code: &str| SealCode::parse(code).expect("the cast's seal codes are right");
		Ok(Self {
			name,
			code: CreditCode::parse(code).expect("the cast's credit codes are right"),
			legal_representative: actor("legal representative", "LegalRepresentative")?,
			seal_manager: actor("seal manager", "SealManager")?,
			approvers: [
				actor("head of sales", "HeadOfSales")?,
				actor("head of finance", "HeadOfFinance")?,
				actor("director", "Director")?,
			],
			clerk: actor("clerk", "Clerk")?,
			official: seal(official),
			contract: seal(contract),
		})
	}

	fn people(&self) -> impl Iterator<Item = &Actor> {
		[&self.legal_representative, &self.seal_manager, &self.clerk]
			.into_iter()
			.chain(&self.approvers)
	}

	fn to_json(&self) -> Value {
		json!({
			"name": self.name,
			"creditCode": self.code.text(),
			"officialSeal": self.official.text(),
			"contractSeal": self.contract.text(),
			"people": self.people().map(Actor::to_json).collect::<Vec<_>>(),
		})
	}
}

/// Everybody.
#[derive(Clone, Debug)]
pub struct Cast {
	/// Admits institutions.
	pub data_bureau: Actor,
	/// Registers enterprises.
	pub market_supervision: Actor,
	/// Files and freezes seals.
	pub public_security: Actor,
	/// Makes seals.
	pub maker: Actor,
	/// Attests willingness.
	pub provider: Actor,
	/// Runs signings.
	pub platform: Actor,
	/// Whom nobody admitted.
	pub stranger: Actor,
	/// A manufacturer, which is renamed later.
	pub yunqi: Company,
	/// A trading company, whose legal representative changes later.
	pub qiantang: Company,
	/// Registered long ago without a seal.
	pub longjing: Company,
}

impl Cast {
	/// The cast; the same each time.
	pub fn new() -> Result<Self, ClientError> {
		Ok(Self {
			data_bureau: Actor::new("data bureau", "//Alice")?,
			market_supervision: Actor::new("market supervision", "//Bob")?,
			public_security: Actor::new("public security", "//Charlie")?,
			maker: Actor::new("seal maker", "//SealMaker")?,
			provider: Actor::new("willingness provider", "//WillingnessProvider")?,
			platform: Actor::new("signing platform", "//SigningPlatform")?,
			stranger: Actor::new("stranger", "//Stranger")?,
			yunqi: Company::new(
				"杭州云栖精密制造有限公司",
				"Yunqi",
				"91330106MA2H1Q7A9E",
				"3301060000001",
				"3301060000002",
			)?,
			qiantang: Company::new(
				"杭州钱塘进出口贸易有限公司",
				"Qiantang",
				"91330110MA27XL0B43",
				"3301060000003",
				"3301060000004",
			)?,
			longjing: Company::new(
				"杭州龙井茶业有限公司",
				"Longjing",
				"91330100704201935K",
				"3301060000005",
				"3301060000006",
			)?,
		})
	}

	/// Everybody's addresses and key URIs, by role, for other clients.
	pub fn to_json(&self) -> Value {
		json!({
			"seats": [
				self.data_bureau.to_json(),
				self.market_supervision.to_json(),
				self.public_security.to_json(),
			],
			"institutions": [
				self.maker.to_json(),
				self.provider.to_json(),
				self.platform.to_json(),
			],
			"enterprises": [
				self.yunqi.to_json(),
				self.qiantang.to_json(),
				self.longjing.to_json(),
			],
			"stranger": self.stranger.to_json(),
		})
	}
}
