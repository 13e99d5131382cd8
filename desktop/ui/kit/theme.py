"""The look in force: colours, sizes and fonts of the theme, at the chosen scale."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.kit import access, icons, tokens
from desktop.ui.kit.dressing import dress
from desktop.ui.kit.sheet import style_sheet
from desktop.ui.kit.style import GarboStyle

_now: tokens.Theme = tokens.LIGHT
_scale: float = 1.0


def apply(application: QApplication, choice: str = "system", scale: float = 1.0) -> None:
    """Dress the program; `choice` is light, dark or system. Safe to repeat while it runs."""
    global _now, _scale
    name = choice if choice in tokens.THEMES else _desktop()
    first = not isinstance(application.property("garbo_look"), str)
    meant = tokens.THEMES[name]
    if access.wants_contrast():
        application.setPalette(QPalette())  # back to the desktop's own, to be read
        meant = access.contrasting(tokens.THEMES[_desktop()], application.palette())
    if not first and (meant, scale) == (_now, _scale):
        return
    _now, _scale = meant, scale
    for cached in (colour, font, wide):
        cached.cache_clear()
    application.setProperty("garbo_look", name)
    if first:
        # Letters that a font lacked may come with the next.
        application.fontDatabaseChanged.connect(lambda: wide.cache_clear())
        application.setStyle(GarboStyle(colour, px))
        _put_on(application)
    else:
        dress(application, lambda: _put_on(application))


def _put_on(application: QApplication) -> None:
    # A sheet that replaces another dresses each widget again for every parent above it; a first one, only once.
    application.setStyleSheet("")
    application.setPalette(_palette(_now))
    application.setFont(font("body"))
    application.setStyleSheet(style_sheet(_now, _scale, icons.folder().parent / "themes"))


def name() -> str:
    """light or dark."""
    return _now.name


@cache
def colour(token: str) -> QColor:
    """The colour of a token in the theme in force."""
    return QColor(getattr(_now, token))


def px(length: float) -> int:
    """A length in pixels at the scale in force."""
    return round(length * _scale)


@cache
def font(kind: str) -> QFont:
    """The font of a kind of text; see tokens.TYPE."""
    type_ = tokens.TYPE[kind]
    made = QFont()
    made.setFamilies(tokens.FAMILIES[type_.display])
    made.setPixelSize(px(type_.px))
    made.setWeight(QFont.Weight(type_.weight))
    if type_.display:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
    if type_.tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=1000)
def wide(kind: str, text: str) -> tuple[int, int]:
    """How wide a text is in the font of a kind, and how high its lines: layouts ask again and again."""
    metrics = QFontMetrics(font(kind))
    return metrics.horizontalAdvance(text), metrics.height()


def avatar(index: int) -> tuple[QColor, QColor]:
    """Disc and initials of the client's colour."""
    discs = tokens.AVATARS[_now.name]
    disc, initials = discs[index % len(discs)]
    return QColor(disc), QColor(initials)


def _desktop() -> str:
    return "dark" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def _palette(theme: tokens.Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for where, what in (
        (role.Window, theme.paper),
        (role.WindowText, theme.ink),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.sunken),
        (role.Text, theme.ink),
        (role.PlaceholderText, theme.ink3),
        (role.Button, theme.surface),
        (role.ButtonText, theme.ink),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.ink),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent_ink),
        (role.Accent, theme.accent),
    ):
        palette.setColor(where, QColor(what))
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(theme.ink_disabled))
    return palette
