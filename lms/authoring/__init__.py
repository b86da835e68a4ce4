"""Authoring: courses uploaded, edited as drafts by several hands, compared and published."""
