"""Tests of what is held on people, and of their wishes about it."""
