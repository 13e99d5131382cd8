"""Codes to sentences for the command line: what happened, what is safe, what to do."""

from __future__ import annotations

from desktop.cli import import_words
from desktop.domain.errors import GarboError, Refused

SENTENCES = {
    # the store
    "wrong_key": "This key does not open the store. Nothing was changed.",
    "wrong_passphrase": "This passphrase does not open the store. Nothing was changed.",
    "wrong_recovery_code": "This recovery code does not open the store. Nothing was changed.",
    "wrong_key_file": "This key file does not open the store. Nothing was changed.",
    "bad_key_file": "The key file must hold exactly 32 bytes.",
    "key_file_unreadable": "The key file cannot be read.",
    "no_key": "There is no key: give --key-file FILE or set GARBO_PASSPHRASE; the system's keyring has none.",
    "no_keyring": "The system's keyring did not give the key. Give --key-file FILE or set GARBO_PASSPHRASE.",
    "last_way": "This is the last way in beside the recovery code. Add another one first.",
    "no_store": "There is no store here yet. The first command that writes (import, log) makes it.",
    "keys_are_missing": "The file with the keys (store.keys) is missing beside the store. A backup holds a copy.",
    "keys_are_damaged": "The file with the keys (store.keys) is damaged. A backup holds a copy.",
    "no_such_way": "This store was never given such a key ({way}).",
    "store_is_missing": "The keys are here, but the store they open is not. Put a backup back with `garbo restore`.",
    "store_is_there": "There is a store here already.",
    "passphrase_missing": "A passphrase is needed.",
    "recovery_code_mistyped": "This recovery code is mistyped: a sign is wrong or missing.",
    "locked": "The store is locked.",
    "no_cipher": "This installation cannot encrypt, so nothing was opened.",
    "store_is_newer": "The store was written by a newer version of Garbo. It was left as it is; update Garbo.",
    "store_is_damaged": "The store is damaged. It was left as it is; put the last backup back with `garbo restore`.",
    "store_is_open_elsewhere": "Garbo is open: close the window first. Nothing was changed.",
    "disk_full": "The disk is full. Nothing was written; what was there is safe.",
    "read_only": "The store cannot be written to here (read-only, or without the rights). Nothing was changed.",
    "conflict": "This is there already, or what it belongs to is gone. Nothing was written.",
    "no_folder": "There can be no file here: what should be its folder is none, or a name is too long.",
    "own_file": "{path} belongs to the store itself; choose another place. Nothing was changed.",
    "store_failed": "The disk did not answer as it should. Nothing was written.",
    "backup_not_verified": "The copy could not be verified and was thrown away. The store is unchanged.",
    "not_a_backup": "This file is not a backup of Garbo's, or part of it is missing. Nothing was changed.",
    "pages_altered": "Pages of the store were altered from outside. Put the last backup back with `garbo restore`.",
    "structure_broken": "The store's structure is broken. Put the last backup back with `garbo restore`.",
    "reference_broken": "Something in the store belongs to what is no longer there.",
    "time_malformed": "A time in the store is not written as it should be.",
    "clients_mixed": "Something of one client points at another one.",
    "agreement_is_wrong": "This agreement cannot hold as it is.",
    "agreement_gone": "This agreement is not there any more.",
    "agreement_has_begun": "This agreement has begun: what arrived under it keeps it true. Make a new one.",
    "no_agreement": "Nothing has been agreed with this client yet.",
    "by_unreachable": "No day opens before the hour by which an answer is due.",
    "not_found": "There is no file {path}.",
    "not_written": "{path} cannot be written.",
    # clients and words
    "client_unknown": "There is no client called {name}.",
    "client_not_said": "Whose chat is this? Say --client NAME.",
    "client_ambiguous": "More than one client fits {name}: {names}.",
    "calendar_needs_client": "Whose calendar is this? Say --client NAME.",
    "group_needs_client": "This is a group chat: say --client NAME.",
    "me_unknown": "Which of these is you? Say --me NAME. In the chat: {names}.",
    "date_order_unknown": "The dates can be read in two ways: say --date-order dmy or mdy.",
    "name_missing": "A name is needed.",
    "name_too_long": "A name has 200 characters at most.",
    "time_out_of_range": "This time is too far away; the years from 1900 to 2199 are taken.",
    "minutes_out_of_range": "The minutes of one contact are a number from 0 to 10080, which is a week.",
    "zone_unknown": "There is no time zone called {zone}.",
    "time_without_zone": "This time needs its offset, as in 2026-11-12T14:20:00+01:00.",
    "week_unknown": "There is no week called {week}; weeks are written like 2026-W47.",
    "format_unknown": "There is no format called {format}; each command says which of pdf, html, txt, eml, ics it has.",
    "connected_not_spoken": "Only a call, a video or a meeting can be missed.",
    "summary_is_sent": "This page is marked as sent and stays as it was sent.",
    "summary_unknown": "This page is not marked as sent.",
    "batch_unknown": "There is no import called {batch}, or it was taken back already.",
    "nothing_given": "Name at least one file.",
    "never_open": "The agreed hours are never open, so no answer could ever be due.",
    # what is to do, agreed and asked for
    "task_is_wrong": "This to-do cannot be kept as it is.",
    "list_is_wrong": "This list cannot be kept as it is.",
    "days_are_wrong": "These days cannot be taken off.",
    "ends_before": "The last day lies before the first one.",
    "list_is_private": "The list {title} is private. In the window it can be shared.",
    "no_such_list": "This client has no list called {title}.",
    "list_unknown": "This list is not there any more.",
    "plan_is_wrong": "This plan cannot be kept as it is.",
    "plan_unknown": "This list has no goal, so it is no plan.",
    "room_out_of_range": "Room for a late input can be 0 to 60 working days.",
    "template_is_wrong": "This template cannot be kept as it is.",
    "template_unknown": "This template is not there any more.",
    "too_many_steps": "A plan takes 200 steps at most.",
    "promise_not_hers": "Only what is hers to do can be a promise.",
    "recurrence_unknown": "How it comes again was not understood: it is written like FREQ=WEEKLY.",
    "recurrence_never_comes": "By this rule it would never come.",
    "recurrence_cannot_move": "It comes by a rule of its own, which cannot be moved to another day.",
    "own_time": "This time is her own: there is nobody to remind and nothing to settle.",
    "recurrence_without_due": "What comes again needs a first time.",
    "entry_is_wrong": "This cannot be logged as it is. Nothing was written.",
    "line_is_empty": "The line is empty: it needs at least one word.",
    "nothing_to_log": "This line says neither what happened nor what is promised.",
    "client_missing": "No client is named in the line. Nothing was written.",
    "client_fits_many": "More than one client fits: {names}. Nothing was written.",
    "title_missing": "Say in a few words what it is.",
    "title_too_long": "A title has 500 characters at most.",
    "text_missing": "There is nothing written here.",
    "time_missing": "An appointment needs a time.",
    "text_too_long": "This text is too long: it has 20,000 characters at most.",
    "appointment_unknown": "This appointment is not there any more.",
    "appointment_is_wrong": "This appointment cannot be kept as it is.",
    "ends_before_it_starts": "It would end before it begins.",
    "by_missing": "Say who it was: the assistant or the client.",
    "instruction_unknown": "This instruction is not there any more.",
    "instruction_is_wrong": "This instruction cannot be kept as it is.",
    "instruction_ended": "This does not hold any more, so there is nothing to end.",
    # the list that comes back
    "no_reply": "There is no reply to a shared page in it. Nothing was changed.",
    "reply_is_newer": "This reply was made by a page of a newer version of Garbo. Nothing was changed.",
    "reply_is_broken": "This reply is incomplete, or was changed on its way. Nothing was changed.",
    "reply_too_large": "This is too large to be a reply to a shared page. Nothing was changed.",
    "reply_unknown": "This replies to a page that was not made here, or whose client was erased. Nothing was changed.",
    "reply_forged": "This reply was not made by the page that it names, or was changed since. Nothing was changed.",
    "reply_does_not_fit": "This reply speaks of something that never stood on its page. Nothing was changed.",
    # files
    "not_a_portfolio": "This file is not a portfolio file.",
    "portfolio_is_newer": "This portfolio file is of version {version}; this Garbo reads version 1.",
    "broken_archive": "The packed file is broken and cannot be opened.",
    "broken_mail": "This e-mail is broken and cannot be read.",
    "too_large": "The file is too large to be read.",
    "template_failed": "The page could not be set. The week itself is safe; put the program's own template back.",
    "template_reaches_out": "This template lets in what could run or fetch, which is refused.",
    "logo_broken": "This picture is damaged: no page can be set with it.",
    "template_names_package": "This template names a package from outside, which is refused.",
    "join_needs_two": "At least two entries are needed to join.",
    "join_differs": "Only entries of one client, one side and one channel can be joined.",
    "join_across_answer": "The other side spoke in between: what came after it would count as answered.",
    "split_leaves_nothing": "Each of the two parts needs some words.",
    "interaction_unknown": "There is no such entry any more.",
    "client_gone": "There is no such client any more.",
    "person_gone": "There is no such person any more.",
    "client_is_wrong": "This client cannot be kept like that.",
    "person_is_wrong": "This person cannot be kept like that.",
    "tel_malformed": "{given} is no telephone number.",
    "email_malformed": "{given} is no e-mail address.",
    "language_unknown": "Documents can be written in en, it or pl.",
    "task_unknown": "There is no such task any more.",
    "no_free_time": "It fits nowhere on that day inside your hours.",
    "nothing_to_undo": "There is nothing to take back.",
    "nothing_to_redo": "There is nothing to make again.",
    "undo_is_blocked": "This can no longer be taken back: something newer builds on it.",
}


def sentence(error: GarboError) -> str:
    """One line for a person."""
    if error.code == "not_yet_read":
        return import_words.import_sentence(error)
    if isinstance(error, Refused) and error.problems and error.code not in SENTENCES:
        return " ".join(_filled(problem.code, problem.data) for problem in error.problems)
    return _filled(error.code, error.data)


def unexpected(kind: str, place: str) -> str:
    """One line for a fault of the program's own."""
    return f"Garbo met a fault of its own ({kind}, {place}). What was not finished was not kept."


def of_code(code: str) -> str:
    """One line for a bare code."""
    return _filled(code, {})


def _filled(code: str, data: dict[str, object]) -> str:
    known = SENTENCES.get(code) or import_words.SENTENCES.get(code)
    if known is None:
        # A code without words is our omission; her data is safe all the same, and the code finds the place.
        return f"Garbo could not do this ({code}). Nothing was changed."
    return known.format_map(_Blank({key: _listed(value) for key, value in data.items()}))


def _listed(value: object) -> object:
    return ", ".join(str(one) for one in value) if isinstance(value, list | tuple | set | frozenset) else value


class _Blank(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"
