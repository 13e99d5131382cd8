"""A chat or a portfolio into the store, through the real reader: once, again, taken back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.domain.errors import Refused, Unreadable
from desktop.domain.interaction import Channel
from desktop.importers.portfolio import read_portfolio
from desktop.services.imports import Answers, ChatPreview, Imported, PortfolioPreview
from desktop.services.suite import Services
from desktop.system.paths import Paths

CHAT = """\
05/11/26, 09:02 - I messaggi e le chiamate sono crittografati end-to-end.
05/11/26, 09:03 - Officina Bruni: Buongiorno Lidia, mi manda il listino?
05/11/26, 09:40 - Lidia: Certo, entro stasera
11/11/26, 18:30 - Officina Bruni: ok?
11/11/26, 18:30 - Officina Bruni: ok?
12/11/26, 10:15 - Officina Bruni: novità sul listino?
"""
LATER = CHAT + "12/11/26, 11:00 - Officina Bruni: allora chiamo\n"


@pytest.fixture
def chat(tmp_path: Path) -> Callable[[str], Path]:
    def writes(text: str, name: str = "Chat WhatsApp con Officina Bruni.txt") -> Path:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return writes


def brought(services: Services, file: Path, **said: object) -> Imported:
    answers = Answers(**{"me": ("Lidia",), **said})  # type: ignore[arg-type]
    preview = services.imports.preview(str(file), services.imports.read(file, answers.date_order), answers)
    return services.imports.commit(preview)


def test_a_chat_makes_its_client_and_starts_a_clock(services: Services, chat: Callable[[str], Path]):
    done = brought(services, chat(CHAT))
    assert (done.client, done.clients_new, done.added, done.already) == ("Officina Bruni", ("Officina Bruni",), 5, 0)
    (line,) = services.due.board().waiting
    assert line.since == datetime(2026, 11, 11, 17, 30, tzinfo=UTC)
    assert line.lines == 3
    (agreement,) = services.agreements.of_client(done.client_id or 0)
    assert agreement.from_day.isoformat() == "2026-11-05"


def test_a_client_named_before_has_a_clock_from_the_first_line(services: Services, chat: Callable[[str], Path]):
    made = services.clients.add("Officina Bruni")
    file = chat(CHAT)
    shown = services.imports.preview(str(file), services.imports.read(file), Answers(me=("Lidia",)))
    assert isinstance(shown, ChatPreview)
    assert sum(month.outside for month in shown.months) == 1
    services.imports.commit(shown)
    assert [line.client for line in services.due.board().waiting] == ["Officina Bruni"]
    (agreement,) = services.agreements.of_client(made)
    assert agreement.from_day.isoformat() == "2026-11-05"
    assert services.agreements.all_of(made).client.since == agreement.from_day
    services.history.undo()
    (agreement,) = services.agreements.of_client(made)
    assert agreement.from_day.isoformat() == "2026-11-12"


def test_an_agreement_of_hers_holds_from_the_day_she_gave_it(services: Services, chat: Callable[[str], Path]):
    made = services.clients.add("Officina Bruni")
    (begun,) = services.agreements.of_client(made)
    services.agreements.add(made, replace(begun, any_time=frozenset({Channel.MESSAGE})))
    brought(services, chat(CHAT))
    assert [one.from_day for one in services.agreements.of_client(made)] == [begun.from_day]


def test_the_preview_says_what_will_come(services: Services, chat: Callable[[str], Path]):
    file = chat(CHAT)
    shown = services.imports.preview(str(file), services.imports.read(file), Answers(me=("Lidia",)))
    assert isinstance(shown, ChatPreview)
    assert (shown.client, shown.client_id, shown.new, shown.messages, shown.system) == ("Officina Bruni", None, 5, 5, 1)
    assert [(line.name, line.messages, line.role) for line in shown.senders] == [
        ("Officina Bruni", 4, "client"), ("Lidia", 1, "me"),
    ]  # fmt: skip
    assert [(month.month.isoformat(), month.inside, month.outside) for month in shown.months] == [("2026-11-01", 2, 1)]
    assert services.clients.lines() == []


def test_the_same_again_adds_nothing_and_more_adds_only_what_is_new(services: Services, chat: Callable[[str], Path]):
    brought(services, chat(CHAT))
    again = brought(services, chat(CHAT))
    assert (again.added, again.already, again.clients_new) == (0, 5, ())
    more = brought(services, chat(LATER), me=())
    assert (more.added, more.already) == (1, 5)
    assert services.clients.lines()[0].interactions == 6


def test_who_she_is_must_be_known(services: Services, chat: Callable[[str], Path]):
    with pytest.raises(Refused) as caught:
        brought(services, chat(CHAT), me=())
    assert caught.value.code == "me_unknown"
    assert caught.value.data["names"] == ["Officina Bruni", "Lidia"]
    assert services.clients.lines() == []


def test_a_group_needs_to_be_told_whose_it_is(services: Services, chat: Callable[[str], Path]):
    group = CHAT + "12/11/26, 12:00 - Piero: ci sono anch'io\n"
    with pytest.raises(Refused) as caught:
        brought(services, chat(group, "gruppo.txt"))
    assert caught.value.code == "group_needs_client"
    assert brought(services, chat(group, "gruppo.txt"), client="Bruni srl").client == "Bruni srl"


def test_a_zone_nobody_knows_is_refused(services: Services, chat: Callable[[str], Path]):
    with pytest.raises(Refused) as caught:
        brought(services, chat(CHAT), tz="Europe/Atlantis")
    assert caught.value.code == "zone_unknown"


def test_an_old_ending_asks_once_and_starts_no_clock(services: Services, chat: Callable[[str], Path]):
    old = CHAT.replace("/11/26", "/09/26")
    brought(services, chat(old))
    board = services.due.board()
    assert not board.waiting
    assert [line.client for line in board.still_waiting] == ["Officina Bruni"]
    services.due.answered_elsewhere(board.still_waiting)
    assert not services.due.board().still_waiting


def test_taken_back_after_a_restart_as_one(opened: Callable[[], Services], chat: Callable[[str], Path]):
    done = brought(opened(), chat(CHAT))
    services = opened()
    back = services.imports.undo(done.batch)
    assert (back.removed, back.kept, back.clients_removed) == (5, 0, 1)
    assert services.clients.lines() == []
    with pytest.raises(Refused):
        services.imports.undo(done.batch)


def test_what_she_touched_since_stays(services: Services, chat: Callable[[str], Path]):
    done = brought(services, chat(CHAT))
    services.due.no_answer_needed(services.due.board().waiting)
    back = services.imports.undo(done.batch)
    assert (back.removed, back.kept, back.clients_removed) == (2, 3, 0)


def test_a_step_of_undo_like_any_other(services: Services, chat: Callable[[str], Path]):
    brought(services, chat(CHAT))
    assert services.history.undo() == "imported"
    assert services.clients.lines() == []


def test_what_is_no_chat_is_one_code_and_nothing_is_written(services: Services, chat: Callable[[str], Path]):
    with pytest.raises(Unreadable) as caught:
        brought(services, chat("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n"))
    assert caught.value.code == "not_yet_read"
    assert services.clients.lines() == []


WEEK = {"mon": [["09:00", "18:00"]]}
MAIL = {"at": "2026-09-01T09:00:00Z", "channel": "email", "direction": "in"}
PORTFOLIO = {
    "format": "garbo-portfolio",
    "version": 1,
    "assistant": {"name": "Lidia", "languages": ["it"], "calendar": {"tz": "Europe/Rome", "week": WEEK}},
    "clients": [
        {
            "id": "c1",
            "name": "Bruni",
            "language": "it",
            "time_zone": "Europe/Rome",
            "people": [{"name": "Piero", "tels": ["+390655500"], "address": "lei", "hat": "green"}],
            "agreements": [
                {"from": f"2026-0{month}-01", "calendar": {"tz": "Europe/Rome", "week": {"tue": [["09:00", "12:00"]]}}}
                for month in (1, 3)
            ],
            "interactions": [
                {"id": "i1", **MAIL, "tags": ["thanks"]},
                {"id": "i2", **MAIL, "rejected_tags": ["abusive"]},
            ],
            "tasks": [
                {
                    "id": "k1", "title": "Catalogo", "owner": "client", "created_at": "2026-02-01T10:00:00Z",
                    "returned": 1, "returned_at": ["2026-02-06T10:00:00Z"], "list": "l1",
                }
            ],
            "appointments": [
                {"id": "a1", "starts_at": "2026-02-03T10:00:00Z", "created_at": "2026-02-01T10:00:00Z", "by": "client"}
            ],
            "lists": [{"id": "l1", "title": "Fiera", "shared": True}],
            "instructions": [{"id": "x1", "text": "sempre in copia", "at": "2026-01-08T09:00:00Z"}],
        },
        {"id": "c2", "name": "Ada", "interactions": [{"id": "i1", **MAIL, "at": "2026-05-01T09:00:00Z"}]},
    ],
}  # fmt: skip


def put(services: Services, folder: Path, whole: object) -> Imported:
    file = folder / "portfolio.json"
    file.write_text(json.dumps(whole))
    return services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))


def test_a_portfolio_comes_out_as_it_went_in(services: Services, tmp_path: Path):
    done = put(services, tmp_path, PORTFOLIO)
    assert (done.clients_new, done.already) == (("Bruni", "Ada"), 0)
    assert done.unknown == ("clients.people.hat",)
    out, went_in = read_portfolio(services.custody.export()), read_portfolio(json.dumps(PORTFOLIO).encode())
    assert out.assistant == went_in.assistant
    assert out.dossiers[0] == went_in.dossiers[0]
    # A client without an agreement gets the usual one from the first fact on: without it there would be no clock.
    (agreement,) = out.dossiers[1].agreements
    assert agreement.from_day.isoformat() == "2026-05-01"


def test_a_portfolio_again_adds_nothing(services: Services, tmp_path: Path):
    put(services, tmp_path, PORTFOLIO)
    before = services.custody.export()
    again = put(services, tmp_path, PORTFOLIO)
    assert (again.added, again.clients_new) == (0, ())
    assert services.custody.export() == before


def test_what_is_new_of_a_portfolio_is_known_before_it_is_kept(services: Services, tmp_path: Path):
    looked, done = looked_at(services, tmp_path, PORTFOLIO), put(services, tmp_path, PORTFOLIO)
    lines = sum(len(one["interactions"]) for one in PORTFOLIO["clients"])  # type: ignore[misc,index]
    assert (looked.clients, looked.new, looked.already) == (2, lines, 0)
    # Counted as added are neither two clients, a list nor her settings, but a first agreement that the file lacks.
    assert looked.new + looked.rest == done.added + 2 + 1 + 1 - 1
    again = looked_at(services, tmp_path, PORTFOLIO)
    assert (again.new, again.rest, again.already) == (0, 0, lines)
    ada = {**PORTFOLIO["clients"][1], "interactions": [{"id": "i2", **MAIL}]}  # type: ignore[index]
    more = looked_at(services, tmp_path, {**PORTFOLIO, "clients": [ada, {"id": "c9", "name": "Nowa"}]})
    assert (more.clients, more.new, more.rest, more.already) == (2, 1, 1, 0)


def looked_at(services: Services, folder: Path, whole: object) -> PortfolioPreview:
    file = folder / "portfolio.json"
    file.write_text(json.dumps(whole))
    shown = services.imports.preview(str(file), services.imports.read(file))
    assert isinstance(shown, PortfolioPreview)
    return shown


def test_a_portfolio_is_taken_back_as_one(opened: Callable[[], Services], tmp_path: Path):
    done = put(opened(), tmp_path, PORTFOLIO)
    services = opened()
    assert services.imports.undo(done.batch).clients_removed == 2
    assert services.clients.lines() == []


def test_the_imports_inside_a_portfolio_stay_imports(
    opened: Callable[[], Services], chat: Callable[[str], Path], tmp_path: Path, place: Paths
):
    services = opened()
    brought(services, chat(CHAT.replace("/11/26", "/09/26")))
    file = tmp_path / "out.json"
    file.write_bytes(services.custody.export())
    services.imports.undo(services.imports.latest() or "")
    assert services.clients.lines() == []
    put(services, tmp_path, json.loads(file.read_bytes()))
    board = services.due.board()
    assert not board.waiting
    assert [line.client for line in board.still_waiting] == ["Officina Bruni"]


def test_another_assistants_c1_is_another_client(services: Services, tmp_path: Path):
    put(services, tmp_path, PORTFOLIO)
    other = {**PORTFOLIO, "clients": [{"id": "c1", "name": "Kowalska"}]}
    put(services, tmp_path, other)
    assert sorted(line.name for line in services.clients.lines()) == ["Ada", "Bruni", "Kowalska"]


def test_an_agreement_that_is_never_open_is_kept_and_said(services: Services, tmp_path: Path):
    closed = {
        "from": "2026-01-01",
        "calendar": {"tz": "Europe/Rome", "week": {}},
        "rules": {"default": {"type": "contact_time", "minutes": 60}},
    }
    ada = {"id": "c1", "name": "Ada", "agreements": [closed], "interactions": [{"id": "i1", **MAIL}]}
    done = put(services, tmp_path, {**PORTFOLIO, "clients": [ada]})
    assert [(one.place, one.reason) for one in done.doubtful] == [("clients[0].agreements[0]", "never_open")]
    (line,) = services.due.board().waiting
    assert (line.deadline, line.state) == (None, "by_appointment")
    (agreement,) = services.agreements.of_client(line.client_id)
    with pytest.raises(Refused) as caught:
        services.agreements.add(line.client_id, agreement)
    assert [problem.code for problem in caught.value.problems] == ["never_open"]


def test_a_series_a_plan_and_own_time_go_out_and_come_back(services: Services, opened, tmp_path: Path) -> None:
    meetings = [
        {"id": "s1", "starts_at": "2026-10-06T08:00:00Z", "tz": "Europe/Rome", "rrule": "FREQ=WEEKLY", "title": "Call"},
        {
            "id": "a1",
            "starts_at": "2026-10-13T08:30:00Z",
            "series": "s1",
            "slot": "2026-10-13T10:00",
            "outcome": "kept",
        },
    ]
    made = "2026-10-01T08:00:00Z"
    step = {"id": "t1", "title": "Texts", "owner": "client", "created_at": made, "list": "l1", "position": 0}
    raw = {
        "format": "garbo-portfolio",
        "version": 1,
        "own_time": [{"id": "o1", "starts_at": "2026-10-05T07:00:00Z", "tz": "Europe/Rome", "title": "Invoices"}],
        "clients": [
            {
                "id": "c1",
                "name": "Officina Bruni",
                "appointments": meetings,
                "lists": [{"id": "l1", "title": "Fair", "goal": "2026-12-01", "room": 0}],
                "tasks": [{**step, "working_days": 2, "planned_at": "2026-10-05T07:00:00Z"}],
            }
        ],
    }
    file = tmp_path / "in.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    services.imports.commit(services.imports.preview(file.name, services.imports.read(file)))
    out = json.loads(services.custody.export())
    assert out["own_time"] == [{**raw["own_time"][0], "created_at": "2026-10-05T07:00:00Z"}]
    (client,) = out["clients"]
    assert client["lists"] == [{"id": "l1", "title": "Fair", "shared": False, "goal": "2026-12-01", "room": 0}]
    assert client["tasks"] == [{**step, "working_days": 2, "planned_at": "2026-10-05T07:00:00Z"}]
    assert {one["id"]: one.get("slot") for one in client["appointments"]} == {"s1": None, "a1": "2026-10-13T10:00"}
    assert services.custody.check() == []
