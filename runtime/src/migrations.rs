//! Migrations. What a release brings goes into [`Unreleased`] and is emptied after it went live;
//! what must run at every upgrade stands in [`Permanent`].

/// Migrations of the coming release.
pub type Unreleased = ();
/// Migrations of every release.
pub type Permanent = ();
/// All of them, in order.
pub type SingleBlockMigrations = (Unreleased, Permanent);
