"""Scenes of the week: the row of clients, one page being chosen, one that was sent."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.domain.task import Side
from desktop.ui.kit.dialog import open_in
from desktop.ui.screens.weekly.friday_run import Failed
from desktop.ui.screens.weekly.line_rows import CLOSING_LINE
from tests.ui.scene_lists import on_the_sample, variation
from tests.ui.stage import Stage

OPENING = {
    "en": "Good afternoon, here is the week in brief: done, under way and what comes next week.",
    "it": "Buongiorno, ecco la settimana in breve: fatto, in corso e la prossima settimana.",
    "pl": "Dzień dobry, oto tydzień w skrócie: zrobione, w toku i to, co w przyszłym tygodniu.",
}
REWORDED = {
    "en": "Everything for Saturday is arranged",
    "it": "Tutto pronto per sabato",
    "pl": "Wszystko gotowe na sobotę",
}
DRAFT = {"en": "Draft", "it": "Bozza", "pl": "Szkic"}
"""Words of hers, in the language of the sample."""


@on_the_sample
def weekly_row(stage: Stage) -> None:
    stage.go("weekly")


@on_the_sample
def weekly(stage: Stage) -> None:
    """The busiest client."""
    one(stage)
    stage.settle()


@on_the_sample
def weekly_chosen(stage: Stage) -> None:
    """One left out, one in her own words, an opening line of hers."""
    screen = one(stage)
    lines = screen.chooser.lines
    first, second = [row.key for row in lines.model_.rows if not row.heading][:2]
    lines.ticked.emit(first)
    stage.settle()
    lines.reworded.emit(second, REWORDED[stage.look.language])
    stage.settle()
    screen.chooser.opening_line.edit.setPlainText(OPENING[stage.look.language])
    screen.chooser.opening_line.settle()
    screen.chooser.opening_line.edit.setFocus()
    drawn(stage, screen)
    stage.undo_after(3)


@variation
def weekly_page(stage: Stage) -> None:
    """The page alone, in a window that is too narrow for both."""
    screen = one(stage)
    if screen.head.look.isVisible():
        screen.head.look.click()
        stage.after(screen.head.choose.click)
    stage.settle()


@on_the_sample
def weekly_sent(stage: Stage) -> None:
    screen = one(stage)
    subject = screen._subject
    screen.mark_sent()
    stage.settle()
    screen.open_client(subject)
    stage.undo_after()
    drawn(stage, screen)


def one(stage: Stage) -> Any:
    """The page of the client with the most to tell."""
    screen = stage.go("weekly")
    stage.until(lambda: screen._lines)
    week = screen._this
    busiest = max(
        screen._lines,
        key=lambda line: len(
            stage.ask(lambda: stage.services.summaries.draft(line.client_id, week)).gathered.candidates
        ),
    )
    screen.open_client(busiest.client_id)
    stage.after(screen.show_row)
    drawn(stage, screen)
    return screen


def drawn(stage: Stage, screen: Any) -> None:
    """Until the page is there, with all that was chosen."""
    stage.settle()
    stage.until(lambda: screen._draft is not None and screen.page.sheet.accessibleDescription())
    stage.until(screen.page.bar.isHidden)
    stage.settle()


@on_the_sample
def weekly_friday(stage: Stage) -> None:
    """All pages of the week made in one go."""
    screen = stage.go("weekly")
    stage.until(lambda: screen._lines)
    folder = tempfile.TemporaryDirectory(prefix="garbo-scenes-")
    stage.after(folder.cleanup)
    screen.friday.begin(screen._this, Path(folder.name))
    stage.until(lambda: not screen.friday.running)
    stage.after(screen.friday.pages.clear)
    stage.settle()


@variation
def weekly_friday_half(stage: Stage) -> None:
    """In the middle of it; and one whose page could not be made."""
    screen = stage.go("weekly")
    stage.until(lambda: screen._lines)
    bar, run = screen.row.friday, screen.friday
    run.failed = [Failed("Casa Olmo", "The file could not be written.")]
    run.running = True
    bar._tell(2, 5, "Atelier Lumi")
    stage.settle()
    stage.after(lambda: (setattr(run, "running", False), run.failed.clear(), bar.retranslate()))


@on_the_sample
def weekly_history(stage: Stage) -> Any:
    """The pages that were sent, of everybody."""
    screen = stage.go("weekly")
    stage.until(lambda: screen._lines)
    screen.show_history()
    stage.until(lambda: open_in(stage.window))
    stage.settle()


@on_the_sample
def weekly_changed(stage: Stage) -> None:
    """A line in her words, below which something has changed; a heading and a last line of hers."""
    screen = one(stage)
    lines = screen.chooser.lines
    row = next(row for row in lines.model_.rows if not row.heading)
    lines.reworded.emit(row.key, OPENING[stage.look.language][:40])
    lines.reworded.emit(CLOSING_LINE, OPENING[stage.look.language])
    stage.settle()
    draft = screen._draft
    held = {key: replace(wording, was=DRAFT[stage.look.language]) for key, wording in draft.choices.wordings.items()}
    screen._keep(replace(draft.choices, wordings=held))
    drawn(stage, screen)
    stage.undo_after(3)


@variation
def weekly_two_sheets(stage: Stage) -> None:
    """More than one page holds, on two."""
    screen = one(stage)
    add, client, words = stage.services.tasks.add, screen._subject, DRAFT[stage.look.language]
    stage.ask(lambda: [add(client, f"{words} {at}", Side.CLIENT) for at in range(24)])
    drawn(stage, screen)
    stage.until(lambda: screen.page.left_over)
    screen.page.more.click()
    stage.until(lambda: screen.page.second.isVisibleTo(screen.page))
    stage.undo_after(25)
    drawn(stage, screen)


@variation
def weekly_weeks(stage: Stage) -> None:
    """An older page, found by its week."""
    screen = one(stage)
    box = screen.head.weeks
    box.activated.emit(box.count() - 1)
    stage.after(lambda: box.activated.emit(0))
    stage.settle()
    drawn(stage, screen)
