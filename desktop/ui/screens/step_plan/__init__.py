"""A step plan: dated backwards from its goal."""
