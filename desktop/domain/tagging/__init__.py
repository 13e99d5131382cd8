"""Tags from words: what a client's line seems to say, its words weighed in English, Italian and Polish."""
