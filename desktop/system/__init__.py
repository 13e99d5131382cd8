"""What the machine gives: paths, processes, logs."""
