//! Bounds on what is read and on the work that strangers' input can cause.

/// Bytes of DER that [`Certificate::from_der`](crate::Certificate::from_der) accepts. SM2
/// certificates have 500 to 1,200.
pub const MAX_CERTIFICATE: usize = 4096;

/// Bytes of DER that [`Crl::from_der`](crate::Crl::from_der) accepts: some 25,000 revocations.
/// A chain that stores lists has a smaller bound of its own.
pub const MAX_CRL: usize = 1 << 20;

/// Certificates below the anchor, the leaf included: so at most three intermediates.
pub const MAX_CHAIN: usize = 4;

/// Extensions of a certificate, of a revocation list, or of one of its entries.
pub const MAX_EXTENSIONS: usize = 32;

/// Attributes of a name.
pub const MAX_ATTRIBUTES: usize = 32;

/// Intermediate certificates that may be offered for one path.
pub const MAX_INTERMEDIATES: usize = 16;

/// Certificates and anchors bearing the awaited name that the search for one path judges. Honest
/// input needs one for each link; what needs more was made to cost time.
pub const MAX_CANDIDATES: u32 = 64;

/// Signatures that the search for one path verifies, of certificates and revocation lists together:
/// twice what the longest path with a list for every link needs.
pub const MAX_VERIFICATIONS: u32 = 16;
