"""What it is: the version, and under which terms its parts come."""

from __future__ import annotations

from desktop.ui.kit.parts import Text
from desktop.ui.screens.settings.card import SettingsCard

PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("SQLCipher", "BSD-3-Clause"),
    ("SQLAlchemy", "MIT"),
    ("Typst", "Apache-2.0"),
    ("Inter, Noto Sans", "OFL-1.1"),
    ("Tabler Icons", "MIT"),
)


class AboutCard(SettingsCard):
    def __init__(self) -> None:
        super().__init__()
        self._version, self._parts = Text("", "body"), Text("", "small", "ink2", wrap=True)
        self.inside.addWidget(self._version)
        self.inside.addWidget(self._parts)

    def show_version(self, version: str) -> None:
        self._version.setText(f"Garbo {version}, MIT")

    def retranslate(self) -> None:
        self.title(
            self.tr("About"), self.tr("No account, no server: no byte leaves this computer unless you export it.")
        )
        self._parts.setText("\n".join(f"{name}: {terms}" for name, terms in PARTS))
