//! Weights of the calls, for as many seats as there can be.
//!
//! Estimates in the layout of the benchmark tool's template, until its output takes their place.

#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

/// Weight functions needed for `pallet_consortium`.
pub trait WeightInfo {
	fn admit_seat() -> Weight;
	fn expel_seat() -> Weight;
	fn set_mandates() -> Weight;
	fn set_validates() -> Weight;
	fn replace_account() -> Weight;
}

/// Weights for `pallet_consortium`.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn admit_seat() -> Weight {
		Weight::from_parts(150_000_000, 170_000)
			.saturating_add(T::DbWeight::get().reads(70_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn expel_seat() -> Weight {
		Weight::from_parts(400_000_000, 500_000)
			.saturating_add(T::DbWeight::get().reads(200_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	fn set_mandates() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn set_validates() -> Weight {
		Weight::from_parts(300_000_000, 330_000)
			.saturating_add(T::DbWeight::get().reads(130_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn replace_account() -> Weight {
		Weight::from_parts(400_000_000, 500_000)
			.saturating_add(T::DbWeight::get().reads(205_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	fn admit_seat() -> Weight {
		Weight::from_parts(150_000_000, 170_000)
			.saturating_add(ParityDbWeight::get().reads(70_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn expel_seat() -> Weight {
		Weight::from_parts(400_000_000, 500_000)
			.saturating_add(ParityDbWeight::get().reads(200_u64))
			.saturating_add(ParityDbWeight::get().writes(11_u64))
	}
	fn set_mandates() -> Weight {
		Weight::from_parts(30_000_000, 3_500)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_validates() -> Weight {
		Weight::from_parts(300_000_000, 330_000)
			.saturating_add(ParityDbWeight::get().reads(130_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn replace_account() -> Weight {
		Weight::from_parts(400_000_000, 500_000)
			.saturating_add(ParityDbWeight::get().reads(205_u64))
			.saturating_add(ParityDbWeight::get().writes(14_u64))
	}
}
