"""Foreign bytes in, drafts out; nothing else is touched."""
