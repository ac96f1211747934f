//! The words after `cargo xtask`.

use std::env;

use anyhow::{Context, Result, bail};

pub struct Arguments(Vec<String>);

impl Arguments {
    pub fn of_this_process() -> Self {
        Self(env::args().skip(1).collect())
    }

    /// Takes the first word.
    pub fn command(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    /// Takes `name` and the word behind it.
    pub fn value(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) = self.0.iter().position(|word| word == name) else {
            return Ok(None);
        };
        self.0.remove(at);
        if at == self.0.len() {
            bail!("{name} needs a value behind it");
        }
        Ok(Some(self.0.remove(at)))
    }

    /// Takes `name`, which stands alone.
    pub fn flag(&mut self, name: &str) -> bool {
        let at = self.0.iter().position(|word| word == name);
        at.map(|at| self.0.remove(at)).is_some()
    }

    /// Takes `--port N`.
    pub fn port(&mut self) -> Result<Option<u16>> {
        self.value("--port")?
            .map(|word| {
                word.parse()
                    .with_context(|| format!("--port {word}: not a number from 0 to 65535"))
            })
            .transpose()
    }

    /// Whatever is left, whatever it is.
    pub fn rest(self) -> Vec<String> {
        self.0
    }

    /// Whatever is left was not understood.
    pub fn finish(self) -> Result<()> {
        match self.0.first() {
            Some(word) => bail!("{word:?} was not understood here (see `cargo xtask help`)"),
            None => Ok(()),
        }
    }
}
