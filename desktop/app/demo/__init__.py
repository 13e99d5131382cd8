"""The sample portfolio: twelve months of six invented clients, relative to today, in a store of its own."""
