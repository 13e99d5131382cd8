"""The week through the real window: placed by digits and the mouse, moved, asked who, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.task import Side
from desktop.ui.kit.planner import PlanBlock
from desktop.ui.scope_dialog import ScopeDialog
from desktop.ui.screens.client.appointment_dialogs import AppointmentDialog, WhoDialog
from tests.ui.plan_desk import FRI, MON, SAT, THU, Desk, Held, Key, at, plan_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    with plan_desk(qtbot, tmp_path, getattr(request, "param", (1280, 800))) as found:
        yield found


def test_the_keyboard_is_on_what_is_to_place_and_one_digit_places_it(desk: Desk):
    assert QApplication.focusWidget() is desk.screen.places
    desk.press(Key.Key_5)
    assert desk.times()["Order form"] == at(FRI, "11:00")
    assert desk.to_place() == []
    assert desk.said() == "Placed: Order form, tomorrow 11:00"
    # The last one is placed: the keyboard goes into the week.
    assert QApplication.focusWidget() is desk.screen.planner
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


def test_what_is_placed_after_it_is_due_says_by_when(desk: Desk):
    desk.services.tasks.change(desk.task, due=at(FRI, "12:00"))
    desk.services.tasks.plan(desk.task, at(FRI, "11:00"))
    desk.settle()
    assert _block(desk, "Order form").clash == ""
    desk.services.tasks.plan(desk.task, at(FRI, "15:00"))
    desk.settle()
    assert _block(desk, "Order form").clash == "by 12:00 tomorrow"
    assert _block(desk, "Order form").spoken.endswith("by 12:00 tomorrow")


@pytest.mark.parametrize(("minutes", "hours"), [(60, "4"), (30, "4"), (90, "5"), (150, "6")])
def test_half_an_hour_more_is_an_hour_more_in_the_sentence(desk: Desk, minutes: int, hours: str):
    desk.services.tasks.change(desk.task, estimate=minutes)
    before = desk.services.tasks.add(desk.client, "Longer", Side.ASSISTANT, estimate=60)
    desk.services.tasks.plan(before, at(FRI, "14:00"))
    desk.services.tasks.plan(desk.task, at(FRI, "15:00"))
    desk.settle()
    assert desk.screen.head.line.text().startswith(f"{hours} hours planned")


def test_what_lies_outside_the_hours_says_so(desk: Desk):
    desk.services.schedules.add(desk.client, "Late call", at(FRI, "19:00"), at(FRI, "19:30"))
    desk.services.schedules.add(desk.client, "Saturday call", at(SAT, "10:00"), at(SAT, "10:30"))
    desk.settle()
    notes = {block.title: block.note for block in desk.screen.planner.model_.blocks}
    assert notes["Check-in"] == notes["Invoices"] == ""
    assert notes["Late call"].startswith("outside")
    assert notes["Saturday call"]
    spoken = next(one.spoken for one in desk.screen.planner.model_.blocks if one.title == "Late call")
    assert spoken.endswith(notes["Late call"])


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


def _block(desk: Desk, title: str) -> PlanBlock:
    return next(one for one in desk.screen.planner.model_.blocks if one.title == title)
