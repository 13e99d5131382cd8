"""WhatsApp exports, Android and iOS, as a Chat."""
