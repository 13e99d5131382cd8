"""Countries by their names: as they call themselves, and in English."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale


@cache
def territory(code: str) -> str:
    """Italia, Polska, Ireland; the code itself where Qt knows no name. `code`: ISO 3166-1 alpha-2."""
    where = QLocale.codeToTerritory(code)
    if where == QLocale.Country.AnyTerritory:
        return code
    own = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, where).nativeTerritoryName()
    # Our fonts have Latin letters; a name in others could be neither read nor typed here.
    return own if own and max(own) <= "\u024f" else QLocale.territoryToString(where)


@cache
def territory_in_full(code: str) -> str:
    """Italia (Italy), to be found by either."""
    where = QLocale.codeToTerritory(code)
    if where == QLocale.Country.AnyTerritory:
        return code
    english = QLocale.territoryToString(where)
    own = territory(code)
    return own if own == english else f"{own} ({english})"
