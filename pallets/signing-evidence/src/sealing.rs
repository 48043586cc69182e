//! Putting a seal on a document.

use crate::{
	Config, Error, Event, Journal, Journals, Pallet, Signing, SigningOrder, Signings, Willingness,
};
use codec::Encode;
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::{Get, Time},
};
use frame_system::pallet_prelude::BlockNumberFor;
use seal_primitives::{
	records::{use_record_key, RECORD_VERSION},
	traits::{CertifiedActors, InstitutionDirectory, PermitBook, PermitUse, SealAuthority},
	Capability, Commitment, CreditCode, Digest, Moment, RequestId, SealCode, SigningId,
	SigningOutcome, UseRecord, WillingnessStatement,
};
use sp_core::H256;
use sp_runtime::{
	traits::{Verify, Zero},
	ArithmeticError,
};

impl<T: Config> Pallet<T> {
	/// The cheap refusals come first, then the certificates, the provider's signature last. The
	/// permit is used up before them: the call is transactional, so a refusal gives the permit back.
	///
	/// The party is the seal's owner. Whether this account may use the seal for it, the permit and the
	/// grant behind it say: a platform or a subsidiary's clerk may.
	pub(crate) fn do_seal(
		who: T::AccountId,
		id: SigningId,
		code: SealCode,
		permit: RequestId,
		container: Digest,
		willingness: Willingness<T::Signature>,
	) -> DispatchResult {
		let now = T::Time::now();
		let mut signing = Self::open_signing(id, now)?;
		let owner = T::Seals::summary(&code).ok_or(Error::<T>::UnknownSeal)?.owner;
		Self::ensure_unsealed(&signing, &owner)?;
		Self::ensure_turn(&signing, &owner)?;
		let seal = T::Seals::ensure_in_force(&code)?;

		let operator = Self::ensure_attestable(&willingness, now)?;
		let grant = T::Permits::consume(
			permit,
			&PermitUse {
				seal: &code,
				signer: &who,
				document: &signing.document,
				document_kind: signing.document_kind,
			},
		)?;
		let certificate = T::Certified::ensure_certified(&who)?;
		let provider_certificate = T::Certified::ensure_certified(&operator)?;
		Self::ensure_willing(&who, &signing.document, permit, &willingness, &operator)?;

		let journal = Journals::<T>::get(&code);
		let number = journal.count.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let record = UseRecord {
			version: RECORD_VERSION,
			seal: code.clone(),
			seal_version: seal.version,
			number,
			previous: journal.head,
			owner,
			signer: who,
			grant,
			certificate,
			signing: id,
			request: permit,
			document_kind: signing.document_kind,
			document: signing.document,
			container,
			provider: willingness.provider,
			provider_certificate,
			method: willingness.method,
			at: now,
		};
		let head = record.hash();
		sp_io::offchain_index::set(&use_record_key(&head), &record.encode());
		Journals::<T>::insert(&code, Journal { count: number, head });
		for party in signing.parties.iter_mut().filter(|party| party.enterprise == owner) {
			party.use_record = Some(head);
		}
		Self::deposit_event(Event::SealUsed {
			signing: id,
			seal: code,
			number,
			record: head,
			at: now,
		});

		if signing.next_party().is_some() {
			Signings::<T>::insert(id, signing);
		} else {
			Self::close(id, signing, SigningOutcome::Completed, now);
		}
		Ok(())
	}

	/// That an enterprise is a party that has not sealed.
	pub(crate) fn ensure_unsealed(
		signing: &Signing<T>,
		enterprise: &CreditCode,
	) -> Result<(), Error<T>> {
		let party = signing.party(enterprise).ok_or(Error::<T>::NotParty)?;
		ensure!(party.use_record.is_none(), Error::<T>::AlreadySealed);
		Ok(())
	}

	fn ensure_turn(signing: &Signing<T>, enterprise: &CreditCode) -> Result<(), Error<T>> {
		let its_turn = match signing.order {
			SigningOrder::Parallel => true,
			SigningOrder::Sequential => {
				signing.next_party().is_some_and(|party| party.enterprise == *enterprise)
			}
		};
		ensure!(its_turn, Error::<T>::NotYourTurn);
		Ok(())
	}

	/// That a provider may attest now, for this window; returns the account that must have signed.
	fn ensure_attestable(
		willingness: &Willingness<T::Signature>,
		now: Moment,
	) -> Result<T::AccountId, DispatchError> {
		let operator =
			T::Institutions::operator(willingness.provider).ok_or(Error::<T>::UnknownProvider)?;
		T::Institutions::ensure_capable(willingness.provider, Capability::WillingnessProvider)?;
		ensure!(willingness.not_before <= now, Error::<T>::WillingnessNotYet);
		ensure!(now <= willingness.not_after, Error::<T>::WillingnessExpired);
		ensure!(
			willingness.not_after.saturating_sub(willingness.not_before)
				<= T::MaxWillingnessWindow::get(),
			Error::<T>::WillingnessWindowTooLong
		);
		Ok(operator)
	}

	/// That the provider's operator signed for this chain, person, document and permit.
	fn ensure_willing(
		person: &T::AccountId,
		document: &Commitment,
		request: RequestId,
		willingness: &Willingness<T::Signature>,
		operator: &T::AccountId,
	) -> DispatchResult {
		let genesis: H256 = frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero());
		let statement = WillingnessStatement {
			genesis,
			person: person.clone(),
			document: *document,
			request,
			method: willingness.method,
			not_before: willingness.not_before,
			not_after: willingness.not_after,
		};
		ensure!(
			willingness.signature.verify(statement.signed_bytes().as_slice(), operator),
			Error::<T>::BadWillingness
		);
		Ok(())
	}
}
