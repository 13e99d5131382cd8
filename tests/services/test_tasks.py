"""Tasks through the real store: done and told, later, again and again, in lists; each step taken back by its name."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from desktop.domain.errors import Refused
from desktop.domain.task import Side
from desktop.importers.portfolio import read
from desktop.services.suite import Services
from desktop.services.tasks import TaskLine

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

FRIDAY = datetime(2026, 11, 13, 17, tzinfo=UTC)
MINE, THEIRS = Side.ASSISTANT, Side.CLIENT


@pytest.fixture
def client(services: Services) -> int:
    return services.clients.add("Bruni", time_zone="Europe/Rome")


def tasks(services: Services, client: int) -> dict[str, TaskLine]:
    return {line.title: line for line in services.tasks.of_client(client)}


def only(services: Services, client: int) -> TaskLine:
    (line,) = services.tasks.of_client(client)
    return line


def codes(refused: pytest.ExceptionInfo[Refused]) -> set[tuple[str, str]]:
    return {(one.code, one.field) for one in refused.value.problems}


def test_what_is_added_is_there_as_it_was_said(services: Services, client: int, moving: MovableClock) -> None:
    listed = services.tasks.add_list(client, "Autumn")
    services.tasks.add(
        client, "  Choose\n the  photo ", THEIRS, FRIDAY, list=listed, estimate=30, notes=" the second one "
    )
    line = only(services, client)
    assert (line.title, line.owner, line.due_at, line.created_at) == ("Choose the photo", "client", FRIDAY, moving.now)
    assert (line.promise, line.estimate, line.notes, line.rrule) == (False, 30, "the second one", "")
    assert [(one.uid, one.title, one.shared, one.open) for one in services.tasks.lists(client)] == [
        (line.list, "Autumn", False, 1)
    ]


@pytest.mark.parametrize(
    "wrong, expected",
    [
        ({"title": " \n "}, ("title_missing", "title")),
        ({"title": "x" * 501}, ("title_too_long", "title")),
        ({"due": FRIDAY.replace(tzinfo=None)}, ("time_without_zone", "due")),
        ({"due": datetime(26, 11, 13, tzinfo=UTC)}, ("time_out_of_range", "due")),
        ({"owner": THEIRS, "promise": True}, ("promise_not_hers", "owner")),
        ({"rrule": "every day"}, ("recurrence_unknown", "rrule")),
        ({"rrule": "FREQ=DAILY"}, ("recurrence_without_due", "due")),
        ({"estimate": -1}, ("minutes_out_of_range", "estimate")),
    ],
)
def test_what_cannot_be_kept_is_refused_whole(services: Services, client: int, wrong: dict, expected: tuple) -> None:
    with pytest.raises(Refused) as refused:
        services.tasks.add(**{"client_id": client, "title": "Send it", "owner": MINE, **wrong})
    assert expected in codes(refused)
    assert services.tasks.of_client(client) == []
    task = services.tasks.add(client, "Send it", MINE)
    before = only(services, client)
    with pytest.raises(Refused):
        services.tasks.change(task, **wrong)
    assert only(services, client) == before


def test_a_list_of_somebody_else_is_refused(services: Services, client: int) -> None:
    theirs = services.tasks.add_list(services.clients.add("Ada"), "Hers")
    with pytest.raises(Refused) as refused:
        services.tasks.add(client, "Send it", MINE, list=theirs)
    assert codes(refused) == {("list_unknown", "list")}


def test_done_and_told_are_two_moments(services: Services, client: int, moving: MovableClock) -> None:
    task = services.tasks.add(client, "Send it", MINE)
    services.tasks.done(task)
    done = moving.now
    assert [line.title for line in services.due.board().to_tell] == ["Send it"]
    moving.move(hours=1)
    services.tasks.told(task)
    line = only(services, client)
    assert (line.done_at, line.told_at) == (done, moving.now)
    assert services.due.board().to_tell == ()
    services.tasks.reopen(task)
    line = only(services, client)
    assert (line.done_at, line.told_at) == (None, None)


def test_done_twice_keeps_the_first_moment(services: Services, client: int, moving: MovableClock) -> None:
    task = services.tasks.add(client, "Send it", MINE, FRIDAY, rrule="FREQ=WEEKLY")
    services.tasks.done(task)
    moving.move(hours=1)
    services.tasks.done(task)
    assert sorted(line.done_at is None for line in services.tasks.of_client(client)) == [False, True]
    assert services.tasks.of_client(client)[0].done_at == moving.now - timedelta(hours=1)


def test_later_keeps_what_was_promised_before(services: Services, client: int) -> None:
    task = services.tasks.add(client, "Call back", MINE, FRIDAY, promise=True)
    services.tasks.later(task, FRIDAY)
    assert only(services, client).extra == {}
    services.tasks.later(task, FRIDAY + timedelta(days=3))
    services.tasks.later(task, None)
    line = only(services, client)
    assert line.due_at is None
    assert line.extra == {"due_before": ["2026-11-13T17:00:00+00:00", "2026-11-16T17:00:00+00:00"]}


def test_what_came_back_is_open_again_and_its_time_is_known(
    services: Services, client: int, moving: MovableClock
) -> None:
    task = services.tasks.add(client, "Receipts", THEIRS)
    services.tasks.done(task)
    services.tasks.returned(task)
    line = only(services, client)
    assert (line.returned, line.returned_at, line.done_at) == (1, (moving.now,), None)
    services.history.undo()
    line = only(services, client)
    assert (line.returned, line.returned_at, line.done_at) == (0, (), moving.now)


def test_what_comes_again_is_there_for_its_next_time(services: Services, client: int, moving: MovableClock) -> None:
    listed = services.tasks.add_list(client, "Weekly", shared=True)
    task = services.tasks.add(client, "Report", MINE, FRIDAY, promise=True, list=listed, rrule="FREQ=WEEKLY")
    services.tasks.later(task, FRIDAY + timedelta(days=3))
    moving.move(days=3)
    services.tasks.done(task)
    first, second = services.tasks.of_client(client)
    assert (first.done_at, first.due_at) == (moving.now, FRIDAY + timedelta(days=3))
    # Counted from the Friday it was meant for, and with nothing of the first one's story.
    assert (second.due_at, second.title, second.promise) == (FRIDAY + timedelta(days=7), "Report", True)
    assert (second.list, second.rrule, second.done_at) == (first.list, "FREQ=WEEKLY", None)
    assert second.extra == {"follows": first.uid}
    services.history.undo()
    assert only(services, client).done_at is None


def test_wall_time_is_kept_when_the_clocks_change(services: Services, client: int, moving: MovableClock) -> None:
    moving.now = datetime(2027, 3, 24, 8, tzinfo=UTC)
    services.tasks.done(services.tasks.add(client, "Report", MINE, moving.now, rrule="FREQ=WEEKLY"))
    assert services.tasks.of_client(client)[1].due_at == datetime(2027, 3, 31, 7, tzinfo=UTC)


def test_told_at_once_makes_the_next_one_too(services: Services, client: int) -> None:
    services.tasks.told(services.tasks.add(client, "Report", MINE, FRIDAY, rrule="FREQ=WEEKLY"))
    assert len(services.tasks.of_client(client)) == 2


def test_opened_again_takes_back_the_one_that_came_unless_she_touched_it(services: Services, client: int) -> None:
    task = services.tasks.add(client, "Report", MINE, FRIDAY, rrule="FREQ=WEEKLY")
    services.tasks.done(task)
    services.tasks.reopen(task)
    assert only(services, client).id == task
    services.tasks.done(task)
    services.tasks.change(services.tasks.of_client(client)[1].id, notes="with the numbers of May")
    services.tasks.reopen(task)
    assert len(services.tasks.of_client(client)) == 2


def test_a_rule_that_nobody_can_read_ends_there(services: Services, client: int) -> None:
    task = services.tasks.add(client, "Report", MINE, FRIDAY, rrule="FREQ=DAILY;COUNT=1")
    services.tasks.done(task)
    assert only(services, client).done_at is not None


def test_a_list_goes_and_its_tasks_stay(services: Services, client: int) -> None:
    listed = services.tasks.add_list(client, "Autumn")
    services.tasks.add(client, "Photo", THEIRS, list=listed)
    services.tasks.rename_list(listed, " Winter ")
    services.tasks.share_list(listed, True)
    assert [(one.title, one.shared) for one in services.tasks.lists(client)] == [("Winter", True)]
    services.tasks.remove_list(listed)
    assert services.tasks.lists(client) == []
    assert only(services, client).list is None
    services.history.undo()
    assert only(services, client).list is not None
    with pytest.raises(Refused, match="list_is_wrong"):
        services.tasks.rename_list(listed, " ")


def test_each_step_has_its_name_and_can_be_taken_back(services: Services, client: int) -> None:
    act = services.tasks
    task = act.add(client, "Call back", MINE, FRIDAY, promise=True)
    listed = act.add_list(client, "Autumn")
    steps = [
        ("promise_kept", lambda: act.done(task)),
        ("task_told", lambda: act.told(task)),
        ("task_reopened", lambda: act.reopen(task)),
        ("task_changed", lambda: act.change(task, title="Call Ada back")),
        ("task_moved", lambda: act.later(task, FRIDAY + timedelta(days=1))),
        ("task_returned", lambda: act.returned(task)),
        ("list_renamed", lambda: act.rename_list(listed, "Winter")),
        ("list_shared", lambda: act.share_list(listed, True)),
        ("list_kept_private", lambda: act.share_list(listed, False)),
        ("list_removed", lambda: act.remove_list(listed)),
        ("promise_removed", lambda: act.remove(task)),
    ]
    for name, step in steps:
        step()
        assert services.history.can_undo() == name
    for name, _ in reversed(steps):
        assert services.history.undo() == name
    assert (services.history.undo(), services.history.undo()) == ("list_added", "promise_made")
    assert act.of_client(client) == []


@pytest.mark.parametrize("what", ["done", "told", "reopen", "returned", "remove"])
def test_a_task_that_is_gone_is_refused(services: Services, client: int, what: str) -> None:
    with pytest.raises(Refused, match="task_unknown"):
        getattr(services.tasks, what)(7)


def test_what_a_task_keeps_about_itself_goes_out_and_comes_in(
    services: Services, client: int, moving: MovableClock
) -> None:
    task = services.tasks.add(client, "Report", MINE, FRIDAY, promise=True, rrule="FREQ=WEEKLY")
    moving.now = FRIDAY + timedelta(hours=1)
    services.tasks.later(task, FRIDAY + timedelta(days=1))
    services.tasks.done(task)
    reading = read(services.custody.export())
    assert reading.unknown == ()
    first, second = reading.portfolio.dossiers[0].tasks
    assert first.extra == {"due_before": ["2026-11-13T17:00:00+00:00"], "due_missed": ["2026-11-13T18:00:00+00:00"]}
    assert second.extra == {"follows": first.id}
