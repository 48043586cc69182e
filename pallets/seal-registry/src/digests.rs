//! Seals found by what their electronic parts are made of.

use crate::{Config, Error, Pallet, SealByDigest};
use frame_support::ensure;
use seal_primitives::{Digest, ElectronicPart, SealCode, SealKind};

impl<T: Config> Pallet<T> {
	/// By which digests anyone finds a part: its file's, and its image's unless that shows a
	/// person's name.
	pub(crate) fn public_digests(
		kind: SealKind,
		part: &ElectronicPart,
	) -> impl Iterator<Item = Digest> {
		let image = (!Self::names_person(kind)).then_some(part.image);
		core::iter::once(part.eseal).chain(image)
	}

	/// That no other seal has an electronic part of the same file or image. The same seal may: an
	/// update often keeps the image.
	pub(crate) fn ensure_digests_free(
		code: &SealCode,
		kind: SealKind,
		part: &ElectronicPart,
	) -> Result<(), Error<T>> {
		for digest in Self::public_digests(kind, part) {
			let holder = SealByDigest::<T>::get(digest);
			ensure!(holder.is_none_or(|(other, _)| other == *code), Error::<T>::DigestTaken);
		}
		Ok(())
	}

	/// Let a part be found; the newest version that has a digest is found by it.
	pub(crate) fn index_digests(
		code: &SealCode,
		kind: SealKind,
		version: u32,
		part: &ElectronicPart,
	) {
		for digest in Self::public_digests(kind, part) {
			SealByDigest::<T>::insert(digest, (code, version));
		}
	}
}
