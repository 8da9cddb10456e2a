"""Values and rules, frozen and typed. No Qt and no input or output: what is here is true without either."""
