"""The sheet for a new client: name, language, time zone."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import words
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.dialog import Dialog
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text
from desktop.ui.kit.theme import px


class AddClient(Dialog):
    """Stays open until the store has the client, with what was typed."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", 480)
        self.setObjectName("add_client")
        self.title.setText(self.tr("Add a client"))
        self.setAccessibleName(self.title.text())
        self.name, self.language, self.zone = Field(), QComboBox(), QComboBox()
        self.name.name(self.tr("Name"), "", self.tr("Vetreria Sole"))
        self.name.setMaximumWidth(px(2000))
        for code, name in words.LANGUAGES.items():
            self.language.addItem(name, code)
        self.zone.addItems(sorted(bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()))
        self.zone.setCurrentText(bytes(QTimeZone.systemTimeZoneId().data()).decode())
        line = self.tr("A name is enough. Hours and answer times start from what is usual for you.")
        self.body.addWidget(Text(line, "body", "ink2", wrap=True))
        self.body.addWidget(self.name)
        for label, box in ((self.tr("Language of their documents"), self.language), (self.tr("Time zone"), self.zone)):
            title = Text(label, "label")
            title.setBuddy(box)
            box.setAccessibleName(label)
            self.body.addWidget(title)
            self.body.addWidget(box)
        cancel, add = Button(self.tr("Cancel"), QUIET), Button(self.tr("Add"), PRIMARY, keys=("Enter",))
        self.foot.addWidget(cancel)
        self.foot.addStretch()
        self.foot.addWidget(add)
        self.default = add
        cancel.clicked.connect(self.dismiss)
        add.clicked.connect(self.wanted)

    def said(self) -> tuple[str, str, str]:
        """Name, language, zone."""
        return self.name.text().strip(), str(self.language.currentData()), self.zone.currentText()

    def refuse(self, error: BaseException) -> None:
        """Beside the field; what was typed stays."""
        said = words.said(error)
        self.name.problem(said.what if isinstance(error, GarboError) else f"{said.what} {said.safe}")
        self.name.setFocus()
