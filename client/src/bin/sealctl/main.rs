//! The command line of Sealchain for every actor.

#![deny(missing_docs)]

mod choices;
mod commands;
mod context;
mod options;
mod output;
mod parse;
mod protection;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
	let options = options::Options::parse();
	let output = output::Output::new(options.global.output);
	let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
		Ok(runtime) => runtime,
		Err(error) => {
			eprintln!("cannot start: {error}");
			return ExitCode::FAILURE;
		}
	};
	let context = context::Context::new(options.global);
	match runtime.block_on(options.command.run(&context)) {
		Ok(answer) => output.answer(&answer),
		Err(error) => output.failure(&error),
	}
}
