"""A template and its data, set by typst: PDF to send, picture to look at."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from desktop.documents.places import FONTS, TEMPLATES
from desktop.domain.errors import Unreadable

if TYPE_CHECKING:
    from typst import Compiler, Fonts

PageData = Mapping[str, object]
"""What a template reads: plain values that JSON can hold."""

Made = TypeVar("Made")
_TRIES = 6
_UNKNOWN_LETTER = "\u25a1"
_NO_LETTER = re.compile(r'the text `?"(.+?)"`? could not be displayed', re.DOTALL)
_UNCOMMON = re.compile("[^\u0000-\u024f\u2010-\u203a\u20ac]")
_EMOJI = re.compile("[\U0001f000-\U0001faff\ufe0f\u20e3\u200d]")
_COMMENTS = re.compile(r"/\*.*?\*/|(?<!:)//[^\n]*", re.DOTALL)
_OTHER_FILE = re.compile(r"\b(?:import|include)\b(?!\s*\(?\s*\"[\w./ -]+\.typ\")")
_REACHES_OUT = re.compile(r"\"@|\\u\{|\b(?:eval|plugin)\b|from-unicode")


def pdf(template: str, data: PageData, made_at: datetime, folder: Path = TEMPLATES) -> bytes:
    """The page as tagged PDF (PDF/UA-1), its fonts embedded. The same data and `made_at` give the same bytes.

    Raises Unreadable where the template cannot be set, or names a package.
    """
    return _set(template, data, folder, lambda source, inputs: _compile(source, inputs, folder, made_at))


def png(template: str, data: PageData, folder: Path = TEMPLATES, ppi: float = 144) -> bytes:
    """The first page as a picture, `ppi` dots to the inch; raises as `pdf` does."""
    return _set(template, data, folder, lambda source, inputs: _picture(source, inputs, folder, ppi)[0])


def png_and_shown(template: str, data: PageData, folder: Path = TEMPLATES, ppi: float = 144) -> tuple[bytes, int]:
    """The same, with the number that the template says under the label <shown>: how many lines there was room for."""

    def picture(source: Path, inputs: str) -> tuple[bytes, int]:
        found, compiler = _picture(source, inputs, folder, ppi)
        return found, int(compiler.query("<shown>", field="value", one=True))

    return _set(template, data, folder, picture)


def refuse_packages(source: str, name: str) -> None:
    """Raises Unreadable for a template that could fetch something: compiling it would ask the network."""
    bare = _COMMENTS.sub("", source)
    if _REACHES_OUT.search(bare) or _OTHER_FILE.search(bare):
        raise Unreadable("template_names_package", template=name)


def _set(template: str, data: PageData, folder: Path, compiled: Callable[[Path, str], Made]) -> Made:
    """Compiles, leaving out the letters that no font we ship can show: PDF/UA forbids a page with holes."""
    from typst import TypstError

    for path in sorted(folder.glob("**/*.typ")):
        refuse_packages(path.read_text("utf-8"), path.name)
    inputs = json.dumps(data, ensure_ascii=False)
    for attempt in range(_TRIES):
        try:
            return compiled(folder / template, inputs)
        except TypstError as error:
            missing = _NO_LETTER.search(error.message)
            if missing is None or attempt == _TRIES - 1:
                raise Unreadable("template_failed", template=template, reason=error.message) from error
            fewer = _without(_EMOJI.sub("", inputs), missing[1])
            # A mark on a digit is reported as the digit alone; and page after page of unknown letters takes long.
            last = attempt == _TRIES - 2 or fewer == inputs
            inputs = _without(inputs, "".join(_UNCOMMON.findall(inputs))) if last else fewer
    raise AssertionError("the last attempt returns or raises")


def _without(inputs: str, unknown: str) -> str:
    """Signs and emoji go, letters leave a square in their place. ASCII stays: the data's own marks are of it."""
    letters = re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), unknown)
    for letter in {one for one in letters if not one.isascii()}:
        keeps_place = unicodedata.category(letter)[0] == "L"
        inputs = inputs.replace(letter, _UNKNOWN_LETTER if keeps_place else "")
    return inputs


def _picture(source: Path, inputs: str, root: Path, ppi: float) -> tuple[bytes, Compiler]:
    """With what made it, which can still be asked about the page."""
    import typst

    if _UNCOMMON.search(inputs):  # only a PDF says which letters no font has: what is seen is what is sent
        _compile(source, inputs, root)
    compiler = typst.Compiler(
        source, root=root, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs={"data": inputs}
    )
    found = compiler.compile(format="png", ppi=ppi)
    # More pages than one come as a list.
    return found[0] if isinstance(found, list) else found or b"", compiler


def _compile(source: Path, inputs: str, root: Path, made_at: datetime | None = None) -> bytes:
    import typst

    return typst.compile(
        source,
        root=root,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs={"data": inputs},
        pdf_standards=["ua-1"],
        # A PDF tells its time in whole seconds, and the library insists.
        timestamp=made_at.astimezone(UTC).replace(microsecond=0) if made_at else None,
    )


@cache
def _fonts() -> Fonts:
    from typst import Fonts

    return Fonts(include_system_fonts=False, font_paths=[FONTS])
