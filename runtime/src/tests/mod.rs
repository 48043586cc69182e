//! The pallets together, as the network runs them.

mod calls;
mod grants;
mod identifiers;
mod metadata;
mod mock;
mod pool;
mod presets;
mod publishable;
mod reserved_weight;
mod seals;
mod stage;
mod validators;
