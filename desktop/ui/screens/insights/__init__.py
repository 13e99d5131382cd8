"""Insights: pictures of a year, each with its numbers behind it."""
