"""Numbered steps from any released store to the present one; released steps never change."""
