//! Whether an extension that leads to lists, policies or issuers has room for free text, where a
//! person's name could stand.

use crate::oids::{AUTHORITY_INFO_ACCESS, CERTIFICATE_POLICIES, CPS, CRL_DISTRIBUTION_POINTS};
use der::{asn1::ObjectIdentifier, Decode, Tagged};
use x509_cert::ext::pkix::{
	certpolicy::PolicyQualifierInfo,
	name::{DistributionPointName, GeneralName},
	AuthorityInfoAccessSyntax, CertificatePolicies, CrlDistributionPoints,
};

/// Whether the value of an extension is of a kind that leads elsewhere and holds more than web
/// addresses and identifiers: directory names, notices to the reader, or what cannot be read.
pub(crate) fn holds_text(oid: ObjectIdentifier, value: &[u8]) -> bool {
	match oid {
		CRL_DISTRIBUTION_POINTS => !CrlDistributionPoints::from_der(value).is_ok_and(|points| {
			points.0.iter().all(|point| {
				point.crl_issuer.is_none()
					&& match &point.distribution_point {
						Some(DistributionPointName::FullName(names)) => {
							names.iter().all(is_address)
						}
						Some(DistributionPointName::NameRelativeToCRLIssuer(_)) => false,
						None => true,
					}
			})
		}),
		AUTHORITY_INFO_ACCESS => !AuthorityInfoAccessSyntax::from_der(value)
			.is_ok_and(|access| access.0.iter().all(|one| is_address(&one.access_location))),
		CERTIFICATE_POLICIES => !CertificatePolicies::from_der(value).is_ok_and(|policies| {
			let mut qualifiers =
				policies.0.iter().flat_map(|policy| policy.policy_qualifiers.iter().flatten());
			qualifiers.all(is_practice_statement)
		}),
		_ => false,
	}
}

fn is_address(name: &GeneralName) -> bool {
	matches!(name, GeneralName::UniformResourceIdentifier(_))
}

/// Whether a policy's qualifier is the address of a certification practice statement.
fn is_practice_statement(info: &PolicyQualifierInfo) -> bool {
	info.policy_qualifier_id == CPS
		&& info.qualifier.as_ref().is_some_and(|value| value.tag() == der::Tag::Ia5String)
}
