"""The windows and pages an official sees."""
