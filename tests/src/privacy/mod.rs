//! Looks through everything that a network keeps and says for what may stand nowhere in it: the
//! persons' names and numbers, the faces of their name seals, the salts of their commitments, and the
//! documents' texts, in clear or as a digest that could be guessed from the clear.

mod chain;
mod files;
mod scanner;

pub use chain::read_chain;
pub use files::{read_files, FilesError};
pub use scanner::{Finding, Place, Scanner, Sought};

use crate::{
	cast::Cast,
	scenario::CONTRACT,
	workshop::{self, Committed},
};
use seal_imprint::ImprintError;
use seal_primitives::commitments::Field;

/// What may stand nowhere: of every person of the cast, of the name seals, and of the contract.
///
/// # Errors
/// If the name seals' faces cannot be drawn.
pub fn secrets(cast: &Cast) -> Result<Vec<Sought>, ImprintError> {
	let mut secrets = Vec::new();
	for person in cast.people().filter_map(|actor| actor.person) {
		for field in person.fields().iter() {
			secrets.extend(of_field(field));
		}
	}
	for company in cast.companies() {
		for committed in workshop::of_name_seal(company)? {
			secrets.extend(of_commitment(&company.name_seal.text(), &committed));
		}
	}
	secrets.extend(Sought::text("the contract", CONTRACT));
	// A part of it would be as bad.
	for line in CONTRACT.lines() {
		secrets.extend(Sought::text("a line of the contract", line));
	}
	Ok(secrets)
}

/// Whoever knows a name can draw its seal, so the digests of image and model would tell the name.
fn of_commitment(seal: &str, Committed { what, content, salt }: &Committed) -> Vec<Sought> {
	let what = format!("the {what} of name seal {seal}");
	let mut sought = Sought::file(&what, content);
	sought.extend(Sought::bytes(&format!("the salt of {what}"), salt));
	sought
}

fn of_field(field: &Field) -> Vec<Sought> {
	let what = format!("{} {}", field.name(), field.value());
	let mut sought = Sought::text(&what, field.value());
	sought.extend(Sought::bytes(&format!("the salt of {what}"), field.salt()));
	sought
}
