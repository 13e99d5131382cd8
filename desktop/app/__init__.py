"""Wiring, start-up, the database thread."""
