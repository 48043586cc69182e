//! The Rust client is generated from the runtime as it is.

use crate::Runtime;

#[test]
fn the_committed_metadata_is_the_runtimes() {
	let committed = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../client/metadata.scale"))
		.expect("client/metadata.scale is there");
	let present = sp_io::TestExternalities::default()
		.execute_with(|| Runtime::metadata_at_version(15))
		.expect("V15");
	assert!(
		committed == **present,
		"the runtime's interface changed: see docs/versions.md, then run scripts/update-metadata.sh"
	);
}
