"""The plan of the demo city's history: dates, shares of people, answers; without its rows."""

from collections import Counter
from datetime import datetime, timedelta
from random import Random

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from lms.core.clock import WIB, wib_date
from lms.operations.demo import calendar, names
from lms.operations.demo.answers import Answerer
from lms.operations.demo.calendar import Stage
from lms.operations.demo.journeys import MODULES, deal
from lms.operations.demo.people import HOME
from lms.quizzes import papers, queries
from lms.quizzes.rules import mark_all
from lms.regions.queries import villages
from tests.factories import a_course

HOURS = [
    datetime(2026, 11, day, hour, 20, tzinfo=WIB)
    for day in (21, 24, 30)
    for hour in (0, 7, 8, 11, 14, 18, 23)
]


def dice(seed: int = 1) -> Random:
    return Random(seed)  # noqa: S311 - made-up people


@pytest.mark.parametrize("now", HOURS, ids=str)
def test_whenever_the_city_is_founded_its_dates_make_sense(session: Session, now: datetime) -> None:
    today = wib_date(now)
    for chapter in calendar.chapters(dice(), villages(session), now):
        days = [wib_date(gathering.starts_at) for gathering in chapter.gatherings]
        assert all(chapter.starts_on <= day <= chapter.ends_on for day in days)
        assert days == sorted(days)
        assert days[0] < days[1]
        if chapter.stage is Stage.CERTIFIED:
            assert chapter.issued_at < now - timedelta(days=7)
        elif chapter.stage is Stage.FINISHED:
            assert timedelta(days=3) < today - chapter.ends_on < timedelta(days=30)
        elif chapter.stage is Stage.TO_COME:
            assert chapter.starts_on > today
        else:
            assert chapter.gatherings[0].ends_at < now - timedelta(days=2)
            assert chapter.ends_on > today


@pytest.mark.parametrize("now", HOURS, ids=str)
def test_the_visitor_finds_a_meeting_that_may_be_marked_and_closed(
    session: Session, now: datetime
) -> None:
    told = calendar.chapters(dice(), villages(session), now)
    (home,) = [one for one in told if one.place.name == HOME and one.stage is Stage.UNDER_WAY]
    begins = home.gatherings[1].starts_at
    assert begins <= now < begins + timedelta(hours=19)
    assert 8 <= begins.astimezone(WIB).hour <= 16


def test_half_the_city_was_trained_and_some_of_it_never(session: Session) -> None:
    now = datetime(2026, 11, 24, 9, tzinfo=WIB)
    told = calendar.chapters(dice(), villages(session), now)
    trained = {one.place.code for one in told if one.stage is not Stage.TO_COME}
    assert 27 <= len(trained & {region.code for region in villages(session)}) <= 36
    assert [one.batch for one in told[:3]] == [None, "Angkatan I", "Angkatan II"]
    assert Counter(one.stage for one in told)[Stage.FINISHED] == 2


def test_of_fifty_cadres_exactly_forty_finish_when_the_share_is_four_fifths() -> None:
    for seed in range(5):
        dealt = deal(dice(seed), 50, Stage.FINISHED, 0.8, 2)
        came = [one for one in dealt if all(s.counts_as_present for s in one.presence)]
        assert sum(one.passed == MODULES for one in came) == 40
        assert len(came) > 40


def test_nobody_passes_a_quiz_of_a_module_that_was_not_read() -> None:
    for stage in (Stage.CERTIFIED, Stage.UNDER_WAY):
        for one in deal(dice(3), 300, stage, 0.6, 2):
            assert 0 <= one.passed <= one.read <= one.passed + 1
            assert not one.failed or one.read > one.passed


def test_a_sheet_passes_as_told_and_is_marked_by_the_rules(app: Flask, session: Session) -> None:
    edition, chance = a_course(), dice(2)
    for paper in papers.of_edition(session, edition.id).values():
        keys = queries.keys(session, paper)
        answerer = Answerer(paper, keys)
        for round_ in range(60):
            passes = round_ % 3 > 0
            sheet = answerer.sheet(chance, 0.8, passes=passes)
            named = {row_id: key for key, row_id in paper.question_ids.items()}
            given = {named[g.question_id]: g.answer for g in sheet.given if g.answer is not None}
            marked = mark_all(paper.questions, keys, given)
            assert marked.percent == sheet.percent
            assert marked.is_pass(paper.pass_mark) == passes


def test_men_do_not_carry_the_second_names_of_women() -> None:
    chance = dice(4)
    for _ in range(2000):
        assert not {"Rahmawati", "Ningsih", "Wulandari"} & set(
            names.made_up(chance, "L", 40).split()
        )
