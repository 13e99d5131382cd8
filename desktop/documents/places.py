"""Where the documents' own files are: templates, phrases, steps for phones, fonts."""

from __future__ import annotations

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TEMPLATES = RESOURCES / "templates"
PHRASES = RESOURCES / "phrases"
TOOL_SHEETS = RESOURCES / "tool_sheets"
FONTS = RESOURCES / "fonts"
