"""The page of one client."""

from __future__ import annotations

from desktop.ui.screens.client.screen import ClientScreen

__all__ = ["ClientScreen"]
