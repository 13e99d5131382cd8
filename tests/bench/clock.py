"""Deadlines of 10,000 open conversations, beside a floor of 10,000 plain zone conversions in the same run."""

from __future__ import annotations

import json
import random
import sys
from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from zoneinfo import ZoneInfo

from desktop.domain.agreement import Agreement
from desktop.domain.conversation import answers, waiting
from desktop.domain.deadlines import deadline
from desktop.domain.holidays import holidays_in
from desktop.domain.hours import Calendar, hours
from desktop.domain.interaction import Channel, Direction, Interaction
from desktop.domain.rules import BusinessDays, ContactTime, Rule, SameDay

COUNT = 10_000
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
ZONES = ["Europe/Rome", "Europe/Warsaw", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"]


def main() -> None:
    chance = random.Random(20)
    calendars = [_calendar(chance) for _ in range(30)]
    rules: list[Rule] = [ContactTime(240), ContactTime(60), ContactTime(2400), BusinessDays(2), SameDay(1080)]
    waits = [
        (chance.choice(rules), chance.choice(calendars), NOW - timedelta(seconds=chance.randrange(14 * 86400)))
        for _ in range(COUNT)
    ]
    # The library's own import is paid once a start, by whoever comes first.
    holidays_in("IT", NOW.year)

    start = perf_counter()
    for _, calendar, received in waits:
        received.astimezone(ZoneInfo(calendar.tz))
    floor = perf_counter() - start

    start = perf_counter()
    for rule, calendar, received in waits:
        deadline(rule, calendar, received)
    cold = perf_counter() - start

    start = perf_counter()
    for rule, calendar, received in waits:
        deadline(rule, calendar, received)
    warm = perf_counter() - start

    start = perf_counter()
    for _, calendar, received in waits:
        hours(calendar).is_open(received)
    is_open = perf_counter() - start

    log = _log(chance)
    agreements = [Agreement(date(2025, 1, 1), calendars[0], {"default": ContactTime(240)})]
    start = perf_counter()
    replies = answers(log, agreements)
    answered = perf_counter() - start
    start = perf_counter()
    waiting(log, agreements, NOW)
    waited = perf_counter() - start

    found = {
        "deadlines_10000_cold_s": round(cold, 4),
        "deadlines_10000_warm_s": round(warm, 4),
        "floor_10000_zone_conversions_s": round(floor, 4),
        "ratio_cold": round(cold / floor, 1),
        "ratio_warm": round(warm / floor, 1),
        "is_open_10000_s": round(is_open, 4),
        f"answers_{len(log)}_lines_s": round(answered, 4),
        f"waiting_{len(log)}_lines_s": round(waited, 4),
        "replies": len(replies),
    }
    sys.stdout.write(json.dumps(found, indent=1) + "\n")


def _calendar(chance: random.Random) -> Calendar:
    start = chance.choice([480, 540, 600])
    weekday = ((start, 780), (840, chance.choice([1020, 1080])))
    evening = ((1200, 120),) if chance.random() < 0.2 else ()
    week = (weekday,) * 5 + (evening, ())
    off = (date(2026, 8, 10), date(2026, 8, 21))
    return Calendar(chance.choice(ZONES), week, (chance.choice(["IT", "PL", "US"]),), (off,))


def _log(chance: random.Random) -> list[Interaction]:
    at = NOW - timedelta(days=360)
    log = []
    for number in range(20_000):
        at += timedelta(seconds=chance.randrange(2 * 1500))
        side = Direction.IN if chance.random() < 0.6 else Direction.OUT
        log.append(Interaction(str(number), at, Channel.MESSAGE, side))
    return log


if __name__ == "__main__":
    main()
