"""Courses are the whole city's: the admin of a part reads what everyone reads."""

from lms.accounts.identity import me
from lms.accounts.whole_city import ensure_whole_city
from lms.db import db


def city_admins_only() -> None:
    """Before each page of this package, after the role was asked; raises NotAllowed."""
    ensure_whole_city(db.session(), me())
