"""Words with a number in them, for modules of functions: lupdate needs a class for a plural."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Each takes its number, and gives the right plural of the language in force."""

    def days(self, number: int) -> str:
        return self.tr("%n day(s)", "", number)

    def contact_hours(self, number: int) -> str:
        return self.tr("%n contact hour(s)", "", number)

    def working_days(self, number: int) -> str:
        return self.tr("%n working day(s)", "", number)

    def clients_wait(self, number: int) -> str:
        return self.tr("%n client(s) wait for you.", "", number)

    def are_past(self, number: int) -> str:
        return self.tr("%n are past the agreed time.", "", number)

    def more_later(self, number: int) -> str:
        return self.tr("%n more later", "", number)

    def while_closed(self, number: int) -> str:
        return self.tr("While you were closed: %n message(s)", "", number)

    def log_lines(self, number: int) -> str:
        return self.tr("Log %n line(s)", "", number)

    def log_them(self, number: int) -> str:
        return self.tr("Log %n", "", number)

    def logged_lines(self, number: int) -> str:
        return self.tr("%n line(s) logged", "", number)

    def already_there(self, number: int) -> str:
        return self.tr("Already in the log: %n.", "", number)

    def not_read(self, number: int) -> str:
        return self.tr("%n could not be read.", "", number)

    def more(self, number: int) -> str:
        return self.tr("and %n more", "", number)

    def messages(self, number: int) -> str:
        return self.tr("%n message(s)", "", number)

    def calls(self, number: int) -> str:
        return self.tr("%n call(s)", "", number)

    def contacts_found(self, number: int) -> str:
        return self.tr("%n contact(s) found", "", number)

    def open(self, number: int) -> str:
        return self.tr("%n open", "", number)

    def drafts_saved(self, number: int) -> str:
        return self.tr("%n draft(s) saved", "", number)

    def clients_to_tell(self, number: int) -> str:
        return self.tr("%n client(s) still to be told", "", number)

    def close_and_tell(self, number: int) -> str:
        return self.tr("Close, and tell %n client(s)", "", number)

    def lists_and_agenda(self, number: int) -> str:
        return self.tr("%n shared list(s) and the agenda", "", number)

    def came_back(self, number: int) -> str:
        return self.tr("came back %n time(s)", "", number)

    def kept(self, number: int) -> str:
        return self.tr("%n kept", "", number)

    def late(self, number: int) -> str:
        return self.tr("%n late", "", number)

    def moved(self, number: int) -> str:
        return self.tr("%n moved", "", number)

    def weeks(self, number: int) -> str:
        return self.tr("%n week(s)", "", number)

    def run_out(self, number: int) -> str:
        return self.tr("%n answer(s) or promise(s) are due within a quarter of an hour.", "", number)

    def have_passed(self, number: int) -> str:
        return self.tr("%n answer(s) are past the agreed time.", "", number)

    def every_days(self, number: int) -> str:
        return self.tr("every %n day(s)", "", number)

    def every_weeks(self, number: int) -> str:
        return self.tr("every %n week(s)", "", number)

    def every_months(self, number: int) -> str:
        return self.tr("every %n month(s)", "", number)

    def every_years(self, number: int) -> str:
        return self.tr("every %n year(s)", "", number)

    def times(self, number: int) -> str:
        return self.tr("%n time(s)", "", number)

    def contacts_logged(self, number: int) -> str:
        return self.tr("%n contact(s)", "", number)

    def things_done(self, number: int) -> str:
        return self.tr("%n thing(s) done", "", number)

    def promises_kept(self, number: int) -> str:
        """With a place for {kept}."""
        return self.tr("{kept} of %n promise(s) in time", "", number)

    def promises_open(self, number: int) -> str:
        return self.tr("%n promise(s) for today", "", number)

    def promises_due(self, number: int) -> str:
        return self.tr("%n promise(s) due", "", number)

    def appointments_ahead(self, number: int) -> str:
        return self.tr("%n appointment(s) today", "", number)

    def wait_before_next(self, number: int) -> str:
        return self.tr("%n answer(s) run out before you open again", "", number)

    def to_tell(self, number: int) -> str:
        return self.tr("%n thing(s) done that nobody was told of", "", number)

    def to_remind(self, number: int) -> str:
        return self.tr("%n reminder(s) for tomorrow to send", "", number)

    def planned_hours(self, number: int) -> str:
        """With a place for {offered}."""
        return self.tr("%n hour(s) planned of the {offered} you offer.", "", number)

    def offered_hours(self, number: int) -> str:
        return self.tr("Nothing is planned yet of the %n hour(s) you offer.", "", number)

    def entries(self, number: int) -> str:
        return self.tr("%n entry(s)", "", number)

    def remind_tomorrow(self, number: int) -> str:
        return self.tr("Tomorrow: remind %n", "", number)

    def private_open(self, number: int) -> str:
        """Of a list that nobody else sees."""
        return self.tr("private, %n open", "", number)

    def shared_open(self, number: int) -> str:
        """Of a list that is shared."""
        return self.tr("shared, %n open", "", number)

    def days_full(self, number: int) -> str:
        return self.tr("%n days are full.", "", number)

    def days_over(self, number: int) -> str:
        return self.tr("%n days hold more than you offer.", "", number)

    def outside_hours(self, number: int) -> str:
        return self.tr("%n contact(s) outside hours.", "", number)

    def fewer_than_before(self, number: int) -> str:
        return self.tr("%n fewer than the year before.", "", number)

    def more_than_before(self, number: int) -> str:
        return self.tr("%n more than the year before.", "", number)

    def promises_of(self, number: int) -> str:
        """With places for {weeks} and {kept}."""
        return self.tr("Last {weeks}: %n promise(s) came due, {kept} kept in time.", "", number)

    def appointments(self, number: int) -> str:
        return self.tr("%n appointment(s)", "", number)

    def that_repeat(self, number: int) -> str:
        return self.tr("%n that repeat(s)", "", number)

    def todos(self, number: int) -> str:
        return self.tr("%n to-do(s)", "", number)

    def entries_added(self, number: int) -> str:
        return self.tr("%n entry(ies) added", "", number)

    def not_readable(self, number: int) -> str:
        return self.tr("%n entry(ies) could not be read.", "", number)

    def taken_before(self, number: int) -> str:
        """Of a reply."""
        return self.tr("%n statement(s) of it were taken in before.", "", number)


COUNTED = Counted()
