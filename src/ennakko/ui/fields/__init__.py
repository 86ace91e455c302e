"""A field for each kind of question."""
