"""The card of her documents: kept at once, taken back, shown while she types; what is wrong said beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from pytestqt.qtbot import QtBot

from desktop.domain.letterhead import ACCENT, Letterhead, LogoKind, Paper
from desktop.services.suite import Services
from desktop.ui.screens.settings.documents import DocumentsCard
from tests.ui.inline import NOWHERE, services_at, shell_over

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DRAWN = b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>'


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with services_at(tmp_path / "data") as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, services: Services) -> Iterator[DocumentsCard]:
    with shell_over(qtbot, services, first=NOWHERE) as (shell, calls):
        made = DocumentsCard(services, calls, shell)
        made.setParent(shell)
        made.resize(shell.size())
        made.retranslate()
        made.show()
        made.refresh()
        qtbot.waitUntil(lambda: not made.page.bar.isVisible())
        yield made


def now(services: Services) -> Letterhead:
    return services.stationery.letterhead()


def drop(card: DocumentsCard, path: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.logo.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, buttons, keys))


def test_a_swatch_is_kept_and_taken_back(qtbot: QtBot, services: Services, card: DocumentsCard) -> None:
    blue = card.accent.swatches["#1F5A99"]
    blue.setFocus()
    qtbot.keyClick(blue, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: now(services).accent == "#1F5A99" and blue.isChecked())
    assert services.history.undo() == "letterhead_changed"
    card.refresh()
    qtbot.waitUntil(lambda: card.accent.swatches[ACCENT].isChecked())
    assert card.accent.hex.text() == ACCENT


def test_a_pale_colour_is_made_darker_and_that_is_said(qtbot: QtBot, services: Services, card: DocumentsCard) -> None:
    card.accent.hex.setFocus()
    card.accent.hex.selectAll()
    qtbot.keyClicks(card.accent.hex, "#ffcc00")
    assert now(services).accent == ACCENT
    qtbot.keyClick(card.accent.hex, Qt.Key.Key_Return)
    assert now(services).accent == "#907300"
    assert "#907300" in card.accent.hex.accessibleDescription()
    card.accent.hex.selectAll()
    qtbot.keyClicks(card.accent.hex, "green")
    qtbot.keyClick(card.accent.hex, Qt.Key.Key_Return)
    assert now(services).accent == "#907300"
    assert card.accent.hex.text() == "green"
    assert card.accent.hex.accessibleDescription() == "Write a colour like #0B6B63."


def test_what_is_said_of_a_colour_goes_with_it(qtbot: QtBot, services: Services, card: DocumentsCard) -> None:
    card.accent.hex.setFocus()
    card.accent.hex.selectAll()
    qtbot.keyClicks(card.accent.hex, "#ffcc00")
    qtbot.keyClick(card.accent.hex, Qt.Key.Key_Return)
    assert "#907300" in card.accent.hex.accessibleDescription()
    card.refresh()
    assert "#907300" in card.accent.hex.accessibleDescription()
    assert services.history.undo() == "letterhead_changed"
    card.refresh()
    assert card.accent.hex.text() == ACCENT
    assert card.accent.hex.accessibleDescription() == ""


def test_the_page_shows_the_signature_while_she_types(qtbot: QtBot, services: Services, card: DocumentsCard) -> None:
    trade = card.signature["trade"]
    trade.setFocus()
    qtbot.keyClicks(trade, "Back office")
    qtbot.waitUntil(lambda: "Back office" in card.page.sheet.accessibleDescription())
    assert now(services).signature.trade == ""
    qtbot.keyClick(trade, Qt.Key.Key_Return)
    assert now(services).signature.trade == "Back office"
    qtbot.waitUntil(lambda: not card.page.bar.isVisible())


def test_paper(services: Services, card: DocumentsCard) -> None:
    card.paper.setCurrentIndex(1)
    card.paper.activated.emit(1)
    assert now(services).paper is Paper.LETTER


def test_a_logo_is_dropped_and_taken_off(qtbot: QtBot, services: Services, card: DocumentsCard, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_bytes(DRAWN)
    drop(card, tmp_path / "logo.svg")
    qtbot.waitUntil(lambda: now(services).logo is not None)
    kept = now(services).logo
    assert kept is not None
    assert kept.kind is LogoKind.SVG
    card.refresh()
    qtbot.waitUntil(lambda: not card.logo.remove.isHidden())
    card.logo.remove.click()
    qtbot.waitUntil(lambda: now(services).logo is None)


def test_a_photograph_is_made_smaller(qtbot: QtBot, services: Services, card: DocumentsCard, tmp_path: Path) -> None:
    QImage(5000, 40, QImage.Format.Format_RGB32).save(str(tmp_path / "logo.png"))
    drop(card, tmp_path / "logo.png")
    qtbot.waitUntil(lambda: now(services).logo is not None)
    kept = now(services).logo
    assert kept is not None
    assert QImage.fromData(kept.content).width() == 1200


def test_what_is_no_picture_is_said_beside_it(
    qtbot: QtBot, services: Services, card: DocumentsCard, tmp_path: Path
) -> None:
    (tmp_path / "logo.png").write_text("no picture")
    for name, said in (
        ("logo.png", "This is no picture in PNG, JPEG or SVG."),
        ("gone.png", "This file cannot be read."),
    ):
        drop(card, tmp_path / name)
        qtbot.waitUntil(lambda said=said: card.logo.choose.accessibleDescription() == said)  # type: ignore[misc]
    assert now(services).logo is None


def test_a_broken_template_is_told_at_its_line(qtbot: QtBot, services: Services, card: DocumentsCard) -> None:
    assert card.templates.wrong.isHidden()
    folder = services.stationery.copy_templates()
    (folder / "agreement.typ").write_text('#import "parts.typ": *\n\n#shwo', "utf-8")
    card.refresh()
    qtbot.waitUntil(lambda: card.templates.wrong.text() == "agreement.typ, line 3: unknown variable: shwo.")
    assert not card.templates.check.isHidden()
    (folder / "agreement.typ").unlink()
    card.templates.check.click()
    qtbot.waitUntil(lambda: card.templates.wrong.isHidden())


def test_every_control_has_a_name(card: DocumentsCard) -> None:
    controls = [*card.signature.values(), *card.accent.swatches.values(), card.accent.hex, card.paper, card.logo.choose]
    assert all(one.accessibleName() for one in controls)


def test_the_page_says_that_the_usual_template_is_used(qtbot: QtBot, services: Services, card: DocumentsCard) -> None:
    (services.stationery.copy_templates() / "agreement.typ").write_text('#set document(title: "T")\n#shwo', "utf-8")
    card.refresh()
    said = "Garbo’s own template is used. agreement.typ, line 2: unknown variable: shwo."
    qtbot.waitUntil(lambda: card.page._wrong.text() == said)
    assert not card.page._wrong.isHidden()
    assert not card.page.sheet._picture.isNull()
