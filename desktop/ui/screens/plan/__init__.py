"""The plan: her week, her month, and all lists."""
