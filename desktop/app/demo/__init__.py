"""The sample portfolio: a year of six invented clients, relative to today, in its own store."""
