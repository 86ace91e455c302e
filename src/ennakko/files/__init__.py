"""Values to bytes and back: forms, drafts, shared files, answers."""
