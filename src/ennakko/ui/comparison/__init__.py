"""The comparison of the alternatives: tables, and pictures painted alike on the screen and on paper."""
