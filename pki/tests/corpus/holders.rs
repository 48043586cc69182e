//! Whom a certificate may name, after the project's profile.

use crate::fixture::{authority, certificate, Hierarchy};
use openssl_authority::{
	forge::{extensions, field, new_extension, object, patch, tag, Node},
	subject, Algorithm, Request,
};
use seal_pki::{oids, Certificate, Holder, ObjectIdentifier, ProfileFault};

const COMMITMENT: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const CODE: &str = "91350100M000100Y43";
const NAME: &str = "杭州示例有限公司";

/// A signer's certificate that OpenSSL issued for that subject, changed by `adapt`.
fn issued(attributes: &[(&str, &str)], adapt: impl FnOnce(Request) -> Request) -> Certificate {
	let hierarchy = Hierarchy::new(Algorithm::P256);
	let request = adapt(Request::signer(&subject(attributes)));
	certificate(hierarchy.issuing.issue("leaf", &request).unwrap().der())
}

fn holder_fault(attributes: &[(&str, &str)]) -> ProfileFault {
	issued(attributes, |request| request).holder().expect_err("a refusal")
}

fn person_fault_with(extension: &str, value: &str) -> ProfileFault {
	let attributes = [("C", "CN"), ("pseudonym", COMMITMENT)];
	issued(&attributes, |request| request.extension(extension, value))
		.holder()
		.expect_err("a refusal")
}

fn organisation_fault_with(extension: &str, value: &str) -> ProfileFault {
	issued(&[("O", NAME)], |request| request.extension(extension, value))
		.holder()
		.expect_err("a refusal")
}

#[test]
fn a_person_is_known_by_a_commitment() {
	let bytes: Vec<u8> = hex::decode(COMMITMENT).unwrap();
	for attributes in [&[("C", "CN"), ("pseudonym", COMMITMENT)][..], &[("pseudonym", COMMITMENT)]]
	{
		let certificate = issued(attributes, |request| request);
		let Ok(Holder::Person { commitment }) = certificate.holder() else {
			panic!("{:?}", certificate.holder())
		};
		assert_eq!(commitment[..], bytes);
	}
}

#[test]
fn an_organisation_is_known_by_name_and_credit_code() {
	let certificate = issued(&[("C", "CN"), ("O", NAME), ("organizationIdentifier", CODE)], |r| r);
	assert_eq!(
		certificate.holder(),
		Ok(Holder::Organisation { name: NAME, credit_code: Some(CODE) })
	);
	let certificate = issued(
		&[("C", "CN"), ("ST", "浙江"), ("L", "杭州"), ("O", NAME), ("CN", NAME)],
		|request| request.extension("subjectAltName", "DNS:example.com"),
	);
	assert_eq!(certificate.holder(), Ok(Holder::Organisation { name: NAME, credit_code: None }));
}

#[test]
fn an_authority_may_bear_any_name_that_is_no_persons() {
	let hierarchy = Hierarchy::new(Algorithm::Sm2);
	let named = hierarchy.root.subordinate("named", &authority("签发/OU=二/CN=三", None)).unwrap();
	assert_eq!(certificate(named.credential().der()).holder(), Ok(Holder::Authority));
	let mail = hierarchy.root.subordinate("mail", &authority("签发/emailAddress=a@b.cn", None));
	assert_eq!(
		certificate(mail.unwrap().credential().der()).holder(),
		Err(ProfileFault::PersonNamed { attribute: oids::EMAIL })
	);
}

#[test]
fn attributes_of_persons_are_refused_beside_a_pseudonym_and_beside_an_organisation() {
	for (name, value, attribute) in [
		("GN", "三", oids::GIVEN_NAME),
		("SN", "张", oids::SURNAME),
		("name", "张三", oids::NAME),
		("initials", "ZS", oids::INITIALS),
		("generationQualifier", "Jr", oids::GENERATION),
		("title", "经理", oids::TITLE),
		("serialNumber", "330102199001011234", oids::SERIAL_NUMBER),
		("emailAddress", "zhangsan@example.com", oids::EMAIL),
		("UID", "zhangsan", oids::USER_ID),
		("mail", "zhangsan@example.com", oids::MAIL),
		("street", "文一路 1 号", oids::STREET),
		("telephoneNumber", "13800000000", oids::TELEPHONE),
	] {
		let expected = ProfileFault::PersonNamed { attribute };
		assert_eq!(holder_fault(&[("pseudonym", COMMITMENT), (name, value)]), expected, "{name}");
		assert_eq!(holder_fault(&[("O", NAME), (name, value)]), expected, "{name}");
	}
}

#[test]
fn a_common_name_is_the_organisations_or_a_persons() {
	let named = ProfileFault::PersonNamed { attribute: oids::COMMON_NAME };
	assert_eq!(holder_fault(&[("O", NAME), ("CN", "张三")]), named);
	assert_eq!(holder_fault(&[("pseudonym", COMMITMENT), ("CN", "张三")]), named);
	assert_eq!(holder_fault(&[("pseudonym", COMMITMENT), ("CN", COMMITMENT)]), named);
	assert_eq!(holder_fault(&[("C", "CN"), ("CN", "张三")]), ProfileFault::NobodyNamed);
}

#[test]
fn alternative_names_of_persons_are_refused() {
	let named = ProfileFault::PersonNamed { attribute: oids::SUBJECT_ALT_NAME };
	for value in ["email:zhangsan@example.com", "otherName:1.3.6.1.4.1.311.20.2.3;UTF8:zhangsan@x"]
	{
		assert_eq!(person_fault_with("subjectAltName", value), named, "{value}");
		assert_eq!(organisation_fault_with("subjectAltName", value), named, "{value}");
	}
	// A directory name: [4] { SEQUENCE { SET { SEQUENCE { commonName, "z" } } } }.
	let directory_name =
		[0x30, 14, 0xa4, 12, 0x30, 10, 0x31, 8, 0x30, 6, 6, 3, 0x55, 4, 3, 0x0c, 1, b'z'];
	let der = issued(&[("O", NAME)], |request| request).der().to_vec();
	let mut value = directory_name.to_vec();
	// The lengths written above leave out the string's: three bytes more at each level.
	for place in [1, 3, 5, 7, 9] {
		value[place] = u8::try_from(value.len() - place - 1).unwrap();
	}
	let der = patch(&der, |signed| {
		extensions(signed).push(new_extension("2.5.29.17", false, &value));
	});
	assert_eq!(certificate(&der).holder(), Err(named));
	let other = ProfileFault::UnlistedExtension { oid: oids::SUBJECT_ALT_NAME };
	assert_eq!(person_fault_with("subjectAltName", "DNS:zhangsan.example.com"), other);
}

#[test]
fn extensions_with_personal_data_are_refused() {
	for (dotted, attribute) in [
		("1.2.156.10260.4.1.1", oids::IDENTITY_CODE),
		("1.2.156.10260.4.1.2", oids::INSURANCE_NUMBER),
		("2.5.29.9", oids::SUBJECT_DIRECTORY_ATTRIBUTES),
	] {
		let named = ProfileFault::PersonNamed { attribute };
		let value = "ASN1:PRINTABLESTRING:330102199001011234";
		assert_eq!(person_fault_with(dotted, value), named, "{dotted}");
		assert_eq!(organisation_fault_with(dotted, value), named, "{dotted}");
	}
}

#[test]
fn a_persons_extensions_have_no_room_for_text() {
	let addresses = |request: Request| {
		request
			.extension("crlDistributionPoints", "URI:http://ca.example/list.crl")
			.extension("authorityInfoAccess", "caIssuers;URI:http://ca.example/ca.cer,OCSP;URI:http://o")
			.extension("certificatePolicies", "1.2.3.4,@practice\n[practice]\npolicyIdentifier=1.2.3.5\nCPS.1=http://ca.example/cps")
	};
	let person = issued(&[("pseudonym", COMMITMENT)], addresses);
	assert!(matches!(person.holder(), Ok(Holder::Person { .. })));
	for (name, value, oid) in [
		(
			"crlDistributionPoints",
			"dirName:person\n[person]\nCN=张三",
			oids::CRL_DISTRIBUTION_POINTS,
		),
		(
			"crlDistributionPoints",
			"point\n[point]\nfullname=URI:http://ca.example\nCRLissuer=dirName:person\n[person]\nCN=张三",
			oids::CRL_DISTRIBUTION_POINTS,
		),
		("authorityInfoAccess", "caIssuers;email:zhangsan@example.com", oids::AUTHORITY_INFO_ACCESS),
		(
			"certificatePolicies",
			"@policy\n[policy]\npolicyIdentifier=1.2.3.4\nuserNotice=@notice\n[notice]\nexplicitText=\"UTF8:张三\"",
			oids::CERTIFICATE_POLICIES,
		),
		("certificatePolicies", "ASN1:FORMAT:UTF8,UTF8:张三", oids::CERTIFICATE_POLICIES),
	] {
		assert_eq!(person_fault_with(name, value), ProfileFault::FreeText { oid }, "{value}");
		let organisation = issued(&[("O", NAME)], |request| request.extension(name, value));
		assert!(matches!(organisation.holder(), Ok(Holder::Organisation { .. })), "{value}");
	}
}

#[test]
fn what_the_profile_does_not_list_is_refused() {
	let oid = ObjectIdentifier::new_unwrap("1.2.3.4");
	let unlisted = ProfileFault::UnlistedExtension { oid };
	assert_eq!(person_fault_with("1.2.3.4", "ASN1:NULL"), unlisted);
	assert_eq!(organisation_fault_with("1.2.3.4", "ASN1:NULL"), unlisted);
	let tax = "1.2.156.10260.4.1.5";
	let value = "ASN1:PRINTABLESTRING:1";
	assert_eq!(
		person_fault_with(tax, value),
		ProfileFault::UnlistedExtension { oid: oids::TAX_NUMBER }
	);
	let organisation = issued(&[("O", NAME)], |request| request.extension(tax, value));
	assert!(matches!(organisation.holder(), Ok(Holder::Organisation { .. })));
	let unlisted = |oid| ProfileFault::UnlistedAttribute { oid };
	assert_eq!(holder_fault(&[("O", NAME), ("OU", "财务部")]), unlisted(oids::ORGANISATIONAL_UNIT));
	assert_eq!(
		holder_fault(&[("O", NAME), ("pseudonym", COMMITMENT)]),
		unlisted(oids::ORGANISATION)
	);
	assert_eq!(holder_fault(&[("pseudonym", COMMITMENT), ("L", "杭州")]), unlisted(oids::LOCALITY));
}

#[test]
fn nobody_is_nobody() {
	assert_eq!(holder_fault(&[("C", "CN")]), ProfileFault::NobodyNamed);
	let der = issued(&[("O", NAME)], |request| request).der().to_vec();
	let empty = patch(&der, |signed| signed.at(&[field::SUBJECT]).nodes().clear());
	assert_eq!(certificate(&empty).holder(), Err(ProfileFault::NobodyNamed));
}

#[test]
fn attributes_that_identify_stand_once() {
	let repeated = |oid| ProfileFault::Repeated { oid };
	assert_eq!(
		holder_fault(&[("pseudonym", COMMITMENT), ("pseudonym", COMMITMENT)]),
		repeated(oids::PSEUDONYM)
	);
	assert_eq!(holder_fault(&[("O", NAME), ("O", "另一公司")]), repeated(oids::ORGANISATION));
	assert_eq!(
		holder_fault(&[
			("O", NAME),
			("organizationIdentifier", CODE),
			("organizationIdentifier", CODE)
		]),
		repeated(oids::ORGANISATION_IDENTIFIER)
	);
	assert_eq!(holder_fault(&[("C", "CN"), ("C", "CN"), ("O", NAME)]), repeated(oids::COUNTRY));
}

#[test]
fn a_pseudonym_is_64_lower_case_digits() {
	let upper = COMMITMENT.to_uppercase();
	let longer = format!("{COMMITMENT}0");
	for wrong in [&COMMITMENT[1..], &longer, &upper, "张三", &COMMITMENT.replace('0', "g")] {
		assert_eq!(holder_fault(&[("pseudonym", wrong)]), ProfileFault::Pseudonym, "{wrong}");
	}
}

#[test]
fn a_credit_code_has_18_characters_of_its_alphabet() {
	for wrong in
		["91350100M000100Y4", "91350100M000100Y4I", "91350100m000100y43", "NTRCN-91350100M0001"]
	{
		let fault = holder_fault(&[("O", NAME), ("organizationIdentifier", wrong)]);
		assert_eq!(fault, ProfileFault::CreditCode, "{wrong}");
	}
}

#[test]
fn what_is_read_is_text() {
	let der = issued(&[("O", NAME)], |request| request).der().to_vec();
	for value in [
		Node::primitive(tag::OCTET_STRING, b"x"),
		Node::primitive(tag::UTF8_STRING, b""),
		// A BMPString.
		Node::primitive(0x1e, &[0x67, 0x6d]),
	] {
		let der = patch(&der, |signed| *signed.at(&[field::SUBJECT, 0, 0, 1]) = value);
		assert_eq!(
			certificate(&der).holder(),
			Err(ProfileFault::NotText { oid: oids::ORGANISATION })
		);
	}
}

#[test]
fn a_country_is_no_place_for_a_name() {
	for attributes in [&[("C", "CN"), ("pseudonym", COMMITMENT)][..], &[("C", "CN"), ("O", NAME)]] {
		let der = issued(attributes, |request| request).der().to_vec();
		let with = |tag: u8, value: &str| {
			patch(&der, |signed| {
				*signed.at(&[field::SUBJECT, 0, 0, 1]) = Node::primitive(tag, value.as_bytes());
			})
		};
		for value in ["张三", "CHN", "C", "cn", "86"] {
			let der = with(tag::UTF8_STRING, value);
			assert_eq!(certificate(&der).holder(), Err(ProfileFault::Country), "{value}");
		}
		for der in [with(tag::UTF8_STRING, ""), with(tag::OCTET_STRING, "CN")] {
			let fault = ProfileFault::NotText { oid: oids::COUNTRY };
			assert_eq!(certificate(&der).holder(), Err(fault));
		}
		assert!(certificate(&with(tag::UTF8_STRING, "CN")).holder().is_ok());
	}
}

#[test]
fn an_issuer_is_not_what_the_certificate_names() {
	// The holder is judged, and the issuer's own certificate is what names the issuer.
	let der = issued(&[("O", NAME)], |request| request).der().to_vec();
	let der = patch(&der, |signed| {
		let attribute = Node::constructed(
			tag::SEQUENCE,
			vec![object("2.5.4.42"), Node::primitive(tag::UTF8_STRING, "三".as_bytes())],
		);
		let rdn = Node::constructed(tag::SET, vec![attribute]);
		signed.at(&[field::ISSUER]).nodes().push(rdn);
	});
	assert!(certificate(&der).holder().is_ok());
}
