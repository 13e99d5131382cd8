"""The timeline through the real store: contacts in their place, and what each stands for."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop.domain.interaction import Channel, Tag
from desktop.services.chats import Answers
from desktop.services.suite import Services
from desktop.services.timelines import ContactLine, Standing


def at(text: str) -> datetime:
    return datetime.fromisoformat(text + "+01:00").astimezone(UTC)


def log(services: Services, when: str, direction: str = "in", **more: object) -> int:
    given = {"channel": "message", **more}
    return services.interactions.log_for("Bruni", at=at(when), direction=direction, **given).id  # type: ignore[arg-type]


def shown(services: Services, **only: object) -> list[ContactLine]:
    found = services.timelines.of_client(1, **only)  # type: ignore[arg-type]
    return services.timelines.contacts(found.rows, str(only.get("sought", "")))


def test_lines_in_a_row_are_one_contact_and_the_newest_comes_first(services: Services):
    first = log(services, "2026-11-11T09:40", text="Buongiorno")
    again = log(services, "2026-11-11T10:05", text="mi manda la lista?")
    answer = log(services, "2026-11-11T10:30", "out", channel="email", text="Eccola")
    late = log(services, "2026-11-12T00:10", text="grazie")
    found = services.timelines.of_client(1)
    assert found.rows == ((late,), (answer,), (first, again))
    assert found.days == (date(2026, 11, 12), date(2026, 11, 11), date(2026, 11, 11))
    assert (found.contacts, found.since, found.channels) == (
        3, at("2026-11-11T09:40"), {Channel.MESSAGE, Channel.EMAIL},
    )  # fmt: skip


def test_a_client_without_a_line_has_an_empty_timeline(services: Services):
    client = services.clients.add("Bruni")
    found = services.timelines.of_client(client)
    assert (found.rows, found.since, found.contacts) == ((), None, 0)
    assert services.timelines.contacts([(7,)]) == []


@pytest.mark.parametrize(
    ("only", "texts"),
    [
        ({"channel": Channel.EMAIL}, ["Eccola, più tardi il resto"]),
        ({"channel": Channel.CALL}, []),
        ({"sought": "piu TARDI"}, ["Eccola, più tardi il resto"]),
        ({"sought": "lista manda"}, ["mi manda la lista?"]),
        ({"sought": "niente"}, []),
        ({"sought": "lista", "channel": Channel.EMAIL}, []),
    ],
)
def test_contacts_are_found_by_channel_and_by_their_words(
    services: Services, only: dict[str, object], texts: list[str]
):
    log(services, "2026-11-11T09:40", text="Buongiorno")
    log(services, "2026-11-11T09:41", text="mi manda la lista?")
    log(services, "2026-11-11T10:30", "out", channel="email", text="Eccola, più tardi il resto")
    assert [line.text for line in shown(services, **only)] == texts


def test_who_waits_says_until_when_as_today_does(services: Services):
    log(services, "2026-11-12T10:00", text="ci sei?")
    log(services, "2026-11-12T10:05", text="allora?")
    (line,) = shown(services)
    assert (line.standing, line.due) == (Standing.WAITING, at("2026-11-12T15:00"))
    assert line.due == services.due.board().waiting[0].deadline


def test_past_the_time_it_is_late_and_without_a_rule_by_appointment(services: Services):
    log(services, "2026-11-10T10:00")
    log(services, "2026-11-12T10:00", channel="meeting", missed=True)
    assert [line.standing for line in shown(services)] == [Standing.BY_APPOINTMENT, Standing.LATE]


def test_an_answer_says_how_long_the_first_one_waited_in_contact_hours(services: Services):
    log(services, "2026-11-11T12:40", text="uno")
    log(services, "2026-11-11T12:50", text="due")
    log(services, "2026-11-11T14:15", "out", text="ecco")
    answer, asked = shown(services)
    # From 12:40 to 13:00 and from 14:00 to 14:15: the pause is no contact time.
    assert (answer.standing, answer.took, answer.in_time) == (Standing.ANSWERS, 35 * 60, True)
    assert (asked.standing, asked.took) == (Standing.ANSWERED, 35 * 60)


def test_a_missed_call_was_called_back(services: Services):
    log(services, "2026-11-11T15:55", channel="call", missed=True)
    log(services, "2026-11-11T16:10", "out", channel="call", minutes=12)
    call, missed = shown(services)
    assert (call.standing, call.minutes) == (Standing.ANSWERS, 12)
    assert (missed.missed, missed.standing, missed.took) == (True, Standing.CALLED_BACK, 15 * 60)


def test_what_is_seen_of_a_part_is_what_is_seen_of_the_whole(services: Services):
    for day in range(2, 12):
        log(services, f"2026-11-{day:02}T11:00", text=f"domanda {day}")
        if day % 3:
            log(services, f"2026-11-{day:02}T17:00", "out", text=f"risposta {day}")
    rows = services.timelines.of_client(1).rows
    whole = services.timelines.contacts(rows)
    parts = [line for row in rows for line in services.timelines.contacts([row])]
    assert parts == whole
    assert {Standing.ANSWERS, Standing.ANSWERED} <= {line.standing for line in whole}


def test_outside_the_hours_is_said_of_the_client_only(services: Services):
    log(services, "2026-11-11T21:52", text="scusi, è pronta?")
    log(services, "2026-11-11T22:10", "out", text="sì")
    log(services, "2026-11-12T10:00", text="grazie")
    assert [line.outside for line in shown(services)] == [False, False, True]


def test_what_needs_no_answer_and_what_was_answered_elsewhere_say_so(services: Services):
    first, second = log(services, "2026-11-11T10:00"), log(services, "2026-11-12T10:00")
    services.interactions.no_answer_needed([first])
    services.interactions.answered_elsewhere([second])
    assert [line.standing for line in shown(services)] == [Standing.ELSEWHERE, Standing.NOT_NEEDED]
    assert services.due.board().waiting == ()


def test_an_old_import_still_waits_without_a_clock(services: Services, tmp_path: Path):
    chat = tmp_path / "WhatsApp Chat with Bruni.txt"
    chat.write_text("28/10/26, 17:02 - Lidia: ecco\n29/10/26, 18:30 - Bruni: e poi?\n", "utf-8")
    preview = services.imports.preview(str(chat), services.imports.read(chat), Answers(me=("Lidia",)))
    services.imports.commit(preview)
    line, _ = shown(services)
    assert (line.standing, line.due) == (Standing.STILL, None)


def test_a_line_that_nobody_wrote_is_a_row_but_no_contact(services: Services, tmp_path: Path):
    line = {"channel": "email", "direction": "in", "text": "receipt"}
    whole = {
        "format": "garbo-portfolio",
        "version": 1,
        "assistant": {"name": "Lidia", "calendar": {"tz": "Europe/Rome", "week": {"mon": [["09:00", "18:00"]]}}},
        "clients": [
            {
                "id": "c1",
                "name": "Bruni",
                "interactions": [
                    {"id": "a", "at": "2026-11-11T10:00:00+01:00", **line},
                    {"id": "b", "at": "2026-11-11T10:01:00+01:00", "automatic": True, **line},
                ],
            }
        ],
    }
    file = tmp_path / "portfolio.json"
    file.write_text(json.dumps(whole))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))
    found = services.timelines.of_client(1)
    assert (len(found.rows), found.contacts) == (2, 1)
    assert [line.automatic for line in services.timelines.contacts(found.rows)] == [True, False]


def test_tags_stand_with_the_contact(services: Services):
    one = log(services, "2026-11-12T10:00")
    services.interactions.tag(one, Tag.THANKS)
    assert shown(services)[0].tags == {"thanks"}
