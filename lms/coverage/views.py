"""Pages of coverage: an area and its parts, a kelurahan and its seats, the rows of a figure."""

from collections.abc import Sequence
from functools import partial

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from lms.accounts.identity import me
from lms.core.clock import now, wib_date
from lms.core.paging import nearest_page
from lms.coverage import links, people, queries, rules, trainings
from lms.coverage.rules import DEFINED, Order, Stage
from lms.db import db
from lms.office.queries import office_at
from lms.regions.models import Level, Region
from lms.web.addresses import page_number
from lms.web.entry import only

bp = Blueprint("coverage", __name__, url_prefix="/capaian")
HEADLINE = (Stage.CERTIFIED, Stage.FILLED, Stage.TRAINED, Stage.PASSED, Stage.UNTRAINED)
OF_A_VILLAGE = (Stage.UNCERTIFIED, Stage.CERTIFIED, Stage.VACANT, Stage.SEATS)
MOST_SHOWN = 14
"""Kelurahan in the ranked table before all are asked for."""


@bp.get("/")
@only(*queries.SEES_COVERAGE)
def city() -> ResponseReturnValue:
    """What the viewer answers for: the city, a kecamatan, a kelurahan, or several of them."""
    codes = queries.scope(me())
    if len(codes) == 1:
        return _page(queries.region_for(db.session(), me(), codes[0]))
    return _overview(codes, above=None)


@bp.get("/<region_code>/")
@only(*queries.SEES_COVERAGE)
def area(region_code: str) -> ResponseReturnValue:
    return _page(queries.region_for(db.session(), me(), region_code))


@bp.get("/<region_code>/kursi")
@only(*queries.SEES_COVERAGE)
def seats(region_code: str) -> ResponseReturnValue:
    """The seats behind one figure of a region, page by page."""
    region, today = queries.region_for(db.session(), me(), region_code), wib_date(now())
    stage, whole = _stage(Stage.SEATS), queries.whole(db.session(), region, today)
    page = nearest_page(page_number(), whole.figures.count(stage), queries.PAGE)
    taken = queries.seats(db.session(), [region.code], stage, today, page=page)
    here = partial(url_for, "coverage.seats", region_code=region.code)
    return render_template(
        "coverage/seats.html",
        whole=whole,
        stage=stage,
        choices=links.chips(whole.figures, list(Stage), stage, lambda s: here(keadaan=s.value)),
        rows=people.rows(db.session(), taken, today),
        turning=links.turning(
            page, whole.figures.count(stage), lambda n: here(keadaan=stage.value, halaman=n)
        ),
        today=today,
    )


def _page(region: Region) -> ResponseReturnValue:
    if region.level is Level.VILLAGE:
        return _village(region)
    return _overview([region.code], above=queries.above(me(), region))


def _overview(codes: Sequence[str], above: Region | None) -> ResponseReturnValue:
    today, order = wib_date(now()), Order.asked(request.args.get("urut"))
    overview = queries.overview(db.session(), codes, today)
    within, name = _part(overview), request.args.get("cari", "").strip()[:80]
    villages = rules.ranked(rules.found(overview.villages, within=within, name=name), order)
    percent = office_at(db.session(), now()).target_percent
    shown = len(villages) if "semua" in request.args else MOST_SHOWN
    return render_template(
        "coverage/area.html",
        overview=overview,
        areas=rules.ranked(overview.parts, Order.MOST_CERTIFIED),
        neediest=rules.neediest(overview.parts),
        target=overview.whole.figures.towards(percent),
        villages=villages[:shown],
        hidden=len(villages[shown:]),
        order=order,
        within=within,
        name=name,
        above=above,
        links=links,
        headline=HEADLINE,
        defined=DEFINED,
        today=today,
    )


def _part(overview: queries.Overview) -> str:
    """The part whose kelurahan alone are asked for; empty when it is none of these."""
    asked = request.args.get("kecamatan", "")
    return asked if any(part.place.code == asked for part in overview.parts) else ""


def _village(region: Region) -> ResponseReturnValue:
    today, whole = wib_date(now()), queries.whole(db.session(), region, wib_date(now()))
    waiting = whole.figures.count(Stage.UNCERTIFIED)
    stage = _stage(Stage.UNCERTIFIED if waiting else Stage.SEATS)
    taken = queries.seats(db.session(), [region.code], stage, today)
    here = partial(url_for, "coverage.area", region_code=region.code, _anchor="daftar")
    return render_template(
        "coverage/village.html",
        region=region,
        whole=whole,
        steps=links.steps(whole.figures, lambda s: here(keadaan=s.value)),
        choices=links.chips(whole.figures, OF_A_VILLAGE, stage, lambda s: here(keadaan=s.value)),
        stage=stage,
        rows=people.rows(db.session(), taken, today),
        trainings=trainings.given(db.session(), me(), region.code, today),
        above=queries.above(me(), region),
        defined=DEFINED,
        today=today,
    )


def _stage(usual: Stage) -> Stage:
    asked = request.args.get("keadaan", "")
    return Stage(asked) if asked in set(Stage) else usual
