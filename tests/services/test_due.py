"""Who waits, through the real store: clocks, backlog, promises, what is told."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.interaction import Channel
from desktop.services.suite import Services


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def log(services: Services, client: str, when: str, **more: object) -> None:
    given = {"channel": "message", "direction": "in", **more}
    services.interactions.log_for(client, at=at(when), **given)  # type: ignore[arg-type]


def kept(services: Services, folder: Path, **client: object) -> None:
    """A portfolio of one client, put into the store."""
    whole = {
        "format": "garbo-portfolio",
        "version": 1,
        "assistant": {"name": "Lidia", "calendar": {"tz": "Europe/Rome", "week": {"mon": [["09:00", "18:00"]]}}},
        "clients": [{"id": "c1", "name": "Bruni", "time_zone": "Europe/Rome", **client}],
    }
    file = folder / "portfolio.json"
    file.write_text(json.dumps(whole))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))


def test_an_unanswered_message_waits_by_the_usual_agreement(services: Services):
    log(services, "Bruni", "2026-11-12T10:00:00+01:00", text="ci sei?")
    log(services, "Bruni", "2026-11-12T10:05:00+01:00", text="allora?")
    (line,) = services.due.board().waiting
    # Four contact hours from 10:00, with the pause from 13 to 14.
    assert (line.client, line.since, line.deadline) == (
        "Bruni", at("2026-11-12T10:00:00+01:00"), at("2026-11-12T15:00:00+01:00"),
    )  # fmt: skip
    assert (line.state, line.channel, line.text, line.lines) == ("awaiting", Channel.MESSAGE, "ci sei?", 2)
    assert line.left == 40 * 60
    assert line.used == pytest.approx(200 / 240)
    assert line.open_now


def test_late_ones_come_first_and_an_answer_ends_the_waiting(services: Services):
    log(services, "Ada", "2026-11-12T12:00:00+01:00")
    log(services, "Bruni", "2026-11-11T10:00:00+01:00")
    log(services, "Ciro", "2026-11-12T09:00:00+01:00", channel="meeting")
    board = services.due.board()
    assert [(line.client, line.state) for line in board.waiting] == [("Bruni", "overdue"), ("Ada", "awaiting")]
    log(services, "Bruni", "2026-11-12T14:10:00+01:00", direction="out", channel="email")
    assert [line.client for line in services.due.board().waiting] == ["Ada"]


def test_a_missed_call_waits_and_her_own_attempt_answers_nothing(services: Services):
    log(services, "Ada", "2026-11-12T09:00:00+01:00", channel="call", missed=True)
    log(services, "Ada", "2026-11-12T09:30:00+01:00", channel="call", direction="out", missed=True)
    (line,) = services.due.board().waiting
    assert line.channel is Channel.CALL


def test_looking_back_knows_nothing_of_later(services: Services):
    log(services, "Ada", "2026-11-11T10:00:00+01:00")
    log(services, "Ada", "2026-11-11T16:00:00+01:00", direction="out")
    assert not services.due.board().waiting
    (line,) = services.due.board(at("2026-11-11T12:00:00+01:00")).waiting
    assert line.deadline == at("2026-11-11T15:00:00+01:00")
    assert not services.due.board(at("2026-11-11T09:00:00+01:00")).waiting


def test_no_answer_needed_and_answered_elsewhere_are_one_step_each(services: Services):
    for client in ("Ada", "Bruni"):
        log(services, client, "2026-11-12T10:00:00+01:00")
    waiting = services.due.board().waiting
    assert services.due.waiting() == waiting
    services.due.answered_elsewhere(waiting)
    assert not services.due.board().waiting
    assert services.history.undo() == "answered_elsewhere"
    assert services.due.board().waiting == waiting
    services.due.no_answer_needed(waiting[:1])
    assert services.due.board().waiting == waiting[1:]


def test_promises_and_what_is_to_be_told(services: Services, tmp_path: Path):
    task = {"owner": "assistant", "created_at": "2026-11-01T09:00:00Z"}
    kept(
        services,
        tmp_path,
        tasks=[
            {"id": "k1", "title": "Preventivo", "promise": True, "due_at": "2026-11-12T10:00:00Z", **task},
            {"id": "k2", "title": "Listino", "promise": True, "due_at": "2026-11-13T10:00:00Z", **task},
            {"id": "k3", "title": "Foto", "promise": True, **task},
            {"id": "k4", "title": "Bozza", "done_at": "2026-11-10T10:00:00Z", **task},
            {
                "id": "k5",
                "title": "Detta",
                "done_at": "2026-11-10T10:00:00Z",
                "told_at": "2026-11-11T10:00:00Z",
                **task,
            },
            {"id": "k6", "title": "Loro", "owner": "client", "created_at": "2026-11-01T09:00:00Z"},
        ],
    )
    board = services.due.board()
    assert [(line.title, line.state) for line in board.promises] == [
        ("Foto", "no_time"), ("Preventivo", "late"), ("Listino", "due"),
    ]  # fmt: skip
    assert [line.title for line in board.to_tell] == ["Bozza"]
    services.tasks.done(board.promises[1].task_id)
    services.tasks.told(board.to_tell[0].task_id)
    board = services.due.board()
    assert [line.title for line in board.promises] == ["Foto", "Listino"]
    assert [line.title for line in board.to_tell] == ["Preventivo"]
    before = services.due.board(at("2026-11-10T11:00:00+01:00"))
    assert [line.title for line in before.to_tell] == ["Bozza", "Detta"]


def test_a_portfolio_put_back_is_her_own_history_and_has_no_backlog(services: Services, tmp_path: Path):
    kept(
        services,
        tmp_path,
        agreements=[
            {
                "from": "2026-01-01",
                "calendar": {"tz": "Europe/Rome", "week": {"mon": [["09:00", "18:00"]]}},
                "rules": {"email": {"type": "contact_time", "minutes": 60}},
            }
        ],
        interactions=[{"id": "i1", "at": "2026-09-01T09:00:00Z", "channel": "email", "direction": "in"}],
    )
    board = services.due.board()
    assert [line.state for line in board.waiting] == ["overdue"]
    assert not board.still_waiting


def test_her_days_off_close_every_agreement(services: Services):
    from dataclasses import replace
    from datetime import date

    hers = services.settings.get().calendar
    services.settings.change(calendar=replace(hers, days_off=((date(2026, 11, 12), date(2026, 11, 12)),)))
    log(services, "Ada", "2026-11-12T10:00:00+01:00")
    (line,) = services.due.board().waiting
    assert line.deadline == at("2026-11-13T13:00:00+01:00")
    assert not line.open_now
    assert line.opens_at == at("2026-11-13T09:00:00+01:00")
