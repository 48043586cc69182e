//! Forgeries, looked at by openssl.

mod common;

use common::{now, root, ACCEPTED};
use openssl_authority::{
	forge::{extension, field, forge, new_extension, object, Node},
	Request,
};

#[test]
fn a_certificate_forged_without_a_change_holds() {
	for algorithm in ACCEPTED {
		let (_directory, root) = root(algorithm);
		let leaf = root.issue("leaf", &Request::signer("/O=x")).unwrap();
		let again = forge(leaf.der(), root.credential(), |_| ()).unwrap();
		root.credential().verify_issued(&again, now()).unwrap();
		// Its length may differ by what r and s begin with; what is signed may not.
		assert_eq!(Node::parse(&again).at(&[0]), Node::parse(leaf.der()).at(&[0]));
	}
}

#[test]
fn a_change_is_signed_for() {
	for algorithm in ACCEPTED {
		let (_directory, root) = root(algorithm);
		let leaf = root.issue("leaf", &Request::signer("/O=x")).unwrap();
		let renamed = forge(leaf.der(), root.credential(), |signed| {
			signed.at(&[field::SUBJECT, 0, 0, 1]).bytes()[0] = b'y';
		});
		root.credential().verify_issued(&renamed.unwrap(), now()).unwrap();

		let critical = forge(leaf.der(), root.credential(), |signed| {
			*extension(signed, "2.5.29.14") = new_extension("1.2.3.4", true, &[5, 0]);
			assert_eq!(*extension(signed, "1.2.3.4").at(&[0]), object("1.2.3.4"));
		});
		let refusal = root.credential().verify_issued(&critical.unwrap(), now()).unwrap_err();
		assert!(refusal.to_string().contains("unhandled critical extension"), "{refusal}");
	}
}
