//! Who plays in the scenario. Everybody's key is derived from the development mnemonic, so that any
//! client can act as them; on a real network these keys are worth nothing.

use seal_primitives::{
	commitments::{Field, FieldName, Fields},
	digest::sm3,
	Commitment, CreditCode, Digest, SealCode,
};
use sealchain_client::{ClientError, Key};
use serde_json::{json, Value};
use sp_runtime::AccountId32;

/// A natural person, whom no extrinsic, event, log or error may name. Nobody has these numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Person {
	/// Their name.
	pub name: &'static str,
	/// Their resident identity number (GB 11643).
	pub number: &'static str,
}

impl Person {
	/// Their name and number, salted. The salts follow from the number, so that the cast is the same
	/// each time; real ones are random and stay with their owner.
	pub fn fields(&self) -> Fields {
		let field = |name: &str, value: &str| {
			let salt = sm3(&[b"salt", name.as_bytes(), self.number.as_bytes()]).0;
			let name = FieldName::parse(name).expect("a right name");
			Field::new(name, value.into(), salt).expect("a short value")
		};
		let fields = vec![field("name", self.name), field("resident-number", self.number)];
		Fields::new(fields).expect("two fields")
	}
}

/// Somebody who acts.
#[derive(Clone, Debug)]
pub struct Actor {
	/// What they are called in tables.
	pub title: String,
	/// The secret URI of their key.
	pub uri: String,
	/// Their key.
	pub key: Key,
	/// The person, where it matters who it is.
	pub person: Option<Person>,
}

impl Actor {
	/// The actor with a key of this URI.
	pub fn new(title: impl Into<String>, uri: impl Into<String>) -> Result<Self, ClientError> {
		let uri = uri.into();
		Ok(Self { title: title.into(), key: Key::from_uri(&uri)?, uri, person: None })
	}

	/// Them, as this person.
	pub fn who_is(mut self, name: &'static str, number: &'static str) -> Self {
		self.person = Some(Person { name, number });
		self
	}

	/// The commitment to who they are.
	pub fn identity(&self) -> Commitment {
		match self.person {
			Some(person) => person.fields().commitment(),
			None => Digest::sm3(self.title.as_bytes()),
		}
	}

	/// Their account.
	pub fn account(&self) -> AccountId32 {
		AccountId32::new(self.key.account().0)
	}

	fn to_json(&self) -> Value {
		json!({
			"title": self.title,
			"uri": self.uri,
			"address": self.key.address(),
			"identity": self.identity().value,
		})
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
	/// The code of its legal representative's name seal.
	pub name_seal: SealCode,
}

impl Company {
	fn new(
		name: &'static str,
		short: &str,
		code: &str,
		[official, contract, name_seal]: [&str; 3],
		people: [(&'static str, &'static str); 6],
	) -> Result<Self, ClientError> {
		let actor =
			|title: &str, derivation: &str, (name, number): (&'static str, &'static str)| {
				let actor =
					Actor::new(format!("{short}: {title}"), format!("//{short}//{derivation}"))?;
				Ok::<_, ClientError>(actor.who_is(name, number))
			};
		let seal = |code: &str| SealCode::parse(code).expect("the cast's seal codes are right");
		Ok(Self {
			name,
			code: CreditCode::parse(code).expect("the cast's credit codes are right"),
			legal_representative: actor("legal representative", "LegalRepresentative", people[0])?,
			seal_manager: actor("seal manager", "SealManager", people[1])?,
			approvers: [
				actor("head of sales", "HeadOfSales", people[2])?,
				actor("head of finance", "HeadOfFinance", people[3])?,
				actor("director", "Director", people[4])?,
			],
			clerk: actor("clerk", "Clerk", people[5])?,
			official: seal(official),
			contract: seal(contract),
			name_seal: seal(name_seal),
		})
	}

	/// Its people.
	pub fn people(&self) -> impl Iterator<Item = &Actor> {
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
			"nameSeal": self.name_seal.text(),
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
	/// Issues certificates.
	pub authority: Actor,
	/// Whom nobody admitted.
	pub stranger: Actor,
	/// A manufacturer, which is renamed later.
	pub yunqi: Company,
	/// A trading company, whose legal representative changes later.
	pub qiantang: Company,
	/// Registered long ago without a seal.
	pub longjing: Company,
	/// Becomes Qiantang's legal representative.
	pub successor: Actor,
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
			authority: Actor::new("certificate authority", "//CertificateAuthority")?,
			stranger: Actor::new("stranger", "//Stranger")?,
			yunqi: Company::new(
				"杭州云栖精密制造有限公司",
				"Yunqi",
				"91330106MA2H1Q7A9E",
				["3301060000001", "3301060000002", "3301060000007"],
				[
					("沈一鸣", "330106198103074210"),
					("陆知远", "33010219840912115X"),
					("顾清扬", "330104197905236333"),
					("钱慕白", "330105198701182741"),
					("宋怀瑾", "330106199011023912"),
					("柳映雪", "33010819920630512X"),
				],
			)?,
			qiantang: Company::new(
				"杭州钱塘进出口贸易有限公司",
				"Qiantang",
				"91330110MA27XL0B43",
				["3301060000003", "3301060000004", "3301060000008"],
				[
					("范思齐", "330106197602140855"),
					("俞采薇", "330110198808203662"),
					("汤景行", "330109198512054279"),
					("卢令仪", "330102198304171484"),
					("邵鹤鸣", "330110199103092290"),
					("丁若水", "330106199407266101"),
				],
			)?,
			longjing: Company::new(
				"杭州龙井茶业有限公司",
				"Longjing",
				"91330100704201935K",
				["3301060000005", "3301060000006", "3301060000009"],
				[
					("程雁回", "330106197206107316"),
					("姚承志", "330106198902045520"),
					("孟照临", "330106198609304132"),
					("何听澜", "330106199311213742"),
					("楼见山", "330106198708152955"),
					("童忆南", "330106199505051163"),
				],
			)?,
			successor: Actor::new(
				"Qiantang: new legal representative",
				"//Qiantang//NewLegalRepresentative",
			)?
			.who_is("苏望舒", "330110197809198776"),
		})
	}

	/// The companies.
	pub fn companies(&self) -> [&Company; 3] {
		[&self.yunqi, &self.qiantang, &self.longjing]
	}

	/// The bureaus with their seats' names, in the order of the seats.
	pub fn seats(&self) -> [(&'static str, &Actor); 3] {
		[
			("Data Bureau", &self.data_bureau),
			("Market Supervision", &self.market_supervision),
			("Public Security", &self.public_security),
		]
	}

	/// The institutions, with the names under which they apply.
	pub fn institutions(&self) -> [(&'static str, &Actor); 4] {
		[
			("浙江印信制作中心", &self.maker),
			("之江身份核验", &self.provider),
			("西湖电子签约", &self.platform),
			("浙江示范数字证书认证中心", &self.authority),
		]
	}

	/// Every natural person.
	pub fn people(&self) -> impl Iterator<Item = &Actor> {
		self.companies().into_iter().flat_map(Company::people).chain([&self.successor])
	}

	/// Everybody's addresses and key URIs, by role, for other clients.
	pub fn to_json(&self) -> Value {
		json!({
			"seats": self.seats().map(|(_, seat)| seat.to_json()),
			"institutions": self.institutions().map(|(_, operator)| operator.to_json()),
			"enterprises": self.companies().map(Company::to_json),
			"successor": self.successor.to_json(),
			"stranger": self.stranger.to_json(),
		})
	}
}
