//! What must hold of the registry at any time.

use crate::{
	is_region, state::places_kept_free, Allegations, AllowedModels, Applications, Config,
	ElectronicVersions, Hold, MakerProfiles, NextApplication, OpenApplications, Pallet,
	PendingUpdates, Pool, Regions, Seal, SealByDigest, Seals, SealsOf, SoleSeals, SpecialKinds,
	Transition, Transitions,
};
use frame_support::{ensure, traits::Get, BoundedVec};
use seal_primitives::{SealCode, SealKind, SealStatus};
use sp_runtime::{SaturatedConversion, TryRuntimeError};

type Expectation = Result<(), TryRuntimeError>;

impl<T: Config> Pallet<T> {
	/// Check every invariant of the registry.
	pub fn do_try_state() -> Expectation {
		for (code, seal) in Seals::<T>::iter() {
			Self::expect_parts(&code, &seal)?;
			Self::expect_digests(&code, &seal)?;
			Self::expect_reports(&code, &seal)?;
			Self::expect_hold(&seal)?;
			Self::expect_history(&code, &seal)?;
			Self::expect_replacement(&code, &seal)?;
			Self::expect_indexed(&code, &seal)?;
		}
		Self::expect_indices()?;
		Self::expect_digest_index()?;
		Self::expect_votes()?;
		Self::expect_pool()?;
		Self::expect_applications()
	}

	/// From production on there is an electronic part, and every version up to it is kept. The
	/// physical part, or its absence, was set once at filing.
	fn expect_parts(code: &SealCode, seal: &Seal) -> Expectation {
		let standing = seal.beneath_freeze();
		let version = seal.electronic_version;
		if let Some(standing) = standing {
			ensure!(
				(standing.status() == SealStatus::Filed) == (version == 0),
				"a seal has an electronic part exactly from production on"
			);
		}
		ensure!(
			(1..=version).all(|number| ElectronicVersions::<T>::contains_key(code, number))
				&& ElectronicVersions::<T>::iter_prefix(code).count()
					== version.saturated_into::<usize>(),
			"the versions of an electronic part are complete"
		);
		Ok(())
	}

	/// Every part's file and public image lead to its seal.
	fn expect_digests(code: &SealCode, seal: &Seal) -> Expectation {
		for (number, version) in ElectronicVersions::<T>::iter_prefix(code) {
			ensure!(
				Self::public_digests(seal.kind, &version.part).all(|digest| {
					SealByDigest::<T>::get(digest)
						.is_some_and(|(found, newest)| found == *code && newest >= number)
				}),
				"a part is found by its file and its public image"
			);
		}
		Ok(())
	}

	/// And no other digest leads anywhere.
	fn expect_digest_index() -> Expectation {
		for (digest, (code, number)) in SealByDigest::<T>::iter() {
			let seal = Seals::<T>::get(&code).ok_or("a digest leads to a seal")?;
			ensure!(
				ElectronicVersions::<T>::get(&code, number).is_some_and(|version| {
					Self::public_digests(seal.kind, &version.part).any(|own| own == digest)
				}),
				"a digest leads to a part that has it"
			);
		}
		Ok(())
	}

	/// Reports come in order of time, about times before them, and are open only while the seal is
	/// out of use by them, or ended so.
	fn expect_reports(code: &SealCode, seal: &Seal) -> Expectation {
		let reports = Allegations::<T>::get(code);
		ensure!(reports.is_sorted_by_key(|report| report.reported), "reports are in order of time");
		for report in &reports {
			ensure!(report.since <= report.reported, "nothing is alleged of the future");
			match &report.closed {
				None => ensure!(
					matches!(seal.status, SealStatus::Frozen | SealStatus::Abolished),
					"a seal with an open report is out of use"
				),
				Some(closure) => {
					ensure!(report.reported <= closure.at, "a report is closed after it was made")
				}
			}
		}
		Ok(())
	}

	/// What the seats decided is well formed.
	fn expect_votes() -> Expectation {
		for (_, kind) in SpecialKinds::<T>::iter() {
			let definition = kind.definition;
			ensure!(
				(1..=99).contains(&definition.ga241)
					&& !definition.label.is_empty()
					&& core::str::from_utf8(&definition.label).is_ok(),
				"a special kind has its digits and its label"
			);
		}
		for (_, profile) in MakerProfiles::<T>::iter() {
			let regions = match &profile.regions {
				Regions::All => true,
				Regions::Of(prefixes) => {
					!prefixes.is_empty() && prefixes.iter().all(|prefix| is_region(prefix))
				}
			};
			ensure!(regions && !profile.forms.is_empty(), "a profile recognises something");
		}
		for (code, allowed) in AllowedModels::<T>::iter() {
			ensure!(
				Seals::<T>::get(code).is_some_and(|seal| seal.status != SealStatus::Abolished
					&& seal.physical.is_some_and(|part| part.impression != allowed.model)),
				"another model is allowed for a standing seal with a physical part"
			);
		}
		Ok(())
	}

	/// A seal has a hold exactly when it is suspended or frozen, and the matching one.
	fn expect_hold(seal: &Seal) -> Expectation {
		let matching = match (seal.status, &seal.hold) {
			(SealStatus::Suspended, Some(Hold::Suspended(_))) => true,
			(SealStatus::Frozen, Some(Hold::Frozen(freeze))) => freeze
				.consented
				.is_none_or(|(party, _)| freeze.reason.hands().is_some_and(|h| h.contains(&party))),
			(SealStatus::Suspended | SealStatus::Frozen, _) => false,
			(_, hold) => hold.is_none(),
		};
		ensure!(matching, "a seal's hold matches its status");
		Ok(())
	}

	/// The last line of the history is how the seal stands, lines are in order of time, and there
	/// is room for the changes that nobody can refuse.
	fn expect_history(code: &SealCode, seal: &Seal) -> Expectation {
		let history = Transitions::<T>::get(code);
		ensure!(
			history.last().is_some_and(|line| line.status == seal.status
				&& line.version == seal.electronic_version
				&& line.at >= seal.since),
			"the last transition is how the seal stands"
		);
		ensure!(history.is_sorted_by_key(|line| line.at), "transitions are in order of time");
		let kept = history.len().saturating_add(places_kept_free(seal.status));
		let places = BoundedVec::<Transition, T::MaxTransitions>::bound();
		ensure!(kept <= places, "the history has room for changes that nobody can refuse");
		let abolitions = history.iter().filter(|line| line.status == SealStatus::Abolished).count();
		ensure!(
			abolitions == usize::from(seal.status == SealStatus::Abolished),
			"an abolished seal stays so"
		);
		Ok(())
	}

	/// Predecessor and successor name each other, and one that still waits was never used.
	fn expect_replacement(code: &SealCode, seal: &Seal) -> Expectation {
		if let Some(next) = &seal.replaced_by {
			ensure!(
				Seals::<T>::get(next).is_some_and(|next| next.replaces.as_ref() == Some(code)),
				"a successor names the seal that it replaces"
			);
		}
		if let Some(old) = &seal.replaces {
			let old = Seals::<T>::get(old).ok_or("a replaced seal exists")?;
			ensure!(
				old.replaced_by.as_ref() == Some(code)
					&& old.owner == seal.owner
					&& old.kind == seal.kind,
				"a replaced seal names its successor, of the same owner and kind"
			);
		}
		if Self::is_pending_successor(seal) {
			let standing = seal.beneath_freeze();
			ensure!(
				standing.is_some_and(|standing| !standing.was_used()),
				"a successor is not used before it takes over"
			);
		}
		Ok(())
	}

	/// A seal that stands is in its owner's list. The official seal of an enterprise that is no
	/// waiting successor, and likewise the one of every other such kind, is the one of the index, so
	/// there is one at most. The kind is known.
	fn expect_indexed(code: &SealCode, seal: &Seal) -> Expectation {
		let stands = seal.status != SealStatus::Abolished;
		let listed = SealsOf::<T>::get(seal.owner).iter().filter(|other| *other == code).count();
		ensure!(listed == usize::from(stands), "standing seals are listed once, others never");
		let sole = stands && Self::is_sole(seal.kind) && !Self::is_pending_successor(seal);
		ensure!(
			sole == (SoleSeals::<T>::get(seal.owner, seal.kind).as_ref() == Some(code)),
			"an enterprise has one official seal, and the index names it"
		);
		if let SealKind::Special(id) = seal.kind {
			ensure!(SpecialKinds::<T>::contains_key(id), "a seal's kind is known");
		}
		ensure!(!Pool::<T>::contains_key(code), "a seal's code is not in the pool");
		Ok(())
	}

	/// Nothing in the indices points elsewhere.
	fn expect_indices() -> Expectation {
		for (owner, codes) in SealsOf::<T>::iter() {
			ensure!(!codes.is_empty(), "an empty list is removed");
			ensure!(
				codes
					.iter()
					.all(|code| Seals::<T>::get(code).is_some_and(|seal| seal.owner == owner)),
				"an owner's list names its own seals"
			);
		}
		for (owner, kind, code) in SoleSeals::<T>::iter() {
			ensure!(
				Seals::<T>::get(code).is_some_and(|seal| seal.owner == owner
					&& seal.kind == kind
					&& seal.status != SealStatus::Abolished),
				"the index names a standing seal of its owner and kind"
			);
		}
		for code in PendingUpdates::<T>::iter_keys() {
			ensure!(
				Seals::<T>::get(code).is_some_and(|seal| seal
					.beneath_freeze()
					.is_some_and(|standing| standing.was_used())),
				"updates are pending for seals taken into use"
			);
		}
		Ok(())
	}

	/// The pool's count is right, and within its bound.
	fn expect_pool() -> Expectation {
		let count: u32 = Pool::<T>::iter_keys().count().saturated_into();
		ensure!(count == Pool::<T>::count(), "the pool's count is right");
		ensure!(count <= T::MaxPool::get(), "the pool is within its bound");
		Ok(())
	}

	/// Applications and their index are each other's inverse.
	fn expect_applications() -> Expectation {
		for (id, application) in Applications::<T>::iter() {
			ensure!(id < NextApplication::<T>::get(), "application numbers are given in order");
			ensure!(
				OpenApplications::<T>::get(application.enterprise, application.kind) == Some(id),
				"an open application is indexed"
			);
		}
		ensure!(
			OpenApplications::<T>::iter().count() == Applications::<T>::iter().count(),
			"the index names open applications only"
		);
		Ok(())
	}
}
