"""What is wrong with a template of hers, in one sentence: which file, which line, what was said."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.stationery import TemplateTrouble

WRONG = {
    "template_failed": QT_TRANSLATE_NOOP("Stationery", "{where}: {reason}."),
    "template_names_package": QT_TRANSLATE_NOOP(
        "Stationery", "{where}: {reason} could fetch something from outside; only files beside it may be imported."
    ),
    "template_reaches_out": QT_TRANSLATE_NOOP(
        "Stationery", "{where}: {reason} would run or fetch something in the client’s browser."
    ),
    "template_takes_all": QT_TRANSLATE_NOOP(
        "Stationery", "{where}: it took too long or too much memory, and was ended."
    ),
    "template_is_link": QT_TRANSLATE_NOOP("Stationery", "{where}: it is a link or no plain file."),
    "template_too_large": QT_TRANSLATE_NOOP("Stationery", "{where}: 256 KB and 60 files are the most."),
    "template_not_text": QT_TRANSLATE_NOOP("Stationery", "{where}: it cannot be read as text."),
}


def wrong(trouble: TemplateTrouble) -> str:
    """'summary.typ, line 3: unknown variable: nope.'"""
    if trouble.template and trouble.line is not None:
        place = QCoreApplication.translate("Stationery", "{file}, line {line}")
        where = place.format(file=trouble.template, line=trouble.line)
    else:
        where = trouble.template or QCoreApplication.translate("Stationery", "A template")
    sentence = QCoreApplication.translate("Stationery", str(WRONG.get(trouble.code, WRONG["template_failed"])))
    return sentence.format(where=where, reason=trouble.reason.rstrip("."))


def note(troubles: Sequence[TemplateTrouble], most: int = 1) -> str:
    """The first of them, under a page: it says that the usual template was taken; '' where nothing is wrong."""
    if not troubles:
        return ""
    taken = QCoreApplication.translate("Stationery", "Garbo’s own template is used. {wrong}")
    return taken.format(wrong=" ".join(wrong(one) for one in troubles[:most]))
