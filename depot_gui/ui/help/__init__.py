"""Help inside the program: a page for each page of it, offline."""
