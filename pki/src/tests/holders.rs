use super::*;
use crate::oids::*;

const COMMITMENT: &str = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
const CREDIT_CODE: &str = "91350100M000100Y43";

fn draft(attributes: &[(ObjectIdentifier, &str)]) -> Draft {
	let key = sm2_key(2);
	Draft::new(name(attributes), &key, common_name("authority")).with(key_usage(&[0, 1]))
}

fn fault(draft: Draft) -> ProfileFault {
	draft.made(&sm2_key(1)).holder().unwrap_err()
}

fn alternative(tag: u8, content: &[u8]) -> Vec<u8> {
	extension(SUBJECT_ALT_NAME, false, &sequence(&[tlv(tag, content)]))
}

#[test]
fn a_person_is_a_pseudonym() {
	let commitment = hex::decode(COMMITMENT).unwrap().try_into().unwrap();
	for attributes in [&[(COUNTRY, "CN"), (PSEUDONYM, COMMITMENT)][..], &[(PSEUDONYM, COMMITMENT)]]
	{
		let certificate = draft(attributes)
			.with(purposes(false, &[EMAIL_PROTECTION]))
			.with(subject_key_identifier(&[1]))
			.made(&sm2_key(1));
		assert_eq!(certificate.holder(), Ok(Holder::Person { commitment }));
	}
}

#[test]
fn a_pseudonym_is_64_lower_case_digits() {
	for text in [
		"",
		"zhang",
		&COMMITMENT[1..],
		&COMMITMENT.to_uppercase(),
		&COMMITMENT.replace('0', "+"),
		&COMMITMENT.replace("00", " 0"),
	] {
		let fault = fault(draft(&[(PSEUDONYM, text)]));
		let not_text = ProfileFault::NotText { oid: PSEUDONYM };
		assert_eq!(fault, if text.is_empty() { not_text } else { ProfileFault::Pseudonym });
	}
}

#[test]
fn a_person_has_nothing_else() {
	let person = (PSEUDONYM, COMMITMENT);
	assert_eq!(
		fault(draft(&[person, (COMMON_NAME, "张三")])),
		ProfileFault::PersonNamed { attribute: COMMON_NAME }
	);
	for oid in [ORGANISATION, LOCALITY, ORGANISATIONAL_UNIT] {
		let unlisted = ProfileFault::UnlistedAttribute { oid };
		assert_eq!(fault(draft(&[person, (oid, "x")])), unlisted);
	}
	assert_eq!(fault(draft(&[person, person])), ProfileFault::Repeated { oid: PSEUDONYM });
	assert_eq!(
		fault(draft(&[person, (COUNTRY, "CN"), (COUNTRY, "CN")])),
		ProfileFault::Repeated { oid: COUNTRY }
	);
	for extension in [alternative(0x82, b"example.cn"), extension(TAX_NUMBER, false, &octets(b"1"))]
	{
		assert!(matches!(
			fault(draft(&[person]).with(extension)),
			ProfileFault::UnlistedExtension { .. }
		));
	}
}

#[test]
fn what_names_a_person_is_in_no_certificate() {
	let personal = [
		SURNAME,
		SERIAL_NUMBER,
		STREET,
		TITLE,
		POSTAL_ADDRESS,
		TELEPHONE,
		NAME,
		GIVEN_NAME,
		INITIALS,
		GENERATION,
		EMAIL,
		USER_ID,
		MAIL,
		MOBILE,
		DATE_OF_BIRTH,
		PLACE_OF_BIRTH,
		GENDER,
		CITIZENSHIP,
		RESIDENCE,
	];
	for attribute in personal {
		let named = ProfileFault::PersonNamed { attribute };
		for holder in [(PSEUDONYM, COMMITMENT), (ORGANISATION, "杭州某某有限公司")] {
			assert_eq!(fault(draft(&[holder, (attribute, "x")])), named);
			let of_authority = draft(&[holder, (attribute, "x")])
				.with(authority(None))
				.with(key_usage(&[CERT_SIGN]));
			assert_eq!(fault(of_authority), named);
		}
	}
}

#[test]
fn extensions_that_name_a_person_are_in_no_certificate() {
	let alternatives = [
		alternative(0x81, b"zhang@example.cn"),
		alternative(0xa4, &common_name("张三")),
		alternative(0xa0, &[oid(IDENTITY_CODE), tlv(0xa0, &octets(b"33"))].concat()),
	];
	let passport = ObjectIdentifier::new_unwrap("1.2.156.10260.4.1.1.2");
	let personal = [SUBJECT_DIRECTORY_ATTRIBUTES, IDENTITY_CODE, INSURANCE_NUMBER, passport];
	let extensions = personal.map(|oid| (oid, extension(oid, false, &octets(b"33"))));
	let alternatives = alternatives.map(|extension| (SUBJECT_ALT_NAME, extension));
	for (attribute, extension) in extensions.into_iter().chain(alternatives) {
		let named = ProfileFault::PersonNamed { attribute };
		for holder in [(PSEUDONYM, COMMITMENT), (ORGANISATION, "杭州某某有限公司")] {
			assert_eq!(fault(draft(&[holder]).with(extension.clone())), named);
		}
		let of_authority = Draft::authority("root", &sm2_key(2), "root").with(extension);
		assert_eq!(fault(of_authority), named);
	}
}

#[test]
fn an_organisation_has_its_name_and_perhaps_its_code() {
	let name = "杭州某某有限公司";
	let certificate = draft(&[
		(COUNTRY, "CN"),
		(PROVINCE, "浙江省"),
		(LOCALITY, "杭州市"),
		(ORGANISATION, name),
		(ORGANISATION_IDENTIFIER, CREDIT_CODE),
		(COMMON_NAME, name),
	])
	.with(alternative(0x82, b"example.cn"))
	.with(extension(TAX_NUMBER, false, &octets(b"1")))
	.made(&sm2_key(1));
	let credit_code = Some(CREDIT_CODE);
	assert_eq!(certificate.holder(), Ok(Holder::Organisation { name, credit_code }));
	let certificate = draft(&[(ORGANISATION, name)]).made(&sm2_key(1));
	assert_eq!(certificate.holder(), Ok(Holder::Organisation { name, credit_code: None }));
}

#[test]
fn an_organisations_common_name_is_its_name() {
	assert_eq!(
		fault(draft(&[(ORGANISATION, "杭州某某有限公司"), (COMMON_NAME, "张三")])),
		ProfileFault::PersonNamed { attribute: COMMON_NAME }
	);
}

#[test]
fn an_organisation_has_nothing_unlisted() {
	let organisation = (ORGANISATION, "杭州某某有限公司");
	let oid = ORGANISATIONAL_UNIT;
	assert_eq!(
		fault(draft(&[organisation, (oid, "财务部 张三")])),
		ProfileFault::UnlistedAttribute { oid }
	);
	let oid = ObjectIdentifier::new_unwrap("1.2.156.10260.4.1.99");
	assert_eq!(
		fault(draft(&[organisation]).with(extension(oid, false, &octets(b"33")))),
		ProfileFault::UnlistedExtension { oid }
	);
	assert_eq!(
		fault(draft(&[organisation, organisation])),
		ProfileFault::Repeated { oid: ORGANISATION }
	);
}

#[test]
fn a_credit_code_has_18_characters_of_its_alphabet() {
	for code in ["9135", "91350100M000100Y4I", "91350100m000100y43", "NTRCN-9135010000000"] {
		let attributes = [(ORGANISATION, "x"), (ORGANISATION_IDENTIFIER, code)];
		assert_eq!(fault(draft(&attributes)), ProfileFault::CreditCode);
	}
}

#[test]
fn a_country_is_two_capital_letters() {
	for code in ["cn", "CHN", "中国", "C"] {
		for holder in [(PSEUDONYM, COMMITMENT), (ORGANISATION, "x")] {
			assert_eq!(fault(draft(&[(COUNTRY, code), holder])), ProfileFault::Country);
		}
	}
}

#[test]
fn text_must_be_text() {
	let oid = ORGANISATION;
	assert_eq!(fault(draft(&[(oid, "")])), ProfileFault::NotText { oid });
	let bmp = tlv(0x31, &sequence(&[super::oid(oid), tlv(0x1e, &[0x67, 0x6d])]));
	let draft = Draft { subject: sequence(&[bmp]), ..draft(&[]) };
	assert_eq!(fault(draft), ProfileFault::NotText { oid });
}

#[test]
fn an_authority_is_one_whatever_else_it_has() {
	let certificate = Draft::authority("root", &sm2_key(2), "root")
		.with(extension(ObjectIdentifier::new_unwrap("1.2.3.4"), false, &[]))
		.made(&sm2_key(1));
	assert_eq!(certificate.holder(), Ok(Holder::Authority));
}

#[test]
fn somebody_must_be_named() {
	for attributes in [&[][..], &[(COUNTRY, "CN")], &[(COMMON_NAME, "张三")]] {
		assert_eq!(fault(draft(attributes)), ProfileFault::NobodyNamed);
	}
}
