"""Weeks, months and lists go by; what is added, offered and reminded from the plan; its narrow form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.task import Side
from tests.ui.plan_desk import FRI, THU, Desk, Held, Key, at, plan_desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Desk]:
    with plan_desk(qtbot, tmp_path, getattr(request, "param", (1280, 800))) as found:
        yield found


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


def test_a_click_on_what_it_is_to_be_leaves_the_keyboard_in_its_words(desk: Desk):
    desk.screen.add()
    dialog = desk.asked()
    assert dialog.what.edit.hasFocus()
    desk.bot.mouseClick(dialog.kinds[1], Qt.MouseButton.LeftButton)
    assert dialog.kind == 1
    assert dialog.what.edit.hasFocus()


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


@pytest.mark.parametrize("desk", [(700, 560)], indirect=True)
def test_where_letters_are_large_the_title_is_whole(desk: Desk):
    head = desk.screen.head
    assert head.title.width() >= head.title.fontMetrics().horizontalAdvance("9 – 15 November")
    assert (head.now.text(), head.now.accessibleName()) == ("", "This week")
    desk.shell.resize(1280, 800)
    desk.settle()
    assert head.now.text() == "This week"
    assert head.line.isVisible()
    assert head._first.indexOf(head.title) == 0
    assert all(head._below.indexOf(one) < 0 for one in (*head.views, head.client))


@pytest.mark.parametrize("desk", [(430, 260)], indirect=True)
def test_in_the_smallest_window_at_twice_the_size_no_button_is_cut_or_over_another(desk: Desk):
    desk.shell.setMinimumSize(1, 1)
    desk.shell.resize(430, 260)
    desk.settle()
    assert (desk.shell.width(), desk.shell.height()) == (430, 260)
    head = desk.screen.head
    buttons = [one for one in head.findChildren(QAbstractButton) if one.isVisible()]
    assert len(buttons) >= 8
    for one in buttons:
        assert one.width() >= one.sizeHint().width(), one.accessibleName()
        assert one.height() >= one.sizeHint().height(), one.accessibleName()
    at = [QRect(one.mapTo(head, QPoint()), one.size()) for one in buttons]
    assert not [1 for place, one in enumerate(at) for other in at[:place] if one.intersects(other)]
    assert desk.screen.planner.height() >= desk.screen.planner.minimumSizeHint().height()


def test_a_gone_client_is_no_longer_chosen_and_another_language_says_it_all_again(desk: Desk):
    from desktop.system.paths import resources
    from desktop.ui import language

    desk.screen.choose_client(999)
    desk.settle()
    assert desk.screen.client is None
    language.use("it", resources() / "translations")
    desk.settle()
    assert "Nov" in desk.screen.head.title.text() or "nov" in desk.screen.head.title.text()


def test_a_day_from_elsewhere_opens_its_week_though_the_month_was_shown(desk: Desk):
    desk.screen.show_view(1)
    desk.settle()
    desk.shell.go("plan", date(2026, 11, 25))
    desk.settle()
    assert desk.screen.view == 0
    assert desk.screen.head.title.text() == "23 – 29 November"
