//! Stands in for wasm-streams, which comes with Leptos for functions that run on a server.
//!
//! The explainer has no server, and nothing in it can reach this crate. The real one exports its classes
//! from every module that it is linked into, called or not, and what is exported no tool can drop: some
//! 20 kB of wasm and 5 kB of JavaScript. This one has the names that Leptos compiles against.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

const LEFT_OUT: &str =
    "streams are left out of the explainer: see [patch.crates-io] in its Cargo.toml";

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps a stream.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Unwraps it.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Makes a stream of the browser from one of Rust.
    ///
    /// # Panics
    ///
    /// Always.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        panic!("{LEFT_OUT}");
    }

    /// Reads it in Rust.
    ///
    /// # Panics
    ///
    /// Always.
    pub fn into_stream(self) -> IntoStream {
        panic!("{LEFT_OUT}");
    }
}

/// What a stream of the browser would be in Rust. There is none.
#[derive(Debug)]
pub enum IntoStream {}

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match *self {}
    }
}
