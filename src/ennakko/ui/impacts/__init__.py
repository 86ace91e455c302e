"""The impacts on a page: the matrix, its cells, and what is said of each impact."""
