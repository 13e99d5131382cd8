"""Sentences for the codes of errors: what happened, and what is safe or what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

WHAT = {
    # the store
    "wrong_key": QT_TRANSLATE_NOOP("Errors", "This key does not open the store."),
    "wrong_passphrase": QT_TRANSLATE_NOOP("Errors", "This passphrase does not open the store."),
    "wrong_recovery_code": QT_TRANSLATE_NOOP("Errors", "This recovery code does not open the store."),
    "wrong_key_file": QT_TRANSLATE_NOOP("Errors", "This key file does not open the store."),
    "bad_key_file": QT_TRANSLATE_NOOP("Errors", "The key file must hold exactly 32 bytes."),
    "key_file_unreadable": QT_TRANSLATE_NOOP("Errors", "The key file cannot be read."),
    "no_key": QT_TRANSLATE_NOOP("Errors", "The store is locked."),
    "no_store": QT_TRANSLATE_NOOP("Errors", "There is no store here yet."),
    "no_slots": QT_TRANSLATE_NOOP("Errors", "The file with the keys (store.keys) is missing beside the store."),
    "slots_damaged": QT_TRANSLATE_NOOP("Errors", "The file with the keys (store.keys) is damaged."),
    "too_soon": QT_TRANSLATE_NOOP("Errors", "Too many wrong tries. Wait {seconds} s and try again."),
    "no_cipher": QT_TRANSLATE_NOOP("Errors", "This installation cannot encrypt, so nothing was opened."),
    "store_is_newer": QT_TRANSLATE_NOOP("Errors", "Your data was written by a newer version of Garbo."),
    "store_is_damaged": QT_TRANSLATE_NOOP("Errors", "The store is damaged."),
    "store_is_open_elsewhere": QT_TRANSLATE_NOOP("Errors", "Garbo is already open on this data."),
    "disk_full": QT_TRANSLATE_NOOP("Errors", "The disk is full."),
    "read_only": QT_TRANSLATE_NOOP("Errors", "The store cannot be written to here."),
    "locked": QT_TRANSLATE_NOOP("Errors", "The store is locked."),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Errors", "There is nothing to take back."),
    "undo_is_blocked": QT_TRANSLATE_NOOP("Errors", "This cannot be taken back: something newer builds on it."),
    "conflict": QT_TRANSLATE_NOOP("Errors", "This is there already, or what it belongs to is gone."),
    "store_failed": QT_TRANSLATE_NOOP("Errors", "The disk did not answer as it should."),
    "backup_not_verified": QT_TRANSLATE_NOOP("Errors", "Today's backup could not be verified and was thrown away."),
    "not_a_backup": QT_TRANSLATE_NOOP("Errors", "This file is not a backup of Garbo's, or part of it is missing."),
    "not_found": QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    "not_written": QT_TRANSLATE_NOOP("Errors", "{path} cannot be written."),
    # clients and fields
    "client_unknown": QT_TRANSLATE_NOOP("Errors", "There is no client called {name}."),
    "client_ambiguous": QT_TRANSLATE_NOOP("Errors", "More than one client fits {name}: {names}."),
    "client_not_said": QT_TRANSLATE_NOOP("Errors", "Say whose chat this is."),
    "group_needs_client": QT_TRANSLATE_NOOP("Errors", "This is a group chat: say which client it belongs to."),
    "me_unknown": QT_TRANSLATE_NOOP("Errors", "Say which of these is you."),
    "date_order_unknown": QT_TRANSLATE_NOOP("Errors", "The dates can be read in two ways: say which."),
    "name_missing": QT_TRANSLATE_NOOP("Errors", "A name is needed."),
    "name_taken": QT_TRANSLATE_NOOP("Errors", "There is a client of this name already."),
    "zone_unknown": QT_TRANSLATE_NOOP("Errors", "There is no time zone called {zone}."),
    "batch_unknown": QT_TRANSLATE_NOOP("Errors", "This import was taken back already."),
    "never_open": QT_TRANSLATE_NOOP("Errors", "The agreed hours are never open, so no answer could ever be due."),
    # files
    "not_a_chat": QT_TRANSLATE_NOOP("Errors", "This file is not a chat that Garbo can read."),
    "unknown_format": QT_TRANSLATE_NOOP("Errors", "This file is not a chat that Garbo can read."),
    "empty": QT_TRANSLATE_NOOP("Errors", "There is no message in this file."),
    "binary": QT_TRANSLATE_NOOP("Errors", "This file is not a text."),
    "encoding": QT_TRANSLATE_NOOP("Errors", "The letters of this file cannot be read."),
    "broken_archive": QT_TRANSLATE_NOOP("Errors", "The packed file is broken and cannot be opened."),
    "too_large": QT_TRANSLATE_NOOP("Errors", "The file is too large to be read."),
    "too_slow": QT_TRANSLATE_NOOP("Errors", "The file took too long to read."),
    "not_a_portfolio": QT_TRANSLATE_NOOP("Errors", "This file is not a portfolio file."),
    "portfolio_is_newer": QT_TRANSLATE_NOOP("Errors", "This portfolio file was written by a newer version of Garbo."),
}
SAFE = {
    "wrong_key": QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    "wrong_passphrase": QT_TRANSLATE_NOOP("Errors", "Check capital letters and keyboard language. Nothing is lost."),
    "wrong_recovery_code": QT_TRANSLATE_NOOP("Errors", "Compare it group by group with your copy. Nothing is lost."),
    "wrong_key_file": QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    "no_slots": QT_TRANSLATE_NOOP("Errors", "A backup holds a copy of it. Nothing was changed."),
    "slots_damaged": QT_TRANSLATE_NOOP("Errors", "A backup holds a copy of it. Nothing was changed."),
    "store_is_newer": QT_TRANSLATE_NOOP("Errors", "It was left as it is. Install the newer version to open it."),
    "store_is_damaged": QT_TRANSLATE_NOOP(
        "Errors", "It was left as it is. Put the last backup back: garbo restore FILE."
    ),
    "store_is_open_elsewhere": QT_TRANSLATE_NOOP("Errors", "Close the other one first. Nothing was changed."),
    "disk_full": QT_TRANSLATE_NOOP(
        "Errors", "Nothing was written, and what was there is safe. Make room and try again."
    ),
    "read_only": QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check the rights of its folder."),
    "conflict": QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
    "store_failed": QT_TRANSLATE_NOOP("Errors", "Nothing was written. Check that the disk is still there."),
    "backup_not_verified": QT_TRANSLATE_NOOP("Errors", "Your data is safe here. It is tried again later."),
    "not_a_chat": QT_TRANSLATE_NOOP("Errors", "In WhatsApp choose Export chat, and drop the .txt or .zip here."),
    "unknown_format": QT_TRANSLATE_NOOP("Errors", "In WhatsApp choose Export chat, and drop the .txt or .zip here."),
    "empty": QT_TRANSLATE_NOOP("Errors", "Nothing was added."),
    "binary": QT_TRANSLATE_NOOP("Errors", "In WhatsApp choose Export chat, and drop the .txt or .zip here."),
    "encoding": QT_TRANSLATE_NOOP("Errors", "Export the chat again. Nothing was added."),
    "broken_archive": QT_TRANSLATE_NOOP("Errors", "Export the chat again. Nothing was added."),
    "too_large": QT_TRANSLATE_NOOP("Errors", "Export the chat without media. Nothing was added."),
    "too_slow": QT_TRANSLATE_NOOP("Errors", "Nothing was added."),
}
