//! What a person sees. Components are shared; pages are written natively, islands run in the browser.

pub mod components;
pub mod route;

#[cfg(feature = "app")]
pub mod check;
#[cfg(feature = "app")]
mod editions;
#[cfg(feature = "app")]
mod fetch;
#[cfg(feature = "app")]
mod island;
#[cfg(feature = "app")]
pub mod start;

#[cfg(feature = "prerender")]
pub mod pages;
#[cfg(feature = "prerender")]
pub mod shell;
#[cfg(feature = "prerender")]
pub mod site;
