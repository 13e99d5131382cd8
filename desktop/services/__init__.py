"""Use cases: what she can do, each in one unit of work."""
