"""Preferences needed before the store is open: language, theme, size of text. Nothing of a client."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple


class Preferences(NamedTuple):
    """`language`: en, it, pl, or empty for the system's. `theme`: light, dark, system. `scale`: 1.0 to 2.0.

    `still`: no motion. `letters`: single letters act in a focused list.
    """

    language: str = ""
    theme: str = "system"
    scale: float = 1.0
    still: bool = False
    letters: bool = True


def read(folder: Path) -> Preferences:
    """What was kept in `folder`; what cannot be read is as if it had never been kept."""
    try:
        text = (folder / "preferences.json").read_text(encoding="utf-8")
        import json  # late: this runs before the first paint, and mostly there is nothing to read

        kept = json.loads(text)
        return Preferences(
            language=kept["language"] if kept.get("language") in ("en", "it", "pl") else "",
            theme=kept["theme"] if kept.get("theme") in ("light", "dark") else "system",
            scale=min(2.0, max(1.0, float(kept.get("scale", 1.0)))),
            still=kept.get("still") is True,
            letters=kept.get("letters") is not False,
        )
    except (OSError, ValueError, TypeError, AttributeError):
        return Preferences()


def keep(folder: Path, preferences: Preferences) -> None:
    """Written whole or not at all. Raises OSError."""
    import json

    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / "preferences.json.new"
    beside.write_text(json.dumps(preferences._asdict()), encoding="utf-8")
    os.replace(beside, folder / "preferences.json")
