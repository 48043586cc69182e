//! What `sealctl grant` shows.

use crate::{
	context::{entries, entry, missing, part, Context, Outcome},
	output::Answer,
};
use seal_primitives::{CreditCode, GrantId, SealCode};
use sealchain_client::{error::broken_link, ClientError, View};

/// Whether a grant allows a use, as the view function `explain` answers.
pub fn explained(id: GrantId, answer: &View) -> Outcome {
	let view = match answer.field("Err") {
		None if *answer == View::text("Ok") => View::fields([("allowed", View::Bool(true))]),
		None => return Err(ClientError::Undecodable("explain has another answer".into())),
		Some(fault) => {
			let field = |name| fault.field(name).cloned().unwrap_or(View::None);
			View::fields([
				("allowed", View::Bool(false)),
				("link", field("link")),
				("depth", field("depth")),
				("reason", field("reason")),
				("meaning", broken_link(fault).map(View::Text).unwrap_or(View::None)),
			])
		}
	};
	let holds = view.field("allowed") == Some(&View::Bool(true));
	let view = view.with_first("grant", View::Number(id.into()));
	Ok(Answer::Report { view, holds })
}

/// The grants of a seal that are in state, dead and sleeping ones too, in order.
pub async fn of_seal(context: &Context, seal: &SealCode) -> Outcome {
	let at = context.chain().await?.at_head().await?;
	let all = entries(&at, ("SealGrants", "Grants"), vec![], ["grant"]).await?;
	let wanted = View::text(seal);
	let of_seal = all.into_iter().filter(|grant| grant.field("seal") == Some(&wanted));
	Ok(View::List(of_seal.map(line).collect()).into())
}

/// What fits into a line; `show` has the rest.
fn line(grant: View) -> View {
	let columns = ["grant", "source", "depth", "grantee", "grantor", "uses_left", "given_at"];
	let until = grant.field("terms").and_then(|terms| terms.field("valid_until"));
	let mut line = columns
		.map(|name| (name.to_string(), grant.field(name).cloned().unwrap_or(View::None)))
		.to_vec();
	line.push(("valid_until".into(), until.cloned().unwrap_or(View::None)));
	View::Fields(line)
}

/// An enterprise's seal managers, and whether it stopped its grants.
pub async fn of_enterprise(context: &Context, enterprise: &CreditCode) -> Outcome {
	let chain = context.chain().await?;
	let at = chain.at_head().await?;
	let key = || [part(enterprise)];
	let record = entry(&chain, &at, ("EnterpriseIdentity", "Enterprises"), key())
		.await?
		.ok_or_else(|| missing("enterprise", enterprise))?;
	let appointed = entry(&chain, &at, ("SealGrants", "AppointmentsOf"), key()).await?;
	let stop = entry(&chain, &at, ("SealGrants", "Stops"), key()).await?;
	let managers = appointed.map(|appointed| managers(&appointed, record.field("epoch")));
	Ok(View::fields([
		("enterprise", View::text(enterprise)),
		("stopped", stop.unwrap_or(View::None)),
		("managers", View::List(managers.unwrap_or_default())),
	])
	.into())
}

/// Who manages which kinds. Those appointed under an earlier epoch of the enterprise manage nothing.
fn managers(appointed: &View, epoch: Option<&View>) -> Vec<View> {
	let in_force = appointed.field("epoch").is_some() && appointed.field("epoch") == epoch;
	let Some(View::List(pairs)) = appointed.field("managers") else {
		return Vec::new();
	};
	let manager = |pair: &View| match pair {
		View::List(pair) => match &pair[..] {
			[account, kinds] => Some(View::fields([
				("account", account.clone()),
				("kinds", kinds.clone()),
				("in_force", View::Bool(in_force)),
			])),
			_ => None,
		},
		_ => None,
	};
	pairs.iter().filter_map(manager).collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_use_that_is_allowed_is_a_success_and_another_says_which_link_failed() {
		let Ok(Answer::Report { view, holds }) = explained(7, &View::text("Ok")) else {
			panic!("is a report")
		};
		assert!(holds && view.field("allowed") == Some(&View::Bool(true)));
		let fault = View::fields([
			("link", View::Number(3)),
			("depth", View::Number(2)),
			("reason", View::text("Expired")),
		]);
		let answer = View::fields([("Err", fault)]);
		let Ok(Answer::Report { view, holds }) = explained(7, &answer) else {
			panic!("is a report")
		};
		assert!(!holds);
		assert_eq!(view.field("link"), Some(&View::Number(3)));
		let Some(View::Text(meaning)) = view.field("meaning") else { panic!("{view:?}") };
		assert!(meaning.contains("Link 2") && meaning.contains("its time has passed"), "{meaning}");
		assert!(explained(7, &View::None).is_err());
	}

	#[test]
	fn managers_of_an_earlier_epoch_manage_nothing() {
		let pair = View::List(vec![View::text("5G"), View::List(vec![View::text("Contract")])]);
		let appointed =
			View::fields([("epoch", View::Number(1)), ("managers", View::List(vec![pair]))]);
		for (epoch, in_force) in [(1, true), (2, false)] {
			let managers = managers(&appointed, Some(&View::Number(epoch)));
			assert_eq!(managers[0].field("in_force"), Some(&View::Bool(in_force)));
			assert_eq!(managers[0].field("account"), Some(&View::text("5G")));
		}
	}
}
