"""The parent of every form: knows whether it was sent, and whether what was sent is right."""

from flask import request
from flask_wtf import FlaskForm


class Form(FlaskForm):
    """A form that says what is wrong in Indonesian and touches no table."""

    class Meta:
        locales = ("id",)

    def accepted(self) -> bool:
        """True when it was sent and every field is right."""
        return request.method == "POST" and bool(self.validate())

    @property
    def status(self) -> int:
        """200 for a form not yet sent, 422 for one handed back."""
        return 422 if self.errors else 200
