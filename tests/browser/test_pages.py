"""Every kind of document as a web page in a real browser: nothing is asked for, everybody can read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.documents.kinds import KINDS, render
from tests.browser.conftest import Opened
from tests.chromium import DESK, NARROW, Chromium, Look, Tab, needs_chromium
from tests.documents.records import FULL
from tests.documents.test_pdf_tools import HERS

pytestmark = needs_chromium


@pytest.mark.parametrize("look", [NARROW, DESK])
@pytest.mark.parametrize("kind", [one.name for one in KINDS])
def test_a_page_can_be_read_by_anybody_on_any_screen(opened: Opened, kind: str, look: Look):
    (content,) = render(FULL[kind]("pl", "pani"), ["html"]).values()
    tab = opened(content.decode(), look)
    assert tab.violations() == []
    assert tab("document.documentElement.scrollWidth") == look.width
    assert tab.asked == []


@pytest.mark.parametrize("kind", [one.name for one in KINDS])
def test_with_her_logo_and_a_name_full_of_markup_nothing_is_asked_for_either(opened: Opened, kind: str):
    record = FULL[kind]("it", "lei")
    fetches = '<img src="https://example.org/a.png">'
    record = replace(record, to=replace(record.to, name=fetches, person=fetches), assistant=fetches)
    (content,) = render(record, ["html"], HERS).values()
    tab = opened(content.decode())
    assert tab("document.images.length") >= 1
    assert tab.asked == []


def test_what_a_page_asks_for_would_be_seen(chromium: Chromium, tmp_path: Path):
    page = tmp_path / "page.html"
    page.write_text('<img src="http://127.0.0.1:9/a.png"><link rel="stylesheet" href="b.css">', "utf-8")
    tab = Tab(chromium, page)
    assert sorted(tab.asked) == [(tmp_path / "b.css").as_uri(), "http://127.0.0.1:9/a.png"]
    tab.close()
