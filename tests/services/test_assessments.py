"""The assessment: the same from the store as from the file, in memory only, and true after a write."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from desktop.cli.assessed import assess_portfolio
from desktop.domain.patterns.assessment import Profile, ProfileState
from desktop.domain.patterns.replay import replay
from desktop.importers.portfolio import read_portfolio
from desktop.services.suite import Services
from tests.services.conftest import MovableClock

WEEK = {day: [["09:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}


def calls_at_night(nights: int) -> dict[str, object]:
    """Half a year of one answered mail a week; then, in the last weeks, calls at night and messages after them."""
    days = [f"2026-{5 + week // 5:02}-{1 + 5 * (week % 5):02}" for week in range(26)]
    lines: list[dict[str, object]] = []
    for day in days:
        lines.append({"at": f"{day}T10:00:00+02:00", "channel": "email", "direction": "in"})
        lines.append({"at": f"{day}T11:00:00+02:00", "channel": "email", "direction": "out"})
    for night in range(nights):
        day = f"2026-{10 + (night + 6) // 30:02}-{1 + (night + 6) % 30:02}"
        lines.append({"at": f"{day}T23:10:00+01:00", "channel": "call", "direction": "in", "connected": False})
        lines.append({"at": f"{day}T23:14:00+01:00", "channel": "message", "direction": "in", "text": f"sera {night}"})
        lines.append({"at": f"{day}T23:50:00+01:00", "channel": "message", "direction": "out"})
    return {
        "format": "garbo-portfolio",
        "version": 1,
        "assistant": {"name": "Lidia", "calendar": {"tz": "Europe/Rome", "week": WEEK}},
        "clients": [
            {
                "id": "c1",
                "name": "Bruni",
                "time_zone": "Europe/Rome",
                "since": "2026-05-01",
                "agreements": [
                    {
                        "from": "2026-05-01",
                        "calendar": {"tz": "Europe/Rome", "week": WEEK},
                        "rules": {"default": {"type": "business_days", "days": 1}},
                    }
                ],
                "interactions": [{"id": f"i{n}", **line} for n, line in enumerate(lines)],
            }
        ],
    }


def put(services: Services, folder: Path, whole: object) -> None:
    file = folder / "portfolio.json"
    file.write_text(json.dumps(whole))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))


def test_the_store_and_the_file_say_the_same(services: Services, tmp_path: Path):
    whole = calls_at_night(30)
    put(services, tmp_path, whole)
    from_file = assess_portfolio(read_portfolio(json.dumps(whole).encode()), None, replay=True)
    assert assess_portfolio(services.assessments.portfolio(), None, replay=True) == from_file
    (client,) = from_file
    assert client.now[Profile.ANXIOUS].state is ProfileState.RAISED


def test_a_write_makes_it_true_again_and_nothing_of_it_is_kept(services: Services, tmp_path: Path):
    put(services, tmp_path, calls_at_night(30))
    (before,) = services.assessments.all()
    assert before.now[Profile.ANXIOUS].state is ProfileState.RAISED
    assert services.assessments.all()[0] is before
    services.imports.undo(services.imports.latest() or "")
    assert services.assessments.all() == ()
    services.assessments.forget()
    assert services.assessments.all() == ()


def test_one_more_line_judges_that_client_again_as_everybody_would_be(services: Services, tmp_path: Path):
    whole = calls_at_night(30)
    second = json.loads(json.dumps(whole["clients"][0])) | {"id": "c2", "name": "Conti"}  # type: ignore[index]
    put(services, tmp_path, whole | {"clients": [*whole["clients"], second]})  # type: ignore[misc]
    bruni, conti = services.assessments.all()
    services.interactions.log_for("Bruni", channel="call", direction="in", missed=True)
    again = services.assessments.all()
    assert again[0] is not bruni
    assert again[1] is conti
    services.assessments.forget()
    assert services.assessments.all() == again


def test_a_call_that_comes_in_between_goes_on_with_the_same_steps(services: Services, tmp_path: Path):
    put(services, tmp_path, calls_at_night(30))
    inner: list[object] = []

    def between() -> None:
        if not inner:
            inner.append(None)
            inner[0] = services.assessments.all()

    outer = services.assessments.all(between)
    assert inner == [outer]
    assert inner[0][0] is outer[0]  # type: ignore[index]


def test_a_write_in_between_is_not_missed(services: Services, tmp_path: Path):
    put(services, tmp_path, calls_at_night(30))
    batch = services.imports.latest() or ""
    steps: list[int] = []

    def between() -> None:
        steps.append(1)
        if len(steps) == 5:
            services.imports.undo(batch)

    assert services.assessments.all(between) == ()


def test_nothing_is_known_once_the_store_is_closed(services: Services, tmp_path: Path):
    put(services, tmp_path, calls_at_night(30))
    assert services.assessments.all()
    services.vault.lock()
    assert services.assessments._known == {}


def test_judged_in_steps_or_all_at_once_the_answer_is_the_same(services: Services, tmp_path: Path):
    put(services, tmp_path, calls_at_night(30))
    day = services.assessments.all()[0].day
    assert services.assessments.all() == replay(services.assessments.portfolio(), day)
    services.interactions.log_for("Bruni", channel="call", direction="in", missed=True)
    (again,) = services.assessments.all()
    (whole,) = replay(services.assessments.portfolio(), day)
    assert again.now[Profile.ANXIOUS].evidence == whole.now[Profile.ANXIOUS].evidence
    assert again.episodes == whole.episodes


def test_a_line_that_comes_while_its_client_is_judged_again_is_not_missed(services: Services, tmp_path: Path):
    put(services, tmp_path, calls_at_night(30))
    before = services.assessments.all()
    steps: list[int] = []

    def between() -> None:
        steps.append(1)
        if len(steps) == 1:
            services.interactions.log_for("Bruni", channel="call", direction="in", missed=True)
            assert services.assessments.all() != before

    services.interactions.log_for("Bruni", channel="call", direction="in", missed=True)
    assert services.assessments.all(between) == services.assessments.all()


def test_the_facts_at_hand_are_those_of_the_day(services: Services, moving: MovableClock, tmp_path: Path) -> None:
    moving.now = datetime(2026, 10, 15, 12, tzinfo=UTC)
    put(services, tmp_path, calls_at_night(30))
    client = services.clients.named("Bruni").id
    services.assessments.all()
    services.clients.pin(client, True)
    services.assessments.all()
    before = services.assessments.facts(client)
    assert services.assessments.facts(client) is before
    moving.move(days=10)
    assert len(services.assessments.facts(client).contacts) > len(before.contacts)
