"""Private words that stand on a page, perhaps: which they are and why, in a line for each."""

from __future__ import annotations

from desktop.domain.leaks import Leak, LeakKind

WHY = {
    LeakKind.OTHER_CLIENT: '"{words}" is another client',
    LeakKind.PRIVATE_LIST: '"{words}" is on a private list',
    LeakKind.NOTE: '"{words}" is from your notes',
    LeakKind.LABEL: '"{words}" is a label',
}


def doubtful(client: str, leak: Leak) -> str:
    """'Ada: look again before you send it, "Studio Ferri" is another client.'"""
    return f"{client}: look again before you send it, {WHY[leak.kind].format(words=leak.words)}."
