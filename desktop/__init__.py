"""The program: floors from app down to domain."""
