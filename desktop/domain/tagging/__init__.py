"""Tags from words: what a client's line seems to say in English, Italian and Polish."""
