"""The open assessment: its pages, the questions on them, and what helps beside them."""
