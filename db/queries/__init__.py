"""Reads as SQL: ids, lines, facts."""
