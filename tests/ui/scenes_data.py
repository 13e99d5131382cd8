"""Scenes of her data: what is kept where, what is taken out, what is put back, and a client erased."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.domain.errors import StoreFailed
from desktop.domain.letterhead import Letterhead, Logo, Signature
from desktop.domain.logo import read_logo
from desktop.services.custody import Restored
from desktop.services.vault import Way
from desktop.ui.export_dialog import ExportDialog
from desktop.ui.put_back import Around, PutBackDialog
from tests.ui.scene_lists import on_the_sample, typed, variation
from tests.ui.stage import Stage


@on_the_sample
def settings_data(stage: Stage) -> None:
    """The card of her data, with a copy of today."""
    stage.ask(stage.services.custody.daily_backup)
    screen = _settings(stage)
    screen.data.refresh()
    stage.settle()
    screen._area.ensureWidgetVisible(screen.data.one, 0, 24)
    stage.settle()


@on_the_sample
def settings_put_back(stage: Stage) -> None:
    """The secret of a copy was mistyped."""
    dialog = _put_back(stage)
    dialog.passphrase.edit.setText("violet stairs six")
    dialog._failed(StoreFailed("wrong_passphrase"))
    stage.settle()


@on_the_sample
def settings_rehearsed(stage: Stage) -> None:
    """What is in the copy beside what stands now."""
    dialog = _put_back(stage)
    custody, key = stage.services.custody, (stage.gui._where.data / "sample.key").read_bytes()
    file = _copy(stage)
    dialog._compare(stage.ask(lambda: custody.rehearse(file, key_file=key)._replace(erased=1)))
    stage.settle()


@on_the_sample
@typed("Studio Lidia; summary.typ; unknown variable: shwo")
def settings_documents(stage: Stage) -> None:
    """A colour of hers and a signature, on the page beside them; a template is broken."""
    stationery = stage.services.stationery
    stage.ask(
        lambda: stationery.keep(Letterhead(_logo(), "#5B4AA3", Signature("Studio Lidia", phone="+39 333 010 0100")))
    )
    stage.undo_after()
    folder = stationery.copy_templates()
    stage.after(lambda: shutil.rmtree(folder))
    (folder / "summary.typ").write_text('#import "parts.typ": *\n\n#shwo', "utf-8")
    screen = _settings(stage)
    card = screen.documents
    card.refresh()
    stage.until(lambda: not card.templates.wrong.isHidden() and not card.page.bar.isVisibleTo(card.page))
    stage.settle()
    screen._area.ensureWidgetVisible(card.templates, 0, 24)
    stage.settle()


@on_the_sample
def settings_about(stage: Stage) -> None:
    """The foot of the settings: versions, how old the calendars are, and under which terms it comes."""
    screen = _settings(stage)
    screen._area.ensureWidgetVisible(screen.about_card.terms, 0, 24)
    stage.settle()


@variation
def settings_terms(stage: Stage) -> None:
    _settings(stage).about_card.terms.click()
    stage.dialog()
    stage.settle()


@variation
def export_all(stage: Stage) -> None:
    ExportDialog(stage.shell, stage.services, stage.gui.calls).open()
    stage.settle()


@on_the_sample
def export_one(stage: Stage) -> None:
    ExportDialog(stage.shell, stage.services, stage.gui.calls, choose=True).open()
    stage.settle()


@on_the_sample
def erase(stage: Stage) -> None:
    """What goes and what stays; another name was typed."""
    stage.ask(stage.services.custody.daily_backup)
    stage.go("client", stage.client("steady")).erase()
    dialog = stage.dialog()
    assert hasattr(dialog, "erase")
    dialog.name.edit.setText("Timo")
    dialog.erase.click()
    stage.settle()


@variation
def erase_busy(stage: Stage) -> None:
    stage.go("client", stage.client("new")).erase()
    dialog: Any = stage.dialog()
    dialog._be_busy(True)
    dialog.waiting._appear()
    stage.after(lambda: (dialog._be_busy(False), dialog.dismiss()))
    stage.settle()


@on_the_sample
def door_damaged(stage: Stage) -> None:
    """What no passphrase helps against, and a backup does."""
    stage.lock().tell(StoreFailed("store_is_damaged"))
    stage.settle()


@variation
def door_put_back(stage: Stage) -> None:
    """A backup is in place, and is to be opened."""
    door = stage.lock()
    contents = stage.ask(stage.services.custody.present)
    door.put_back_done(Restored(datetime(2026, 11, 9, 8, tzinfo=UTC), contents, Path("/garbo/replaced/2026-11-12")))
    stage.settle()


def _settings(stage: Stage) -> Any:
    """Once the keyring was looked for, which takes its time and writes the cards anew."""
    screen, looked = stage.go("settings"), []
    stage.gui.calls.work(screen, lambda: None, looked.append)
    stage.until(lambda: looked)
    stage.settle()
    return screen


def _logo() -> Logo:
    drawn = '<circle cx="20" cy="20" r="18" fill="#5B4AA3"/><path d="M48 12h80v6H48zM48 24h54v6H48z" fill="#5B4AA3"/>'
    return read_logo(f'<svg xmlns="http://www.w3.org/2000/svg" width="130" height="40">{drawn}</svg>'.encode())


def _copy(stage: Stage) -> Path:
    file = stage.folder / "garbo.garbo-backup"
    if not file.exists():
        stage.ask(lambda: stage.services.custody.backup(file))
    return file


def _put_back(stage: Stage) -> PutBackDialog:
    ways = frozenset((Way.PASSPHRASE, Way.RECOVERY_CODE))
    screen = _settings(stage)
    around = Around(stage.shell.clock, screen._zone(), stage.shell.put_back_wanted.emit)
    dialog = PutBackDialog(stage.shell, stage.services, stage.gui.calls, _copy(stage), ways, around)
    dialog.open()
    stage.settle()
    return dialog
