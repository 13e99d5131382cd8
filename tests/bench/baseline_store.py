"""The smallest window that has imported the ORM with 12 mapped classes and opened an encrypted store: FILE KEY."""

import os
import sys
import time

import sqlcipher3
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, configure_mappers, mapped_column


class Row(DeclarativeBase):
    id: Mapped[int] = mapped_column(primary_key=True)


def mapped(number: int) -> type[Row]:
    columns = {f"column_{each}": mapped_column(nullable=True) for each in range(8)}
    hints = dict.fromkeys(columns, Mapped[str])
    return type(f"Row{number}", (Row,), {"__tablename__": f"row_{number}", "__annotations__": hints, **columns})


class Window(QWidget):
    def paintEvent(self, _event: object) -> None:
        QTimer.singleShot(0, painted)


def painted() -> None:
    print("painted", time.monotonic_ns(), file=sys.stderr, flush=True)
    QApplication.exit()


def connection() -> sqlcipher3.Connection:
    opened = sqlcipher3.connect(sys.argv[1])
    opened.execute(f"PRAGMA key = \"x'{sys.argv[2]}'\"")
    return opened


new = not os.path.exists(sys.argv[1])
rows = [mapped(number) for number in range(12)]
configure_mappers()
engine = create_engine("sqlite://", creator=connection)
if new:
    Row.metadata.create_all(engine)
with Session(engine) as session:
    session.execute(select(rows[0])).first()

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1180, 760)
window.show()
app.exec()
