"""The journal: everything that was logged, found, read and put right."""

from desktop.ui.screens.journal.screen import JournalScreen

__all__ = ["JournalScreen"]
