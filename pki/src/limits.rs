//! Bounds on what is read and on the work that strangers' input can cause.

/// Bytes of DER that [`Certificate::from_der`](crate::Certificate::from_der) accepts. SM2
/// certificates have 500 to 1,200.
pub const MAX_CERTIFICATE: usize = 4096;

/// Bytes of DER that [`Crl::from_der`](crate::Crl::from_der) accepts: some 25,000 revocations.
/// A chain that stores lists has a smaller bound of its own.
pub const MAX_CRL: usize = 1 << 20;

/// Bytes of DER that [`Seal::from_der`](crate::eseal::Seal::from_der) accepts. Most of a seal is its
/// image.
pub const MAX_SEAL: usize = 1 << 20;

/// Bytes of DER that [`SealSignature::from_der`](crate::eseal::SealSignature::from_der) accepts: a
/// seal, and as much beside it as certificates, extensions and a timestamp need.
pub const MAX_SEAL_SIGNATURE: usize = MAX_SEAL + (1 << 16);

/// Certificates, or digests of them, that a seal may list.
pub const MAX_SEAL_SIGNERS: usize = 256;

/// Bytes of DER that [`TimeStampToken::from_der`](crate::eseal::TimeStampToken::from_der) accepts.
pub const MAX_TIME_STAMP: usize = 1 << 15;

/// Certificates in a timestamp token.
pub const MAX_TIME_STAMP_CERTIFICATES: usize = 8;

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
