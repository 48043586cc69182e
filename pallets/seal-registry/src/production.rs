//! Production: an admitted maker adds the electronic part, and signs that it made it.

use crate::{Config, ElectronicVersions, Error, Event, Pallet, PendingUpdates, Seal, Seals};
use frame_support::{ensure, traits::Time};
use frame_system::pallet_prelude::BlockNumberFor;
use seal_primitives::{
	traits::{CertifiedSigners, InstitutionDirectory},
	Capability, Custody, ElectronicPart, ElectronicVersion, Moment, ProductionStatement, SealCode,
	SealStatus, StatementSignature,
};
use sp_runtime::{traits::Zero, DispatchResult};

/// What a maker hands in: a part, and its signature that it made this for one seal.
pub(crate) struct Production {
	pub part: ElectronicPart,
	pub deadline: Moment,
	pub signature: StatementSignature,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_produce(
		who: T::AccountId,
		code: SealCode,
		production: Production,
	) -> DispatchResult {
		let maker = T::Institutions::institution_of(&who).ok_or(Error::<T>::NotMaker)?;
		ensure!(production.part.maker == maker, Error::<T>::WrongMaker);
		let mut seal = Self::get(&code)?;
		let is_update = match seal.status {
			SealStatus::Filed => false,
			SealStatus::Active | SealStatus::Suspended => {
				ensure!(PendingUpdates::<T>::contains_key(&code), Error::<T>::NoUpdateRequested);
				true
			}
			SealStatus::Produced
			| SealStatus::Delivered
			| SealStatus::Frozen
			| SealStatus::Abolished => {
				return Err(Self::refusal(&seal, Error::<T>::NotFiled).into());
			}
		};
		let next = if is_update { seal.status } else { SealStatus::Produced };
		Self::ensure_room(&code, next)?;
		Self::add_version(&code, &mut seal, production, &who)?;
		let version = seal.electronic_version;
		if is_update {
			PendingUpdates::<T>::remove(&code);
			Self::keep(&code, &seal)?;
			Seals::<T>::insert(&code, seal);
		} else {
			Self::enter(&code, seal, SealStatus::Produced, None)?;
		}
		Self::deposit_event(Event::Produced { code, version, maker });
		Ok(())
	}

	/// Put a seal's next electronic part on record, if everything about it is right and its maker
	/// signed that it made it; the parts before stay. The seal itself is the caller's to write.
	pub(crate) fn add_version(
		code: &SealCode,
		seal: &mut Seal,
		Production { part, deadline, signature }: Production,
		operator: &T::AccountId,
	) -> DispatchResult {
		let now = T::Time::now();
		ensure!(now <= deadline, Error::<T>::StatementExpired);
		ensure!(part.valid_from <= part.valid_until, Error::<T>::ValidityEmpty);
		ensure!(now <= part.valid_until, Error::<T>::Expired);
		Self::ensure_version_left(seal)?;
		T::Institutions::ensure_capable(part.maker, Capability::SealMaker)?;
		Self::ensure_recognised(code, &part)?;
		Self::ensure_custodian(&part.custody)?;
		Self::ensure_model(code, seal, &part.model)?;
		Self::ensure_digests_free(code, seal.kind, &part)?;

		let version = seal.electronic_version.saturating_add(1);
		let statement = ProductionStatement {
			genesis: frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero()),
			code: code.clone(),
			owner: seal.owner,
			kind: seal.kind,
			version,
			electronic: part,
			deadline,
		};
		let certificate =
			T::Certified::verify_statement(operator, &statement.signed_bytes(), &signature)?;
		let part = statement.electronic;
		Self::index_digests(code, seal.kind, version, &part);
		let record = ElectronicVersion { part, certificate, produced: now };
		ElectronicVersions::<T>::insert(code, version, record);
		seal.electronic_version = version;
		Ok(())
	}

	/// That whoever keeps a signing key in the cloud is admitted to do so: as a signing platform or
	/// a maker. Keys in devices are in their owners' hands.
	fn ensure_custodian(custody: &Custody) -> Result<(), Error<T>> {
		if let Custody::Cloud(custodian) = custody {
			let capable = [Capability::SigningPlatform, Capability::SealMaker]
				.into_iter()
				.any(|as_what| T::Institutions::ensure_capable(*custodian, as_what).is_ok());
			ensure!(capable, Error::<T>::CustodianUnfit);
		}
		Ok(())
	}
}
