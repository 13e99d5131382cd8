"""Why a template of hers was not used, in a line: which file, which line, what its reader said."""

from __future__ import annotations

from desktop.domain.stationery import TemplateTrouble

WRONG = {
    "template_failed": "{reason}",
    "template_names_package": "{reason} could fetch something from outside",
    "template_reaches_out": "{reason} would run or fetch something in a browser",
    "template_takes_all": "it took too long or too much memory",
    "template_is_link": "it is a link or no plain file",
    "template_too_large": "256 KB and 60 files are the most",
    "template_not_text": "it cannot be read as text",
}


def wrong(trouble: TemplateTrouble) -> str:
    """'summary.typ, line 3: unknown variable: nope. Garbo's own template was used.'"""
    where = trouble.template or "A template"
    if trouble.line is not None:
        where += f", line {trouble.line}"
    why = WRONG[trouble.code].format(reason=trouble.reason.rstrip("."))
    return f"{where}: {why}. Garbo's own template was used."
