"""Lists and agenda to share, in every language and form of address, as files."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from pypdf import PdfReader

from desktop.documents.kinds import file_name, kind_of, preview, render, text
from desktop.documents.sheet_page import page_of
from desktop.documents.time_zones import observances
from desktop.domain.errors import Refused
from desktop.domain.portfolio import Assistant
from desktop.domain.rules import BusinessDays, ContactTime, NoRule, SameDay
from desktop.domain.shared import Gone, Meeting, Repeating, SharedItem, SharedList, SharedSheet, WayBack
from desktop.domain.sharing import shared_sheet
from desktop.domain.summary import Addressee, AnswerTime, Coming, Reach
from tests.documents.sheets import LAUNCH, MADE, agenda_only, full, of_titles, one_list
from tests.documents.test_page import HOSTILE
from tests.documents.test_privacy import CANARY, NOW, _canary, _dossier, _kinds, _leaks, _reached

GOLDEN = Path(__file__).parent / "golden"
ROME = ZoneInfo("Europe/Rome")
FORMATS = kind_of(SharedSheet).formats


def only(files: dict[str, bytes]) -> bytes:
    (content,) = files.values()
    return content


def said(sheet: SharedSheet) -> str:
    document = PdfReader(BytesIO(only(render(sheet, ["pdf"]))))
    return " ".join(" ".join(page.extract_text() for page in document.pages).split())


@pytest.mark.parametrize(
    "name, sheet",
    [
        ("sheet_it_tu", full("it", "tu")),
        ("sheet_it_list_lei", one_list("it", "lei")),
        ("sheet_pl_pani", full("pl", "pani", "Marto")),
        ("sheet_pl_agenda", agenda_only("pl")),
        ("sheet_en_last", full("en", "last", "Ms Lago")),
    ],
)
def test_the_text_reads_as_it_was_approved(name, sheet):
    assert text(sheet) == (GOLDEN / f"{name}.txt").read_text("utf-8")


@pytest.mark.parametrize(
    "language, address, yours, mine",
    [
        ("it", "tu", "tocca a te", "ci penso io"),
        ("it", "lei", "tocca a Lei", "ci penso io"),
        ("it", "", "tocca a voi", "ci penso io"),
        ("pl", "ty", "po Twojej stronie", "po mojej stronie"),
        ("pl", "pan", "po Pana stronie", "po mojej stronie"),
        ("pl", "pani", "po Pani stronie", "po mojej stronie"),
        ("pl", "", "po Państwa stronie", "po mojej stronie"),
        ("en", "first", "yours", "mine"),
    ],
)
def test_whose_it_is(language, address, yours, mine):
    items = page_of(full(language, address)).lists[0].items
    assert {item.whose for item in items if item.yours and not item.done} == {yours}
    assert {item.whose for item in items if not item.yours and not item.done} == {mine}


def test_a_day_that_has_passed_is_asked_for_kindly_and_hers_says_nothing():
    items = (SharedItem("a", yours=True, passed=True), SharedItem("b", yours=False, passed=True))
    told = page_of(replace(one_list("it", "tu"), lists=(SharedList("x", items),))).lists[0].items
    assert [one.day for one in told] == ["appena puoi", ""]


@pytest.mark.parametrize("kind", ["pdf", "html", "txt"])
def test_every_line_is_in_every_form(kind):
    sheet = full("it", "tu")
    told = said(sheet) if kind == "pdf" else only(render(sheet, [kind])).decode()
    for words in ("Foto dei nuovi prodotti", "tocca a te", "entro mar 17", "ven 11 dic", "10:00–10:30", "via Roma 1"):
        assert words in told, words


@pytest.mark.parametrize(
    "language, first, last, told",
    [
        ("it", 13, None, "lunedì–venerdì"),
        ("it", 17, None, "lunedì–venerdì, da mar\u00a017"),
        ("pl", 13, 20, "poniedziałek–piątek, do pt.\u00a020"),
        ("en", 17, 20, "Monday–Friday, Tue\u00a017 – Fri\u00a020"),
    ],
)
def test_what_comes_on_several_weekdays_is_told_as_such(language, first, last, told):
    line = full().agenda[0]
    days = {"day": date(2026, 11, first), "last_day": last and date(2026, 11, last), "weekdays": (0, 1, 2, 3, 4)}
    page = page_of(replace(full(language), agenda=(replace(line, **days),)))
    assert [(one.day, one.time, one.text) for one in page.agenda.lines] == [(told, "10:00–10:30", "Chiamata fissa")]


def test_the_same_sheet_gives_the_same_bytes_in_every_format():
    first, again = render(full(), FORMATS), render(full(), FORMATS)
    assert first == again
    assert [name.rpartition(".")[2] for name in first] == list(FORMATS)
    pages = preview(full(), 40).pages
    assert pages[0].startswith(b"\x89PNG")
    assert (len(pages), len(preview(of_titles("Titolo", 60), 40).pages) > 1) == (1, True)


@pytest.mark.parametrize("formats", [[], ["docx"], ["pdf", "eml"]])
def test_an_unknown_format_is_refused(formats):
    with pytest.raises(Refused, match="format_unknown"):
        render(full(), formats)


@pytest.mark.parametrize(
    "sheet, name",
    [
        (full("it"), "Liste e agenda – Ceramiche Lago"),
        (one_list("it"), "Lancio del catalogo – Ceramiche Lago"),
        (agenda_only("pl"), "Terminarz – Ceramiche Lago"),
        (replace(full("en"), agenda=None), "Lists – Ceramiche Lago"),
        (replace(one_list("en"), lists=(replace(LAUNCH, title="a/b: c"),)), "A b c – Ceramiche Lago"),
    ],
)
def test_a_file_says_what_it_is_and_whose(sheet, name):
    assert file_name(sheet) == name


@pytest.mark.parametrize("sheet", [full("it"), one_list("pl", "pan"), agenda_only("en"), of_titles("Titolo", 60)])
def test_pages_are_tagged_and_say_which_they_are(sheet):
    document = PdfReader(BytesIO(only(render(sheet, ["pdf"]))))
    assert document.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert document.trailer["/Root"]["/Lang"] == sheet.language
    assert document.metadata.title == f"{page_of(sheet).title} – {sheet.to.name}"
    if len(document.pages) > 1:
        assert f"2 / {len(document.pages)}" in document.pages[1].extract_text()


def test_a_long_list_is_whole():
    assert all(f"Cosa {n:02d}" in said(_of(f"Cosa {n:02d}" for n in range(70))) for n in (0, 35, 69))


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_was_typed_is_never_markup(typed):
    files = {name.rpartition(".")[2]: content for name, content in render(of_titles(typed), FORMATS).items()}
    page = files["html"].decode()
    assert page.count("<script>") == 1
    assert "\u202e" not in page
    if typed.startswith("<script"):
        assert "&lt;script&gt;alert(1)" in page
    assert len(PdfReader(BytesIO(files["pdf"])).pages) >= 1
    assert Calendar.from_ical(files["ics"]).walk("VEVENT")


@settings(max_examples=15)
@given(st.text(max_size=60))
def test_any_title_can_be_shared(typed):
    files = render(of_titles(typed, 2), FORMATS)
    assert len(files) == len(FORMATS)


def test_the_web_page_needs_nothing_from_outside():
    page = only(render(full(), ["html"])).decode()
    assert not re.search(r"https?://|src=|href=|url\(|@import", page)
    assert "default-src 'none'" in page
    assert page.count('type="checkbox"') == len(LAUNCH.items)
    assert page.count("checked disabled") == 1
    assert 'data-key="i2"' in page


def test_only_our_script_may_run_and_nothing_is_fetched():
    content = only(render(replace(full(), back=WayBack("abc123", "0f" * 16)), ["html"])).decode()
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', content)
    script = re.search(r"<script>(.*)</script>", content, re.DOTALL)
    assert policy is not None
    assert script is not None
    digest = base64.b64encode(hashlib.sha256(script[1].encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}'" in policy[1]
    assert "default-src 'none'" in policy[1]
    assert not re.search(r"https?://|src=|href=|url\(|@import|fetch\(|XMLHttp|sendBeacon|WebSocket|eval\(", content)


@pytest.mark.parametrize("address", ["tu", "lei", ""])
def test_a_page_without_a_way_back_has_no_reply(address: str):
    content = only(render(full("it", address), ["html"])).decode()
    assert "data-share" not in content
    assert "textarea" not in content.split("<script>")[0].split("</style>")[1]
    assert "Le spunte restano su questo dispositivo" in content


def test_the_calendar_says_what_the_agenda_says():
    """Read by an independent implementation."""
    calendar = Calendar.from_ical(only(render(full(), ["ics"])))
    found = recurring_ical_events.of(calendar).between(MADE, MADE + timedelta(weeks=5))
    times = sorted(
        (event["DTSTART"].dt.astimezone(ROME).strftime("%m-%d %H:%M"), str(event["SUMMARY"]))
        for event in found
        if isinstance(event["DTSTART"].dt, datetime)
    )
    assert times == [
        ("11-17 10:00", "Chiamata fissa"),
        ("11-25 16:00", "Chiamata fissa"),
        ("12-01 10:00", "Chiamata fissa"),
        ("12-02 09:30", "Appuntamento"),
        ("12-15 10:00", "Chiamata fissa"),
    ]
    days = {
        str(event["SUMMARY"]): event["DTSTART"].dt for event in found if not isinstance(event["DTSTART"].dt, datetime)
    }
    assert days == {"foto dei nuovi prodotti": date(2026, 11, 17), "Testi delle schede": date(2026, 11, 19)}


def test_a_fixed_time_stays_at_its_hour_when_the_clocks_change():
    fixed = Repeating("r", datetime.fromisoformat("2026-03-20T10:00"), "Europe/Rome", 30, "FREQ=WEEKLY")
    sheet = replace(agenda_only("it"), repeating=(fixed,))
    calendar = Calendar.from_ical(only(render(sheet, ["ics"])))
    found = recurring_ical_events.of(calendar).between(date(2026, 3, 1), date(2026, 4, 10))
    assert [event["DTSTART"].dt.astimezone(UTC).hour for event in found] == [9, 9, 8]


@pytest.mark.parametrize("zone", ["Europe/Rome", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"])
def test_a_zone_is_told_as_it_is(zone):
    since = datetime.fromisoformat("2024-05-03T10:00")
    lines = observances(zone, since, MADE)
    told: list[tuple[datetime, timedelta]] = []
    for at, line in enumerate(lines):
        if line.startswith("DTSTART:"):
            before, after = (_offset(lines[at + n].partition(":")[2]) for n in (1, 2))
            told.append((datetime.strptime(line[8:], "%Y%m%dT%H%M%S").replace(tzinfo=UTC) - before, after))
    for days in range(0, 3 * 365, 5):
        at = since.replace(tzinfo=UTC) + timedelta(days=days)
        holds = max((one for one in told if one[0] <= at), key=lambda one: one[0])[1]
        assert holds == at.astimezone(ZoneInfo(zone)).utcoffset()


def test_nothing_to_share_is_a_calendar_all_the_same():
    assert b"BEGIN:VTIMEZONE" in only(render(agenda_only(), ["ics"]))


def test_the_record_has_no_place_for_anything_else():
    kinds = set(_kinds(SharedSheet))
    parts = {SharedSheet, SharedList, SharedItem, Meeting, Repeating, Gone, WayBack}
    parts |= {Addressee, Coming, Reach, AnswerTime}
    nouns = {kind for kind in kinds if dataclasses.is_dataclass(kind)}
    assert nouns == parts | {NoRule, ContactTime, BusinessDays, SameDay}
    plain = {kind for kind in kinds - nouns if not issubclass(kind, Enum)}
    assert plain == {str, int, bool, date, datetime, type(None)}
    names = {field.name for part in parts for field in dataclasses.fields(part)}
    assert not names & {"tags", "text", "subject", "notes", "extra", "score", "label", "state", "private", "outcome"}


@pytest.mark.parametrize("room", ["kinds", "sheet_page", "sheet_calendar"])
def test_documents_know_no_noun_that_holds_more(room):
    private = {"interaction", "task", "schedule", "series", "client", "portfolio", "agreement", "sharing"}
    assert not {f"desktop.domain.{name}" for name in private} & _reached(f"desktop.documents.{room}")


def _of(titles) -> SharedSheet:
    items = tuple(SharedItem(title, yours=False, key=title) for title in titles)
    return replace(one_list(), lists=(SharedList("Tutto", items),))


def _offset(written: str) -> timedelta:
    seconds = int(written[1:3]) * 3600 + int(written[3:5]) * 60
    return timedelta(seconds=-seconds if written[0] == "-" else seconds)


@pytest.mark.parametrize("language", ["it", "pl", "en"])
def test_no_private_word_in_any_file_or_name(language):
    dossier = _dossier()
    assert repr(dossier).count(CANARY) > 20
    # The title of a list that is shared is the client's too.
    dossier = replace(
        dossier, lists=tuple(replace(one, title="Catalogo") if one.shared else one for one in dossier.lists)
    )
    told = shared_sheet(dossier, NOW, _canary(Assistant(name="Giulia Conti")))
    assert told.lists[0].items
    assert _leaks(render(replace(told, language=language))) == {}


def test_a_planted_leak_is_found():
    dossier = _dossier()
    leaky = replace(dossier, lists=tuple(replace(one, shared=True) for one in dossier.lists))
    files = render(shared_sheet(leaky, NOW, Assistant("Giulia")))
    assert set(_leaks(files)) == set(files)
