"""Screens, named as she sees them."""
