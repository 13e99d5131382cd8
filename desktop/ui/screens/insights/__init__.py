"""Insights: pictures of a year, each with its numbers behind it."""

from __future__ import annotations

from desktop.ui.screens.insights.screen import InsightsScreen

__all__ = ["InsightsScreen"]
