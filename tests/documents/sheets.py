"""Lists and agendas of invented clients, as records: full, thin and overflowing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.rules import BusinessDays, ContactTime
from desktop.domain.shared import Meeting, Repeating, SharedItem, SharedList, SharedSheet
from desktop.domain.summary import Addressee, Ahead, AnswerTime, Coming, Reach

ROME = ZoneInfo("Europe/Rome")
MADE = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
WEEK = (((9 * 60, 13 * 60), (14 * 60, 18 * 60)),) * 4 + (((9 * 60, 13 * 60),), (), ())
LAUNCH = SharedList(
    "lancio del catalogo",
    (
        SharedItem("Indice delle pagine", yours=False, done=True, key="i1"),
        SharedItem("foto dei nuovi prodotti", yours=True, due=date(2026, 11, 17), key="i2"),
        SharedItem("Testi delle schede", yours=False, due=date(2026, 11, 19), key="i3"),
        SharedItem("Listino aggiornato", yours=True, passed=True, key="i4"),
        SharedItem("Invio alla tipografia", yours=False, key="i5"),
    ),
    goal=date(2026, 12, 11),
)
EVERY_TUESDAY = Repeating(
    "r1",
    datetime.fromisoformat("2026-11-03T10:00"),
    "Europe/Rome",
    30,
    "FREQ=WEEKLY;BYDAY=TU",
    except_on=(datetime.fromisoformat("2026-12-08T10:00"),),
    title="Chiamata fissa",
    changed=(
        Meeting(
            "r1",
            datetime(2026, 11, 25, 15, tzinfo=UTC),
            datetime(2026, 11, 25, 15, 30, tzinfo=UTC),
            "Chiamata fissa",
            slot=datetime.fromisoformat("2026-11-24T10:00"),
        ),
    ),
)


def full(language: str = "it", address: str = "tu", vocative: str = "") -> SharedSheet:
    """A sheet on which something stands in every place."""
    return SharedSheet(
        to=Addressee("Ceramiche Lago", "Marta Lago", address, vocative, "marta@example.org"),
        assistant="Giulia Conti",
        language=language,
        time_zone="Europe/Rome",
        made_at=MADE,
        lists=(LAUNCH, SharedList("Fatture", ())),
        agenda=(
            _call(date(2026, 11, 17), "Chiamata fissa", "r1"),
            Coming(Ahead.CLOSED, date(2026, 11, 20)),
            Coming(
                Ahead.APPOINTMENT,
                date(2026, 12, 2),
                "",
                starts_at=datetime(2026, 12, 2, 9, 30, tzinfo=ROME),
                place="Studio, via Roma 1",
                key="m1",
            ),
            Coming(Ahead.HOLIDAY, date(2026, 12, 8)),
        ),
        meetings=(Meeting("m1", datetime(2026, 12, 2, 8, 30, tzinfo=UTC), None, "", "Studio, via Roma 1"),),
        repeating=(EVERY_TUESDAY,),
        reach=Reach(
            WEEK, WEEK, (AnswerTime("whatsapp", ContactTime(240)), AnswerTime("email", BusinessDays(1), any_time=True))
        ),
    )


def one_list(language: str = "it", address: str = "lei") -> SharedSheet:
    """A list alone."""
    return replace(full(language, address), lists=(LAUNCH,), agenda=None, meetings=(), repeating=(), reach=None)


def agenda_only(language: str = "pl", address: str = "") -> SharedSheet:
    """Nothing but an agenda in which nothing stands."""
    return replace(full(language, address), lists=(), agenda=(), meetings=(), repeating=(), reach=None)


def of_titles(text: str, items: int = 9) -> SharedSheet:
    """A sheet on which everything that can be typed is `text`."""
    day = date(2026, 11, 17)
    some = tuple(SharedItem(text, bool(n % 2), day, done=n % 3 == 2, key=f"k{n}") for n in range(items))
    return replace(
        full("en", "first"),
        to=Addressee(text, text, "first", text, text),
        assistant=text,
        lists=(SharedList(text, some, day), SharedList(text, some)),
        agenda=tuple(replace(_call(day, text, "c"), place=text) for _ in range(items)),
        meetings=(Meeting("m", MADE, None, text, text),),
        repeating=(replace(EVERY_TUESDAY, title=text, place=text),),
    )


def _call(day: date, title: str, key: str) -> Coming:
    starts_at = datetime(day.year, day.month, day.day, 10, tzinfo=ROME)
    return Coming(Ahead.APPOINTMENT, day, title, None, starts_at, starts_at.replace(minute=30), "", key)
