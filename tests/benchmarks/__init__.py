"""What the program costs beside something simpler that does the same; `sh tests/benchmarks/run` prints the table."""
