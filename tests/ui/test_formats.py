"""Times in words, in each language."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.hours import Calendar
from desktop.domain.quicklog.when import read_when
from desktop.system.paths import resources
from desktop.ui import formats, language
from desktop.ui.counted import COUNTED

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 12, 14, 20, tzinfo=ROME)


@pytest.mark.parametrize(
    ("code", "day", "words"),
    [
        ("en", date(2026, 11, 12), "Thursday 12 November"),
        ("it", date(2026, 11, 12), "Giovedì 12 novembre"),
        ("pl", date(2026, 11, 12), "Czwartek, 12 listopada"),
        ("pl", date(2026, 5, 1), "Piątek, 1 maja"),
    ],
)
def test_the_day(code: str, day: date, words: str) -> None:
    language.use(code, resources() / "translations")
    assert formats.long_day(day) == words


@pytest.mark.parametrize(
    ("code", "day", "hour", "words"),
    [
        ("en", 12, 15, "by 15:00 today"),
        ("en", 13, 10, "by 10:00 tomorrow"),
        ("en", 16, 10, "by Mon 16 Nov 10:00"),
        ("it", 12, 15, "entro le 15:00 di oggi"),
        ("it", 16, 10, "entro le 10:00 di lun 16 nov"),
        ("pl", 12, 15, "dziś do 15:00"),
        ("pl", 13, 10, "jutro do 10:00"),
    ],
)
def test_until(code: str, day: int, hour: int, words: str) -> None:
    language.use(code, resources() / "translations")
    assert formats.until(datetime(2026, 11, day, hour, tzinfo=ROME), NOW, ROME) == words


@pytest.mark.parametrize(
    ("code", "seconds", "words"),
    [
        ("en", 25 * 60, "25 min late"),
        ("en", 2 * 3600, "2 h late"),
        ("en", 2 * 3600 + 300, "2 h 05 late"),
        ("en", 26 * 3600, "1 day late"),
        ("en", 30, "due now"),
        ("it", 50 * 3600, "2 giorni di ritardo"),
        ("pl", 24 * 3600, "1 dzień po czasie"),
        ("pl", 5 * 24 * 3600, "5 dni po czasie"),
    ],
)
def test_late(code: str, seconds: int, words: str) -> None:
    language.use(code, resources() / "translations")
    assert formats.late(seconds) == words


def test_a_time_is_told_in_her_zone() -> None:
    at = datetime(2026, 11, 13, 0, 30, tzinfo=ROME)
    assert formats.moment(at, NOW, ROME) == "tomorrow 00:30"
    assert formats.moment(at, NOW, ZoneInfo("Europe/London")) == "today 23:30"


@pytest.mark.parametrize(
    ("code", "inside", "alone"),
    [
        ("en", "yesterday 14:20", "Yesterday 14:20"),
        ("it", "ieri 14:20", "Ieri 14:20"),
        ("pl", "wczoraj 14:20", "Wczoraj 14:20"),
    ],
)
def test_in_a_sentence_a_time_has_no_capital_of_its_own(code: str, inside: str, alone: str) -> None:
    language.use(code, resources() / "translations")
    said = formats.moment(NOW - timedelta(days=1), NOW, ROME)
    assert (said, formats.capital(said)) == (inside, alone)
    far = NOW + timedelta(days=40)
    assert formats.moment(far, NOW, ROME)[:1].islower() == (code != "en")


@pytest.mark.parametrize(("typed", "name"), [("zolw", "Żółw"), ("perche", "Perché no"), ("STUDIO", "studio arneri")])
def test_finding_needs_no_accents(typed: str, name: str) -> None:
    assert formats.folded(typed) in formats.folded(name)


@pytest.mark.parametrize(
    ("day", "hour", "words", "left"),
    [
        (12, 18, "today 18:00", "3 h 40"),
        (12, 14, "20 min late", "20 min late"),
        (13, 10, "tomorrow", "tomorrow 10:00"),
        (16, 10, "Mon 16", "Mon 10:00"),
        (19, 10, "Thu 19", "Thu 19 Nov"),
        (30, 10, "Mon 30 Nov", "Mon 30 Nov"),
        (11, 15, "23 h 20 late", "23 h 20 late"),
        # As people count: since the Monday, whatever the hour.
        (9, 18, "3 days late", "3 days late"),
    ],
)
def test_due_beside_something_to_do(day: int, hour: int, words: str, left: str) -> None:
    due = datetime(2026, 11, day, hour, tzinfo=ROME)
    assert (formats.due_words(due, NOW, ROME), formats.time_left(due, NOW, ROME)) == (words, left)


def test_what_was_understood_of_a_time() -> None:
    assert formats.due_in_full(datetime(2026, 11, 13, 18, tzinfo=ROME), NOW, ROME) == "Fri 13 November, 18:00"
    assert formats.due_in_full(datetime(2027, 1, 8, 9, tzinfo=ROME), NOW, ROME) == "8 January 2027, 09:00"


@pytest.mark.parametrize("code", ["en", "it", "pl"])
@pytest.mark.parametrize("days", [0, 1, 4, 20, 60, 200, 400])
def test_what_was_shown_can_be_typed_again(code: str, days: int) -> None:
    language.use(code, resources() / "translations")
    due = (NOW + timedelta(days=days)).replace(hour=16)
    office = Calendar("Europe/Rome", (((540, 1080),),) * 5 + ((), ()))
    shown = formats.due_in_full(due, NOW, ROME)
    assert read_when(shown, NOW.astimezone(UTC), "Europe/Rome", office) == due, shown


def test_a_great_number_is_grouped_in_words_too(spoken: str) -> None:
    assert formats.number(120_000) in COUNTED.messages(120_000), spoken
    assert "120000" not in formats.number(120_000), spoken


@pytest.mark.parametrize(
    ("code", "words", "said"),
    [
        ("en", ["new"], "new"),
        ("en", ["new", "busy"], "new or busy"),
        ("en", ["new", "busy", "far"], "new, busy or far"),
        ("it", ["nuovo", "altrove"], "nuovo o altrove"),
        ("pl", ["nowy klient", "inna strefa", "gorący okres"], "nowy klient, inna strefa lub gorący okres"),
    ],
)
def test_what_it_may_be_is_not_all_of_it(code: str, words: list[str], said: str) -> None:
    language.use(code, resources() / "translations")
    assert formats.either(words) == said
