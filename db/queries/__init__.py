"""Statements, one slice a file: column tuples as Lines for lists, Rows only where something is edited."""
