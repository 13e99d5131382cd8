"""The plan: her week, her month, and all lists."""

from __future__ import annotations

from desktop.ui.screens.plan.screen import PlanScreen

__all__ = ["PlanScreen"]
