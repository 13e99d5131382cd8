"""Reads arguments, calls one command, turns its outcome into an exit code."""

from __future__ import annotations

import argparse
import traceback
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.cli import commands
from desktop.cli.printing import put, say
from desktop.cli.room import Room
from desktop.cli.words import sentence, unexpected
from desktop.domain.clock import FIRST_YEAR, LAST_YEAR, within
from desktop.domain.errors import GarboError
from desktop.domain.interaction import Channel, Direction, Tag
from desktop.domain.part import Part
from desktop.domain.wanted import Document

if TYPE_CHECKING:
    # Without a store a command must not pay for its libraries.
    from desktop.services.custody import Restored
    from desktop.services.suite import Services

REFUSED = 1
"""The exit code of what could not be done; 0 is done, and 2, for wrong usage, is argparse's own."""


class Opener(Protocol):
    """How the command line comes to a store; all raise GarboError."""

    def open(self, data_dir: Path | None, key_file: Path | None, create: bool) -> Services:
        """Opens the store, or makes it where `create` allows."""

    def restore(self, data_dir: Path | None, key_file: Path | None, file: Path) -> Restored:
        """Puts a backup in the place of the store."""

    def look_over(self) -> tuple[Part, ...]:
        """What the program is made of, and whether each part is there and works. Opens no store."""

    def show_sample(self, data_dir: Path | None, at: datetime | None) -> int:
        """Opens the window on the sample as it stands at that moment; gives the exit code once it is closed."""


def run(arguments: Sequence[str], opener: Opener) -> int:
    """Runs one command and returns the exit code.

    JSON goes to standard output only, everything else to standard error.
    """
    parser = _parser()
    options = parser.parse_args(list(arguments))
    if options.command is commands.log and (wrong := _log_misused(options)):
        parser.error(wrong)
    if options.command is commands.share and (wrong := _share_misused(options)):
        parser.error(wrong)
    room = Room(
        options,
        lambda create: opener.open(options.data_dir, options.key_file, create),
        lambda file: opener.restore(options.data_dir, options.key_file, file),
        lambda at: opener.show_sample(options.data_dir, at),
        opener.look_over,
    )
    try:
        command: Callable[[Room], int] = options.command
        return command(room)
    except GarboError as error:
        say(sentence(error))
        return REFUSED
    except BrokenPipeError:
        # The reader of our output went away (`garbo due | head`): nothing is wrong and nobody listens.
        return REFUSED
    except Exception as error:
        # Ours, then. Its words may quote what she wrote, so only its kind and its place are said.
        say(unexpected(type(error).__name__, _place(error)))
        return REFUSED
    finally:
        room.close()


def _place(error: Exception) -> str:
    """Where it happened: module and line."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="garbo", description="Who waits, what was promised, what to send on Friday.")
    _common(parser, top=True)
    parser.add_argument("--version", action=_Version, nargs=0, help="say which version this is")
    names = parser.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, command: Callable[[Room], int], about: str) -> argparse.ArgumentParser:
        sub = names.add_parser(name, help=about, description=about)
        sub.set_defaults(command=command)
        _common(sub, top=False)
        return sub

    one = add("demo", commands.demo, "Open the window on a sample portfolio in a store of its own.")
    one.add_argument("--at", type=_instant, metavar="T", help="the moment it stands at; without it, now")

    one = add("import", commands.import_, "Read chats and portfolio files into the log.")
    one.add_argument("files", nargs="*", metavar="FILE")
    one.add_argument("--client", type=_text, metavar="NAME", help="whose chat it is")
    one.add_argument("--me", type=_text, action="append", default=[], metavar="NAME", help="your own name in the chat")
    one.add_argument("--tz", type=_text, metavar="ZONE", help="zone of the times in the file")
    one.add_argument("--date-order", choices=("dmy", "mdy", "ymd"), help="how dates are written in the file")
    one.add_argument("--dry-run", action="store_true", help="only say what would be read")
    one.add_argument("--undo", type=_text, metavar="BATCH", help="take an earlier import back")

    one = add("due", commands.due, "Who waits, since when, until when; promises; whom to tell.")
    one.add_argument("--at", type=_instant, metavar="T", help="as in 2026-11-12T14:20; without it, now")

    one = add("clock", commands.clock, "Answer clock cases.")
    one.add_argument("--cases", type=Path, required=True, metavar="FILE")

    one = add("assess", commands.assess, "What the facts say about each client.")
    one.add_argument("--portfolio", type=Path, metavar="FILE", help="of this file, not of the store")
    one.add_argument("--at", type=_day_or_instant, metavar="T", help="day to judge; without it, the latest fact's")
    one.add_argument("--replay", action="store_true", help="judge every day up to then")

    one = add("summary", commands.summary, "The week of one client, or of all who wait for it, as a page to send.")
    whose = one.add_mutually_exclusive_group(required=True)
    whose.add_argument("--client", type=_text, metavar="NAME")
    whose.add_argument("--all", action="store_true", help="every client with whom something happened, if not yet sent")
    one.add_argument("--week", type=_text, metavar="2026-W47", help="ISO week; without it, the one that runs")
    one.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the page")
    one.add_argument("--format", type=_text, default="pdf", metavar="pdf,html,txt,eml,ics")
    one.add_argument("--fresh", action="store_true", help="from the facts alone: not as chosen, nor as sent")

    one = add("agreement", commands.agreement, "How a client can reach you, as a page to send.")
    one.add_argument("--client", type=_text, required=True, metavar="NAME")
    one.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the page")
    one.add_argument("--format", type=_text, default="pdf", metavar="pdf,html,txt,eml,ics")

    one = add("document", commands.document, "What holds now, people and numbers, a tool's steps: a page to send.")
    one.add_argument("--client", type=_text, required=True, metavar="NAME")
    _choice(one, "--kind", Document, required=True)
    one.add_argument("--phone", choices=("iphone", "android"), default="iphone", help="whose steps (with tool-…)")
    one.add_argument("--lang", choices=("en", "it", "pl"), help="of the page; without it, the client's")
    one.add_argument("--line", type=_text, default="", metavar="TEXT", help="a word of your own on the page")
    one.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for the page")
    one.add_argument(
        "--format", type=_text, default="pdf", metavar="pdf,html,txt,eml,vcf", help="vcf: contacts, ics: agreement"
    )

    one = add("share", commands.share, "What is shared with a client, as files to hand over; their reply taken in.")
    one.add_argument("--client", type=_text, metavar="NAME")
    one.add_argument("--out", type=Path, metavar="DIR", help="folder for the files")
    one.add_argument("--list", type=_text, action="append", default=[], metavar="TITLE", help="this list alone")
    one.add_argument("--format", type=_text, default="pdf,html,txt,ics", metavar="pdf,html,txt,ics")
    one.add_argument("--merge", type=Path, metavar="FILE", help="the reply of a client, as it came: text or mail")
    one.add_argument("--take", choices=("mine", "theirs", "both"), help="in conflicts; without it, mine (with --merge)")

    one = add("log", commands.log, "Write down one interaction, said by options or as one sentence.")
    one.add_argument("--line", type=_text, metavar="TEXT", help="the sentence, in English, Italian or Polish")
    one.add_argument("--dry-run", action="store_true", help="only say how the line is read")
    one.add_argument("--portfolio", type=Path, metavar="FILE", help="its clients, not the store's (with --dry-run)")
    one.add_argument(
        "--lang", choices=("en", "it", "pl"), help="of the line; not needed: each line is read in all three"
    )
    one.add_argument("--client", type=_text, metavar="NAME")
    _choice(one, "--channel", Channel)
    _choice(one, "--direction", Direction)
    one.add_argument("--at", type=_instant, metavar="T", help="as in 2026-11-12T14:20; without it, now")
    one.add_argument("--minutes", type=_minutes, metavar="N")
    one.add_argument("--missed", action="store_true", help="a call that did not come about")
    one.add_argument("--text", type=_text, default="", help="what was said or written")
    _choice(one, "--tag", Tag, action="append", default=[])

    one = add("export", commands.export, "Write the portfolio file.")
    one.add_argument("--client", type=_text, metavar="NAME", help="only this one")
    one.add_argument("--out", type=Path, required=True, metavar="FILE")

    one = add("erase", commands.erase, "Erase one client for good; nothing brings them back.")
    one.add_argument("--client", type=_text, required=True, metavar="NAME")
    one.add_argument("--yes", action="store_true", help="without it, only say what would be erased")
    one.add_argument("--copies", action="store_true", help="take the older copies away too, after a fresh one")

    add("backup", commands.backup, "Write an encrypted, verified copy.").add_argument("file", type=Path, metavar="FILE")
    add("restore", commands.restore, "Put a copy back; what it replaces is kept.").add_argument(
        "file", type=Path, metavar="FILE"
    )
    one = add("check", commands.check, "Verify the store, or the program itself.")
    one.add_argument("--self", action="store_true", help="the program: what it ships, compiles, encrypts, reads")
    return parser


class _Version(argparse.Action):
    """Looked up when it is asked for, so that no other command waits for it."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        from desktop.system.version import version

        put(f"garbo {version()}")
        parser.exit()


def _log_misused(options: argparse.Namespace) -> str | None:
    """What is wrong with the options of `log`: either a sentence, or client, channel and direction."""
    if options.line is None:
        if options.dry_run or options.portfolio is not None or options.lang is not None:
            return "--dry-run, --portfolio and --lang go with --line"
        missing = [name for name in ("client", "channel", "direction") if getattr(options, name) is None]
        return f"needed: {', '.join('--' + name for name in missing)}, or --line" if missing else None
    said = [name for name in ("client", "channel", "direction", "minutes") if getattr(options, name) is not None]
    said += [name for name in ("text", "tag", "missed") if getattr(options, name)]
    if said:
        return f"the line says it all: --{said[0]} does not go with it"
    if options.portfolio is not None and not options.dry_run:
        return "--portfolio goes with --dry-run"
    return None


def _share_misused(options: argparse.Namespace) -> str | None:
    """What is wrong with the options of `share`: either a reply that came, or a client and a folder."""
    if options.merge is not None:
        said = [name for name in ("client", "out", "list") if getattr(options, name)]
        return f"the reply says whose it is: --{said[0]} does not go with --merge" if said else None
    if options.take is not None:
        return "--take goes with --merge"
    missing = [name for name in ("client", "out") if getattr(options, name) is None]
    return f"needed: {', '.join('--' + name for name in missing)}, or --merge" if missing else None


def _common(parser: argparse.ArgumentParser, *, top: bool) -> None:
    # Taken before and after the command: below it, an absent option must not overwrite one given above.
    unsaid = argparse.SUPPRESS
    place = None if top else unsaid
    parser.add_argument("--data-dir", type=Path, metavar="DIR", default=place, help="folder of the store")
    parser.add_argument(
        "--key-file", type=Path, metavar="FILE", default=place, help="its key; else GARBO_PASSPHRASE, else the keyring"
    )
    parser.add_argument("--json", action="store_true", default=False if top else unsaid, help="answer in JSON")


def _choice(
    parser: argparse.ArgumentParser, name: str, kinds: Iterable[StrEnum], **how: str | bool | list[str]
) -> None:
    """An option with the values of a kind of noun; they stand in its help, not in the way of each usage line."""
    values = [kind.value for kind in kinds]
    parser.add_argument(name, choices=values, metavar=name[2:].upper(), help=", ".join(values), **how)  # type: ignore[arg-type]


def _instant(text: str) -> datetime:
    """An instant with its offset; without one it is read in her zone later, where that is known."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"not a time: {text!r} (2026-11-12T14:20:00+01:00)") from error
    if not within(found.year):
        raise argparse.ArgumentTypeError(f"not between the years {FIRST_YEAR} and {LAST_YEAR}: {text!r}")
    return found


_day_or_instant = _instant


def _text(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError("not written in UTF-8") from error
    return text


def _minutes(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise argparse.ArgumentTypeError(f"not a number of minutes: {text!r}")
    return int(text)
