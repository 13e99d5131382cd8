"""A field for a time in words: it shows beneath what it understood; Up and Down move by a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.ui import formats
from desktop.ui.kit.fields import Field

Reader = Callable[[str], datetime | None]


class DueField(Field):
    """Empty is no time. What is not understood stays as it was typed, with a sentence under it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._read: Reader = lambda _text: None
        self._now: datetime | None = None
        self._zone: tzinfo | None = None
        self._due: datetime | None = None
        self.edit.textEdited.connect(self._typed)
        self.edit.installEventFilter(self)

    def stand(self, read: Reader, now: datetime, zone: tzinfo) -> None:
        """How words are read, and from where `zone` sees `now`."""
        self._read, self._now, self._zone = read, now, zone

    def due(self) -> datetime | None:
        """What was understood."""
        return self._due

    def is_understood(self) -> bool:
        """Else the sentence is shown, and the keyboard goes into the field."""
        if self._due is not None or not self.text().strip():
            return True
        self.problem(self.tr("No time was understood here. Try “Friday 10”, “15 Nov” or “in 2 hours”."))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def show_due(self, due: datetime | None) -> None:
        """A time that is known already."""
        self._due = due
        self.edit.setText("" if due is None else self._in_full(due))
        self.hint("")
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if step is not None and self._zone is not None and self._now is not None:
                wall = (self._due or self._now).astimezone(self._zone).replace(second=0, microsecond=0)
                self.show_due((wall.replace(tzinfo=None) + timedelta(days=step)).replace(tzinfo=self._zone))
                return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self._due = self._read(text) if text.strip() else None
        self.hint("" if self._due is None else self._in_full(self._due))
        self.changed.emit()

    def _in_full(self, due: datetime) -> str:
        assert self._now is not None
        assert self._zone is not None
        return formats.capital(formats.due_in_full(due, self._now, self._zone))
