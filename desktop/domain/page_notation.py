"""The JSON form of a Summary: the page of a week as it was sent, kept to be made again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import NoReturn
from zoneinfo import ZoneInfo

from desktop.domain.errors import Refused
from desktop.domain.localtime import zone_names
from desktop.domain.notation import rule_from, rule_to
from desktop.domain.summary import (
    Addressee,
    Ahead,
    AnswerTime,
    Block,
    Coming,
    Finished,
    Numbers,
    Open,
    Reach,
    Revised,
    Span,
    Spent,
    Summary,
)
from desktop.domain.week import week_named

Fields = dict[str, object]


def page_to(page: Summary) -> Fields:
    """What equals the default is left out."""
    return _said(
        {
            "to": _said(
                {
                    "name": page.to.name,
                    "person": page.to.person,
                    "address": page.to.address,
                    "vocative": page.to.vocative,
                    "email": page.to.email,
                }
            ),
            "assistant": page.assistant,
            "language": page.language,
            "time_zone": page.time_zone,
            "week": str(page.week),
            "made_at": _instant_to(page.made_at),
            "opening": page.opening,
            "done": [
                _said({"title": one.title, "day": one.day.isoformat(), "appointment": one.appointment})
                for one in page.done
            ],
            "under_way": [_open_to(one) for one in page.under_way],
            "needed": [_open_to(one) for one in page.needed],
            "holds": [_revised_to(one) for one in page.holds],
            "coming": [_coming_to(one) for one in page.coming],
            "later": _coming_to(page.later) if page.later else None,
            "spent": [{"channel": one.channel, "minutes": one.minutes} for one in page.spent],
            "numbers": _numbers_to(page.numbers),
            "reach": _reach_to(page.reach) if page.reach else None,
            "off": [block.value for block in page.off],
            "closing": page.closing,
            "order": [block.value for block in page.order],
            "titles": {block.value: title for block, title in page.titles},
            "sheets": page.sheets if page.sheets != 1 else None,
            "stationery": list(page.stationery),
        }
    )


def page_from(data: object) -> Summary:
    """Reads that form. Raises Refused bad_page for anything else."""
    try:
        return _page(_fields(data))
    except (KeyError, TypeError, ValueError, OverflowError):
        _refuse()


def _page(data: Fields) -> Summary:
    to = _fields(data.get("to", {}))
    zone = _text(data, "time_zone")
    if zone not in zone_names():
        raise ValueError(zone)
    there = ZoneInfo(zone)
    return Summary(
        to=Addressee(*(_text(to, key) for key in ("name", "person", "address", "vocative", "email"))),
        assistant=_text(data, "assistant"),
        language=_text(data, "language"),
        time_zone=zone,
        week=week_named(_text(data, "week")),
        made_at=_instant(data["made_at"]),
        opening=_text(data, "opening"),
        done=tuple(
            Finished(_text(one, "title"), _day(one["day"]), _flag(one, "appointment")) for one in _rows(data, "done")
        ),
        under_way=tuple(_open(one) for one in _rows(data, "under_way")),
        needed=tuple(_open(one) for one in _rows(data, "needed")),
        holds=tuple(_revised(one) for one in _rows(data, "holds")),
        coming=tuple(_coming(one, there) for one in _rows(data, "coming")),
        later=_coming(_fields(data["later"]), there) if "later" in data else None,
        spent=tuple(Spent(_text(one, "channel"), _count(one["minutes"])) for one in _rows(data, "spent")),
        numbers=_numbers(_fields(data.get("numbers", {}))),
        reach=_reach(_fields(data["reach"])) if "reach" in data else None,
        off=_blocks(data.get("off", [])),
        closing=_text(data, "closing"),
        order=_blocks(data.get("order", [])),
        titles=tuple((Block(name), str(title)) for name, title in _fields(data.get("titles", {})).items()),
        sheets=_count(data.get("sheets", 1)),
        stationery=tuple(str(name) for name in _list(data.get("stationery", []))),
    )


def _open_to(one: Open) -> Fields:
    due = one.due.isoformat() if one.due else None
    return _said({"title": one.title, "due": due, "passed": one.passed, "key": one.key})


def _open(data: Fields) -> Open:
    due = _day(data["due"]) if "due" in data else None
    return Open(_text(data, "title"), due, _flag(data, "passed"), _text(data, "key"))


def _revised_to(one: Revised) -> Fields:
    day = one.day.isoformat()
    return _said({"title": one.title, "day": day, "before": one.before, "ended": one.ended, "key": one.key})


def _revised(data: Fields) -> Revised:
    day, before = _day(data["day"]), _text(data, "before")
    return Revised(_text(data, "title"), day, before, _flag(data, "ended"), _text(data, "key"))


def _coming_to(one: Coming) -> Fields:
    return _said(
        {
            "kind": one.kind.value,
            "day": one.day.isoformat(),
            "title": one.title,
            "last_day": one.last_day.isoformat() if one.last_day else None,
            "starts_at": _instant_to(one.starts_at) if one.starts_at else None,
            "ends_at": _instant_to(one.ends_at) if one.ends_at else None,
            "place": one.place,
            "key": one.key,
            "slot": one.slot.replace(tzinfo=None).isoformat() if one.slot else None,
            "zone": str(one.slot.tzinfo) if one.slot else None,
        }
    )


def _coming(data: Fields, zone: ZoneInfo) -> Coming:
    return Coming(
        kind=Ahead(_text(data, "kind")),
        day=_day(data["day"]),
        title=_text(data, "title"),
        last_day=_day(data["last_day"]) if "last_day" in data else None,
        starts_at=_instant(data["starts_at"]).astimezone(zone) if "starts_at" in data else None,
        ends_at=_instant(data["ends_at"]).astimezone(zone) if "ends_at" in data else None,
        place=_text(data, "place"),
        key=_text(data, "key"),
        slot=datetime.fromisoformat(_text(data, "slot")).replace(tzinfo=ZoneInfo(_text(data, "zone")))
        if "slot" in data
        else None,
    )


_COUNTS = ("done", "first_answer", "promises", "promises_kept", "answers", "answers_in_time")


def _numbers_to(numbers: Numbers) -> Fields:
    counts = {key: getattr(numbers, key) for key in _COUNTS}
    # An answer within the same minute is not the same as none.
    return {key: count for key, count in counts.items() if count or (key == "first_answer" and count is not None)}


def _numbers(data: Fields) -> Numbers:
    return Numbers(**{key: _count(data[key]) for key in _COUNTS if key in data})


def _reach_to(reach: Reach) -> Fields:
    answers = [
        _said({"channel": one.channel, "rule": rule_to(one.rule), "any_time": one.any_time}) for one in reach.answers
    ]
    usual, days = ([[list(span) for span in spans] for spans in week] for week in (reach.usual, reach.days))
    return {"usual": usual, "days": days, "answers": answers}


def _reach(data: Fields) -> Reach:
    answers = (
        AnswerTime(_text(one, "channel"), rule_from(one.get("rule")), _flag(one, "any_time"))
        for one in _rows(data, "answers")
    )
    return Reach(_spans(data["usual"]), _spans(data["days"]), tuple(answers))


def _spans(value: object) -> tuple[tuple[Span, ...], ...]:
    week = tuple(tuple(_span(one) for one in _list(day)) for day in _list(value))
    if len(week) != 7:
        raise ValueError(value)
    return week


def _span(value: object) -> Span:
    opens, closes = _list(value)
    return _count(opens), _count(closes)


def _said(fields: Fields) -> Fields:
    return {key: value for key, value in fields.items() if value}


def _instant_to(at: datetime) -> str:
    """To the fraction of a second: the time at which a page was made is in its files."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _instant(value: object) -> datetime:
    found = datetime.fromisoformat(str(value))
    if found.tzinfo is None:
        raise ValueError(value)
    return found.astimezone(UTC)


def _day(value: object) -> date:
    return date.fromisoformat(str(value))


def _blocks(value: object) -> tuple[Block, ...]:
    return tuple(Block(str(one)) for one in _list(value))


def _text(data: Fields, key: str) -> str:
    found = data.get(key, "")
    if not isinstance(found, str):
        raise TypeError(found)
    return found


def _flag(data: Fields, key: str) -> bool:
    return data.get(key) is True


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise TypeError(value)
    return value


def _rows(data: Fields, key: str) -> list[Fields]:
    return [_fields(one) for one in _list(data.get(key, []))]


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _fields(value: object) -> Fields:
    if not isinstance(value, Mapping):
        raise TypeError(value)
    return dict(value)


def _refuse() -> NoReturn:
    raise Refused("bad_page")
