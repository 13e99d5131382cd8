"""Settings: what matters to her, saved at once."""
