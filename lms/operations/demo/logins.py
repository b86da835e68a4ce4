"""One login of the demo city for each role."""

from dataclasses import asdict, dataclass

import sqlalchemy as sa
from sqlalchemy.orm import Session

from lms.accounts import queries as accounts
from lms.accounts.models import Person, RoleAssignment
from lms.core.roles import Role
from lms.operations.demo.people import LOGINS, Known
from lms.regions import queries as regions


@dataclass(frozen=True)
class DemoLogin:
    """One login of the demo city, as printed for the visitor."""

    role: str
    name: str
    identity: str
    secret: str
    region: str

    def as_json(self) -> dict[str, str]:
        return asdict(self)


def logins(session: Session) -> list[DemoLogin]:
    """One login per role, as they stand in the database."""
    return [
        DemoLogin(
            role=known.role.value,
            name=known.name,
            identity=known.phone,
            secret=known.secret,
            region=_region_title(session, found(session, known), known.role),
        )
        for known in LOGINS
    ]


def found(session: Session, known: Known) -> Person:
    """The row of someone the demo city always has."""
    person = accounts.by_identity(session, known.phone)
    if person is None:
        raise LookupError(f"the demo city has no {known.role} {known.phone}")
    return person


def _region_title(session: Session, person: Person, role: Role) -> str:
    code = session.scalar(
        sa.select(RoleAssignment.region_code).where(
            RoleAssignment.person_id == person.id, RoleAssignment.role == role
        )
    )
    return regions.region(session, str(code)).title
