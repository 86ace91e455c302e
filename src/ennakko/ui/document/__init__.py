"""The document: what is chosen for it, how it is made, and how it looks beside the form."""
