"""The language in force: our translation and Qt's own, changed while the program runs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LOCALES = {"en": "en_GB", "it": "it_IT", "pl": "pl_PL"}
"""British English, for its 24 hours and its order of day and month."""

_loaded: list[QTranslator] = []
_in_force: tuple[str, Path] | None = None


def use(language: str, folder: Path) -> str:
    """Switch to a language, empty for the system's; gives the one in force. Every widget hears LanguageChange.

    `folder` holds the compiled translations. English needs its own too: it has the plurals.
    """
    global _in_force
    chosen = language if language in LOCALES else _system_language()
    if (chosen, folder) == _in_force:
        return chosen
    _in_force = chosen, folder
    for translator in _loaded:
        QCoreApplication.removeTranslator(translator)
    _loaded.clear()
    QLocale.setDefault(QLocale(LOCALES[chosen]))  # numbers and dates speak the language of the program
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in ((f"qtbase_{chosen}", qt_folder), (chosen, str(folder))):
        translator = QTranslator()
        if translator.load(name, where):
            QCoreApplication.installTranslator(translator)
            _loaded.append(translator)
    return chosen


def _system_language() -> str:
    code = QLocale.system().name()[:2]
    return code if code in LOCALES else "en"
