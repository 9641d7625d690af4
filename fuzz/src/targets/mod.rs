//! One file for each thing that takes something from outside.

mod any_file;
mod desk;
mod detect;
mod document;
mod documents;
mod merge;
mod migrate;
mod moments;
mod pdf_runs;
mod publication;
mod publications;
mod report;
mod slices;
mod stored;
mod work_file;
