"""The man page, made from the command line's own parser, so that it says what the program does."""

import argparse
from datetime import UTC, datetime

ABOUT = r"""
Without a command
.B garbo
opens its window; with a
.I FILE
it opens on the import of that file. The commands do the same work without a window, and need no display.
.PP
All data lies encrypted on this computer. The program opens no network connection.
"""
REST = r"""
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Refused, with one line on standard error that says why.
.TP
.B 2
Wrong usage.
.SH ENVIRONMENT
.TP
.B GARBO_PASSPHRASE
Opens the store, where no \-\-key\-file is given; without either, the keyring of the computer is asked.
.TP
.B GARBO_RECOVERY_CODE
Opens a backup that is put back on another computer.
.SH FILES
.TP
.I ~/.local/share/garbo
The store, the wrappings of its key, and its backups.
.TP
.I ~/.config/garbo
What was chosen for the look; nothing of a client.
.TP
.I /usr/share/doc/garbo/copyright
Licences of Garbo and of what it is made with.
"""


def manual(parser: argparse.ArgumentParser, version: str, epoch: int) -> str:
    """Troff, for the folder man1."""
    day = datetime.fromtimestamp(epoch, UTC).date()
    (commands,) = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    said = {choice.dest: choice.help for choice in commands._choices_actions}
    about = (parser.description or "").rstrip(".")
    lines = [
        f'.TH GARBO 1 {day} "Garbo {version}" "User Commands"',
        ".SH NAME",
        rf"garbo \- {about[0].lower()}{about[1:]}",
        ".SH SYNOPSIS",
        r".B garbo",
        r"[\-\-data\-dir \fIDIR\fR] [\-\-key\-file \fIFILE\fR] [\fIFILE\fR]",
        ".br",
        r".B garbo",
        r"\fICOMMAND\fR [\fIOPTIONS\fR]",
        ".SH DESCRIPTION",
        ABOUT.strip(),
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
    ]
    for name, command in commands.choices.items():
        lines += [f".SS {_plain(name)}", _plain(said[name] or ""), *_options(command, {"data_dir", "key_file", "json"})]
    return "\n".join([*lines, REST.strip(), ""])


def _options(parser: argparse.ArgumentParser, common: set[str] = frozenset()) -> list[str]:
    lines = []
    for one in parser._actions:
        if isinstance(one, argparse._SubParsersAction | argparse._HelpAction) or one.dest in common:
            continue
        names = ", ".join(rf"\fB{_plain(name)}\fR" for name in one.option_strings)
        value = "" if one.nargs == 0 else rf"\fI{_plain(one.metavar or '|'.join(one.choices or ()) or one.dest)}\fR"
        lines += [".TP", " ".join(filter(None, (names, value))), _plain(one.help or "Which one.")]
    return lines


def _plain(text: str) -> str:
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("%%", "%")
    return rf"\&{escaped}" if escaped.startswith((".", "'")) else escaped
