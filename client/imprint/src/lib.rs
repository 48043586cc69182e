//! Draws the faces (印模) of Chinese company seals to the rules, as SVG and PNG.
//!
//! A [`FaceRequest`] says what the seal is and what stands on it, a [`SizeTable`] how large which
//! seal of which company is and where everything stands on it, [`Fonts`] give the glyphs. The table
//! that comes with the crate and its sources are told in `docs/seal-faces.md`; sizes differ by place,
//! so a caller may bring another.
//!
//! ```no_run
//! use seal_imprint::{draw, CompanyKind, FaceRequest, Fonts, SealKind, SizeTable, DEFAULT_DPI};
//!
//! # fn main() -> Result<(), seal_imprint::ImprintError> {
//! let mut request = FaceRequest::new(SealKind::Contract, CompanyKind::Limited, "杭州示例科技有限公司");
//! request.code = Some("3301000012345".into());
//! let face = draw(&request, &SizeTable::standard(), &Fonts::find()?)?;
//! assert_eq!(face.width_mm, 38.0);
//! let (svg, png) = (&face.svg, face.png(DEFAULT_DPI)?);
//! # let _ = (svg, png);
//! # Ok(())
//! # }
//! ```
//!
//! # What is drawn
//!
//! Every character is an outline of its own, in millimetres: the SVG needs no font, and looks the same
//! everywhere. The PNG is that SVG, rasterised. The same request, table and fonts give the same bytes,
//! so that a digest of the image can be made again.
//!
//! Han characters and their punctuation need no contextual shaping: one character is one glyph, taken
//! from the mainland's face of a collection. What would need more (combining marks, variation
//! selectors, scripts that join) is refused rather than drawn wrongly.

#![deny(missing_docs)]

mod collision;
mod error;
mod face;
mod fit;
mod font;
mod glyph;
mod placed;
mod rail;
mod raster;
mod request;
mod ring;
mod square;
mod svg;
mod table;

pub use error::ImprintError;
pub use face::{draw, Face};
pub use font::{Font, Fonts, DIGIT_FONT_PACKAGE, TEXT_FONT_PACKAGE};
pub use raster::{DEFAULT_DPI, DPI_RANGE};
pub use request::{CompanyKind, FaceRequest, SealKind};
pub use table::{Arc, Code, FaceRule, Form, Ring, Row, SizeTable, Source, Square};
