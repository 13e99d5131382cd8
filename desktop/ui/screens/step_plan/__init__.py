"""A step plan: dated backwards from its goal."""

from desktop.ui.screens.step_plan.screen import StepPlanScreen

__all__ = ["StepPlanScreen"]
