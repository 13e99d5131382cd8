"""Patterns in how a client behaves: facts counted, weighed against the usual, watched day by day."""
