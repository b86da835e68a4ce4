"""The doctor: looks at a site and says in plain English what is well and what is not."""
