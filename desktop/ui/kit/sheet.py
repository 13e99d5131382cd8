"""The style sheet of plain controls, written from the tokens; lists, buttons and pictures are painted."""

from __future__ import annotations

from pathlib import Path

from desktop.ui.kit.tokens import RADIUS, SIZE, Theme


def style_sheet(theme: Theme, scale: float, pictures: Path) -> str:
    """`pictures` holds the arrow of each theme: without a picture a style sheet drops the arrow."""

    def px(length: float) -> str:
        return f"{round(length * scale)}px"

    t = theme
    field = "QLineEdit, QComboBox, QPlainTextEdit, QTextEdit"
    return f"""
{field} {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line_ui};
  border-radius: {px(RADIUS["control"])}; padding: {px(6)} {px(10)}; min-height: {px(SIZE["control"] - 14)};
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; placeholder-text-color: {t.ink3}; }}
QComboBox {{ combobox-popup: 0; }} /* over the box, the list is too low for its padding and hides the last entry */
QComboBox:!editable {{ padding-left: {px(12)}; }}
{field.replace(",", ":focus,")}:focus {{ border: 2px solid {t.accent}; padding: {px(5)} {px(9)}; }}
QComboBox:!editable:focus {{ padding-left: {px(11)}; }}
QLineEdit[state="error"] {{ border: 2px solid {t.late_mark}; padding: {px(5)} {px(9)}; }}
QComboBox[state="asked"] {{ border: 2px solid {t.soon_mark}; padding: {px(5)} {px(9)}; }}
{field.replace(",", ":disabled,")}:disabled {{ color: {t.ink_disabled}; border-color: {t.line}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ border: none; padding: 0; background: transparent; }}
QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QCheckBox {{ spacing: {px(10)}; }}
QCheckBox::indicator {{ width: {px(20)}; height: {px(20)}; }}
QTableView {{ background: {t.surface}; alternate-background-color: {t.paper}; color: {t.ink};
  border: 1px solid {t.line}; border-radius: {px(RADIUS["control"])}; selection-background-color: {t.selected};
  selection-color: {t.ink}; outline: none; padding: 3px; }}
QTableView:focus {{ border: 2px solid {t.accent}; padding: 2px; }}
QTableView::item {{ padding: {px(2)} {px(8)}; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: transparent; color: {t.ink2}; border: none;
  border-bottom: 1px solid {t.line}; padding: {px(6)} {px(11)}; }}
QComboBox::drop-down {{ border: none; width: {px(28)}; }}
QComboBox::down-arrow {{ image: url({pictures.as_posix()}/chevron-down-{t.name}.svg);
  width: {px(16)}; height: {px(16)}; }}
QComboBox QAbstractItemView {{ background: {t.raised}; color: {t.ink}; border: 1px solid {t.line}; outline: none;
  selection-background-color: {t.selected}; selection-color: {t.ink}; padding: {px(4)}; }}
QProgressBar {{ background: {t.chart_track}; border: none; border-radius: {px(4)};
  min-height: {px(8)}; max-height: {px(8)}; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(4)}; }}
QMenu {{ background: {t.raised}; color: {t.ink}; border: 1px solid {t.line}; padding: {px(6)}; }}
QMenu::item {{ padding: {px(6)} {px(24)} {px(6)} {px(12)}; border-radius: {px(RADIUS["chip"])}; }}
QMenu::item:selected {{ background: {t.selected}; }}
QMenu::item:disabled {{ color: {t.ink_disabled}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: {px(6)} {px(8)}; }}
QToolTip {{ background: {t.raised}; color: {t.ink}; border: 1px solid {t.line}; padding: {px(6)}; }}
QScrollArea, QListView {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}; margin: 2px; }}
QScrollBar::handle:vertical {{ background: {t.line_ui}; border-radius: {px(3)}; min-height: {px(32)}; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}; margin: 2px; }}
QScrollBar::handle:horizontal {{ background: {t.line_ui}; border-radius: {px(3)}; min-width: {px(32)}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: none; height: 0; width: 0; }}
""".strip()
