"""The week through the real store: chosen, sent, kept as it was sent, taken back; and the row of all clients."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.documents.kinds import kind_of, render
from desktop.domain.choices import Choices, block_turned, reworded, turned
from desktop.domain.errors import Refused
from desktop.domain.leaks import Leak, LeakKind
from desktop.domain.summary import Block, Summary
from desktop.domain.task import Side
from desktop.domain.week import week_named
from desktop.domain.weekly import gather
from desktop.services.dossiers import assistant_of, read_dossier
from desktop.services.settings import settings_in
from desktop.services.suite import Services
from desktop.services.summaries import Draft, WeekState

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

WEEK = week_named("2026-W46")
FORMATS = kind_of(Summary).formats
MINE, THEIRS = Side.ASSISTANT, Side.CLIENT


@pytest.fixture
def client(services: Services) -> int:
    client = services.clients.add("Bruni", "it", "Europe/Rome")
    for title in ("Send the draft", "Order the photos"):
        services.tasks.done(services.tasks.add(client, title, MINE))
    services.tasks.add(client, "The receipts", THEIRS)
    return client


def draft(services: Services, client: int) -> Draft:
    return services.summaries.draft(client, WEEK)


def keys(made: Draft) -> dict[str, str]:
    return {one.line.title: one.key for one in made.gathered.candidates}


def done(made: Draft) -> list[str]:
    return [line.title for line in made.shown.done]


def told(services: Services, client: int) -> dict[str, datetime | None]:
    return {task.title: task.told_at for task in services.tasks.of_client(client) if task.done_at}


def test_a_draft_is_the_whole_week(services: Services, client: int) -> None:
    made = draft(services, client)
    assert done(made) == ["Send the draft", "Order the photos"]
    assert made.shown == made.gathered.summary
    assert (made.choices, made.sent_at, made.page, made.leaks) == (Choices(), None, None, ())
    assert made.usual == "Buongiorno, ecco la settimana in breve."


def test_what_she_chose_is_there_again(opened, client: int) -> None:
    services: Services = opened()
    made = draft(services, client)
    line = made.gathered.candidates[0]
    chosen = turned(made.choices, keys(made)["Order the photos"])
    chosen = replace(reworded(chosen, line, "The draft is sent"), opening="Ciao", language="en")
    services.summaries.choose(client, WEEK, block_turned(chosen, Block.NUMBERS))
    again = draft(opened(), client)
    assert again.choices == block_turned(chosen, Block.NUMBERS)
    assert (done(again), again.shown.opening, again.shown.language) == (["The draft is sent"], "Ciao", "en")


def test_choosing_is_one_step_and_nothing_new_is_none(services: Services, client: int) -> None:
    made = draft(services, client)
    chosen = turned(made.choices, made.gathered.candidates[0].key)
    services.summaries.choose(client, WEEK, chosen)
    services.summaries.choose(client, WEEK, chosen)
    assert services.history.undo() == "summary_chosen"
    assert draft(services, client).choices == Choices()
    assert services.history.redo() == "summary_chosen"
    services.summaries.choose(client, WEEK, Choices())
    assert services.summaries.row(WEEK)[0].state is WeekState.OPEN


def test_sent_is_kept_and_tells_what_is_done(services: Services, client: int, moving: MovableClock) -> None:
    made = draft(services, client)
    services.summaries.choose(client, WEEK, turned(made.choices, keys(made)["Order the photos"]))
    before = draft(services, client).shown
    files = render(before, FORMATS)
    assert services.summaries.sent(client, WEEK) == 1
    assert told(services, client) == {"Send the draft": moving.now, "Order the photos": None}
    sent_at = moving.now
    moving.move(days=40)
    services.tasks.add(client, "Something new", THEIRS)
    services.clients.change(client, name="Bruni & Figli")
    kept = draft(services, client)
    assert (kept.sent_at, kept.page) == (sent_at, before)
    assert render(kept.shown, FORMATS) == files
    assert [(line.week, line.sent_at) for line in services.summaries.kept(client)] == [(str(WEEK), sent_at)]
    with pytest.raises(Refused, match="summary_is_sent"):
        services.summaries.choose(client, WEEK, Choices(opening="x"))
    with pytest.raises(Refused, match="summary_is_sent"):
        services.summaries.sent(client, WEEK)


def test_sent_is_taken_back_whole(services: Services, client: int) -> None:
    services.summaries.sent(client, WEEK)
    assert services.history.undo() == "summary_sent"
    assert draft(services, client).page is None
    assert set(told(services, client).values()) == {None}
    assert services.summaries.kept(client) == []


def test_sent_after_all_not(services: Services, client: int, moving: MovableClock) -> None:
    with pytest.raises(Refused, match="summary_unknown"):
        services.summaries.take_back(client, WEEK)
    services.summaries.sent(client, WEEK)
    services.summaries.take_back(client, WEEK)
    assert (draft(services, client).page, services.summaries.kept(client)) == (None, [])
    assert set(told(services, client).values()) == {moving.now}


def test_the_command_line_gives_what_was_sent(services: Services, client: int, tmp_path: Path) -> None:
    services.summaries.choose(client, WEEK, Choices(opening="Ciao a tutti"))
    services.summaries.sent(client, WEEK)
    services.tasks.done(services.tasks.add(client, "Afterwards", MINE))
    (kept,) = services.summaries.write("Bruni", str(WEEK), tmp_path, ["txt"]).files
    assert "Ciao a tutti" in kept.read_text("utf-8")
    assert "Afterwards" not in kept.read_text("utf-8")
    (fresh,) = services.summaries.write("Bruni", str(WEEK), tmp_path, ["txt"], fresh=True).files
    assert "Afterwards" in fresh.read_text("utf-8")
    assert "Ciao a tutti" not in fresh.read_text("utf-8")


def test_the_row_of_a_week(services: Services, client: int, moving: MovableClock) -> None:
    begun, sent, _ = (services.clients.add(name) for name in ("Zoe", "Ada", "Émile"))
    services.clients.add("Quiet")
    services.interactions.log_for("Émile", channel="call", direction="in")
    services.summaries.choose(begun, WEEK, Choices(opening="Hello Zoe"))
    services.summaries.sent(sent, WEEK)
    assert [(line.client, line.state, line.sent_at) for line in services.summaries.row(WEEK)] == [
        ("Ada", WeekState.SENT, moving.now),
        ("Bruni", WeekState.OPEN, None),
        ("Émile", WeekState.OPEN, None),
        ("Quiet", WeekState.QUIET, None),
        ("Zoe", WeekState.BEGUN, None),
    ]
    assert services.summaries.week() == WEEK
    assert services.summaries.left_to_send() == 3
    moving.move(days=-1)
    assert services.summaries.left_to_send() == 0
    assert {line.state for line in services.summaries.row(week_named("2026-W40"))} == {WeekState.QUIET}


def test_private_words_are_looked_for(services: Services, client: int) -> None:
    services.clients.add("Studio Ferri")
    services.tasks.add(client, "As we did for Studio Ferri", THEIRS)
    made = draft(services, client)
    assert made.leaks == (Leak(LeakKind.OTHER_CLIENT, "Studio Ferri"),)
    services.summaries.choose(client, WEEK, turned(made.choices, keys(made)["As we did for Studio Ferri"]))
    assert draft(services, client).leaks == ()


def test_a_client_who_is_gone(services: Services) -> None:
    for asked in (
        lambda: draft(services, 99),
        lambda: services.summaries.choose(99, WEEK, Choices()),
        lambda: services.summaries.sent(99, WEEK),
    ):
        with pytest.raises(Refused, match="client_gone"):
            asked()


def test_a_part_of_the_log_says_what_all_of_it_says(services: Services, client: int, moving: MovableClock) -> None:
    """Of a long log only what can count is read."""
    start = datetime(2026, 10, 12, 7, tzinfo=UTC)
    for hours in range(0, 24 * 31, 5):
        channel, direction = "message" if hours % 3 else "call", "out" if hours % 35 == 0 else "in"
        services.interactions.log_for("Bruni", channel=channel, direction=direction, at=start + timedelta(hours=hours))
    for week in ("2026-W43", "2026-W45", "2026-W46"):
        which = week_named(week)
        with services.summaries._work.read() as session:
            whole, her = read_dossier(session, client), assistant_of(settings_in(session))
        assert services.summaries.draft(client, which).gathered == gather(whole, which, moving.now, her)


def test_it_travels_in_the_portfolio_file(services: Services, client: int, tmp_path: Path, opened) -> None:
    other = week_named("2026-W45")
    made = draft(services, client)
    services.summaries.choose(client, WEEK, turned(Choices(opening="Ciao"), keys(made)["Send the draft"]))
    services.summaries.sent(client, WEEK)
    services.summaries.choose(client, other, Choices(opening="Last week"))
    file = tmp_path / "portfolio.json"
    services.custody.export_to(file)
    kept = [draft(services, client), services.summaries.draft(client, other)]
    held = json.loads(file.read_text("utf-8"))["clients"][0]["summaries"]
    assert [(one["week"], "page" in one) for one in held] == [("2026-W45", False), ("2026-W46", True)]
    services.clients.add("Somebody else")
    renamed = json.loads(file.read_text("utf-8"))
    renamed["clients"][0] |= {"id": "another", "name": "Bruni again"}
    file.write_text(json.dumps(renamed), "utf-8")
    services.imports.commit(services.imports.preview("portfolio.json", services.imports.read(file)))
    again = next(line.id for line in services.clients.lines() if line.name == "Bruni again")
    for old, week in zip(kept, (WEEK, other), strict=True):
        new = services.summaries.draft(again, week)
        assert (new.choices, new.sent_at, new.page) == (old.choices, old.sent_at, old.page)


def test_the_file_of_one_client_has_only_what_they_have(services: Services, client: int) -> None:
    left_out = turned(Choices(), keys(draft(services, client))["Send the draft"])
    services.summaries.choose(client, WEEK, left_out)
    services.summaries.choose(client, week_named("2026-W45"), Choices(opening="Not sent"))
    services.summaries.sent(client, WEEK)
    (only,) = json.loads(services.custody.export("Bruni"))["clients"][0]["summaries"]
    assert (only["week"], set(only)) == ("2026-W46", {"week", "sent_at", "page"})


def test_a_broken_page_costs_its_row_alone(services: Services, tmp_path: Path) -> None:
    file = tmp_path / "portfolio.json"
    summaries = [{"week": "2026-W46", "page": {"week": 3}}, {"week": "never"}, {"week": "2026-W45", "opening": "Ciao"}]
    clients = [{"id": "c", "name": "Bruni", "summaries": summaries}]
    file.write_text(json.dumps({"format": "garbo-portfolio", "version": 1, "clients": clients}), "utf-8")
    reading = services.imports.read(file)
    services.imports.commit(services.imports.preview("portfolio.json", reading))
    (client,) = (line.id for line in services.clients.lines())
    assert draft(services, client).choices == Choices()
    assert services.summaries.draft(client, week_named("2026-W45")).choices == Choices(opening="Ciao")
