"""The library: every assessment on this computer, and the way to a new one."""
