"""What lies on her desk, through the real store: tasks due, the agenda, what many are told, the next deadline."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.interaction import Channel
from desktop.services.suite import Services

HERS = {"tz": "Europe/Rome", "week": {day: [["09:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def task(key: str, title: str, due: str | None = None, owner: str = "assistant", **more: object) -> dict[str, object]:
    held = {"id": key, "title": title, "owner": owner, "created_at": "2026-11-01T09:00:00Z", **more}
    return held | ({"due_at": due} if due else {})


def kept(services: Services, folder: Path, **clients: dict[str, object]) -> None:
    """A portfolio of these clients, put into the store."""
    held = [
        {"id": f"c{at}", "name": name, "time_zone": "Europe/Rome", **more}
        for at, (name, more) in enumerate(clients.items())
    ]
    whole = {
        "format": "garbo-portfolio",
        "version": 1,
        "assistant": {"name": "Lidia", "calendar": HERS},
        "clients": held,
    }
    file = folder / "portfolio.json"
    file.write_text(json.dumps(whole))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))


def test_mine_due_today_or_late_and_theirs_only_when_late(services: Services, tmp_path: Path):
    tasks = [
        task("a", "Listino", "2026-11-12T16:00:00Z"),
        task("b", "Bozza", "2026-11-11T16:00:00Z"),
        task("c", "Domani", "2026-11-13T09:00:00Z"),
        task("d", "Foto", "2026-11-12T10:00:00Z", owner="client"),
        task("e", "Firma", "2026-11-12T16:00:00Z", owner="client"),
        task("f", "Promessa", "2026-11-12T15:00:00Z", promise=True),
        task("g", "Fatta", "2026-11-12T15:00:00Z", done_at="2026-11-12T09:00:00Z"),
    ]
    kept(services, tmp_path, Bruni={"tasks": tasks})
    board = services.due.board()
    assert [(line.title, line.mine, line.late) for line in board.tasks] == [
        ("Bozza", True, True), ("Foto", False, True), ("Listino", True, False),
    ]  # fmt: skip
    assert board.next_due is not None
    assert (board.next_due.client, board.next_due.title) == ("Bruni", "Promessa")


def test_the_agenda_holds_today_by_the_clock(services: Services, tmp_path: Path):
    met = {"created_at": "2026-11-01T09:00:00Z"}
    kept(
        services,
        tmp_path,
        Bruni={
            "tasks": [task("a", "Testi", "2026-11-12T14:30:00Z", estimate_minutes=60)],
            "appointments": [
                {"id": "m1", "starts_at": "2026-11-12T15:30:00Z", "ends_at": "2026-11-12T16:15:00Z", **met},
                {"id": "m2", "starts_at": "2026-11-13T15:30:00Z", **met},
                {"id": "m3", "starts_at": "2026-11-12T08:30:00Z", "outcome": "cancelled", "by": "client", **met},
            ],
        },
    )
    board = services.due.board()
    assert [(line.kind, line.starts_at, line.ends_at) for line in board.agenda] == [
        ("task", at("2026-11-12T13:30:00Z"), at("2026-11-12T14:30:00Z")),
        ("appointment", at("2026-11-12T15:30:00Z"), at("2026-11-12T16:15:00Z")),
    ]
    assert (board.opens, board.closes) == (at("2026-11-12T09:00:00+01:00"), at("2026-11-12T18:00:00+01:00"))


def test_the_same_thing_told_to_many_says_how_many_know(services: Services, tmp_path: Path):
    done = {"done_at": "2026-11-11T09:00:00Z"}
    long_ago = {"done_at": "2026-08-01T09:00:00Z"}
    told = {**done, "told_at": "2026-11-11T10:00:00Z"}
    kept(
        services,
        tmp_path,
        Ada={"tasks": [task("a", "Chiusa venerdì", **told), task("b", "Fattura", **done)]},
        Bruni={"tasks": [task("a", "Chiusa venerdì", **done)]},
        Ciro={"tasks": [task("a", "Chiusa venerdì", **done), task("b", "Chiusa venerdì", **long_ago)]},
    )
    lines = services.due.board().to_tell
    assert [(line.client, line.title, line.knows, line.whom) for line in lines] == [
        ("Ciro", "Chiusa venerdì", 0, 1),
        ("Ada", "Fattura", 0, 1),
        ("Bruni", "Chiusa venerdì", 1, 3),
        ("Ciro", "Chiusa venerdì", 1, 3),
    ]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-12T09:30:00+01:00", (2, at("2026-11-12T12:00:00+01:00"))),
        ("2026-11-12T11:30:00+01:00", None),
        ("2026-11-12T08:30:00+01:00", None),
        ("2026-11-14T09:30:00+01:00", None),
    ],
)
def test_in_the_morning_it_says_what_came_while_she_was_closed(services: Services, now: str, expected: object):
    settings = services.settings.get()
    assert settings.zone == "Europe/Rome", "the usual hours of this machine"
    for when in ("2026-11-11T10:00:00+01:00", "2026-11-11T20:00:00+01:00", "2026-11-12T07:00:00+01:00"):
        client = "Ada" if "T10" in when else "Bruni"
        services.interactions.log_for(client, channel="message", direction="in", at=at(when))
    held = services.due.board(at(now)).held
    if expected is None:
        assert held is None
    else:
        assert held is not None
        assert held[0] == 2


def test_an_answer_from_the_board_may_go_another_way(services: Services):
    services.interactions.log_for("Ada", channel="message", direction="in", at=at("2026-11-12T12:00:00+01:00"))
    services.interactions.log_for(
        "Bruni", channel="call", direction="in", at=at("2026-11-12T12:00:00+01:00"), missed=True
    )
    ada, bruni = sorted(services.due.board().waiting, key=lambda line: line.client)
    row = services.interactions.answer(ada.items[-1], "  Subito  ", Channel.EMAIL)
    (line,) = services.interactions.lines([row])
    assert (line.client_id, line.direction, line.channel, line.text) == (ada.client_id, "out", "email", "Subito")
    services.interactions.answer(bruni.items[-1])
    assert not services.due.board().waiting
    assert services.history.undo() == "answer_logged"
    assert [line.client for line in services.due.board().waiting] == ["Bruni"]
