"""The pattern card: what has changed with a client, her own part in it, one small thing to try."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, ClassVar, Final, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal

from desktop.domain.errors import GarboError
from desktop.ui import idea_words, pattern_words
from desktop.ui.idea_place import open_place
from desktop.ui.kit.calls import Calls
from desktop.ui.pattern_face import PatternFace

if TYPE_CHECKING:
    from desktop.domain.patterns.card import StillLearning
    from desktop.services.decisions import History
    from desktop.services.signals import Warned
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

T = TypeVar("T")


class Answer(NamedTuple):
    """`names_profile`: whether she wants the profile's own name said. `client`: the name, on a client's own page.

    `news`: what was tried not long ago, with what became of it.
    """

    found: Warned | StillLearning | None
    names_profile: bool = True
    client: str = ""
    news: History | None = None


NOTHING: Final = Answer(None)


def _today(services: Services, names: bool, between: Callable[[], None]) -> Answer:
    """One thing at most: a card, with what was tried with the same client, or that alone where there is no card."""
    found, news = services.signals.today(between), services.decisions.news(between)
    is_same = found is None or (news is not None and news.client_id == found.client_id)
    return Answer(found, names, news=news if is_same else None)


class PatternCard(PatternFace):
    """Shown only once all of it is known; where there is nothing to say it takes no room.

    `small`: one fact a line, for the side of Today. In a narrow window it is three lines and what can be done.
    """

    shows: ClassVar[frozenset[str]] = frozenset(
        {"interaction", "task", "appointment", "agreement", "client", "setting", "decision"}
    )
    """The nouns at whose change it is to be asked for anew."""
    told = Signal()
    """What there is to say is known, perhaps anew."""

    def __init__(self, services: Services, calls: Calls, shell: Shell, small: bool = False) -> None:
        super().__init__(shell, small)
        self._services, self._calls, self._shell = services, calls, shell
        self._client: int | None = None
        self._wanted, self._asked = False, 0
        self._listen()
        self.hide()

    def show_client(self, client_id: int) -> None:
        """What there is to say of this client."""
        if client_id != self._client:
            self._show(NOTHING)
        self._client, self._wanted = client_id, True
        self.refresh()

    def show_today(self) -> None:
        """The one card of Today, whoever's it is."""
        self._client, self._wanted = None, True
        self.refresh()

    def refresh(self) -> None:
        """Ask again: the facts, or her decisions, may have changed."""
        if not self._wanted:
            return
        self._asked += 1
        asked, client = self._asked, self._client
        services, between = self._services, self._calls.give_way

        def ask() -> Answer:
            names = services.settings.program().names_profile
            if client is None:
                return _today(services, names, between)
            chosen = services.decisions.of_client(client, between)
            if chosen is None:
                return NOTHING
            return Answer(services.signals.card(client, between), names, chosen.client, chosen.news())

        def then(answer: Answer) -> None:
            # It is a long call that lets others pass, so that an older answer may come after a newer one.
            if asked == self._asked:
                self._show(answer)

        self._calls.ask_patiently(self, ask, then, self._not_known)

    def _listen(self) -> None:
        self.take.clicked.connect(lambda: self._take())
        self.see.clicked.connect(lambda: self._see())
        self.later.clicked.connect(lambda: self._later())
        self.not_so.clicked.connect(lambda: self._not_so())
        self.what_if.clicked.connect(lambda: self._see("scale"))
        self.that.clicked.connect(lambda: self._see("otherwise"))
        for place, fact in enumerate(self.facts):
            fact.clicked.connect(lambda _on=False, place=place: self._open(place))
        self.own.clicked.connect(lambda: self._open(None))

    def _show(self, answer: Answer) -> None:
        from desktop.services.signals import Warned

        found = answer.found
        here = self.focusWidget()
        held = here is not None and here.hasFocus() and self.isAncestorOf(here)
        self.warned = found if isinstance(found, Warned) else None
        self.news = answer.news
        self.learns = None if found is None or isinstance(found, Warned) else (answer.client, found)
        self.names_profile = answer.names_profile
        self.tell()
        self.setVisible(found is not None or answer.news is not None)
        self.told.emit()
        if held and self.warned is None and (screen := self._shell.here()) is not None and (panes := screen.panes()):
            panes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        """What stands on the card, as it stands there."""
        from desktop.services.signals import ChosenIdea

        warned = self.warned
        if warned is None or (one := warned.small) is None:
            return
        title = idea_words.idea(one, ZoneInfo(warned.zone))
        chosen = ChosenIdea(one.code, title, one.at, one.minutes, one.rrule, one.appointment, one.opens)

        def said(_rows: object) -> str:
            if one.opens:
                open_place(self._services, self._calls, self._shell, warned, one.code)
            return idea_words.agreed(one, title)

        self._decide(lambda: self._services.signals.take(warned.client_id, warned.card.signals, [chosen]), said)

    def _later(self) -> None:
        warned = self.warned
        if warned is not None:
            self._decide(
                lambda: self._services.signals.later(warned.client_id, warned.card.signals),
                lambda until: pattern_words.comes_back(until, warned),
            )

    def _not_so(self) -> None:
        warned = self.warned
        if warned is not None:
            self._decide(
                lambda: self._services.signals.not_so(warned.client_id, warned.card.signals),
                lambda _until: pattern_words.stays_away(),
            )

    def _see(self, part: str = "") -> None:
        """The ideas; with the keyboard on the scale, or where she says what else it is."""
        from desktop.ui.screens.ideas import Ideas

        if self.warned is None:
            return
        page = Ideas(self._services, self._calls, self._shell, self, self.warned, self.names_profile)
        if part == "scale":
            page.open_scale()
        elif part == "otherwise":
            page.open_otherwise(self.warned.card.readings[0])
        else:
            page.open()

    def _open(self, place: int | None) -> None:
        """What is behind a number; None is her own late answers."""
        from desktop.ui.pattern_behind import open_behind

        if self.warned is not None:
            open_behind(self._services, self._calls, self._shell, self, self.warned, place)

    def _decide(self, call: Callable[[], T], said: Callable[[T], str]) -> None:
        """One decision at a time: a second press would be one about a card that is gone."""
        for button in (self.take, self.later, self.not_so):
            button.setEnabled(False)

        def free() -> None:
            for button in (self.take, self.later, self.not_so):
                button.setEnabled(True)

        def done(answer: T) -> None:
            free()
            self._shell.say(said(answer), undo=True)
            self.refresh()

        def failed(error: BaseException) -> None:
            free()
            self._calls.fail(error)

        self._calls.ask(self, call, done, failed)

    def _not_known(self, error: BaseException) -> None:
        """A card that cannot be worked out, or was given up, is not there; a bug is said."""
        self._show(NOTHING)
        if not isinstance(error, GarboError | CancelledError):
            self._calls.fail(error)
