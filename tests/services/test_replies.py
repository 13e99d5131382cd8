"""The list that comes back, over a real store: taken in as one step, twice harmless, a forged one refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from desktop.domain.errors import Refused, Unreadable
from desktop.domain.merging import Choice, Clash, Kind
from desktop.domain.schedule import Outcome
from desktop.domain.shared import SharedSheet
from desktop.domain.task import Side
from desktop.services.suite import Services
from tests.hostile_replies import HOSTILE
from tests.sealed import key_of
from tests.sealed import sealed as written
from tests.services.conftest import MovableClock

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
AT = NOW + timedelta(hours=5)


@pytest.fixture
def lago(services: Services) -> int:
    client = services.clients.add("Ceramiche Lago", "it", "Europe/Rome")
    shared = services.tasks.add_list(client, "Catalogo", shared=True)
    services.tasks.add(client, "Foto", Side.CLIENT, NOW + timedelta(days=3), list=shared)
    services.tasks.add(client, "Indice", Side.ASSISTANT, list=shared)
    return client


@pytest.fixture
def page(services: Services, lago: int, moving: MovableClock) -> SharedSheet:
    given = services.sharing.give(lago, services.sharing.sheet(lago))
    moving.move(days=1)
    return given


def sealed(page: SharedSheet, secret: str | None = None, **said: list[list[object]]) -> str:
    return written(page, AT, secret, **said)


def ticking(page: SharedSheet, title: str = "Foto", done: bool = True, at: datetime = AT) -> str:
    return sealed(page, ticks=[[key_of(page, title), done, at.isoformat()]])


def take(services: Services, text: str, **how: object) -> object:
    return services.replies.take(services.replies.read(text), **how)  # type: ignore[arg-type]


def test_a_tick_is_done_when_they_pressed_it_and_stands_in_the_log(services: Services, lago: int, page: SharedSheet):
    incoming = take(services, ticking(page))
    assert (incoming.client, incoming.older) == ("Ceramiche Lago", False)
    done = {one.title: one.done_at for one in services.tasks.of_client(lago)}
    assert done == {"Foto": AT, "Indice": None}
    line = services.timelines.contacts(services.timelines.of_client(lago).rows)[0]
    assert (line.at, line.text) == (AT, "☑ Foto")
    assert services.due.waiting() == ()


def test_one_step_takes_all_of_it_back(services: Services, lago: int, page: SharedSheet):
    text = sealed(
        page,
        ticks=[[key_of(page, "Foto"), True, AT.isoformat()]],
        comments=[["", "Sono via lunedì.", AT.isoformat()]],
        added=[["a1", page.lists[0].key, "Listino", True, AT.isoformat()]],
    )
    take(services, text)
    assert [one.title for one in services.tasks.of_client(lago)] == ["Foto", "Indice", "Listino"]
    assert services.history.undo() == "reply_taken"
    assert [(one.title, one.done_at) for one in services.tasks.of_client(lago)] == [("Foto", None), ("Indice", None)]
    assert len(services.replies.preview(services.replies.read(text)).merged.said) == 3


def test_what_they_add_is_theirs_or_hers_in_its_list(services: Services, lago: int, page: SharedSheet):
    home = page.lists[0].key
    take(
        services,
        sealed(
            page,
            added=[["a1", home, "Listino", True, AT.isoformat()], ["a2", home, "Preventivo", False, AT.isoformat()]],
        ),
    )
    lines = {one.title: (one.owner, one.list is not None) for one in services.tasks.of_client(lago)}
    assert lines["Listino"] == ("client", True)
    assert lines["Preventivo"] == ("assistant", True)


def test_the_same_reply_twice_changes_nothing_and_is_no_step(services: Services, lago: int, page: SharedSheet):
    text = sealed(page, added=[["a1", page.lists[0].key, "Listino", True, AT.isoformat()]])
    take(services, text)
    again = take(services, text)
    assert (again.merged.said, again.merged.known) == ((), 1)
    assert [one.title for one in services.tasks.of_client(lago)].count("Listino") == 1
    assert services.history.undo() == "reply_taken"
    with pytest.raises(Refused, match="nothing_to_undo"):
        [services.history.undo() for _ in range(9)]


def test_twice_is_harmless_after_a_restart(opened: Callable[[], Services], services: Services, page: SharedSheet):
    text = ticking(page, at=AT + timedelta(microseconds=250_000))
    take(services, text)
    again = take(opened(), text)
    assert (again.merged.said, again.merged.changes, again.merged.known) == ((), (), 1)


def test_a_reply_to_an_older_page_is_understood(services: Services, lago: int, page: SharedSheet, moving: MovableClock):
    services.tasks.add(lago, "Nuovo", Side.CLIENT, list=services.tasks.lists(lago)[0].id)
    newer = services.sharing.give(lago, services.sharing.sheet(lago))
    assert newer.back != page.back
    incoming = take(services, ticking(page))
    assert incoming.older
    assert [one.title for one in services.tasks.of_client(lago) if one.done_at] == ["Foto"]


def test_what_has_not_changed_is_the_same_page_until_it_is_answered(services: Services, lago: int, page: SharedSheet):
    again = services.sharing.give(lago, services.sharing.sheet(lago))
    assert again.back == page.back
    take(services, sealed(page, comments=[["", "Bene.", AT.isoformat()]]))
    assert services.sharing.give(lago, services.sharing.sheet(lago)).back != page.back


@pytest.mark.parametrize(
    "way, titles",
    [
        (Choice.MINE, [("Foto e prezzi", False), ("Indice", False)]),
        (Choice.THEIRS, [("Foto e prezzi", True), ("Indice", False)]),
        (Choice.BOTH, [("Foto e prezzi", False), ("Indice", False), ("Foto", True)]),
    ],
)
def test_a_clash_is_settled_as_she_says(services: Services, lago: int, page: SharedSheet, way, titles):
    services.tasks.change(services.tasks.of_client(lago)[0].id, title="Foto e prezzi")
    held = services.replies.read(ticking(page))
    (clash,) = services.replies.preview(held).merged.conflicts
    assert clash.clash is Clash.CHANGED
    services.replies.take(held, {clash.id: way})
    found = [(one.title, one.done_at is not None) for one in services.tasks.of_client(lago)]
    assert sorted(found) == sorted(titles)


def test_what_she_removed_can_be_put_back_done(services: Services, lago: int, page: SharedSheet):
    services.tasks.remove(services.tasks.of_client(lago)[0].id)
    take(services, ticking(page), usual=Choice.THEIRS)
    (back,) = [one for one in services.tasks.of_client(lago) if one.title == "Foto"]
    assert (back.done_at, back.owner, back.list) == (AT, "client", services.tasks.lists(lago)[0].uid)


def test_hers_is_never_done_by_them(services: Services, lago: int, page: SharedSheet):
    incoming = take(services, ticking(page, "Indice"), usual=Choice.THEIRS)
    assert [one.kind for one in incoming.merged.said] == [Kind.SAYS_DONE]
    assert all(one.done_at is None for one in services.tasks.of_client(lago))
    assert [line.client_id for line in services.due.waiting()] == [lago]


def test_a_tick_taken_back_opens_it_again(services: Services, lago: int, page: SharedSheet):
    take(services, ticking(page))
    take(services, ticking(page, done=False, at=AT + timedelta(hours=1)))
    assert all(one.done_at is None for one in services.tasks.of_client(lago))


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("Ris", "ris"),
        lambda text: "> " + text.replace("\n", "\n> "),
        lambda text: text[:60] + "\n" + text[60:120] + "=\n" + text[120:],
    ],
)
def test_what_came_another_way_is_the_same_reply(services: Services, lago: int, page: SharedSheet, change):
    take(services, change(ticking(page)))
    assert any(one.done_at for one in services.tasks.of_client(lago))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_forged_or_spoilt_one_changes_nothing(services: Services, lago: int, page: SharedSheet, name: str):
    made, code = HOSTILE[name]
    with pytest.raises((Refused, Unreadable)) as refused:
        take(services, made(page, AT))
    assert refused.value.code == code
    assert not services.timelines.of_client(lago).rows
    assert [(one.title, one.done_at) for one in services.tasks.of_client(lago)] == [("Foto", None), ("Indice", None)]


def test_the_page_of_one_client_says_nothing_of_another(services: Services, lago: int, page: SharedSheet):
    other = services.clients.add("Officina Bruni", "it", "Europe/Rome")
    home = services.tasks.add_list(other, "Officina", shared=True)
    services.tasks.add(other, "Preventivo", Side.CLIENT, list=home)
    theirs = services.sharing.give(other, services.sharing.sheet(other))
    text = written(theirs, AT, ticks=[[key_of(page, "Foto"), True, AT.isoformat()]])
    with pytest.raises(Refused, match="reply_does_not_fit"):
        take(services, text)
    assert take(services, ticking(theirs, "Preventivo")).client == "Officina Bruni"
    assert [one.done_at for one in services.tasks.of_client(lago)] == [None, None]


def test_markup_and_controls_in_what_they_say_are_plain_text(services: Services, lago: int, page: SharedSheet):
    added = [["a1", "", "<b onclick=alert(1)>Listino</b>\u202e\x1b[31m", True, AT.isoformat()]]
    take(services, sealed(page, comments=[["", "<img src=x>\x00\u2066", AT.isoformat()]], added=added))
    line = services.timelines.contacts(services.timelines.of_client(lago).rows)[0]
    assert line.text == "+ <b onclick=alert(1)>Listino</b> [31m\n<img src=x>"


def test_a_reply_of_an_erased_client_is_of_no_page(services: Services, lago: int, page: SharedSheet):
    text = ticking(page)
    services.erasures.erase(lago)
    with pytest.raises(Refused, match="reply_unknown"):
        take(services, text)


def test_the_secret_leaves_with_no_export(services: Services, lago: int, page: SharedSheet, tmp_path: Path):
    take(services, ticking(page))
    services.custody.export_to(tmp_path / "all.garbo", None)
    assert page.back is not None
    assert page.back.secret.encode() not in (tmp_path / "all.garbo").read_bytes()


def test_a_calendar_keeps_its_uids_and_counts_what_changed(services: Services, lago: int, moving: MovableClock):
    services.schedules.add(lago, "Chiamata", NOW + timedelta(days=2))

    def events() -> dict[str, tuple[str, int]]:
        given = services.sharing.give(lago, services.sharing.sheet(lago))
        (content,) = services.sharing.render(given, ["ics"]).values()
        walked = Calendar.from_ical(content).walk("VEVENT")
        return {str(one["SUMMARY"]): (str(one["UID"]), int(one["SEQUENCE"])) for one in walked}

    first, again = events(), events()
    assert first == again
    assert {number for _, number in first.values()} == {0}
    moving.move(hours=1)
    services.tasks.later(services.tasks.of_client(lago)[0].id, NOW + timedelta(days=6))
    changed = events()
    assert {title: uid for title, (uid, _) in changed.items()} == {title: uid for title, (uid, _) in first.items()}
    assert {title: number for title, (_, number) in changed.items()} == {"Chiamata": 0, "Foto": 1}


def test_a_calendar_lets_go_of_what_was_called_off_done_or_taken_from_the_list(
    services: Services, lago: int, moving: MovableClock
):
    call = services.schedules.add(lago, "Chiamata", NOW + timedelta(days=2))

    def told(*, lists: bool = True) -> dict[str, tuple[str, int]]:
        given = services.sharing.give(lago, services.sharing.sheet(lago, None if lists else ()))
        (content,) = services.sharing.render(given, ["ics"]).values()
        walked = Calendar.from_ical(content).walk("VEVENT")
        return {str(one["SUMMARY"]): (str(one.get("STATUS", "")), int(one["SEQUENCE"])) for one in walked}

    assert told() == {"Chiamata": ("", 0), "Foto": ("", 0)}
    assert told(lists=False) == {"Chiamata": ("", 0)}
    services.schedules.outcome(call, Outcome.CANCELLED, Side.CLIENT)
    services.tasks.done(services.tasks.of_client(lago)[0].id)
    for _ in range(2):
        assert told() == {"Chiamata": ("CANCELLED", 1), "Foto": ("CANCELLED", 1)}
    moving.move(days=9)
    assert told() == {}
