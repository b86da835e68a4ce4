"""What belongs to the whole city, such as settings and courses, and who may change it."""

from sqlalchemy.orm import Session

from lms.accounts.rules import Viewer
from lms.core.errors import NotAllowed
from lms.core.roles import Role
from lms.regions import queries as regions


def ensure_whole_city(session: Session, viewer: Viewer) -> None:
    """Refuse the admin of a part; raises NotAllowed."""
    if regions.city(session).code not in viewer.regions(Role.ADMIN):
        raise NotAllowed
