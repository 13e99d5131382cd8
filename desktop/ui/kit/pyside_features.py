"""PySide's search for its switchable features in every module's source, switched off for its cost."""

from __future__ import annotations

import sys


def never_look() -> None:
    """To be called before the heavy imports; modules imported earlier stay as they are.

    WORKAROUND: once Qt is there, PySide 6.11 reads and splits the source of each module that is imported, of any
    library, to find out whether it may switch `snake_case` or `true_property` on (shibokensupport/feature.py). We use
    neither, and it costs an eighth of the time to Today's rows. To be deleted when PySide looks only where asked.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 -- private, so mypy does not know it
