"""Your documents: logo, colour, signature and paper, with a page beside them as clients will see it."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from desktop.domain.errors import GarboError, Refused
from desktop.domain.letterhead import Letterhead, Logo, Paper, Signature
from desktop.ui import words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.live_page import Drawn, LivePage
from desktop.ui.kit.page_card import PageCard
from desktop.ui.kit.parts import column
from desktop.ui.kit.theme import px
from desktop.ui.screens.settings.accent_row import AccentRow
from desktop.ui.screens.settings.card import Choice, SettingsCard
from desktop.ui.screens.settings.logo_box import LogoBox, read_picture
from desktop.ui.screens.settings.templates_part import TemplatesPart
from desktop.ui.stationery_words import note

if TYPE_CHECKING:
    from desktop.domain.contact_page import ContactPage
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

PAUSE_MS = 15
WIDE_ENOUGH = 780
"""For the page beside the choices; below that it stands under them."""


_ANY = 16_777_215
"""What Qt takes for no limit."""


class Sample(NamedTuple):
    page: ContactPage
    letterhead: Letterhead


class DocumentsCard(SettingsCard):
    """Each choice is kept at once and can be taken back; while she types, the page shows it already."""

    def __init__(self, services: Services, calls: Calls, shell: Shell) -> None:
        super().__init__()
        self._stationery, self._calls, self._shell = services.stationery, calls, shell
        self._known: Letterhead | None = None
        self._draft = Letterhead()
        self.page = PageCard()
        self._live: LivePage[Sample] = LivePage(calls, self.page, self._draw, PAUSE_MS)
        self.logo, self.accent, self.paper = LogoBox(), AccentRow(), Choice()
        self.signature = {one.name: QLineEdit() for one in fields(Signature)}
        self.templates = TemplatesPart(services, calls, shell)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(px(20))
        outer, left = self.inside, QWidget()
        self.inside = column(left, gap=12)
        self.line(self.logo)
        self.line(self.accent)
        for edit in self.signature.values():
            self.line(edit)
        self.line(self.paper)
        self.inside.addStretch()
        self._beside.addWidget(left, 3)
        self._beside.addWidget(self.page, 2, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(self._beside)
        outer.addWidget(self.templates)
        self._listen()

    def refresh(self) -> None:
        self._calls.ask(self, self._stationery.letterhead, self._show)
        self.templates.refresh()

    def retranslate(self) -> None:
        self.title(
            self.tr("Your documents"),
            self.tr("What clients see of you, on every page from now on. What was sent stays as it was."),
        )
        self.call(self.logo, self.tr("Logo"))
        self.call(self.accent, self.tr("Colour"))
        names = {
            "name": (self.tr("Name at the foot"), self.tr("Your name or that of your business")),
            "trade": (self.tr("What you do"), self.tr("Virtual assistance")),
            "phone": (self.tr("Phone"), ""),
            "email": (self.tr("E-mail"), ""),
            "website": (self.tr("Website"), ""),
        }
        for key, (label, example) in names.items():
            self.call(self.signature[key], label)
            self.signature[key].setPlaceholderText(example)
        self.call(self.paper, self.tr("Paper"))
        self.paper.fill([(self.tr("A4"), Paper.A4), (self.tr("US Letter"), Paper.LETTER)], self._draft.paper)
        self.logo.retranslate()
        self.accent.retranslate()
        self.templates.retranslate()
        self.page.title.setText(self.tr("As clients see it"))
        self.page.sheet.setAccessibleName(self.page.title.text())
        if self._known is not None:
            self._look(again=True)

    def fit(self, width: int) -> None:
        """There is so much room for the card."""
        is_wide, ways = width >= px(WIDE_ENOUGH), QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        self.page.setMaximumWidth(_ANY if is_wide else px(400))

    def _listen(self) -> None:
        self.logo.picked.connect(self._pick)
        self.logo.removed.connect(lambda: self._keep(logo=None))
        self.accent.typed.connect(lambda shade: self._try(accent=shade))
        self.accent.chosen.connect(lambda shade: self._keep(accent=shade))
        self.paper.activated.connect(lambda _at: self._keep(paper=Paper(self.paper.currentData())))
        for edit in self.signature.values():
            edit.setMaxLength(80)
            edit.textEdited.connect(lambda _text: self._try(signature=self._signed()))
            edit.editingFinished.connect(self._sign)

    def _show(self, known: Letterhead) -> None:
        """What she is typing at this moment stays."""
        self._known = known
        signature = known.signature
        for key, edit in self.signature.items():
            if not (edit.hasFocus() and edit.isModified()):
                edit.setText(getattr(signature, key))
        self._draft = replace(known, signature=self._signed())
        self.logo.show_logo(known.logo)
        self.accent.show_colour(known.accent)
        self.paper.stand(known.paper)
        self._look(again=True)

    def _signed(self) -> Signature:
        return Signature(**{key: " ".join(edit.text().split()) for key, edit in self.signature.items()})

    def _sign(self) -> None:
        if self._known is not None and self._signed() != self._known.signature:
            self._keep(signature=self._signed())

    def _try(self, **changed: object) -> None:
        self._draft = replace(self._draft, **changed)  # type: ignore[arg-type]
        self._look()

    def _keep(self, **changed: object) -> None:
        if self._known is None:
            return
        self._try(**changed)
        kept, saved = replace(self._known, **changed), self.tr("Saved.")  # type: ignore[arg-type]
        stationery = self._stationery
        self._calls.ask(
            self, lambda: stationery.keep(kept), lambda _none: self._shell.say(saved, undo=True), self._refused
        )

    def _pick(self, path: str) -> None:
        self.logo.problem("")

        def read() -> Logo:
            return self._stationery.read_logo(read_picture(path))

        def refused(error: BaseException) -> None:
            if isinstance(error, Refused):
                self.logo.problem(words.said(error).what)
            elif isinstance(error, OSError):
                self.logo.problem(self.tr("This file cannot be read."))
            else:
                self._calls.fail(error)

        self._calls.work(self, read, lambda logo: self._keep(logo=logo), refused)

    def _look(self, again: bool = False) -> None:
        draft, stationery, language = self._draft, self._stationery, self._language()
        name = self.tr("Anna Kowalska", "an invented client, with a name that is usual in the language")
        self._live.show(0, draft, lambda: Sample(stationery.sample(name, language), draft), again)

    def _draw(self, sample: Sample, dots: float) -> Drawn:
        """On any thread."""
        on = self._stationery.dressed(sample.letterhead)
        found = self._stationery.preview(sample.page, dots, on)
        return Drawn(found.picture, self._stationery.text(sample.page, on), note=note(found.troubles))

    def _language(self) -> str:
        return self._shell.preferences.language or self.locale().name()[:2]

    def _refused(self, error: BaseException) -> None:
        if isinstance(error, GarboError):
            self._shell.warn(*words.said(error))
        else:
            self._calls.fail(error)
        self.refresh()
