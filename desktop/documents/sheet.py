"""Lists and agenda of a client as files: page, picture, web page with boxes, text and calendar."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from desktop.documents.phrases import phrases
from desktop.documents.sheet_page import Page, page_of, title_of
from desktop.documents.typed import breakable, file_stem
from desktop.domain.errors import Problem, Refused
from desktop.domain.shared import SharedSheet

FORMATS = ("pdf", "html", "txt", "ics")
TEMPLATE = "sheet.typ"


def render(sheet: SharedSheet, formats: Iterable[str] = FORMATS) -> dict[str, bytes]:
    """The files of these formats, by name. The same sheet gives the same bytes.

    Raises Refused format_unknown, for no format too; Unreadable where a template cannot be set.
    """
    wanted = list(dict.fromkeys(formats))
    unknown = [name for name in wanted if name not in FORMATS]
    if unknown or not wanted:
        problems = [Problem("format_unknown", "format", {"format": name}) for name in unknown]
        raise Refused("format_unknown", problems, format=", ".join(unknown))
    page, stem = page_of(sheet), file_name(sheet)
    return {f"{stem}.{kind}": _made(sheet, page, kind) for kind in wanted}


def preview(sheet: SharedSheet, ppi: float = 144) -> tuple[bytes, int]:
    """The first page as a PNG, as the PDF will look, and how many pages there are."""
    from desktop.documents.page import png_and_shown

    return png_and_shown(TEMPLATE, typst_data(page_of(sheet)), ppi=ppi)


def text(sheet: SharedSheet) -> str:
    """The sheet as plain text with boxes, to paste into a chat."""
    from desktop.documents.html import text as as_text

    return as_text(page_of(sheet), "sheet")


def file_name(sheet: SharedSheet) -> str:
    """'Liste e agenda – Marco Bianchi', without an ending; safe as a name on every system."""
    return file_stem(title_of(sheet), sheet.to.name)


def typst_data(page: Page) -> Mapping[str, object]:
    """The page as the plain values its template reads, with places where overlong words may break."""
    data: dict[str, object] = asdict(page)
    for key in ("title", "client", "author", "opening"):
        data[key] = breakable(str(data[key]))
    data["lists"] = [
        {
            **asdict(one),
            "title": breakable(one.title),
            "items": [{**asdict(item), "text": breakable(item.text)} for item in one.items],
        }
        for one in page.lists
    ]
    if page.agenda is not None:
        lines = [
            {**asdict(line), "text": breakable(line.text), "place": breakable(line.place)} for line in page.agenda.lines
        ]
        data["agenda"] = {**asdict(page.agenda), "lines": lines}
    return data


def _made(sheet: SharedSheet, page: Page, kind: str) -> bytes:
    match kind:
        case "pdf":
            from desktop.documents.page import pdf

            return pdf(TEMPLATE, typst_data(page), sheet.made_at)
        case "html":
            from desktop.documents.html import html

            return html(page, "sheet").encode()
        case "txt":
            return text(sheet).encode()
        case _:
            from desktop.documents.sheet_calendar import calendar

            return calendar(sheet, phrases(sheet.language, sheet.to.address))
