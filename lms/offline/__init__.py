"""Offline: the site as an app on a phone, the courses kept there, and what comes back from it."""
