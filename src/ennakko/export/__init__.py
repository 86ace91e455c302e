"""From an assessment to a document: a neutral report first, then Word or plain text."""
