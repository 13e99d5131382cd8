"""Tables as classes, one slice a file; the store imports them all, so that every Row is registered."""
