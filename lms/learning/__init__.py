"""Learning: courses as files, what a training asks of a cadre, and how far each has come."""
