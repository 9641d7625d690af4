//! Every way in and out of a file.
