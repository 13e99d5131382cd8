"""Exports of several phones and languages, read back to what was written."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import Unreadable
from desktop.importers.draft import Chat, DateOrder, Entry, EntryKind, Evidence
from desktop.importers.text import decoded
from desktop.importers.whatsapp.chat import parse, title_from
from tests.importers.chat_writer import LOCALES, Locale, Turn, written

START = datetime.fromisoformat("2024-03-12T21:58")
IDS = [f"{one.language}-{'ios' if one.ios else 'android'}-{one.order}" for one in LOCALES]


def entries(text: str, **named: object) -> tuple[Entry, ...]:
    return parse(text, **named).entries  # type: ignore[arg-type]


def kinds_of(text: str) -> list[str]:
    return [_what(entry) for entry in entries(text)]


def _what(entry: Entry) -> str:
    for flag in ("deleted", "media", "missed", "edited"):
        if getattr(entry, flag):
            return flag
    return entry.kind.value


SENDERS = st.sampled_from(
    ["Anna", "Żaneta Wójcik", "+39 347 555 0199", "Józek - magazyn", "🤓", "Dr. K (VA)", "Studio D'Este"]
)
WORDS = st.text(alphabet="abc dèżß:,.-(){}'!?0123456789/\n", min_size=1, max_size=60).filter(lambda t: bool(t.strip()))
TURNS = st.lists(
    st.tuples(
        st.sampled_from(["text", "text", "text", "media", "attached", "deleted", "edited", "missed", "renamed"]),
        SENDERS,
        WORDS,
        st.integers(1, 900),
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(TURNS, st.sampled_from(LOCALES), st.sampled_from(["\n", "\r\n"]))
def test_what_was_written_is_read(rows: list[tuple[str, str, str, int]], locale: Locale, newline: str) -> None:
    at = START
    # Every sender is heard once in plain words, and the dates go past the 12th: nothing is open to doubt.
    turns = [Turn(at, "notice", "Anna")]
    turns += [Turn(at, "text", name, "ok then") for name in sorted({row[1] for row in rows})]
    for what, sender, text, minutes in rows:
        at += timedelta(minutes=minutes, seconds=minutes % 60 if locale.ios else 0)
        turns.append(Turn(at, what, sender, " ".join(text.split()) if what == "renamed" else "say " + text))
    turns.append(Turn(datetime.fromisoformat("2024-03-31T12:00"), "text", "Anna", "the end"))
    chat = parse(decoded(written(turns, locale, newline).encode()), date_order=DateOrder(locale.order))
    assert chat.skipped == ()
    assert chat.date_order.value == locale.order
    assert not chat.ambiguous
    expected = {"notice": "system", "renamed": "system", "text": "message", "attached": "media"}
    assert [_what(entry) for entry in chat.entries] == [expected.get(turn.what, turn.what) for turn in turns]
    assert [entry.at for entry in chat.entries] == [turn.at for turn in turns]
    for entry, turn in zip(chat.entries, turns, strict=True):
        if entry.kind is EntryKind.MESSAGE:
            assert entry.sender == turn.sender
        if turn.what in ("text", "edited"):
            assert " ".join(entry.text.split()) == " ".join(turn.text.split())


@pytest.mark.parametrize("locale", LOCALES, ids=IDS)
def test_every_phone_says_its_notices(locale: Locale) -> None:
    what = ["notice", "text", "media", "attached", "deleted", "edited", "missed", "renamed"]
    turns = [Turn(START + timedelta(days=day), each, "Anna", "A: b") for day, each in enumerate(what)]
    chat = parse(written(turns, locale))
    assert [_what(entry) for entry in chat.entries] == [
        "system", "message", "media", "media", "deleted", "edited", "missed", "system",
    ]  # fmt: skip
    assert chat.senders == {"Anna": 5}


@pytest.mark.parametrize(
    ("written_time", "expected"),
    [
        ("12:10 AM", "00:10"), ("12:00 PM", "12:00"), ("9:05 pm", "21:05"), ("00:08 a. m.", "00:08"),
        ("8:49 p.m.", "20:49"), ("11:59\u202fPM", "23:59"), ("08:15\u00a0a.m.", "08:15"), ("23:10", "23:10"),
        ("10:15 μ.μ.", "22:15"),
    ],
)  # fmt: skip
def test_times_of_day(written_time: str, expected: str) -> None:
    (entry,) = entries(f"25/03/24, {written_time} - Anna: hi")
    assert f"{entry.at:%H:%M}" == expected


@pytest.mark.parametrize(
    ("days", "order", "by", "ambiguous"),
    [
        (["13/01/24", "01/02/24"], "dmy", Evidence.NUMBERS, False),
        (["01/13/24", "02/01/24"], "mdy", Evidence.NUMBERS, False),
        (["2024-03-04"], "ymd", Evidence.YEAR_FIRST, False),
        (["24/03/04", "24/03/05", "24/03/06"], "ymd", Evidence.NUMBERS, False),
        (["03.04.2024", "05.04.2024"], "dmy", Evidence.DOTS, True),
        (["30.1.24", "2.2.24"], "dmy", Evidence.NUMBERS, False),
        (["01/02/24", "02/01/24", "03/02/24", "04/01/24"], None, None, True),
        (["09/12/23", "10/12/23", "01/01/24"], "dmy", Evidence.CONSECUTIVE, True),
        (["12/09/23", "12/10/23", "12/11/23", "01/02/24"], "mdy", Evidence.CONSECUTIVE, True),
        (["11/02/24", "10/03/24", "12/04/24"], "dmy", Evidence.CHRONOLOGY, True),
        (["01/11/24", "02/10/24"], "mdy", Evidence.CHRONOLOGY, True),
        (["03/04/24"], "dmy", Evidence.FORM, True),
        (["3/4/24"], "dmy", Evidence.GUESS, True),
    ],
)
def test_date_order(days: list[str], order: str | None, by: Evidence | None, ambiguous: bool) -> None:
    chat = parse("\n".join(f"{day}, 10:00 - Anna: xyz" for day in days))
    assert chat.ambiguous is ambiguous
    if order:
        assert (chat.date_order.value, chat.decided_by) == (order, by)


def test_language_decides_before_days_in_a_row() -> None:
    days = ["03/04/24", "03/05/24", "03/06/24"]
    english = "\n".join(f"{day}, 10:00 - Anna: are you in the office" for day in days)
    italian = "\n".join(f"{day}, 10:00 - Anna: non ho il file, come va" for day in days)
    assert (parse(english).date_order.value, parse(italian).date_order.value) == ("mdy", "dmy")


def test_american_form_is_month_first() -> None:
    chat = parse("1/2/24, 8:00 AM - Bob: are you in the office today\n1/2/24, 8:05 AM - Al: I am")
    assert (chat.date_order.value, chat.decided_by) == ("mdy", Evidence.FORM)


def test_an_open_order_is_asked_and_the_answer_holds() -> None:
    text = "3/4/24, 10:00 - Anna: xyz"
    assert parse(text).asks_date_order
    chat = parse(text, date_order=DateOrder.MDY)
    assert not chat.asks_date_order
    assert chat.entries[0].at == datetime.fromisoformat("2024-03-04T10:00")


def test_numbers_beat_a_wrong_answer() -> None:
    assert parse("25/03/24, 10:00 - Anna: x", date_order=DateOrder.MDY).date_order is DateOrder.DMY


def test_lines_that_begin_like_a_date_stay_in_their_message() -> None:
    text = (
        "25/03/24, 10:00 - Anna: list\n26/03 at 5 call the bank\n\n[27/03/24, 09:00:00] Luca: pasted from a phone\n"
        "28/03/24, 7:00 PM - Luca: pasted too\n29/03/24, 10:00 - Bob: mine"
    )
    first, last = entries(text)
    assert first.text.count("\n") == 4
    assert (last.sender, last.line) == ("Bob", 6)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('Marco changed the subject from "A" to "B: c"', "system"),
        ("Marco ha aggiunto Luca: fotografo", "system"),
        ("Ania zmieniła temat z „Raz” na „Dwa: trzy”", "system"),
        ("Something WhatsApp may say one day", "system"),
        ("Missed group video call", "missed"),
        ("Missed voice call at 22:15", "missed"),
        ("Marco: Missed voice call", "missed"),
        ("Marco: Voice call, 3 min", "call"),
        ("Marco: Voice call tonight?", "message"),
        ("Marco: missed your call, sorry", "message"),
        ("Marco: ha aggiunto: latte", "message"),
        ("Marco: <this is not a medium>", "message"),
        ("Marco: report.pdf", "message"),
        ("Marco: report.pdf (final version)", "message"),
        ("Marco: report.pdf (file attached)", "media"),
        ("Marco: you deleted this message, why?", "message"),
        ("Marco: You deleted this message", "deleted"),
        ("Marco: see <this message was edited> above", "message"),
    ],
)
def test_android_bodies(body: str, kind: str) -> None:
    others = "25/03/24, 09:00 - Marco: good morning\n25/03/24, 09:30 - Ania: hello\n"
    assert kinds_of(f"{others}25/03/24, 10:00 - {body}")[2] == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("\u200eYou created this group", "system"),
        ("\u200eAnna changed the group name to “A: b”", "system"),
        ("\u200eYour security code with Anna changed.", "system"),
        ("\u200ePOLL:\nWhen?\n\u200eOPTION: Monday (1 vote)", "message"),
        ("\u200eLocation: https://maps.example.org/?q=1,2", "message"),
        ("\u200eWaiting for this message. This may take a while.", "message"),
        ("look \u200eimage omitted", "media"),
        ("Offer.pdf • \u200e2 pages \u200edocument omitted", "media"),
        ("\u200e<attached: 00000001-VIDEO-2024-03-25-10-00-00.mp4>", "media"),
        ("\u200eVoice call. \u200eNo answer", "missed"),
        ("\u200eGroup call, \u200e3 invited", "call"),
        ("\u200eThis message was deleted by admin Bob.", "deleted"),
        ("\u200e@\u2068Anna\u2069 look", "message"),
    ],
)
def test_ios_texts(text: str, kind: str) -> None:
    head = "[25/03/24, 09:00:00] Anna: good morning\n"
    assert kinds_of(f"{head}[25/03/24, 10:00:00] Anna: {text}")[1] == kind


@pytest.mark.parametrize(
    ("tail", "minutes"),
    [
        ("6 min", 6),
        ("45 sec", 1),
        ("1 hr 5 min", 65),
        ("1 godz. 2 min", 62),
        ("2 Std.", 120),
        ("0:43", 1),
        ("1:02:03", 63),
    ],
)
def test_length_of_a_call(tail: str, minutes: int) -> None:
    (entry,) = entries(f"[25/03/24, 09:00:00] Anna: \u200eVideo call. \u200e{tail}")
    assert (entry.kind, entry.missed, entry.video, entry.minutes) == (EntryKind.CALL, False, True, minutes)


def test_a_chat_name_before_notices_is_no_sender() -> None:
    chat = parse(
        "25/03/24, 10:00 - The Group: Messages and calls are end-to-end encrypted.\n"
        "25/03/24, 10:01 - The Group: Anna created group “The Group”\n25/03/24, 10:02 - Anna: hi"
    )
    assert chat.senders == {"Anna": 1}


def test_a_contact_with_a_colon_in_the_name() -> None:
    chat = parse("\n".join(f"25/03/24, 10:0{n} - Work: Anna: {word}" for n, word in enumerate(("a", "b: c", "d"))))
    assert chat.senders == {"Work: Anna": 3}


def test_what_cannot_be_read_is_counted_with_its_line() -> None:
    chat = parse(
        "the rest of a message\n25/03/24, 10:00 - Anna: hi\n32/03/24, 10:00 - Anna: no such day\n"
        f"25/03/24, 25:00 - Anna: no such hour\n26/03/24, 10:00 - {'a' * 9000}\n27/03/24, 10:0"
    )
    assert [(one.line, one.reason) for one in chat.skipped] == [
        (1, "no_date"), (3, "bad_date"), (4, "bad_date"), (5, "too_long"), (6, "cut"),
    ]  # fmt: skip
    assert chat.senders == {"Anna": 1}


@pytest.mark.parametrize(
    "text", ["", "hello", "2024-03-12 was a Tuesday", "99/99/99, 10:00 - Anna: x", "25/03/24, 10:00 - dentist"]
)
def test_what_is_no_chat_is_refused(text: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse(text)
    assert caught.value.code == "not_a_chat"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("WhatsApp Chat with Anna Rossi.txt", "Anna Rossi"),
        ("/tmp/Chat WhatsApp con Studio Neri (2).zip", "Studio Neri"),
        ("WhatsApp-Chat mit Frau Maier.txt", "Frau Maier"),
        ("Czat WhatsApp z Jan.txt", "Jan"),
        ("WhatsApp Chat - Anna.zip", "Anna"),
        ("_chat.txt", ""),
    ],
)
def test_title_of_the_chat(name: str, title: str) -> None:
    assert title_from(name) == title


PIECES = st.sampled_from([*"[]<>\n\r\x00\u200e\ufeff“😀", ": ", " - ", "99", "AM", "12/03/24, 10:00 - ", "a" * 500])


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_damaged_exports_never_crash(data: st.DataObject) -> None:
    """Lines repeated, swapped, cut and mixed with pieces of headers: an answer or a code, nothing else."""
    what = ["notice", "text", "media", "missed", "renamed"]
    turns = [Turn(START + timedelta(hours=7 * n), each, "Anna", "x: y") for n, each in enumerate(what)]
    text = written(turns, data.draw(st.sampled_from(LOCALES)))
    for _ in range(data.draw(st.integers(1, 6))):
        here = data.draw(st.integers(0, len(text)))
        there = data.draw(st.integers(here, min(len(text), here + 40)))
        text = text[:here] + data.draw(PIECES | st.just(text[here:there] * 2) | st.just("")) + text[there:]
    with suppress(NotAChat):
        for entry in chat_or_code(text).entries:
            assert entry.kind is not EntryKind.MESSAGE or entry.sender


class NotAChat(Exception):
    """The one answer beside a chat that a damaged text may have."""


def chat_or_code(text: str) -> Chat:
    try:
        return parse(text)
    except Unreadable as error:
        if error.code == "not_a_chat":
            raise NotAChat from error
        raise
