//! The presets build, and are what they say.

use super::mock::*;
use crate::*;

#[test]
fn every_preset_builds_and_its_seats_validate() {
	for (preset, seats) in [
		(genesis_presets::DEVELOPMENT, 1),
		(genesis_presets::LOCAL, 3),
		(genesis_presets::LOCAL_FOUR, 4),
	] {
		on(preset, || {
			assert_eq!(Session::validators().len(), seats, "{preset}");
			assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), seats, "{preset}");
			assert_eq!(Grandpa::grandpa_authorities().len(), seats, "{preset}");
			assert_eq!(
				pallet_collective::Members::<Runtime, configs::SeatsCollective>::get().len(),
				seats,
				"{preset}"
			);
		});
	}
}

#[test]
fn an_unknown_preset_is_none() {
	assert!(genesis_presets::get_preset(&"mainnet".into()).is_none());
}
