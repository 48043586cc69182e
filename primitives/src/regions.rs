//! Administrative division codes, GB/T 2260: the first two digits name a province.

/// Whether two digits begin a province-level division: 11–15, 21–23, 31–37, 41–46, 50–54, 61–65,
/// 71 (Taiwan), 81 and 82 (Hong Kong, Macao). Lower levels change from year to year and are not
/// judged here.
pub const fn is_province(tens: u8, ones: u8) -> bool {
	matches!(
		(tens, ones),
		(b'1', b'1'..=b'5')
			| (b'2', b'1'..=b'3')
			| (b'3', b'1'..=b'7')
			| (b'4', b'1'..=b'6')
			| (b'5', b'0'..=b'4')
			| (b'6', b'1'..=b'5')
			| (b'7', b'1')
			| (b'8', b'1'..=b'2')
	)
}
