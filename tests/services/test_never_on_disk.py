"""Card, ideas, scale and trial leave nothing of a profile on the disk, in an export or in a page for a client."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.documents.portfolio import write_portfolio
from desktop.domain.patterns.assessment import Profile
from desktop.domain.patterns.fairness import Aside
from desktop.domain.portfolio import Dossier
from desktop.domain.week import week_of
from desktop.services.signals import ChosenIdea, Warned
from desktop.services.suite import Services
from desktop.system.paths import Paths
from tests.domain.dossiers import ROME, START, at, calm, dossier, meets, owes, portfolio, restless
from tests.services.clear_pages import pages
from tests.services.conftest import MovableClock

DAY = 140
NEVER = re.compile(
    "anxi|ansios|niespokoj|disorgani|niezorganiz|reassur|rassicur|upewni|needs structure|punti fermi|przyda"
    "|profil[eo]?\\b|symptom|sintom|objaw|\\bscore|punteggi|likelihood|suggests",
    re.IGNORECASE,
)
"""What the card says of a client, and what it rests on, in the three languages."""
LONG = re.compile(
    "anxious|anxiety|ansios|niespokoj|disorgani|niezorganiz|reassur|rassicur|upewniani|needs structure|punti fermi"
    "|przydatn|profil[eo]|symptom|sintom|punteggi|likelihood|suggests",
    re.IGNORECASE,
)
"""The same for what is enciphered: a word of four letters stands in a megabyte of dice once in thirty."""

LATE = tuple(owes(number, day, 3, returned=day - 1) for number, day in enumerate(range(90, DAY, 6)))


def named(name: str, one: Dossier, language: str) -> Dossier:
    return replace(one, client=replace(one.client, id=name.lower(), name=name, language=language))


@pytest.fixture
def lived(services: Services, moving: MovableClock, tmp_path: Path) -> Services:
    """Everything that can be done with a card was done: looked at, weighed, put off, tried, and told of afterwards."""
    moving.now = at(DAY, 12)
    whole = [*calm(0, 100), *restless(100, DAY), *calm(DAY, DAY + 40)]
    held = portfolio(
        named("Bruno", dossier(whole), "it"),
        named("Marta", dossier(whole), "pl"),
        named(
            "Carl", dossier(calm(0, DAY + 40), LATE, tuple(meets(n, d) for n, d in enumerate(range(90, DAY, 9)))), "en"
        ),
    )
    file = tmp_path / "portfolio.json"
    file.write_bytes(write_portfolio(held))
    services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))
    found = card(services, "Bruno")
    assert found.card.profile is Profile.ANXIOUS
    busy = START.replace(month=4), START.replace(month=5)
    assert services.fairness.weigh(found, Aside(own_late=True, busy=busy)).facts
    fact = found.card.facts[0]
    assert services.signals.behind(found.client_id, fact.interactions, fact.appointments, fact.tasks)
    ideas = [
        ChosenIdea(one.code, f"Try {one.code}", one.at, one.minutes, one.rrule, one.appointment) for one in found.ideas
    ]
    services.signals.take(found.client_id, found.card.signals, ideas)
    other = card(services, "Marta")
    services.signals.later(other.client_id, other.card.signals)
    services.signals.not_so(other.client_id, other.card.signals, "a fair")
    services.history.undo()
    services.signals.today()
    moving.now = at(DAY + 31, 12)
    assert services.decisions.news() is not None
    services.custody.backup(tmp_path / "copy.garbo-backup")
    return services


def card(services: Services, name: str) -> Warned:
    found = services.signals.card(services.clients.named(name).id)
    assert isinstance(found, Warned)
    return found


def test_no_page_of_the_store_holds_a_word_of_it(lived: Services, place: Paths) -> None:
    key = lived.vault.key
    lived.close()
    clear = pages(place.store, key)
    assert b"contact_outside_hours" in clear, "the same look finds the signal that was decided on"
    assert not found_in(clear)


def test_nothing_else_in_the_folder_does(lived: Services, place: Paths) -> None:
    lived.close()
    files = [one for one in place.data.rglob("*") if one.is_file()]
    assert files
    held = {one.name: one.read_bytes() for one in files}
    assert {name: hits for name, content in held.items() if (hits := found_in(content, words_for(content)))} == {}


@pytest.mark.parametrize("name", ["Bruno", "Marta", "Carl", None])
def test_no_export_holds_a_word_of_it(lived: Services, name: str | None) -> None:
    whole = lived.custody.export(name)
    assert b"interactions" in whole
    assert not found_in(whole)


@pytest.mark.parametrize("name", ["Bruno", "Marta", "Carl"])
def test_no_page_for_a_client_holds_a_word_of_it(
    lived: Services, moving: MovableClock, name: str, tmp_path: Path
) -> None:
    client, folder = lived.clients.named(name).id, tmp_path / "out"
    folder.mkdir()
    week = str(week_of(moving.now, ROME))
    writes: tuple[Callable[[], Sequence[Path]], ...] = (
        lambda: lived.contact_pages.write(name, folder, ("html", "txt", "eml")),
        lambda: lived.summaries.write(name, week, folder, ("html", "txt", "eml", "ics")).files,
    )
    files = [file for write in writes for file in write()]
    assert len(files) == 7
    for file in files:
        assert not found_in(visible(file)), file.name
    assert not found_in(repr(lived.client_views.page(client)).encode())
    assert not found_in(repr(lived.client_views.record(client)).encode())
    assert not found_in(lived.sharing.text(lived.sharing.sheet(client)).encode())


def visible(file: Path) -> bytes:
    """Without what is coded as base64, which is a PDF or a picture."""
    return re.sub(rb"(?:[A-Za-z0-9+/=]{60,}\s)+", b"", file.read_bytes())


def found_in(held: bytes, words: re.Pattern[str] = NEVER) -> list[str]:
    text = held.decode("utf-8", "ignore")
    return [text[max(0, one.start() - 20) : one.end() + 20] for one in words.finditer(text)]


def words_for(held: bytes) -> re.Pattern[str]:
    """Text is valid UTF-8 to its end; what is enciphered never is."""
    try:
        held.decode("utf-8")
    except UnicodeDecodeError:
        return LONG
    return NEVER


@pytest.mark.parametrize(
    "said", ["Suggests the anxious profile", "Fa pensare al profilo ansioso", "profil niespokojny"]
)
def test_a_word_of_it_would_be_found(said: str) -> None:
    assert found_in(said.encode())
    assert found_in(b"\xff\x00" + said.encode(), words_for(b"\xff" + said.encode()))
