"""Settings: the person, the look, the organisation's own forms."""
