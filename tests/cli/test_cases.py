"""The file of clock cases: every kind has its answer, and a bad case stops nobody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.cli.cases import answer_cases, run_cases

CALENDAR = {"tz": "Europe/Rome", "week": {"tue": [["09:00", "13:00"], ["14:00", "18:00"]]}}
RULE = {"type": "contact_time", "minutes": 60}
AGREEMENT = {"calendar": CALENDAR, "rules": {"email": RULE, "call": RULE}}
TUESDAY = "2027-02-02T10:00:00+01:00"


def got(kind: str, **asked: object) -> object:
    (entry,) = answer_cases([json.dumps({"id": "x", "kind": kind, "in": asked})])
    assert json.loads(json.dumps(entry)) == entry
    assert entry["id"] == "x"
    return entry["got"]


@pytest.mark.parametrize(
    ("kind", "asked", "answer"),
    [
        ("open", {"at": TUESDAY}, True),
        ("next_open", {"at": "2027-02-02T13:30:00+01:00"}, "2027-02-02T13:00:00Z"),
        ("deadline", {"rule": RULE, "received": TUESDAY}, "2027-02-02T10:00:00Z"),
        ("deadline", {"rule": {"type": "none"}, "received": TUESDAY}, None),
        ("elapsed", {"from": TUESDAY, "to": "2027-02-02T11:00:30+01:00"}, 3630),
        (
            "business_days",
            {"received": TUESDAY, "days": 1},
            {"counted_from": "2027-02-02", "date": "2027-02-09", "deadline": "2027-02-09T17:00:00Z"},
        ),
    ],
)
def test_kinds_on_a_calendar(kind: str, asked: dict[str, object], answer: object) -> None:
    assert got(kind, calendar=CALENDAR, **asked) == answer


def test_never() -> None:
    never = {"tz": "Europe/Rome", "week": {}}
    assert got("next_open", calendar=never, at=TUESDAY) is None
    assert got("business_days", calendar=never, received=TUESDAY, days=0) is None


def test_holidays() -> None:
    assert got("holiday", country="IT", date="2027-06-02") is True
    assert got("holiday", country="PL", date="2027-06-02") is False
    days = got("holiday", country="PL", year=2027)
    assert isinstance(days, list)
    assert days == sorted(days)
    assert days[-3:] == ["2027-12-24", "2027-12-25", "2027-12-26"]


def test_validation() -> None:
    assert got("validation", agreement=AGREEMENT) == {"ok": True, "errors": [], "week": CALENDAR["week"]}
    assert got("validation", agreement={"calendar": CALENDAR | {"tz": "?"}}) == {"ok": False, "errors": ["bad_tz"]}


def events(*rest: dict[str, object]) -> list[dict[str, object]]:
    return [{"at": TUESDAY, "type": "in", "channel": "email", "id": "m"}, *rest]


@pytest.mark.parametrize(
    ("event", "state"),
    [
        ({"type": "out", "channel": "message"}, "answered"),
        ({"type": "out", "channel": "message", "auto": True}, "awaiting"),
        ({"type": "out", "channel": "message", "answers": ["m"]}, "answered"),
        ({"type": "out", "channel": "message", "answers": []}, "awaiting"),
        ({"type": "call", "by": "her", "answered": True}, "answered"),
        ({"type": "call", "by": "client", "answered": True}, "answered"),
        ({"type": "call", "by": "her", "answered": False}, "awaiting"),
        ({"type": "no_answer_needed"}, "dismissed"),
        ({"type": "no_answer_needed", "items": ["m"]}, "dismissed"),
        ({"type": "no_answer_needed", "items": ["n"]}, "awaiting"),
        ({"type": "note"}, "awaiting"),
        ({"type": "waiting_on_client"}, "awaiting"),
        ({"type": "resume"}, "awaiting"),
        ({"type": "agreement", "agreement": {"calendar": CALENDAR}, "recompute": True}, "awaiting"),
    ],
)
def test_events(event: dict[str, object], state: str) -> None:
    asked = events({"at": "2027-02-02T10:30:00+01:00", **event})
    answer = got("conversation", agreement=AGREEMENT, events=asked, ask=["2027-02-02T10:40:00+01:00"])
    assert isinstance(answer, list)
    assert answer[0]["state"] == state
    assert "todos" not in answer[0]


def test_items() -> None:
    missed = {"at": TUESDAY, "type": "call", "by": "client", "answered": False}
    away = {"at": TUESDAY, "type": "in", "channel": "email", "auto": True}
    now = ["2027-02-02T12:00:00+01:00"]
    assert got("conversation", agreement=AGREEMENT, events=[missed], ask=now) == [
        {
            "at": "2027-02-02T11:00:00Z",
            "state": "overdue",
            "waiting_since": "2027-02-02T09:00:00Z",
            "deadline": "2027-02-02T10:00:00Z",
            "answered_in": None,
        }
    ]
    assert got("conversation", agreement=AGREEMENT, events=[away], ask=now)[0]["state"] == "idle"  # type: ignore[index]


def test_a_voice_note_has_no_rule_of_its_own_in_a_case() -> None:
    note = [{"at": TUESDAY, "type": "in", "channel": "voice_note"}]
    agreement = {"calendar": CALENDAR, "rules": {"message": RULE}}
    answer = got("conversation", agreement=agreement, events=note, ask=[TUESDAY])
    assert isinstance(answer, list)
    assert answer[0]["deadline"] is None


def test_every_asked_instant_in_its_order_with_its_todos() -> None:
    todo = [{"at": TUESDAY, "type": "todo", "id": "t", "minutes": 60}, {"at": TUESDAY, "type": "todo_done", "id": "t"}]
    answer = got("conversation", agreement=AGREEMENT, events=todo, ask=[TUESDAY, "2027-02-01T00:00:00Z"])
    assert isinstance(answer, list)
    assert answer[0]["todos"] == {"t": {"state": "done", "elapsed": 0, "deadline": None}}
    assert "todos" not in answer[1]


def case(name: str, kind: str, **asked: object) -> str:
    return json.dumps({"id": name, "kind": kind, "in": asked})


BAD = {
    '{"id": "no-json", "kind": ': "no-json",
    "[1, 2]": None,
    "null": None,
    '"text"': None,
    "[" * 100_000: None,
    '{"id": "list", "kind": "open", "in": []}': "list",
    case("kind", "close"): "kind",
    case("missing", "open", calendar=CALENDAR): "missing",
    case("tz", "open", calendar={"tz": "X", "week": {}}, at=TUESDAY): "tz",
    case("days", "business_days", calendar=CALENDAR, received=TUESDAY, days=-1): "days",
    case("country", "holiday", country=["IT"], year=2027): "country",
    case("year", "holiday", country="IT", year="2027"): "year",
    case("event", "conversation", agreement=AGREEMENT, events=[{"at": TUESDAY, "type": "?"}], ask=[]): "event",
    case("ask", "conversation", agreement=AGREEMENT, events=[], ask=TUESDAY): "ask",
    case("end", "open", calendar=CALENDAR, at="9999-12-31T23:59:59-12:00"): "end",
}


@pytest.mark.parametrize("line", BAD, ids=[str(name) for name in BAD.values()])
def test_a_bad_case_stops_nobody(line: str) -> None:
    good = case("g", "open", calendar=CALENDAR, at=TUESDAY)
    first, bad, last = answer_cases([good, "", line, good])
    assert first == last == {"id": "g", "got": True}
    assert set(bad) == {"id", "error"}
    assert bad["id"] == BAD[line]


def test_a_file(tmp_path: Path) -> None:
    file = tmp_path / "cases.jsonl"
    line = json.dumps(
        {"id": "\u2028", "kind": "holiday", "in": {"country": "IT", "date": "2027-01-01"}}, ensure_ascii=False
    )
    file.write_bytes(f"\ufeff{line}\r\n\r\n  \n{line}".encode())
    assert run_cases(file) == ([{"id": "\u2028", "got": True}] * 2, 0)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    assert run_cases(tmp_path / "nowhere.jsonl") == ([], 2)
    assert run_cases(tmp_path) == ([], 2)
    (tmp_path / "latin").write_bytes(b"\xff\xfe\xe9")
    assert run_cases(tmp_path / "latin") == ([], 2)
