//! Object identifiers that the crate knows, by where they occur.

use der::asn1::ObjectIdentifier;

macro_rules! oids {
	($($(#[$doc:meta])* $name:ident = $dotted:literal;)*) => {
		$($(#[$doc])* pub const $name: ObjectIdentifier = ObjectIdentifier::new_unwrap($dotted);)*
	};
}

// Keys and signatures.
oids! {
	/// id-ecPublicKey, RFC 5480.
	EC_PUBLIC_KEY = "1.2.840.10045.2.1";
	/// The curve sm2p256v1, GM/T 0006.
	SM2_CURVE = "1.2.156.10197.1.301";
	/// The curve P-256 (prime256v1), RFC 5480.
	P256_CURVE = "1.2.840.10045.3.1.7";
	/// SM2 signature with SM3, GM/T 0006.
	SM2_WITH_SM3 = "1.2.156.10197.1.501";
	/// What a public library writes for [`SM2_WITH_SM3`], an arc short. It is refused.
	SM2_WITH_SM3_TYPO = "1.2.156.10197.501";
	/// ECDSA with SHA-256, RFC 5758.
	ECDSA_WITH_SHA256 = "1.2.840.10045.4.3.2";
}

// Timestamp tokens.
oids! {
	/// SM3, GM/T 0006.
	SM3 = "1.2.156.10197.1.401";
	/// SHA-256, NIST.
	SHA256 = "2.16.840.1.101.3.4.2.1";
	/// SM2 signature without a word on the hash, GM/T 0006: how some name it in signed data.
	SM2_SIGNATURE = "1.2.156.10197.1.301.1";
	/// signedData, RFC 5652.
	SIGNED_DATA = "1.2.840.113549.1.7.2";
	/// signedData, GM/T 0010.
	GM_SIGNED_DATA = "1.2.156.10197.6.1.4.2.2";
	/// id-ct-TSTInfo, RFC 3161.
	TST_INFO = "1.2.840.113549.1.9.16.1.4";
	/// The attribute contentType, RFC 5652.
	CONTENT_TYPE = "1.2.840.113549.1.9.3";
	/// The attribute messageDigest, RFC 5652.
	MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
	/// The attribute signingCertificateV2, RFC 5035.
	SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
}

// Attributes of names, X.520 unless told otherwise.
oids! {
	/// commonName (CN).
	COMMON_NAME = "2.5.4.3";
	/// surname (SN).
	SURNAME = "2.5.4.4";
	/// serialNumber: of a person, mostly the identity number.
	SERIAL_NUMBER = "2.5.4.5";
	/// countryName (C).
	COUNTRY = "2.5.4.6";
	/// localityName (L).
	LOCALITY = "2.5.4.7";
	/// stateOrProvinceName (ST).
	PROVINCE = "2.5.4.8";
	/// streetAddress.
	STREET = "2.5.4.9";
	/// organizationName (O).
	ORGANISATION = "2.5.4.10";
	/// organizationalUnitName (OU).
	ORGANISATIONAL_UNIT = "2.5.4.11";
	/// title.
	TITLE = "2.5.4.12";
	/// postalAddress.
	POSTAL_ADDRESS = "2.5.4.16";
	/// telephoneNumber.
	TELEPHONE = "2.5.4.20";
	/// name.
	NAME = "2.5.4.41";
	/// givenName (GN).
	GIVEN_NAME = "2.5.4.42";
	/// initials.
	INITIALS = "2.5.4.43";
	/// generationQualifier.
	GENERATION = "2.5.4.44";
	/// pseudonym.
	PSEUDONYM = "2.5.4.65";
	/// organizationIdentifier.
	ORGANISATION_IDENTIFIER = "2.5.4.97";
	/// emailAddress, PKCS #9.
	EMAIL = "1.2.840.113549.1.9.1";
	/// userId, RFC 4519.
	USER_ID = "0.9.2342.19200300.100.1.1";
	/// mail, RFC 4524.
	MAIL = "0.9.2342.19200300.100.1.3";
	/// mobile, RFC 4524.
	MOBILE = "0.9.2342.19200300.100.1.41";
	/// dateOfBirth, RFC 3739.
	DATE_OF_BIRTH = "1.3.6.1.5.5.7.9.1";
	/// placeOfBirth, RFC 3739.
	PLACE_OF_BIRTH = "1.3.6.1.5.5.7.9.2";
	/// gender, RFC 3739.
	GENDER = "1.3.6.1.5.5.7.9.3";
	/// countryOfCitizenship, RFC 3739.
	CITIZENSHIP = "1.3.6.1.5.5.7.9.4";
	/// countryOfResidence, RFC 3739.
	RESIDENCE = "1.3.6.1.5.5.7.9.5";
}

// Extensions of certificates and revocation lists, RFC 5280 unless told otherwise.
oids! {
	/// subjectDirectoryAttributes.
	SUBJECT_DIRECTORY_ATTRIBUTES = "2.5.29.9";
	/// subjectKeyIdentifier.
	SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
	/// keyUsage.
	KEY_USAGE = "2.5.29.15";
	/// subjectAltName.
	SUBJECT_ALT_NAME = "2.5.29.17";
	/// basicConstraints.
	BASIC_CONSTRAINTS = "2.5.29.19";
	/// cRLNumber.
	CRL_NUMBER = "2.5.29.20";
	/// reasonCode, of an entry of a revocation list.
	REASON_CODE = "2.5.29.21";
	/// invalidityDate, of an entry of a revocation list.
	INVALIDITY_DATE = "2.5.29.24";
	/// deltaCRLIndicator.
	DELTA_CRL_INDICATOR = "2.5.29.27";
	/// issuingDistributionPoint.
	ISSUING_DISTRIBUTION_POINT = "2.5.29.28";
	/// certificateIssuer, of an entry of an indirect revocation list.
	CERTIFICATE_ISSUER = "2.5.29.29";
	/// nameConstraints.
	NAME_CONSTRAINTS = "2.5.29.30";
	/// cRLDistributionPoints.
	CRL_DISTRIBUTION_POINTS = "2.5.29.31";
	/// certificatePolicies.
	CERTIFICATE_POLICIES = "2.5.29.32";
	/// authorityKeyIdentifier.
	AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
	/// policyConstraints.
	POLICY_CONSTRAINTS = "2.5.29.36";
	/// extKeyUsage.
	EXTENDED_KEY_USAGE = "2.5.29.37";
	/// inhibitAnyPolicy.
	INHIBIT_ANY_POLICY = "2.5.29.54";
	/// authorityInfoAccess.
	AUTHORITY_INFO_ACCESS = "1.3.6.1.5.5.7.1.1";
	/// id-qt-cps, the qualifier of a policy that says where its practice statement is found.
	CPS = "1.3.6.1.5.5.7.2.1";
	/// A person's identity code, GM/T 0015.
	IDENTITY_CODE = "1.2.156.10260.4.1.1";
	/// A person's social insurance number, GM/T 0015.
	INSURANCE_NUMBER = "1.2.156.10260.4.1.2";
	/// An enterprise's registration number, GM/T 0015.
	REGISTRATION_NUMBER = "1.2.156.10260.4.1.3";
	/// An enterprise's organisation code, GM/T 0015.
	ORGANISATION_CODE = "1.2.156.10260.4.1.4";
	/// An enterprise's tax number, GM/T 0015.
	TAX_NUMBER = "1.2.156.10260.4.1.5";
}

// Purposes of extKeyUsage.
oids! {
	/// anyExtendedKeyUsage, RFC 5280.
	ANY_PURPOSE = "2.5.29.37.0";
	/// id-kp-emailProtection, RFC 5280.
	EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
	/// id-kp-timeStamping, RFC 3161.
	TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
	/// id-kp-documentSigning, RFC 9336.
	DOCUMENT_SIGNING = "1.3.6.1.5.5.7.3.36";
}
