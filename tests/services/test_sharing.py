"""Sharing by hand: from the store to files, private lists refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import Refused
from desktop.domain.task import Side
from desktop.services.suite import Services

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


@pytest.fixture
def lago(services: Services) -> int:
    """A client with a shared list, a private one and an appointment."""
    client = services.clients.add("Ceramiche Lago", "it", "Europe/Rome")
    shared = services.tasks.add_list(client, "Catalogo", shared=True)
    private = services.tasks.add_list(client, "Pensieri miei")
    services.tasks.add(client, "Foto", Side.CLIENT, NOW + timedelta(days=3), list=shared)
    services.tasks.add(client, "Segreto", Side.ASSISTANT, list=private)
    services.tasks.add(client, "In nessuna lista", Side.ASSISTANT)
    services.schedules.add(client, "Chiamata", NOW + timedelta(days=2))
    return client


def uid(services: Services, client: int, title: str) -> str:
    return next(one.uid for one in services.tasks.lists(client) if one.title == title)


def test_a_sheet_holds_shared_lists_and_the_agenda(services: Services, lago: int):
    sheet = services.sharing.sheet(lago)
    assert [(one.title, [item.title for item in one.items]) for one in sheet.lists] == [("Catalogo", ["Foto"])]
    assert sheet.agenda is not None
    assert "Chiamata" in [line.title for line in sheet.agenda]
    assert sheet.reach is not None


def test_one_list_alone(services: Services, lago: int):
    sheet = services.sharing.sheet(lago, [uid(services, lago, "Catalogo")], agenda=False)
    assert (len(sheet.lists), sheet.agenda) == (1, None)


def test_a_private_list_is_refused_until_it_is_shared(services: Services, lago: int):
    private = uid(services, lago, "Pensieri miei")
    with pytest.raises(Refused, match="list_is_private"):
        services.sharing.sheet(lago, [private])
    services.tasks.share_list(next(one.id for one in services.tasks.lists(lago) if one.uid == private), True)
    assert services.sharing.sheet(lago, [private]).lists[0].items[0].title == "Segreto"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("Nobody",), "client_unknown"),
        (("lago", ["Altra"]), "no_such_list"),
        (("lago", ["pensieri miei"]), "list_is_private"),
    ],
)
def test_what_cannot_be_shared_is_refused(services: Services, lago: int, arguments: tuple[object, ...], code: str):
    with pytest.raises(Refused, match=code):
        services.sharing.collect(*arguments)  # type: ignore[arg-type]


def test_who_is_gone_has_no_sheet(services: Services):
    with pytest.raises(Refused, match="client_gone"):
        services.sharing.sheet(99)


def test_it_writes_every_format(services: Services, lago: int, tmp_path: Path):
    files = services.sharing.write("lago", tmp_path / "out", (), ("pdf", "html", "txt", "ics"))
    assert [file.suffix for file in files] == [".pdf", ".html", ".txt", ".ics"]
    assert all(file.exists() for file in files)
    said = files[2].read_text("utf-8")
    assert "☐ Foto" in said
    assert "Segreto" not in said
    assert "In nessuna lista" not in said


def test_the_same_thing_has_the_same_uid_in_every_calendar(
    opened: Callable[[], Services], services: Services, lago: int
):
    sheet = services.sharing.sheet(lago)
    again = opened().sharing.sheet(lago)
    assert [one.key for one in sheet.meetings] == [one.key for one in again.meetings]
    assert [item.key for item in sheet.lists[0].items] == [item.key for item in again.lists[0].items]


def test_it_saves_one_file_by_its_ending(services: Services, lago: int, tmp_path: Path):
    sheet = services.sharing.sheet(lago)
    services.sharing.save(sheet, tmp_path / "x.html")
    assert "<!DOCTYPE html>" in (tmp_path / "x.html").read_text("utf-8")
    with pytest.raises(Refused, match="not_written"):
        services.sharing.save(sheet, tmp_path / "none" / "x.txt")
    with pytest.raises(Refused, match="format_unknown"):
        services.sharing.save(sheet, tmp_path / "x.doc")
