"""Printing access cards: eight on a sheet of A4, made by a job, each with new secrets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from markupsafe import Markup

from lms.accounts import card_codes, cards
from lms.accounts.card_codes import Drawn
from lms.accounts.door_models import CardPrint
from lms.accounts.models import Person
from lms.core.clock import now
from lms.db import db, transaction
from lms.jobs import carrier
from lms.jobs.models import Job
from lms.regions import queries as regions
from lms.regions.models import Region
from lms.settings import ROOT, settings
from lms.web import qr, typesetting
from lms.web.print_fonts import BOLD, HEAVY, MEDIUM, REGULAR, fit

STYLE = ROOT / "templates" / "accounts" / "pdf" / "cards.css"
WEIGHTS = (REGULAR, MEDIUM, BOLD, HEAVY)
NAME_MM = 50.0
SIZES = ((12.5, 1), (10.5, 2), (8.5, 2), (7.5, 3))
"""How a name may be set, in points and lines; the first that fits, else smaller still."""


@dataclass(frozen=True)
class PrintedCard:
    """What stands on one card; `fit` is how the name is set, 0 for full size."""

    name: str
    fit: int
    place: str
    cadre_number: str | None
    card: str
    qr: Markup


@carrier.handles(cards.PRINT)
def print_cards(job: Job) -> None:
    """Draw secrets, print them, and make the cards real with their sheet in one transaction.

    Whatever dies before leaves nothing behind: the next try draws other secrets.
    """
    print_id = int(job.payload["print"])
    asked = db.session.get_one(CardPrint, print_id)
    if asked.made_at is not None:
        return
    people = cards.still_wanted(db.session(), asked)
    drawn = {person.id: card_codes.draw() for person in people}
    page = html(people, regions.region(db.session(), asked.region_code), drawn)
    db.session.rollback()  # typesetting takes seconds and needs no database
    sheet = typesetting.render(page, STYLE, weights=WEIGHTS) if drawn else None
    with transaction() as session:
        cards.hand_out(session, print_id, drawn, sheet, now=now())


@carrier.handles(cards.FORGET)
def forget_sheet(job: Job) -> None:
    """The day is over in which a sheet could be fetched again."""
    with transaction() as session:
        cards.forget_sheet(session, int(job.payload["print"]))


def html(people: Sequence[Person], region: Region, drawn: Mapping[int, Drawn]) -> str:
    """The sheet as the page that is typeset."""
    return typesetting.page(
        "accounts/pdf/cards.html",
        cards=[_printed(person, region, drawn[person.id]) for person in people],
        region=region,
        address=urlsplit(settings().base_url).netloc + "/aktivasi",
    )


def _printed(person: Person, region: Region, drawn: Drawn) -> PrintedCard:
    district = region.parent
    return PrintedCard(
        name=person.full_name,
        fit=fit(person.full_name, NAME_MM, SIZES, HEAVY),
        place=f"{region.name}, {district.name}" if district else region.name,
        cadre_number=person.cadre_number,
        card=card_codes.printed(drawn.card),
        qr=qr.svg(f"{settings().base_url}/aktivasi#{drawn.secret}"),
    )
