"""Tags from words: what a client's line seems to say, by rules written for English, Italian and Polish."""
