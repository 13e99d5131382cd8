"""One function per command: arguments in, one service called, its answer printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.cli.printing import say
from desktop.cli.room import Room
from desktop.cli.words import of_code
from desktop.domain.errors import Refused, Unreadable
from desktop.system.zone import system_zone

if TYPE_CHECKING:
    from desktop.domain.leaks import Leak


def demo(room: Room) -> int:
    at: datetime | None = room.options.at
    return room.show_sample(_aware(at, system_zone()) if at else None)


def import_(room: Room) -> int:
    options = room.options
    if options.undo is not None:
        return _take_back(room)
    if not options.files:
        raise Refused("nothing_given")
    if options.dry_run:
        from desktop.cli.dry_run import dry_run

        answers, code = dry_run(options.files, options.date_order)
        room.answer(answers, _dry_text(answers))
        return code
    from desktop.cli.importing import import_files

    return import_files(room)


def _take_back(room: Room) -> int:
    back = room.services().imports.undo(room.options.undo)
    room.answer(
        {"batch": back.batch, "removed": back.removed, "kept": back.kept, "clients_removed": back.clients_removed},
        f"Took back {back.removed} lines." + (f" {back.kept} were edited since and stay." if back.kept else ""),
    )
    return 0


def _dry_text(answers: list[dict[str, object]]) -> str:
    from desktop.cli.dry_calendar import calendar_text

    lines = []
    for one in answers:
        got = one["got"]
        assert isinstance(got, dict)
        if got["error"]:
            lines.append(f"{one['file']}: {got['message']}")
        elif got["kind"] == "calendar":
            lines.append(f"{one['file']}: {calendar_text(got)}")
        else:
            lines.append(
                f"{one['file']}: {got['messages']} messages, {got['calls']} calls, {got['system']} notices,"
                f" {got['skipped']} skipped, {got['first']} to {got['last']}"
            )
    return "\n".join(lines)


def due(room: Room) -> int:
    from desktop.cli import due_text

    services = room.services()
    board = services.due.board(_aware(room.options.at, services.settings.get().zone))
    room.answer(due_text.as_json(board), due_text.as_text(board, ZoneInfo(services.settings.get().zone)))
    return 0


def clock(room: Room) -> int:
    from desktop.cli.cases import run_cases

    answers, code = run_cases(room.options.cases)
    if code:
        say(f"{room.options.cases} cannot be read.")
        return code
    text = "\n".join(f"{one['id']}: {one.get('got', one.get('error'))}" for one in answers)
    room.answer(answers, text)
    return 0


def assess(room: Room) -> int:
    from desktop.cli import assessed

    options = room.options
    if options.portfolio is not None:
        from desktop.importers.portfolio import read_portfolio

        portfolio = read_portfolio(_read(options.portfolio))
    else:
        portfolio = room.services().assessments.portfolio()
    day = _day(options.at, portfolio.assistant.calendar.tz if portfolio.assistant.calendar else "UTC")
    found = assessed.assess_portfolio(portfolio, day, options.replay)
    room.answer(assessed.as_json(found), assessed.as_text(found, portfolio) or "Nothing is known of anybody yet.")
    return 0


def summary(room: Room) -> int:
    options = room.options
    formats = [part.strip() for part in options.format.split(",") if part.strip()]
    if options.all:
        from desktop.cli.friday import make_all

        return make_all(room, formats)
    services = room.services()
    written = services.summaries.write(options.client, options.week, options.out, formats, options.fresh)
    return _wrote(room, written.files, written.leaks)


def _wrote(room: Room, written: Sequence[Path], leaks: Sequence[Leak] = (), **more: str) -> int:
    """Which files they are; where a template of hers could not be used, why; and what may be private in them."""
    from desktop.cli.leak_words import doubtful
    from desktop.cli.template_words import wrong

    for trouble in room.services().stationery.troubles:
        say(wrong(trouble))
    for leak in leaks:
        say(doubtful(room.options.client, leak))
    paths = [str(path) for path in written]
    room.answer({"client": room.options.client, **more, "files": paths}, "\n".join(paths))
    return 0


def agreement(room: Room) -> int:
    options = room.options
    formats = [part.strip() for part in options.format.split(",") if part.strip()]
    written = room.services().contact_pages.write(options.client, options.out, formats)
    return _wrote(room, written)


def document(room: Room) -> int:
    from desktop.domain.tool_sheet import Phone
    from desktop.domain.wanted import Document, Wanted

    options = room.options
    formats = [part.strip() for part in options.format.split(",") if part.strip()]
    wanted = Wanted(Document(options.kind), options.lang or "", Phone(options.phone), line=options.line)
    written = room.services().documents.write(options.client, wanted, options.out, formats)
    return _wrote(room, written.files, written.leaks, kind=options.kind)


def share(room: Room) -> int:
    options = room.options
    if options.merge is not None:
        from desktop.cli.replying import merge

        return merge(room)
    formats = [part.strip() for part in options.format.split(",") if part.strip()]
    written = room.services().sharing.write(options.client, options.out, options.list, formats)
    return _wrote(room, written)


def log(room: Room) -> int:
    from desktop.domain.notation import instant_to

    options = room.options
    if options.line is not None:
        from desktop.cli.log_line import log_line

        return log_line(room, None if options.portfolio is None else _read(options.portfolio))
    services = room.services(create=True)
    logged = services.interactions.log_for(
        options.client,
        channel=options.channel,
        direction=options.direction,
        at=_aware(options.at, services.settings.get().zone),
        minutes=options.minutes,
        missed=options.missed,
        text=options.text,
        tags=options.tag,
    )
    if logged.client_is_new:
        say(f"{logged.client} is a new client, with your usual hours.")
    room.answer(
        {
            "client": logged.client,
            "client_is_new": logged.client_is_new,
            "interaction": logged.uid,
            "at": instant_to(logged.at),
        },
        f"Logged for {logged.client}.",
    )
    return 0


def export(room: Room) -> int:
    options = room.options
    size = room.services().custody.export_to(options.out, options.client)
    room.answer({"file": str(options.out), "bytes": size}, str(options.out))
    return 0


def erase(room: Room) -> int:
    from desktop.cli.erasing import erase

    return erase(room)


def backup(room: Room) -> int:
    made = room.services().custody.backup(room.options.file)
    room.answer(
        {"file": str(room.options.file), "clients": made.clients, "interactions": made.interactions, "verified": True},
        f"{room.options.file}: {made.clients} clients, {made.interactions} lines, opened and verified.",
    )
    return 0


def restore(room: Room) -> int:
    from desktop.domain.notation import instant_to

    done = room.put_back(room.options.file)
    contents = done.contents
    room.answer(
        {
            "file": str(room.options.file),
            "made_at": instant_to(done.made_at),
            "clients": contents.clients,
            "interactions": contents.interactions,
            "replaced": str(done.replaced) if done.replaced else None,
            "erased_again": done.erased,
        },
        f"Put back the copy of {done.made_at:%Y-%m-%d %H:%M} UTC: {contents.clients} clients,"
        f" {contents.interactions} lines."
        + (f" {done.erased} of them had been erased since, and are erased again." if done.erased else "")
        + (f" What stood before is kept in {done.replaced}." if done.replaced else ""),
    )
    return 0


def check(room: Room) -> int:
    if room.options.self:
        from desktop.cli.self_check import check_self

        return check_self(room)
    found = room.services().custody.check()
    room.answer({"ok": not found, "problems": list(found)}, "" if found else "The store is sound.")
    if found:
        say(" ".join(of_code(code) for code in found))
    return 1 if found else 0


def _aware(at: datetime | None, zone: str) -> datetime | None:
    """A time without an offset is hers: it is read in her zone."""
    if at is None or at.tzinfo is not None:
        return at
    return at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def _day(at: datetime | None, zone: str) -> date | None:
    if at is None:
        return None
    return at.date() if at.tzinfo is None else at.astimezone(ZoneInfo(zone)).date()


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable("not_found", path=str(path)) from error
