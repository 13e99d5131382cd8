"""The store: rows, SQL and the one encrypted file."""
