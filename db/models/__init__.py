"""Tables as classes, one slice each."""
