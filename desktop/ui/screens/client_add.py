"""The dialog for a new client: name, language, time zone."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from desktop.domain.errors import GarboError
from desktop.ui import words
from desktop.ui.kit.buttons import PRIMARY, QUIET, Button
from desktop.ui.kit.fields import Field
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import px


class AddClient(QDialog):
    """Stays open until the store has the client, with what was typed."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("add_client")
        self.setWindowTitle(self.tr("Add a client"))
        self.name, self.language, self.zone = Field(), QComboBox(), QComboBox()
        self.name.name(self.tr("Name"), "", self.tr("Vetreria Sole"))
        for code, name in words.LANGUAGES.items():
            self.language.addItem(name, code)
        self.zone.addItems(sorted(bytes(one.data()).decode() for one in QTimeZone.availableTimeZoneIds()))
        self.zone.setCurrentText(bytes(QTimeZone.systemTimeZoneId().data()).decode())
        whole = column(self, (24, 24, 24, 24), 12)
        whole.addWidget(Text(self.tr("Add a client"), "title"))
        line = self.tr("A name is enough. Hours and answer times start from what is usual for you.")
        words_ = Text(line, "body", "ink2", wrap=True)
        words_.setFixedWidth(px(400))
        whole.addWidget(words_)
        whole.addWidget(self.name)
        for label, box in ((self.tr("Language of their documents"), self.language), (self.tr("Time zone"), self.zone)):
            title = Text(label, "label")
            title.setBuddy(box)
            box.setAccessibleName(label)
            whole.addWidget(title)
            whole.addWidget(box)
        whole.addSpacing(px(8))
        foot = row(gap=8)
        cancel, add = Button(self.tr("Cancel"), QUIET), Button(self.tr("Add"), PRIMARY, keys=("Enter",))
        foot.addWidget(cancel)
        foot.addStretch()
        foot.addWidget(add)
        whole.addLayout(foot)
        add.setDefault(True)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        add.clicked.connect(self.wanted)
        self.name.setFocus()

    def said(self) -> tuple[str, str, str]:
        """Name, language, zone."""
        return self.name.text().strip(), str(self.language.currentData()), self.zone.currentText()

    def refuse(self, error: BaseException) -> None:
        """Beside the field; what was typed stays."""
        said = words.said(error)
        self.name.problem(said.what if isinstance(error, GarboError) else f"{said.what} {said.safe}")
        self.name.setFocus()
