"""Sharing, asking a colleague, and bringing files together again."""
