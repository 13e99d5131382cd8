"""Pure rules and nouns: no Qt, no SQL, no clock of its own."""
