"""Weekly: what each client will read on Friday, chosen at the left, the page live at the right."""
