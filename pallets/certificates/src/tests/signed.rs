//! Messages of other pallets, signed with certificates' keys.

use super::*;

const MESSAGE: &[u8] = b"sealchain/production/v1 and what follows";

fn signature(credential: &Credential, message: &[u8]) -> StatementSignature {
	credential.sign(message).expect("OpenSSL signs").try_into().expect("short enough")
}

#[test]
fn a_certified_account_speaks_with_its_certificates_key() {
	for algorithm in ALGORITHMS {
		build_and_execute(|| {
			let pki = Pki::new(algorithm);
			pki.trusted();
			let (who, credential) = pki.bound(1);
			let good = signature(&credential, MESSAGE);
			let verify = |message: &[u8], signature: &[u8]| {
				let signature = signature.to_vec().try_into().expect("short enough");
				Certificates::verify_statement(&who, message, &signature)
			};
			assert_eq!(verify(MESSAGE, &good), Ok(fingerprint(&credential)));
			let bad = Err(Error::<Test>::BadSignature.into());
			assert_eq!(verify(b"sealchain/production/v1", &good), bad);
			assert_eq!(verify(MESSAGE, &[]), bad);
			for place in 0..good.len() {
				let mut altered = good.to_vec();
				altered[place] ^= 1;
				assert_eq!(verify(MESSAGE, &altered), bad);
			}
		});
	}
}

#[test]
fn anothers_key_does_not_speak_for_it() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (who, credential) = pki.bound(1);
		let (other, others) = pki.bound(2);
		assert_eq!(
			Certificates::verify_statement(&who, MESSAGE, &signature(&others, MESSAGE)),
			Err(Error::<Test>::BadSignature.into())
		);
		assert_eq!(
			Certificates::verify_statement(&other, MESSAGE, &signature(&credential, MESSAGE)),
			Err(Error::<Test>::BadSignature.into())
		);
		assert_eq!(
			Certificates::verify_statement(&account(9), MESSAGE, &signature(&others, MESSAGE)),
			Err(Error::<Test>::NotBound.into())
		);
	});
}

#[test]
fn it_speaks_only_while_it_is_certified() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (who, credential) = pki.bound(1);
		let good = signature(&credential, MESSAGE);
		Now::set(end_of(2) + 1);
		let refused = |error: Error<Test>| {
			assert_eq!(Certificates::verify_statement(&who, MESSAGE, &good), Err(error.into()));
		};
		refused(Error::<Test>::Expired);
		Now::set(TODAY);
		let (issuing, serial) = (authority_id(&pki.issuing, 0), serial(&credential));
		let reason = RevocationReason::KeyCompromise;
		assert_ok!(Certificates::revoke(signed(operator(0)), issuing, serial, reason, TODAY));
		refused(Error::<Test>::CertificateRevoked);
	});
}

/// No count is kept: whether a message may serve again is its reader's to see.
#[test]
fn speaking_changes_nothing() {
	build_and_execute(|| {
		let pki = Pki::sm2();
		pki.trusted();
		let (who, credential) = pki.bound(1);
		let fingerprint = fingerprint(&credential);
		let before = Statements::<Test>::get(fingerprint);
		for _ in 0..2 {
			let good = signature(&credential, MESSAGE);
			assert_ok!(Certificates::verify_statement(&who, MESSAGE, &good));
		}
		assert_eq!(Statements::<Test>::get(fingerprint), before);
	});
}
