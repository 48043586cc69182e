//! Makers whose electronic seals the consortium recognises: the city's own, other cities', other
//! issuers'. What they make belongs to a filed code, never beside it.

use crate::{is_region, Config, Error, Event, MakerProfile, MakerProfiles, Pallet, Regions};
use frame_support::ensure;
use seal_primitives::{
	traits::InstitutionDirectory, Capability, ElectronicPart, InstitutionId, SealCode,
};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_recognise_maker(
		maker: InstitutionId,
		profile: MakerProfile,
	) -> DispatchResult {
		ensure!(!profile.forms.is_empty(), Error::<T>::ProfileEmpty);
		if let Regions::Of(prefixes) = &profile.regions {
			ensure!(!prefixes.is_empty(), Error::<T>::ProfileEmpty);
			ensure!(prefixes.iter().all(|prefix| is_region(prefix)), Error::<T>::RegionMalformed);
		}
		T::Institutions::ensure_capable(maker, Capability::SealMaker)?;
		MakerProfiles::<T>::insert(maker, profile.clone());
		Self::deposit_event(Event::MakerRecognised { maker, profile });
		Ok(())
	}

	pub(crate) fn do_withdraw_recognition(maker: InstitutionId) -> DispatchResult {
		MakerProfiles::<T>::take(maker).ok_or(Error::<T>::MakerNotRecognised)?;
		Self::deposit_event(Event::RecognitionWithdrawn { maker });
		Ok(())
	}

	/// That the maker of a part is recognised for its form and for the region of a code.
	pub(crate) fn ensure_recognised(
		code: &SealCode,
		part: &ElectronicPart,
	) -> Result<(), Error<T>> {
		let profile = MakerProfiles::<T>::get(part.maker).ok_or(Error::<T>::MakerNotRecognised)?;
		ensure!(profile.forms.contains(&part.form), Error::<T>::FormNotRecognised);
		ensure!(profile.regions.cover(code), Error::<T>::RegionNotRecognised);
		Ok(())
	}
}
