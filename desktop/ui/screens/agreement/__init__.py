"""The contact agreement: hours painted, answer times in words, days off; the client's page beside it."""
