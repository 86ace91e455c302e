"""Check and finish: what is missing, what is worth a look, and every answer at once."""
