"""Attendance: which meetings were held, who was there, and for how many hours."""
