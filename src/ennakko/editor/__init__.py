"""The open assessment as Qt objects without widgets."""
