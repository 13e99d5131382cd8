"""People and addresses by real keys: added, addressed, put in order, removed; and the client's own name."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.client import Person
from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.client.people import PeopleDialog
from desktop.ui.screens.client.person_form import ClientForm, PersonForm
from desktop.ui.screens.client.screen import ClientScreen
from tests.ui.inline import NOWHERE, press, services_at, shell_over
from tests.ui.panels import asked, told, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path) as found:
        found.clients.add("Zakład Nowak", "pl", "Europe/Warsaw")
        yield found


@pytest.fixture
def page(qtbot: QtBot, services: Services) -> Iterator[ClientScreen]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, _calls):
        with qtbot.waitActive(shell):
            shell.activateWindow()
        screen = shell.go("client", 1)
        assert isinstance(screen, ClientScreen)
        yield screen


@pytest.fixture
def people(page: ClientScreen) -> PeopleDialog:
    page.head.people.click()
    return asked(page, PeopleDialog)


def names(services: Services) -> list[str]:
    return [one.name for one in services.clients.card(1).client.people]


def test_somebody_is_added_and_a_page_to_them_is_shown_as_it_will_be(
    qtbot: QtBot, people: PeopleDialog, services: Services
) -> None:
    press(qtbot, Key.Key_N)
    form = asked(people, PersonForm)
    assert QApplication.focusWidget() is form.name.edit
    qtbot.keyClicks(form.name.edit, "Marek Nowak")
    form.tels.edit.setText("+48 22 123; +48 22 456")
    form.address.setCurrentIndex(form.address.findData("pan"))
    form.vocative.edit.setText("Marku")
    assert form.example.text() == "Dzień dobry, Panie Marku. Oto tydzień w skrócie. · Czego potrzebuję od Pana"
    write(qtbot, form.role.edit, "szef")
    person = services.clients.card(1).client.people[1]
    assert person == Person("Marek Nowak", "szef", ("+48 22 123", "+48 22 456"), (), (), "pan", "Marku")
    assert told(people.list) == [("Zakład Nowak", ""), ("Marek Nowak", "Pan")]
    assert open_in(people) is people, "the form has gone, the list is there"


def test_what_is_wrong_stays_beside_its_field_with_what_was_typed(
    qtbot: QtBot, people: PeopleDialog, services: Services
) -> None:
    press(qtbot, Key.Key_N)
    form = asked(people, PersonForm)
    write(qtbot, form.emails.edit, "ada at example")
    assert form.name.edit.accessibleDescription() == "A name is needed."
    assert form.emails.edit.accessibleDescription() == "ada at example is not an e-mail address."
    assert form.emails.text() == "ada at example"
    press(qtbot, Key.Key_Escape)
    assert names(services) == ["Zakład Nowak"]


def test_enter_edits_and_the_forms_of_address_are_those_of_the_language(
    qtbot: QtBot, people: PeopleDialog, services: Services
) -> None:
    assert people.list.hasFocus()
    press(qtbot, Key.Key_Return)
    form = asked(people, PersonForm)
    choices = [form.address.itemText(at) for at in range(form.address.count())]
    assert choices == ["undecided: neutral wording", "ty", "Pan", "Pani"]
    assert form.vocative.isVisible()
    write(qtbot, form.name.edit, "Anna Nowak")
    assert names(services) == ["Anna Nowak"]
    assert services.history.undo() == "person_changed"


def test_alt_and_arrows_change_the_order(qtbot: QtBot, page: ClientScreen, services: Services) -> None:
    for name in ("Anna", "Marek"):
        services.clients.add_person(1, Person(name))
    page.head.people.click()
    people = asked(page, PeopleDialog)
    people.list.take(2)
    qtbot.keyClick(people.list, Key.Key_Up, ALT)
    qtbot.keyClick(people.list, Key.Key_Up, ALT)
    assert names(services) == ["Marek", "Zakład Nowak", "Anna"]
    assert people.list.currentIndex().row() == 0, "the selection goes along"
    qtbot.keyClick(people.list, Key.Key_Down, ALT)
    assert names(services) == ["Zakład Nowak", "Marek", "Anna"]


def test_delete_removes_and_it_can_be_taken_back(qtbot: QtBot, people: PeopleDialog, services: Services) -> None:
    press(qtbot, Key.Key_Delete)
    assert names(services) == []
    assert people.nothing.isVisible()
    assert services.history.undo() == "person_removed"
    assert names(services) == ["Zakład Nowak"]


def test_the_client_is_edited(qtbot: QtBot, page: ClientScreen, services: Services) -> None:
    qtbot.keyClick(page, Key.Key_F2)
    form = asked(page, ClientForm)
    form.language.setCurrentIndex(form.language.findData("it"))
    form.pinned.click()
    write(qtbot, form.since.edit, "tomorrow")
    assert form.since.edit.accessibleDescription() == "Write the day as in 24/3/2025."
    form.since.edit.setText("1/3/2025")
    write(qtbot, form.name.edit, "Studio Nowak")
    client = services.clients.card(1).client
    assert (client.name, client.language, client.since, client.pinned) == (
        "Studio Nowak", "it", date(2025, 3, 1), True,
    )  # fmt: skip
    assert page.head.name.text() == "Studio Nowak"
    assert page.head.line.text().startswith("client since March 2025 · writes in Italian")
    assert services.history.undo() == "client_changed"
    assert page.head.name.text() == "Zakład Nowak"


def test_escape_gives_the_keyboard_back(qtbot: QtBot, page: ClientScreen, people: PeopleDialog) -> None:
    press(qtbot, Key.Key_Escape)
    assert open_in(page) is None
