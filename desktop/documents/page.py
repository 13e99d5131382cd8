"""A template and its data, set by typst: PDF to send, picture to look at."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from desktop.documents.look import LOGO, drawn_logo, look
from desktop.documents.places import FONTS, PHRASES, TEMPLATES
from desktop.domain.errors import Unreadable
from desktop.domain.stationery import PLAIN, Stationery

if TYPE_CHECKING:
    from typst import Compiler, Fonts, TypstError

PageData = Mapping[str, object]
"""What a template reads: plain values that JSON can hold."""

Files = dict[str, bytes]
"""By name."""
Inputs = Mapping[str, str]
Made = TypeVar("Made")
_NOWHERE = PHRASES
"""A root that holds nothing a page could want."""
_MAIN = "main"
"""What the template itself is called among the files."""
_TRIES = 6
_UNKNOWN_LETTER = "\u25a1"
_NO_LETTER = re.compile(r'the text `?"(.+?)"`? could not be displayed', re.DOTALL)
_UNCOMMON = re.compile("[^\u0000-\u024f\u2010-\u203a\u20ac]")
_EMOJI = re.compile("[\U0001f000-\U0001faff\ufe0f\u20e3\u200d]")
_OTHER_FILE = re.compile(r"\b(?:import|include)\b(?!\s*\"[\w.-]+\.typ\"\s*(?:[:;\n\]})]|as\b|$))")
_REACHES_OUT = re.compile(r"\"@|\\u\{|\b(?:eval|plugin)\b|from-unicode")
_PLACE = re.compile(r"\u250c\u2500 (?:[^\n]*[/\\])?([^/\\\n:]+):(\d+):\d+")
"""Of a diagnostic: file, line, column."""
_SEARCHED = re.compile(r" \(searched at [^)]*\)")
"""Where that would be on this machine, if pages saw its folders."""


def pdf(template: str, data: PageData, made_at: datetime, on: Stationery = PLAIN) -> bytes:
    """The page as tagged PDF (PDF/UA-1), its fonts embedded. The same data and `made_at` give the same bytes.

    Raises Unreadable, with template, line and reason: template_failed, template_names_package.
    """
    return _set(template, data, on, lambda files, inputs: _compile(files, inputs, made_at))


def pictures(template: str, data: PageData, on: Stationery = PLAIN, ppi: float = 144) -> tuple[tuple[bytes, ...], int]:
    """Every page as a PNG, `ppi` dots to the inch, and how many lines the template says it has no room for.

    It says so under the label <left-over>; raises as `pdf` does.
    """
    return _set(template, data, on, lambda files, inputs: _pictures(files, inputs, ppi))


def draw_alone(content: bytes) -> bytes:
    """A picture on a page of its own, as PNG; raises Unreadable template_failed for one that cannot be drawn.

    In a drawing that holds it, a damaged one would be left out in silence.
    """
    import typst

    source = b"#set page(width: 40mm, height: auto)\n#image(bytes(json(bytes(sys.inputs.given))), width: 100%)"
    try:
        given = json.dumps(list(content))
        made = typst.compile(_given({_MAIN: source}), root=_NOWHERE, format="png", ppi=20, sys_inputs={"given": given})
    except typst.TypstError as error:
        raise _failed(error, "logo") from error
    assert isinstance(made, bytes)
    return made


def refuse_packages(source: str, name: str) -> None:
    """Raises Unreadable template_names_package, with its line, for a template that could fetch something.

    Compiling it would ask the network. Only neighbours may be imported, by their names as they are.
    """
    found = _REACHES_OUT.search(source) or _OTHER_FILE.search(source)
    if found is not None:
        line = source.count("\n", 0, found.start()) + 1
        raise Unreadable("template_names_package", template=name, line=line, reason=found[0])


def _set(template: str, data: PageData, on: Stationery, compiled: Callable[[Files, Inputs], Made]) -> Made:
    """Compiles, leaving out the letters that no font we ship can show: PDF/UA forbids a page with holes."""
    from typst import TypstError

    files = _files(template, on)
    given = json.dumps({"page": data, "look": look(on.letterhead)}, ensure_ascii=False)
    for attempt in range(_TRIES):
        try:
            return compiled(files, {"given": given})
        except TypstError as error:
            missing = _NO_LETTER.search(error.message)
            if missing is None or attempt == _TRIES - 1:
                raise _failed(error, template) from error
            fewer = _without(_EMOJI.sub("", given), missing[1])
            # A mark on a digit is reported as the digit alone; and page after page of unknown letters takes long.
            last = attempt == _TRIES - 2 or fewer == given
            given = _without(given, "".join(_UNCOMMON.findall(given))) if last else fewer
    raise AssertionError("the last attempt returns or raises")


def _failed(error: TypstError, template: str) -> Unreadable:
    """What went wrong at which line: the outermost place in a diagnostic is where the template was wrong."""
    place = _PLACE.search(error.diagnostic or "")
    name = place[1] if place is not None and place[1] != _MAIN else template
    line = int(place[2]) if place is not None else None
    return Unreadable("template_failed", template=name, line=line, reason=_SEARCHED.sub("", error.message))


def _files(template: str, on: Stationery) -> Files:
    """All that the page can read, in memory: it sees no folder."""
    files = {path.name: path.read_bytes() for path in TEMPLATES.glob("*.typ")}
    for name, text in on.templates.items():
        if name.endswith(".typ"):
            refuse_packages(text, name)
            files[name] = text.encode()
    if on.letterhead.logo is not None:
        files[LOGO] = drawn_logo(on.letterhead)
    return {_MAIN: files.pop(template), **files}


def _without(inputs: str, unknown: str) -> str:
    """Signs and emoji go, letters leave a square in their place. ASCII stays: the data's own marks are of it."""
    letters = re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), unknown)
    for letter in {one for one in letters if not one.isascii()}:
        keeps_place = unicodedata.category(letter)[0] == "L"
        inputs = inputs.replace(letter, _UNKNOWN_LETTER if keeps_place else "")
    return inputs


def _pictures(files: Files, inputs: Inputs, ppi: float) -> tuple[tuple[bytes, ...], int]:
    if _UNCOMMON.search(inputs["given"]):  # only a PDF says which letters no font has: what is seen is what is sent
        _compile(files, inputs)
    found = _compiler(files, inputs).compile(format="png", ppi=ppi)
    # More pages than one come as a list.
    pages = tuple(found) if isinstance(found, list) else (found or b"",)
    if b"<left-over>" not in files[_MAIN]:
        return pages, 0
    # Another compiler: one that was asked for anything no longer finds files that are in memory.
    told = json.loads(_compiler(files, inputs).query("<left-over>", field="value"))
    return pages, sum(one for one in told if isinstance(one, int))


def _compiler(files: Files, inputs: Inputs) -> Compiler:
    import typst

    return typst.Compiler(
        _given(files),
        root=_NOWHERE,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=dict(inputs),
        package_path=_NOWHERE,
        package_cache_path=_NOWHERE,
    )


def _compile(files: Files, inputs: Inputs, made_at: datetime | None = None) -> bytes:
    import typst

    return typst.compile(
        _given(files),
        root=_NOWHERE,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="pdf",
        sys_inputs=dict(inputs),
        package_path=_NOWHERE,
        package_cache_path=_NOWHERE,
        pdf_standards=["ua-1"],
        # A PDF tells its time in whole seconds, and the library insists.
        timestamp=made_at.astimezone(UTC).replace(microsecond=0) if made_at else None,
    )


def _given(files: Files) -> Path:
    """WORKAROUND: the library takes files in memory, but its stubs (0.15) do not say so."""
    return cast(Path, files)


@cache
def _fonts() -> Fonts:
    from typst import Fonts

    return Fonts(include_system_fonts=False, font_paths=[FONTS])
