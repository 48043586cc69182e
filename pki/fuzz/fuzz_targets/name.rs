//! Distinguished names: what is read keeps its bytes, and names are compared without surprises.
#![no_main]

use libfuzzer_sys::fuzz_target;
use seal_pki::{limits::MAX_ATTRIBUTES, Name};

fuzz_target!(|bytes: &[u8]| {
	if let Ok(name) = Name::from_der(bytes) {
		assert_eq!(name.der(), bytes);
		assert!(name.matches(&name));
		assert!(name.attributes().count() <= MAX_ATTRIBUTES);
		assert_eq!(name.is_empty(), name.attributes().next().is_none());
		for attribute in name.attributes() {
			assert!(attribute.text().is_none_or(|text| text.as_bytes() == attribute.value));
		}
	}
	// Two names, the first one's length in the first byte.
	let Some((length, names)) = bytes.split_first() else { return };
	let Some((one, other)) = names.split_at_checked(usize::from(*length)) else { return };
	if let (Ok(one), Ok(other)) = (Name::from_der(one), Name::from_der(other)) {
		assert_eq!(one.matches(&other), other.matches(&one));
	}
});
