"""Templates of her own: read from her folder, copied there to begin with, set where they do no harm."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from desktop.documents.kind import Preview, Record
from desktop.documents.places import TEMPLATES
from desktop.domain.errors import Unreadable
from desktop.domain.stationery import Stationery, TemplateTrouble

ENDINGS = (".typ", ".html.j2", ".txt.j2")
LARGEST = 256 * 1024
MOST = 60
_TAKES_ALL = frozenset(("too_slow", "too_much_memory", "crashed"))
_NO_ONE = "http://127.0.0.1:9"


def shipped() -> dict[str, str]:
    """Every template that she may change, by file name. The script of the shared page is not one of them."""
    return {path.name: path.read_text("utf-8") for path in sorted(TEMPLATES.iterdir()) if path.name.endswith(ENDINGS)}


def read_templates(folder: Path) -> tuple[dict[str, str], tuple[TemplateTrouble, ...]]:
    """The templates of her folder that say something else than the shipped ones, and what cannot be one.

    None where there is no folder. Codes: template_is_link, template_too_large (over 256 KB, or more than 60 of them),
    template_not_text.
    """
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(ENDINGS) and not name.startswith("."))
    except OSError:
        return {}, ()
    if folder.is_symlink():
        return {}, (TemplateTrouble("template_is_link", folder.name),)
    usual, found, troubles = shipped(), dict[str, str](), list[TemplateTrouble]()
    for at, name in enumerate(names):
        text = _read(folder / name) if at < MOST else TemplateTrouble("template_too_large", name)
        if isinstance(text, TemplateTrouble):
            troubles.append(text)
        elif text != usual.get(name):
            found[name] = text
    return found, tuple(troubles)


def copy_shipped(folder: Path) -> list[str]:
    """Copies those that are not there yet, and gives their names: what she changed stays. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    copied = []
    for name, text in shipped().items():
        try:
            with open(folder / name, "x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            continue
        copied.append(name)
    return copied


def render_shut_in(record: Record, formats: Iterable[str], on: Stationery) -> dict[str, bytes]:
    """`kinds.render`, for a process of its own in which nothing finds the network."""
    from desktop.documents.kinds import render

    _cut_off()
    return render(record, formats, on)


def preview_shut_in(record: Record, ppi: float, on: Stationery) -> Preview:
    """The same for `kinds.preview`."""
    from desktop.documents.kinds import preview

    _cut_off()
    return preview(record, ppi, on)


def text_shut_in(record: Record, on: Stationery) -> str:
    """The same for `kinds.text`."""
    from desktop.documents.kinds import text

    _cut_off()
    return text(record, on)


def needed(record: Record, own: Mapping[str, str]) -> Mapping[str, str]:
    """Of her templates those that this document may be set with: its own, and what all of them share."""
    from desktop.documents.kinds import KINDS, kind_of

    others = {kind.name for kind in KINDS} - {kind_of(record).name}
    return {name: text for name, text in own.items() if name.partition(".")[0] not in others}


def troubles_shut_in(kinds: Iterable[str], own: Mapping[str, str]) -> tuple[TemplateTrouble, ...]:
    """What goes wrong when the smallest document of each of these kinds is set with her templates."""
    from desktop.documents.kind import PAGES
    from desktop.documents.kinds import KINDS
    from desktop.documents.specimens import specimen

    _cut_off()
    found: list[TemplateTrouble] = []
    for kind in (one for one in KINDS if one.name in set(kinds)):
        for page in PAGES:
            try:
                kind.render(specimen(kind.record, "en"), [page], Stationery(templates=own))
            except Unreadable as error:
                found.append(trouble_of(error))
    return tuple(dict.fromkeys(found))


def trouble_of(error: Unreadable) -> TemplateTrouble:
    """What went wrong, as it is told; one that had to be ended may not be known by its name."""
    told, line = error.data, error.data.get("line")
    code = "template_takes_all" if error.code in _TAKES_ALL else error.code
    at = line if isinstance(line, int) else None
    return TemplateTrouble(code, str(told.get("template") or ""), at, str(told.get("reason") or ""))


def _cut_off() -> None:
    """What fetches packages asks where the way out is: it is told one on which nobody answers."""
    for name in list(os.environ):
        if name.casefold() == "no_proxy":
            del os.environ[name]
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
        os.environ[name] = os.environ[name.lower()] = _NO_ONE


def _read(path: Path) -> str | TemplateTrouble:
    """What the file says, by one opening of it: it may be swapped while it is looked at."""
    try:
        opened = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return TemplateTrouble("template_is_link" if path.is_symlink() else "template_not_text", path.name)
    try:
        # Where links are followed all the same (Windows), the path itself says that it is one.
        if not stat.S_ISREG(os.fstat(opened).st_mode) or path.is_symlink():
            return TemplateTrouble("template_is_link", path.name)
        with os.fdopen(opened, "rb", closefd=False) as file:
            content = file.read(LARGEST + 1)
    finally:
        os.close(opened)
    if len(content) > LARGEST:
        return TemplateTrouble("template_too_large", path.name)
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return TemplateTrouble("template_not_text", path.name)
