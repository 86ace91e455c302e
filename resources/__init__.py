"""Forms, styles, icons and examples that come with the program."""
