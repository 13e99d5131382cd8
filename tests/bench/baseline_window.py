"""The smallest window: what PySide6 itself costs until it is painted."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Window(QWidget):
    def paintEvent(self, _event: object) -> None:
        QTimer.singleShot(0, painted)


def painted() -> None:
    print("painted", time.monotonic_ns(), file=sys.stderr, flush=True)
    QApplication.exit()


app = QApplication(sys.argv)
window = Window()
window.resize(1180, 760)
window.show()
app.exec()
