"""What people type is text in every kind of document: no file, no script, no picture from outside gets in by it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from email import message_from_bytes
from email.policy import default
from io import BytesIO

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from desktop.documents.html import _script
from desktop.documents.kind import Record
from desktop.documents.kinds import KINDS, kind_of
from desktop.documents.outbound import check_web_page
from desktop.domain.letterhead import Letterhead, Signature
from desktop.domain.stationery import Stationery
from tests.documents.records import FULL

TYPED = [
    '#read("/etc/passwd") #include "/etc/passwd" #import "@preview/x:1.0.0": * #image("http://example.org/a.png")',
    "<script>alert(1)</script><img src='http://example.org/a.png' onerror='alert(1)'><iframe src=//example.org>",
    "\"><svg onload=alert(1)><style>@import url(http://example.org)</style><base href='http://example.org'>",
    "![a](http://example.org/a.png) [b](javascript:alert(1)) <!--#include file='/etc/passwd'-->",
    "\\input{/etc/passwd} \\write18{id} $(id) `id` {{ 7*7 }} {% include '/etc/passwd' %} ${7*7} %n %s {0} {name}",
    "a\r\nBcc: eve@example.org\r\n\r\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:file:///etc/passwd",
    "\u202egnp.exe\u202c \u2066a\u2069 \u200e\u200f \x00\x07\x1b[31m \ufeff \U000e0041 \ud800",
]
KEPT = {"language", "time_zone", "address", "key", "channel", "share", "secret", "rrule", "email", "urgent"}
"""Texts that are codes, and not typed."""


def stuffed(value: object, text: str) -> object:
    """The record with this in every text that a person may have typed."""
    if is_dataclass(value) and not isinstance(value, type):
        typed = {one.name: getattr(value, one.name) for one in fields(value) if one.name not in KEPT}
        return replace(value, **{name: stuffed(one, text) for name, one in typed.items()})
    if isinstance(value, tuple):
        made = [stuffed(one, text) for one in value]
        return type(value)(*made) if hasattr(value, "_fields") else tuple(made)
    return text if type(value) is str else value


def cases() -> Iterator[tuple[str, str]]:
    for kind in KINDS:
        for text in TYPED:
            yield kind.name, text


@pytest.mark.parametrize("name, text", list(cases()))
def test_it_stays_text_everywhere(name: str, text: str) -> None:
    record = stuffed(FULL[name]("en", "first"), text)
    kind = kind_of(record)  # type: ignore[arg-type]
    on = Stationery(Letterhead(signature=Signature(text, text, text, text, text)))
    for file, content in kind.render(record, kind.formats, on).items():
        assert not re.search(r'[<>:"/\\|?*\x00-\x1f\u202a-\u202e\u2066-\u2069]', file)
        assert b"root:x:0" not in content
        match file.rpartition(".")[2]:
            case "html":
                _web(content.decode(), name)
            case "pdf":
                _paper(content)
            case "eml":
                message = message_from_bytes(content, policy=default)
                assert message["Bcc"] is None
                assert message.get_content_type() == "multipart/mixed"
            case "ics":
                assert not [event for event in Calendar.from_ical(content).walk("VEVENT") if "ATTACH" in event]
            case "vcf":
                cards = content.decode().replace("\r\n ", "")
                assert cards.count("BEGIN:VCARD") == cards.count("END:VCARD")
                assert not re.search(r"^(?:ATTACH|Bcc|END:VEVENT)", cards, re.MULTILINE)
            case _:
                assert not re.search(
                    "[\x00-\x08\x0b-\x1f\u202a-\u202e\u2066-\u2069]", content.decode().replace("\r", "")
                )


def test_the_looks_find_what_they_look_for() -> None:
    record: Record = FULL["sheet"]("en", "first")
    (page,) = kind_of(record).render(record, ["html"]).values()
    for planted in ("<img src='http://example.org/a.png'>", "<p onclick='x'>", "<script>1</script>"):
        with pytest.raises(Exception, match="template_reaches_out"):
            _web(page.decode().replace("</main>", f"{planted}</main>"), "sheet")
    with pytest.raises(AssertionError):
        _web(page.decode().replace("</main>", "\u202e</main>"), "sheet")


def _web(page: str, name: str) -> None:
    check_web_page(page, name, _script(f"{name}.html.j2"))
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]", page)


def _paper(content: bytes) -> None:
    document = PdfReader(BytesIO(content))
    root = document.trailer["/Root"]
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(root)
    assert "/EmbeddedFiles" not in root.get("/Names", {})
    for page in document.pages:
        for note in page.get("/Annots", ()):
            action = note.get_object().get("/A", {})
            assert action.get("/S") not in ("/JavaScript", "/Launch", "/ImportData", "/SubmitForm")
