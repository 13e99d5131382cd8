"""Narrow records in, pages and files out."""
