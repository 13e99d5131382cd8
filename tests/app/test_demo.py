"""The sample: the same people say the same things at any moment, and its store is nobody else's."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.demo import store
from desktop.app.demo.bank import LANGUAGES, bank
from desktop.app.demo.portfolio import sample
from desktop.app.demo.window import SampleGui
from desktop.app.wiring import wire
from desktop.domain.clock import Clock
from desktop.domain.interaction import Direction
from desktop.domain.patterns.assessment import ProfileState
from desktop.domain.patterns.replay import replay
from desktop.domain.portfolio import Dossier, Portfolio
from desktop.system import preferences
from desktop.system.paths import Paths

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
MOMENTS = (
    NOW,
    datetime(2026, 1, 4, 22, 40, tzinfo=UTC),  # a Sunday after the days off
    datetime(2026, 3, 29, 0, 59, tzinfo=UTC),  # the clocks change
    datetime(2026, 8, 17, 5, 5, tzinfo=UTC),  # in the summer break
    datetime(2028, 2, 29, 11, 0, tzinfo=UTC),
)


@pytest.mark.parametrize("moment", MOMENTS, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_two_need_something_and_four_do_not(language: str, moment: datetime) -> None:
    raised = {
        one.client: {profile.value for profile, standing in one.now.items() if standing.state is ProfileState.RAISED}
        for one in replay(sample(language, moment, "Europe/Warsaw"), moment.date())
    }
    assert raised == {
        "sample-often": {"anxious"},
        "sample-tangled": {"disorganized"},
        "sample-steady": set(),
        "sample-busy": set(),
        "sample-new": set(),
        "sample-quiet": set(),
    }


@pytest.mark.parametrize("moment", MOMENTS, ids=str)
def test_nothing_has_happened_that_is_still_to_come(moment: datetime) -> None:
    for one in sample("en", moment, "America/New_York").dossiers:
        assert max(line.at for line in one.interactions) <= moment
        for task in one.tasks:
            assert task.created_at <= (task.done_at or moment) <= (task.told_at or moment) <= moment, task
        assert all(met.starts_at <= moment for met in one.appointments if met.outcome != "planned")


def test_it_is_the_same_for_the_same_moment() -> None:
    assert sample("it", NOW, "Europe/Rome") == sample("it", NOW, "Europe/Rome")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_does_not_repeat_itself_visibly(language: str) -> None:
    dossiers = sample(language, NOW, "Europe/Rome").dossiers
    for one in dossiers:
        said = [(line.at, line.text) for line in one.interactions if line.direction is Direction.IN and line.text]
        last: dict[str, datetime] = {}
        for at, text in said:
            assert len(text) < 12 or at - last.get(text, at - timedelta(days=99)) > timedelta(hours=20), text
            last[text] = at
    texts = [text for one in dossiers for text in texts_of(one)]
    assert len(set(texts)) > 300
    assert not [text for text in texts if re.search(r"[{}]|^\s|\s$|  ", text)]


def texts_of(dossier: Dossier) -> list[str]:
    lines = [line.text or line.subject for line in dossier.interactions if line.text]
    return lines + [task.title for task in dossier.tasks]


def test_the_three_banks_have_the_same_clients_and_parts() -> None:
    shapes = {
        language: [(one.key, len(one.waiting), len(one.due), len(one.told)) for one in bank(language).clients]
        for language in LANGUAGES
    }
    assert shapes["en"] == shapes["it"] == shapes["pl"]
    names = [{one.name for one in bank(language).clients} for language in LANGUAGES]
    assert len(set.union(*names)) == 18


def test_the_desk_of_the_moment(tmp_path: Path) -> None:
    where = Paths(tmp_path / "sample", tmp_path / "sample")
    store.make(where, lambda: NOW, "en")
    services = wire(where, lambda: NOW)
    services.vault.unlock_key(store.key_file(where).read_bytes())
    board = services.due.board()
    services.close()
    assert [line.left // 60 for line in board.waiting if line.left is not None] == [-25, 40, 175, 60]
    assert board.waiting[3].opens_at is not None, "the last one's hours begin tomorrow"
    assert (len(board.promises), len(board.to_tell)) == (4, 4)


class Moments:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def test_it_is_made_once_a_day_and_touches_no_other_folder(tmp_path: Path) -> None:
    hers, clock = Paths(tmp_path / "data", tmp_path / "config"), Moments()
    hers.data.mkdir()
    preferences.keep(hers.config, preferences.Preferences("pl", "dark", 1.5))
    (hers.data / "garbo.store").write_bytes(b"hers")
    where = store.place(hers)

    def made() -> bytes:
        store.begin(where, hers)
        store.make(where, clock, "pl")
        return store.key_file(where).read_bytes()

    first = made()
    assert preferences.read(where.config) == preferences.Preferences("pl", "dark", 1.5)
    assert made() == first
    clock.now += timedelta(days=1)
    assert made() != first
    assert (hers.data / "garbo.store").read_bytes() == b"hers"
    assert {path.name for path in hers.data.iterdir()} == {"garbo.store", "sample"}


def test_a_folder_that_is_not_its_own_is_left_alone(tmp_path: Path) -> None:
    where = Paths(tmp_path / "sample", tmp_path / "sample")
    where.data.mkdir()
    (where.data / "garbo.store").write_bytes(b"hers")
    with pytest.raises(FileExistsError):
        store.make(where, lambda: NOW, "en")
    assert (where.data / "garbo.store").read_bytes() == b"hers"


def test_the_window_says_that_it_is_a_sample(qtbot: QtBot, where: Paths, clock: Clock) -> None:
    place = store.place(where)
    store.begin(place, where)
    window = SampleGui(place, clock)
    window.show()
    qtbot.waitUntil(lambda: window.started and "today" in window.shell.screens)
    today = window.shell.screens["today"]
    qtbot.waitUntil(lambda: len(today.waiting.list.model_.rows) == 4)
    assert "sample" in window.window.windowTitle()
    assert window.shell.sidebar._safe.text() == "Sample data"
    assert window.shell._toast.accessibleName().startswith("This is a sample")
    window.window.hide()
    window.close()
    window.window.deleteLater()


def test_a_portfolio_of_the_sample_is_whole() -> None:
    found: Portfolio = sample("pl", NOW, "Europe/Warsaw")
    for one in found.dossiers:
        lines = {line.id for line in one.interactions}
        assert len(lines) == len(one.interactions)
        assert {item.from_interaction for item in one.instructions} <= lines | {None}
        held = {item.id for item in one.instructions}
        assert {item.replaced_by for item in one.instructions} <= held | {None}
