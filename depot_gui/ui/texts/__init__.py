"""The words of the window: a function for each enumeration, called at the moment its text is shown."""
