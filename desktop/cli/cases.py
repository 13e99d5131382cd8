"""`garbo clock`: answers a file of business-hours cases, each from itself alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from desktop.domain.deadlines import business_days, deadline
from desktop.domain.errors import GarboError, Refused
from desktop.domain.holidays import countries, holidays_in
from desktop.domain.hours import hours
from desktop.domain.notation import calendar_from, date_from, instant_from, instant_to, rule_from, rules_from
from desktop.domain.standing import (
    AgreementChanged,
    Answered,
    Dismissed,
    Event,
    Received,
    Resumed,
    Spoken,
    Standing,
    Terms,
    TodoDone,
    TodoStarted,
    WaitingOnClient,
    standing,
)
from desktop.domain.validation import validate

Json = Mapping[str, object]


def run_cases(path: Path) -> tuple[list[dict[str, object]], int]:
    """The answers to a file's cases, and the exit code: 2 where the file cannot be read, else 0."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeError):
        return [], 2
    return answer_cases(text.split("\n")), 0


def answer_cases(lines: Iterable[str]) -> list[dict[str, object]]:
    """One entry a case, in order: {"id", "got"}, or {"id", "error"} for one that cannot be worked out."""
    return [_answer(line) for line in lines if line.strip()]


def _answer(line: str) -> dict[str, object]:
    name: object = None
    try:
        case = _object(json.loads(line), "case")
        name = case.get("id")
        return {"id": name, "got": _KINDS[str(case["kind"])](_object(case["in"], "in"))}
    except Refused as refused:
        faults = ", ".join(f"{one.code} {one.field}".strip() for one in refused.problems)
        error = f"{refused.code}: {faults}" if faults else refused.code
    except GarboError as failed:
        error = failed.code
    except KeyError as missing:
        error = f"missing or unknown: {missing.args[0]}"
    except json.JSONDecodeError:
        found = _ID.search(line)
        name, error = found and found[1], "no JSON"
    # Whatever else a strange case sets off, the cases after it still have to be answered.
    except Exception as strange:
        error = f"cannot be worked out: {type(strange).__name__}"
    return {"id": name, "error": error}


def _open(asked: Json) -> object:
    return hours(calendar_from(asked["calendar"])).is_open(instant_from(asked["at"]))


def _next_open(asked: Json) -> object:
    found = hours(calendar_from(asked["calendar"])).next_open(instant_from(asked["at"]))
    return found and instant_to(found)


def _deadline(asked: Json) -> object:
    found = deadline(rule_from(asked["rule"]), calendar_from(asked["calendar"]), instant_from(asked["received"]))
    return found and instant_to(found)


def _elapsed(asked: Json) -> object:
    return hours(calendar_from(asked["calendar"])).elapsed(instant_from(asked["from"]), instant_from(asked["to"]))


def _business_days(asked: Json) -> object:
    days = _whole(asked["days"], "days")
    if days < 0:
        raise Refused("bad_days")
    found = business_days(calendar_from(asked["calendar"]), instant_from(asked["received"]), days)
    if found is None:
        return None
    return {
        "counted_from": found.counted_from.isoformat(),
        "date": found.date.isoformat(),
        "deadline": instant_to(found.deadline),
    }


def _holiday(asked: Json) -> object:
    country = asked["country"]
    if not isinstance(country, str) or country not in countries():
        raise Refused("bad_country")
    if "date" in asked:
        day = date_from(asked["date"])
        return day in holidays_in(country, day.year)
    return [day.isoformat() for day in sorted(holidays_in(country, _whole(asked["year"], "year")))]


def _validation(asked: Json) -> object:
    found = validate(asked["agreement"])
    if found.ok:
        return {"ok": True, "errors": [], "week": found.week}
    return {"ok": False, "errors": list(found.errors)}


def _conversation(asked: Json) -> object:
    agreed = _terms(asked["agreement"])
    events = [event for one in _list(asked["events"], "events") for event in _event(_object(one, "event"))]
    instants = [instant_from(at) for at in _list(asked["ask"], "ask")]
    return [_standing(standing(agreed, events, at)) for at in instants]


def _standing(found: Standing) -> dict[str, object]:
    said: dict[str, object] = {
        "at": instant_to(found.at),
        "state": found.state,
        "waiting_since": found.waiting_since and instant_to(found.waiting_since),
        "deadline": found.deadline and instant_to(found.deadline),
        "answered_in": found.answered_in,
    }
    if found.todos:
        said["todos"] = {
            name: {
                "state": todo.state,
                "elapsed": todo.elapsed,
                "deadline": todo.deadline and instant_to(todo.deadline),
            }
            for name, todo in found.todos.items()
        }
    return said


def _terms(data: object) -> Terms:
    agreement = _object(data, "agreement")
    return Terms(calendar_from(agreement["calendar"]), rules_from(agreement.get("rules")))


def _event(data: Json) -> Iterable[Event]:
    """None for what changes nothing: notes, what was sent automatically, an attempt of hers."""
    at, kind = instant_from(data["at"]), data["type"]
    automatic = data.get("auto") is True
    match kind:
        case "in":
            return () if automatic else (Received(at, str(data["channel"]), _name(data.get("id"))),)
        case "out":
            return () if automatic else (Answered(at, _names(data.get("answers"), "answers")),)
        case "call" if data["answered"]:
            return (Spoken(at),)
        case "call":
            return (Received(at, "call", _name(data.get("id"))),) if data["by"] == "client" else ()
        case "no_answer_needed":
            return (Dismissed(at, _names(data.get("items"), "items")),)
        case "note":
            return ()
        case "agreement":
            return (AgreementChanged(at, _terms(data["agreement"]), data.get("recompute") is True),)
        case "todo":
            return (TodoStarted(at, str(data["id"]), _whole(data["minutes"], "minutes")),)
        case "todo_done":
            return (TodoDone(at, str(data["id"])),)
        case "waiting_on_client":
            return (WaitingOnClient(at),)
        case "resume":
            return (Resumed(at),)
    raise Refused("unknown_event")


def _name(value: object) -> str | None:
    return None if value is None else str(value)


def _names(value: object, field: str) -> frozenset[str] | None:
    return None if value is None else frozenset(str(one) for one in _list(value, field))


def _object(value: object, what: str) -> Json:
    if isinstance(value, dict):
        return value
    raise Refused(f"{what} is no object")


def _list(value: object, what: str) -> list[object]:
    if isinstance(value, list):
        return value
    raise Refused(f"{what} is no list")


def _whole(value: object, what: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Refused(f"{what} is no whole number")


_KINDS: Mapping[str, Callable[[Json], object]] = {
    "open": _open,
    "next_open": _next_open,
    "deadline": _deadline,
    "elapsed": _elapsed,
    "business_days": _business_days,
    "conversation": _conversation,
    "validation": _validation,
    "holiday": _holiday,
}
_ID = re.compile(r'"id"\s*:\s*"([^"\\]*)"')
