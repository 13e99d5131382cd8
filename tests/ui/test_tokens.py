"""Every pair of colours that the window uses can be told apart, in both themes."""

from __future__ import annotations

import pytest

from desktop.ui.kit.tokens import AVATARS, THEMES, Theme

PAGES = ("paper", "sidebar", "surface", "raised", "sunken", "hover", "selected")
SOFT = ("accent_soft", "calm_soft", "soon_soft", "late_soft", "kept_soft")
TEXT, PART = 4.5, 3.0
PAIRS = (
    (("ink", "ink2", "ink3"), PAGES, TEXT),
    (("accent_ink",), (*PAGES, "accent_soft"), TEXT),
    (("ink", "ink2"), SOFT, TEXT),
    (("on_accent",), ("accent", "accent_hover", "accent_press"), TEXT),
    (("late_ink", "kept_ink", "calm_ink"), ("surface", "raised", "paper", "hover", "selected"), TEXT),
    (("soon_ink",), ("soon_soft", "sidebar", "surface", "raised", "paper", "hover", "selected"), TEXT),
    (("late_ink",), ("late_soft",), TEXT),
    (("kept_ink",), ("kept_soft",), TEXT),
    (("calm_ink",), ("calm_soft",), TEXT),
    (("toast_ink", "toast_action"), ("toast",), TEXT),
    (("line_ui",), (*PAGES, "accent_soft", "calm_soft"), PART),
    (("late_mark", "soon_mark", "calm_mark"), ("surface", "sidebar", "selected", "hover"), PART),
    (("focus",), PAGES, PART),
    (("accent",), (*PAGES, "accent_soft", "chart_track"), PART),
    (("late_mark",), ("late_soft", "chart_track"), PART),
    (("soon_mark",), ("soon_soft", "chart_track"), PART),
    (("kept_mark",), ("surface", "kept_soft", "chart_track"), PART),
    (("calm_mark",), ("calm_soft",), PART),
    (("usual_mark",), ("surface",), PART),
)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize(("fronts", "grounds", "least"), PAIRS)
def test_what_is_painted_stands_out(
    theme: Theme, fronts: tuple[str, ...], grounds: tuple[str, ...], least: float
) -> None:
    weak = {
        (front, ground): round(contrast(getattr(theme, front), getattr(theme, ground)), 2)
        for front in fronts
        for ground in grounds
        if contrast(getattr(theme, front), getattr(theme, ground)) < least
    }
    assert not weak


@pytest.mark.parametrize("theme", AVATARS)
def test_initials_can_be_read_on_their_disc(theme: str) -> None:
    assert all(contrast(disc, initials) >= TEXT for disc, initials in AVATARS[theme])


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def contrast(one: str, other: str) -> float:
    """WCAG 2.1, relative luminance."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
