"""Three times to choose from, as words in the client's language and zone, to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui import formats
from desktop.ui.client_box import ClientBox
from desktop.ui.forms import Form
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.parts import Text
from desktop.ui.kit.theme import px

if TYPE_CHECKING:
    from desktop.services.messages import Message
    from desktop.services.suite import Services
    from desktop.ui.shell import Shell

LENGTHS = (15, 20, 30, 45, 60, 90, 120)
TIMES = 3


class OfferSheet(Form):
    """Free in her calendar and open in the client's hours; the words can be changed before they are copied."""

    def __init__(
        self,
        parent: QWidget,
        services: Services,
        calls: Calls,
        shell: Shell,
        names: dict[int, str],
        client: int | None = None,
    ) -> None:
        super().__init__(parent, "", "", calls)
        self._services, self._shell = services, shell
        self._title = ""
        self.title.setText(self.tr("Offer three times"))
        self.setAccessibleName(self.title.text())
        self.save.setText(self.tr("Copy"))
        self.client, self.text = ClientBox(), QPlainTextEdit()
        for one, name in names.items():
            self.client.add(one, name, "")
        self.client.setCurrentIndex(max(0, self.client.findData(client)))
        self.labelled(self.tr("Client"), self.client)
        lengths: dict[object, str] = {one: formats.duration(one * 60) for one in LENGTHS}
        self.length = self.box(self.tr("How long"), lengths, 30)
        self.beside(self.client, self.length)
        self.what = self.field("title", self.tr("What for"), self.tr("may stay empty"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(px(150))
        self.labelled(self.tr("Words to send"), self.text)
        self.none = Text("", "small", "late_ink", wrap=True)
        self.none.hide()
        self.body.addWidget(self.none)
        self.client.currentIndexChanged.connect(lambda _at: self._ask())
        self.length.currentIndexChanged.connect(lambda _at: self._ask())
        self.what.edit.textChanged.connect(lambda _text: self._ask())
        self.save.clicked.connect(self._copy)
        self._ask()

    def _ask(self) -> None:
        client, minutes, title = self.client.currentData(), int(self.length.currentData()), self.what.text()
        if not isinstance(client, int):
            self.save.setEnabled(False)
            return
        services = self._services

        def ask() -> Message | None:
            times = services.schedules.free_slots(client, minutes, TIMES)
            return services.messages.offer(client, times, title) if times else None

        self._calls.ask(self, ask, self._show)

    def _show(self, message: Message | None) -> None:
        self.text.setPlainText(message.text if message else "")
        self.save.setEnabled(message is not None)
        none = self.tr("In the next working days nothing of that length is free on both sides.")
        self.none.setText(none)
        self.none.setVisible(message is None)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        said = self.tr("Copied: times for {name}").format(name=self.client.currentText())
        self.dismiss()
        self._shell.say(said)
