//! What a school answered, and what follows from it.
