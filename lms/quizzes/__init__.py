"""Quizzes: questions, how they are shown, what was answered, and what it is worth."""
