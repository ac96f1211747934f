//! The state of the law at several dates: `src/content/deal.toml` says which.

include!(concat!(env!("OUT_DIR"), "/presets.rs"));

impl Preset {
    /// How many presets there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The preset of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.id() == id)
    }
}
