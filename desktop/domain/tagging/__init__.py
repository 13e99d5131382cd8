"""Tags from words: what a client's line seems to say, by rules for English, Italian and Polish."""
