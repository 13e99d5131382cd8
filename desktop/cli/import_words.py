"""Codes of an import that was refused to one clear English sentence each."""

from __future__ import annotations

from desktop.domain.errors import GarboError

SENTENCES = {
    "missing": "There is no such file.",
    "folder": "This is a folder; name a file in it.",
    "not_a_file": "This is not an ordinary file.",
    "not_allowed": "This file may not be read with your rights on this computer.",
    "empty": "The file is empty.",
    "not_a_chat": "No message with a date was found in it, so this is not a chat exported from WhatsApp.",
    "not_a_calendar": "No calendar was found in it.",
    "binary": "This is not a text: a chat is exported from WhatsApp as a .txt or a .zip file.",
    "encoding": "The letters of this file cannot be told with certainty; save it as UTF-8 and try again.",
    "portfolio": "This is a portfolio file of Garbo, not a chat.",
    "too_large": "The file is too large to be read safely.",
    "too_many_entries": "The packed file holds too many files to be read safely.",
    "broken_archive": "The packed file is broken or cut off; export the chat again.",
    "encrypted_archive": "The packed file is locked with a password; unpack it first.",
    "no_chat_in_archive": "There is no chat in this packed file.",
    "too_slow": "The file took too long to read and was left.",
    "too_much_memory": "The file needs too much memory to be read safely.",
    "crashed": "The file could not be read.",
    "cancelled": "The import was cancelled.",
}

NOT_YET_READ = (
    "{what}; this version of Garbo reads chats exported from WhatsApp, calendars and its own portfolio files."
)
FORMATS = {
    "picture": "This seems to be a picture",
    "media": "This seems to be a recording or a film",
    "pdf": "This seems to be a PDF",
    "office": "This seems to be an office document or an Outlook message",
    "spreadsheet": "This seems to be a spreadsheet",
    "archive": "This seems to be a packed file that no phone exports",
    "mail": "This seems to be e-mail",
    "calendar": "This seems to be a calendar",
    "contacts": "This seems to be a contact card",
    "phone_log": "This seems to be a backup of calls or text messages",
    "telegram": "This seems to be a chat exported from Telegram",
    "reply": "This seems to be a client's reply to a shared page, for `garbo share --merge`",
    "json": "This seems to be a JSON data file",
    "xml": "This seems to be an XML data file",
    "html": "This seems to be a web page",
    "table": "This seems to be a table of contacts or tasks",
}


def import_sentence(error: GarboError) -> str:
    """One line for a person."""
    if error.code == "not_yet_read":
        return NOT_YET_READ.format(what=FORMATS[str(error.data["format"])])
    return SENTENCES.get(error.code, SENTENCES["crashed"])
