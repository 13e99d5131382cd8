"""The quick log's sentence: one line in English, Italian or Polish, read as a contact and a promise."""
