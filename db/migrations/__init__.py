"""Numbered steps from any older store to today's."""
