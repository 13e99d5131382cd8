"""Rows, SQL and the encrypted store; knows nothing of the desktop."""
