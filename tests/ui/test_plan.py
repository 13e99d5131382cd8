"""The plan through the real window: placed by digits and the mouse, moved, asked who, taken back; month and lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.hours import Calendar
from desktop.domain.task import Side
from desktop.services.suite import Services
from desktop.ui.kit.dialog import open_in
from desktop.ui.scope_dialog import ScopeDialog
from desktop.ui.screens.client.appointment_dialogs import AppointmentDialog, WhoDialog
from desktop.ui.screens.plan.screen import PlanScreen
from desktop.ui.shell import Shell
from tests.ui.inline import press, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ROME = ZoneInfo("Europe/Rome")
MONDAY = date(2026, 11, 9)
OFFICE = Calendar("Europe/Rome", (((9 * 60, 13 * 60), (14 * 60, 18 * 60)),) * 5 + ((), ()))
MON, TUE, WED, THU, FRI, SAT = range(6)
Key, Held = Qt.Key, Qt.KeyboardModifier


def at(day: int, time: str) -> datetime:
    return datetime.fromisoformat(f"{MONDAY + timedelta(days=day)}T{time}").replace(tzinfo=ROME).astimezone(UTC)


class Desk:
    """She, at the plan. It is Thursday 12 November, 14:20."""

    def __init__(self, qtbot: QtBot, services: Services, shell: Shell, client: int, task: int) -> None:
        self.bot, self.services, self.shell, self.client, self.task = qtbot, services, shell, client, task
        screen = shell.go("plan")
        assert isinstance(screen, PlanScreen)
        self.screen = screen
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            QApplication.processEvents()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        for key in keys:
            press(self.bot, key, held)
        self.settle()

    def times(self) -> dict[str, datetime]:
        """What stands in the week, and since when."""
        return {block.title: block.starts_at for block in self.screen.found.lines.blocks}  # type: ignore[union-attr]

    def to_place(self) -> list[str]:
        return [row.title for row in self.screen.places.model_.rows if not row.heading]

    def choose(self, title: str) -> None:
        """The keyboard on a block of the week."""
        blocks = self.screen.planner.model_.blocks
        self.screen.planner.setFocus()
        self.screen.planner.take(next(place for place, block in enumerate(blocks) if block.title == title))

    def spot(self, day: int, hour: float) -> QPoint:
        planner = self.screen.planner
        left = planner.sheet.left(day) + planner.sheet.column / 2
        return QPoint(round(left), round(planner.sheet.y(hour * 60) - planner.verticalOffset()))

    def drag(self, first: QPoint, last: QPoint) -> None:
        """Over the week."""
        port = self.screen.planner.viewport()
        self.bot.mousePress(port, Qt.MouseButton.LeftButton, pos=first)
        self.bot.mouseMove(port, first + QPoint(3, 12))
        self.bot.mouseMove(port, last)
        self.bot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=last)
        self.settle()

    def asked(self) -> Any:
        """The dialog that lies on top."""
        self.settle()
        return open_in(self.shell)

    def said(self) -> str:
        toast = self.shell._toast
        return toast.accessibleName() if toast is not None and toast.isVisible() else ""


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    with services_at(tmp_path) as services:
        services.settings.change(calendar=OFFICE)
        client = services.clients.add("Bruni", "it", time_zone="Europe/Rome")
        task = services.tasks.add(client, "Order form", Side.ASSISTANT, estimate=60)
        services.schedules.add(client, "Check-in", at(FRI, "09:00"), at(FRI, "10:00"))
        services.schedules.repeat(
            None, "Invoices", datetime.fromisoformat("2026-11-06T10:00"), "Europe/Rome", 60, "FREQ=WEEKLY"
        )
        with shell_over(qtbot, services, getattr(request, "param", (1280, 800))) as (shell, _calls):
            with qtbot.waitActive(shell):
                shell.activateWindow()
            yield Desk(qtbot, services, shell, client, task)


def test_the_keyboard_is_on_what_is_to_place_and_one_digit_places_it(desk: Desk):
    assert QApplication.focusWidget() is desk.screen.places
    desk.press(Key.Key_5)
    assert desk.times()["Order form"] == at(FRI, "11:00")
    assert desk.to_place() == []
    assert desk.said() == "Placed: Order form, Tomorrow 11:00"
    desk.services.history.undo()
    desk.settle()
    assert desk.to_place() == ["Order form"]


def test_a_day_that_has_passed_means_the_next_one(desk: Desk):
    desk.press(Key.Key_1)
    assert desk.services.weeks.to_place() == []
    assert "Order form" not in desk.times()
    desk.screen.step(1)
    desk.settle()
    assert desk.times()["Order form"] == at(MON, "09:00") + timedelta(days=7)


def test_where_it_fits_nowhere_it_stays_and_that_is_said(desk: Desk):
    desk.press(Key.Key_6)
    assert desk.to_place() == ["Order form"]
    assert desk.said().startswith("It fits nowhere on that day")


def test_it_is_dragged_into_the_week(desk: Desk):
    places, planner = desk.screen.places, desk.screen.planner
    row = places.visualRect(places.model_.index(1)).center()
    there = planner.viewport().mapTo(desk.shell, desk.spot(FRI, 15.1))
    here = places.viewport().mapFrom(desk.shell, there)
    desk.bot.mousePress(places.viewport(), Qt.MouseButton.LeftButton, pos=row)
    desk.bot.mouseMove(places.viewport(), row + QPoint(14, 2))
    desk.bot.mouseMove(places.viewport(), here)
    assert planner.ghost == ((FRI, 15 * 60), 60)
    desk.bot.mouseRelease(places.viewport(), Qt.MouseButton.LeftButton, pos=here)
    desk.settle()
    assert desk.times()["Order form"] == at(FRI, "15:00")


def test_escape_lets_it_stay(desk: Desk):
    places, planner = desk.screen.places, desk.screen.planner
    row = places.visualRect(places.model_.index(1)).center()
    here = places.viewport().mapFrom(desk.shell, planner.viewport().mapTo(desk.shell, desk.spot(FRI, 15)))
    desk.bot.mousePress(places.viewport(), Qt.MouseButton.LeftButton, pos=row)
    desk.bot.mouseMove(places.viewport(), row + QPoint(14, 2))
    desk.bot.mouseMove(places.viewport(), here)
    desk.press(Key.Key_Escape)
    desk.bot.mouseRelease(places.viewport(), Qt.MouseButton.LeftButton, pos=here)
    assert desk.to_place() == ["Order form"]
    assert planner.ghost is None


def test_a_placed_to_do_is_moved_stretched_ticked_and_taken_back(desk: Desk):
    desk.press(Key.Key_5)
    desk.choose("Order form")
    desk.press(Key.Key_Down, held=Held.AltModifier)
    assert desk.times()["Order form"] == at(FRI, "11:15")
    desk.press(Key.Key_Down, held=Held.AltModifier | Held.ShiftModifier)
    (line,) = desk.services.tasks.of_client(desk.client)
    assert (line.estimate, line.planned_at) == (75, at(FRI, "11:15"))
    desk.drag(desk.spot(FRI, 11.5), desk.spot(THU, 16.25))
    assert desk.times()["Order form"] == at(THU, "16:00")
    desk.press(Key.Key_D)
    assert desk.services.tasks.of_client(desk.client)[0].done_at is not None
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Delete)
    assert desk.to_place() == ["Order form"]
    for _ in range(7):
        desk.services.history.undo()
    assert desk.services.tasks.of_client(desk.client)[0].planned_at is None


def test_dragged_back_over_the_panel_it_is_to_be_placed_again(desk: Desk):
    desk.press(Key.Key_5)
    planner, places = desk.screen.planner, desk.screen.places
    over = planner.viewport().mapFrom(desk.shell, desk.screen.week_page.panel.mapTo(desk.shell, QPoint(60, 120)))
    desk.drag(desk.spot(FRI, 11.5), over)
    assert desk.to_place() == ["Order form"]
    assert places.isVisible()


def test_an_appointment_that_is_dragged_asks_whose_wish_it_was(desk: Desk):
    desk.drag(desk.spot(FRI, 9.25), desk.spot(FRI, 15.25))
    dialog = desk.asked()
    assert isinstance(dialog, AppointmentDialog)
    assert dialog.starts_at() == at(FRI, "15:00")
    dialog.why.setCurrentIndex(1)
    dialog.save.click()
    desk.settle()
    outcomes = {(one.starts_at, one.outcome) for one in desk.services.schedules.of_client(desk.client)}
    assert outcomes == {(at(FRI, "09:00"), "moved"), (at(FRI, "15:00"), "planned")}


def test_time_of_her_own_asks_only_which_of_them(desk: Desk):
    desk.choose("Invoices")
    desk.press(Key.Key_Down, held=Held.AltModifier)
    dialog = desk.asked()
    assert isinstance(dialog, ScopeDialog)
    desk.bot.keyClick(dialog, Key.Key_1)
    desk.settle()
    assert desk.times()["Invoices"] == at(FRI, "10:15")
    desk.screen.step(1)
    desk.settle()
    assert desk.times()["Invoices"] == at(FRI, "10:00") + timedelta(days=7)


def test_outcomes_are_one_key(desk: Desk):
    desk.choose("Check-in")
    desk.press(Key.Key_K)
    assert desk.services.schedules.of_client(desk.client)[0].outcome == "kept"
    desk.press(Key.Key_M)
    dialog = desk.asked()
    assert isinstance(dialog, WhoDialog)
    desk.bot.keyClick(dialog, Key.Key_T)
    desk.settle()
    line = desk.services.schedules.of_client(desk.client)[0]
    assert (line.outcome, line.by) == ("missed", "client")


def test_s_asks_for_a_time_in_words(desk: Desk):
    desk.press(Key.Key_S)
    dialog = desk.asked()
    dialog.by.edit.setText("")
    desk.bot.keyClicks(dialog.by.edit, "tomorrow 16")
    desk.bot.keyClick(dialog.by.edit, Key.Key_Return)
    desk.settle()
    assert desk.times()["Order form"] == at(FRI, "16:00")


def test_what_the_week_holds_is_said_in_a_sentence(desk: Desk):
    assert desk.screen.head.title.text() == "9 – 15 November"
    assert desk.screen.head.line.text().endswith("planned of the 40 you offer. Thursday afternoon is free.")
    described = desk.screen.planner.accessibleDescription()
    assert "Friday 13 November: 2 of 8 hours planned." in described
    spoken = [block.spoken for block in desk.screen.planner.model_.blocks]
    assert spoken == [
        "Friday 13 November, 09:00 to 10:00, Check-in, Bruni, appointment",
        "Friday 13 November, 10:00 to 11:00, Invoices, your own time, comes again",
    ]


def test_what_overlaps_says_so(desk: Desk):
    desk.services.tasks.plan(desk.task, at(FRI, "09:30"))
    desk.settle()
    blocks = {block.title: block for block in desk.screen.planner.model_.blocks}
    assert blocks["Check-in"].clash == blocks["Order form"].clash == "overlaps"
    assert blocks["Order form"].spoken.endswith("overlaps with something else")


def test_a_chosen_clients_hours_are_shaded_and_all_others_stand_back(desk: Desk):
    other = desk.services.clients.add("Ash", time_zone="Europe/London")
    desk.settle()
    desk.screen.choose_client(other)
    desk.settle()
    week = desk.screen.planner.week
    assert week is not None
    assert week.days[FRI].agreed
    assert not week.days[SAT].agreed
    assert all(block.faint for block in week.blocks)
    assert desk.screen.week_page.legend.text() == "Shaded: when Ash can reach you · 13:20 there now"
    assert desk.to_place() == []
    assert desk.screen.client_in_hand() == other


def test_weeks_and_months_go_by_and_come_back(desk: Desk):
    desk.screen.step(1)
    assert desk.screen.head.title.text() == "16 – 22 November"
    desk.screen.go_to(date(2026, 12, 30))
    assert desk.screen.head.title.text() == "28 December 2026 – 3 January 2027"
    desk.screen.show_view(1)
    assert desk.screen.head.title.text() == "December 2026"
    desk.screen.step(1)
    assert desk.screen.head.title.text() == "January 2027"
    desk.screen.step(-1)
    desk.screen.step(-1)
    assert desk.screen.head.title.text() == "November 2026"
    desk.screen.step(0)
    desk.screen.show_view(0)
    assert desk.screen.head.title.text() == "9 – 15 November"


def test_in_the_month_keys_move_a_to_do_and_enter_opens_its_week(desk: Desk):
    desk.services.tasks.plan(desk.task, at(FRI, "11:00"))
    desk.screen.show_view(1)
    desk.settle()
    grid = desk.screen.month_page.grid
    grid.setFocus()
    desk.press(Key.Key_Right)
    assert [entry.title for entry in grid.model_.days[grid.at()].entries] == ["Check-in", "Invoices", "Order form"]
    desk.press(Key.Key_Down, Key.Key_Down, Key.Key_Down, held=Held.ControlModifier)
    desk.press(Key.Key_Down, held=Held.AltModifier)
    assert desk.services.tasks.of_client(desk.client)[0].planned_at == at(FRI, "11:00") + timedelta(days=7)
    desk.press(Key.Key_Down, Key.Key_Return)
    assert desk.screen.head.title.text() == "16 – 22 November"
    assert "Order form" in desk.times()


def test_in_the_month_a_to_do_is_dragged_to_another_day(desk: Desk):
    desk.services.tasks.plan(desk.task, at(THU, "16:00"))
    desk.screen.show_view(1)
    desk.settle()
    grid = desk.screen.month_page.grid
    here = next(place for place, day in enumerate(grid.model_.days) if day.today)
    first = grid.cell(here).topLeft() + QPoint(20, grid._top() + grid._line() // 2)
    last = grid.cell(here + 7).center()
    desk.bot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=first)
    desk.bot.mouseMove(grid.viewport(), first + QPoint(12, 4))
    desk.bot.mouseMove(grid.viewport(), last)
    desk.bot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert desk.services.tasks.of_client(desk.client)[0].planned_at == at(THU, "16:00") + timedelta(days=7)


def test_lists_stand_side_by_side_and_are_put_in_order(desk: Desk):
    services, client = desk.services, desk.client
    autumn = services.tasks.add_list(client, "Autumn", shared=True)
    tasks = [services.tasks.add(client, title, Side.ASSISTANT, list=autumn) for title in ("A", "B")]
    desk.screen.show_view(2)
    desk.settle()
    first, last = desk.screen.lists_page.cards
    assert (first.client.text(), first.about.text()) == ("Bruni", "Autumn · shared, 2 open")
    assert last.about.text() == "In no list · 1 open"
    first.list.setFocus()
    desk.press(Key.Key_Down, held=Held.AltModifier)
    assert [row.key for row in first.list.model_.rows] == [tasks[1], tasks[0]]
    desk.press(Key.Key_Space)
    assert services.tasks.of_client(client)[1].done_at is not None
    desk.press(Key.Key_Right)
    assert QApplication.focusWidget() is last.list
    assert desk.screen.client_in_hand() == client


def test_a_step_plan_is_opened_from_its_list(desk: Desk):
    made = desk.services.plans.make(desk.client, "Newsletter", date(2026, 12, 18), ())
    desk.screen.show_view(2)
    desk.settle()
    heard: list[tuple[str, object]] = []
    desk.screen.wanted.disconnect()
    desk.screen.wanted.connect(lambda key, about: heard.append((key, about)))
    card = next(card for card in desk.screen.lists_page.cards if card.column and card.column.list_id == made)
    card.plan.click()
    assert heard == [("step_plan", made)]


def test_something_new_in_one_small_dialog(desk: Desk):
    desk.screen.add()
    dialog = desk.asked()
    desk.bot.keyClicks(dialog.what.edit, "Label proofs")
    desk.bot.keyClick(dialog.what.edit, Key.Key_Return)
    desk.settle()
    assert "Label proofs" in desk.to_place()
    desk.screen.add()
    dialog = desk.asked()
    dialog.choose(2)
    desk.bot.keyClicks(dialog.what.edit, "Lunch")
    dialog.often.setCurrentIndex(3)
    dialog.save.click()
    assert dialog.isVisible()  # without a time it is nothing
    desk.bot.keyClicks(dialog.when.edit, "tomorrow 12:30")
    dialog.save.click()
    desk.settle()
    assert desk.times()["Lunch"] == at(FRI, "12:30")
    block = next(one for one in desk.screen.found.lines.blocks if one.title == "Lunch")  # type: ignore[union-attr]
    assert (block.client_id, block.repeats) == (None, True)


def test_two_clicks_in_the_week_ask_for_something_there(desk: Desk):
    desk.bot.mouseDClick(desk.screen.planner.viewport(), Qt.MouseButton.LeftButton, pos=desk.spot(FRI, 16.1))
    dialog = desk.asked()
    desk.bot.keyClicks(dialog.what.edit, "Call")
    dialog.save.click()
    desk.settle()
    assert desk.times()["Call"] == at(FRI, "16:00")


def test_whom_to_remind_is_one_sheet_and_ticked_there(desk: Desk):
    assert desk.screen.head.remind.accessibleName().startswith("Tomorrow: remind 1")
    desk.screen.remind()
    sheet = desk.asked()
    assert "10:00" in sheet.text.toPlainText() or "9:00" in sheet.text.toPlainText()
    desk.bot.keyClick(sheet.list, Key.Key_C)
    assert QApplication.clipboard().text() == sheet.text.toPlainText()
    desk.bot.keyClick(sheet.list, Key.Key_Space)
    desk.settle()
    assert sheet.nothing.isVisible()
    assert not desk.screen.head.remind.isVisible()
    assert desk.services.schedules.to_remind() == []


def test_three_times_to_offer_are_copied_as_words(desk: Desk):
    desk.screen.offer()
    sheet = desk.asked()
    text = sheet.text.toPlainText()
    assert text.count("•") == 3
    sheet.save.click()
    assert QApplication.clipboard().text() == text


def test_a_day_in_words_opens_its_week(desk: Desk):
    desk.screen.ask_day()
    dialog = desk.asked()
    desk.bot.keyClicks(dialog.day.edit, "24 Dec")
    desk.bot.keyClick(dialog.day.edit, Key.Key_Return)
    desk.settle()
    assert desk.screen.head.title.text() == "21 – 27 December"


@pytest.mark.parametrize("desk", [(860, 520)], indirect=True)
def test_in_a_narrow_window_what_is_to_place_is_opened_when_it_is_wanted(desk: Desk):
    assert not desk.screen.week_page.panel.isVisible()
    desk.screen.head.to_place.click()
    desk.settle()
    assert desk.screen.week_page.panel.isVisible()
    desk.press(Key.Key_5)
    assert desk.times()["Order form"] == at(FRI, "11:00")


def test_a_gone_client_is_no_longer_chosen_and_another_language_says_it_all_again(desk: Desk):
    from desktop.system.paths import resources
    from desktop.ui import language

    desk.screen.choose_client(999)
    desk.settle()
    assert desk.screen.client is None
    language.use("it", resources() / "translations")
    desk.settle()
    assert "Nov" in desk.screen.head.title.text() or "nov" in desk.screen.head.title.text()
