"""Every kind of document as a web page in a real browser: nothing is asked for, everybody can read it."""

from __future__ import annotations

import pytest

from desktop.documents.kinds import KINDS, render
from tests.browser.conftest import Opened
from tests.chromium import DESK, PHONE, Look, needs_chromium
from tests.documents.records import FULL

pytestmark = needs_chromium


@pytest.mark.parametrize("look", [PHONE, PHONE._replace(width=320, dark=True), DESK])
@pytest.mark.parametrize("kind", [one.name for one in KINDS])
def test_a_page_can_be_read_by_anybody_on_any_screen(opened: Opened, kind: str, look: Look):
    (content,) = render(FULL[kind]("pl", "pani"), ["html"]).values()
    tab = opened(content.decode(), look)
    assert tab.violations() == []
    assert tab("document.documentElement.scrollWidth") == look.width
