"""WhatsApp exports, Android and iOS, as a Chat."""

from desktop.importers.whatsapp.chat import looks_like_chat, parse, title_from

__all__ = ["looks_like_chat", "parse", "title_from"]
