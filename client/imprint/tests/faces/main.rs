//! Faces drawn with the fonts of Debian, measured, read back and compared with another renderer's.

mod agreement;
mod common;
mod documented;
mod properties;
mod reading;
mod refusals;
mod sizes;
