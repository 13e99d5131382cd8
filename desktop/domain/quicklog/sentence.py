"""A line on its way to be understood: its words, and which of them may still be read."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import groupby

from desktop.domain.quicklog.tokens import Token, tokens_of

Span = tuple[int, int]


@dataclass(slots=True)
class Sentence:
    """`shut`: words in which nothing is read: quoted, reported, turned back to plain text, or somebody else's."""

    line: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    pieces: tuple[range, ...]
    shut: set[int]

    @staticmethod
    def of(line: str, plain: Collection[Span] = ()) -> Sentence:
        """`plain`: places in the line that are plain text, whatever they say."""
        tokens = tokens_of(line)
        back = {
            at
            for at, token in enumerate(tokens)
            if token.quoted or any(token.start < end and start < token.end for start, end in plain)
        }
        by_piece = groupby(range(len(tokens)), lambda at: tokens[at].piece)
        pieces = tuple(_range(list(places)) for _, places in by_piece)
        return Sentence(line, tokens, tuple(token.word for token in tokens), pieces, back)

    def __len__(self) -> int:
        return len(self.tokens)

    def free(self, start: int, end: int) -> bool:
        """Whether these words stand in one piece and may all be read."""
        if end > len(self.tokens) or start < 0:
            return False
        if self.tokens[start].piece != self.tokens[end - 1].piece:
            return False
        return not any(at in self.shut for at in range(start, end))

    def piece(self, at: int) -> int:
        """Which piece this word is in; none for a place outside the line."""
        return self.tokens[at].piece if 0 <= at < len(self.tokens) else -1

    def piece_start(self, at: int) -> int:
        """The first word of the piece that this word is in."""
        return self.pieces[self.tokens[at].piece].start

    def piece_end(self, at: int) -> int:
        """The word after the last one of the piece that this word is in."""
        return self.pieces[self.tokens[at].piece].stop

    def shut_off(self, places: Iterable[int]) -> None:
        self.shut.update(places)


def _range(places: list[int]) -> range:
    return range(places[0], places[-1] + 1)
