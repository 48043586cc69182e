#![cfg(feature = "pem")]

use super::*;

fn armour(label: &str, der: &[u8]) -> alloc::string::String {
	der::pem::encode_string(label, der::pem::LineEnding::LF, der).unwrap()
}

#[test]
fn what_is_written_is_read() {
	let der = Draft::leaf("a", &sm2_key(2), "b").sign(&sm2_key(1));
	let certificate = Certificate::from_pem(&armour("CERTIFICATE", &der)).unwrap();
	assert_eq!(certificate.der(), der);
	let der = ListDraft::new("b").sign(&sm2_key(1));
	assert_eq!(Crl::from_pem(&armour("X509 CRL", &der)).unwrap().der(), der);
}

#[test]
fn what_is_no_pem_of_it_is_refused() {
	let der = Draft::leaf("a", &sm2_key(2), "b").sign(&sm2_key(1));
	let key = armour("PRIVATE KEY", &der);
	assert_eq!(Certificate::from_pem(&key), Err(Fault::Pem(der::pem::Error::Label)));
	assert!(matches!(Certificate::from_pem("no PEM"), Err(Fault::Pem(_))));
	let junk = armour("CERTIFICATE", &[0]);
	assert!(matches!(Certificate::from_pem(&junk), Err(Fault::Malformed { .. })));
}
