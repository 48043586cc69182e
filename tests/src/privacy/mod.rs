//! Looks through everything that a network keeps and says for what may stand nowhere in it: the
//! persons' names and numbers, the salts of their commitments, and the documents' texts, in clear or
//! as a digest that could be guessed from the clear.

mod chain;
mod files;
mod scanner;

pub use chain::read_chain;
pub use files::{read_files, FilesError};
pub use scanner::{Finding, Place, Scanner, Sought};

use crate::{cast::Cast, scenario::CONTRACT};
use seal_primitives::commitments::Field;

/// What may stand nowhere: of every person of the cast, and of the contract.
pub fn secrets(cast: &Cast) -> Vec<Sought> {
	let mut secrets = Vec::new();
	for person in cast.people().filter_map(|actor| actor.person) {
		for field in person.fields().iter() {
			secrets.extend(of_field(field));
		}
	}
	secrets.extend(Sought::text("the contract", CONTRACT));
	// A part of it would be as bad.
	for line in CONTRACT.lines() {
		secrets.extend(Sought::text("a line of the contract", line));
	}
	secrets
}

fn of_field(field: &Field) -> Vec<Sought> {
	let what = format!("{} {}", field.name(), field.value());
	let mut sought = Sought::text(&what, field.value());
	sought.extend(Sought::bytes(&format!("the salt of {what}"), field.salt()));
	sought
}
