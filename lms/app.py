"""The application factory: the one module that knows every capability."""

from flask import Flask
from flask_login import current_user
from flask_wtf import CSRFProtect
from jinja2 import StrictUndefined

import lms.accounts.card_printing
import lms.certificates.tasks
import lms.privacy.tasks
import lms.roster.tasks
import lms.sync.models  # noqa: F401 - a handler of jobs, and tables that belong to the schema
from lms import db
from lms.accounts import consent_gate, factor_gate, fresh_gate, identity
from lms.accounts.access_views import bp as access
from lms.accounts.activation_views import bp as activation
from lms.accounts.card_views import bp as cards
from lms.accounts.consent_views import bp as consent
from lms.accounts.factor_views import bp as factor
from lms.accounts.own_views import bp as own
from lms.accounts.staff_views import bp as staff
from lms.accounts.views import bp as accounts
from lms.attendance import merging as attendance_merging
from lms.attendance.queries import attendance_of
from lms.attendance.roster_views import bp as marking
from lms.attendance.training_views import bp as trainings
from lms.attendance.views import bp as attendance
from lms.authoring import merging as authoring_merging
from lms.authoring.draft_views import bp as drafts
from lms.authoring.image_views import bp as draft_images
from lms.authoring.part_views import bp as draft_parts
from lms.authoring.publish_views import bp as publishing
from lms.authoring.quiz_views import bp as draft_quiz
from lms.authoring.views import bp as courses
from lms.certificates import merging as certificates_merging
from lms.certificates.record import learnt_by
from lms.certificates.verification import bp as verification
from lms.certificates.views import bp as certificates
from lms.coverage.views import bp as coverage
from lms.home.views import bp as home
from lms.jobs import carrier
from lms.jobs.cli import worker
from lms.learning import merging as learning_merging
from lms.learning import progress
from lms.learning.completion_views import bp as completion_pages
from lms.learning.progress import Evidence
from lms.learning.reading_views import bp as reading_pages
from lms.learning.views import bp as learning
from lms.media.views import bp as media
from lms.office import pages
from lms.offline import keeping
from lms.offline.shell import bp as shell
from lms.offline.views import bp as offline
from lms.operations.audit_views import bp as audit
from lms.operations.certificates_cli import certificate_commands
from lms.operations.cli import demo_commands, prepare
from lms.operations.courses_cli import course_commands
from lms.operations.coverage_cli import coverage_commands
from lms.operations.doctor_cli import doctor
from lms.operations.emblem_views import bp as emblem
from lms.operations.keys_cli import key_commands
from lms.operations.roster_cli import roster_commands
from lms.operations.settings_views import bp as office_settings
from lms.operations.views import bp as operations
from lms.privacy import merging as privacy_merging
from lms.privacy.cli import retention_commands
from lms.privacy.queue_views import bp as data_queue
from lms.privacy.request_views import bp as data_requests
from lms.privacy.views import bp as privacy
from lms.quizzes import merging as quizzes_merging
from lms.quizzes.queries import quiz_standings
from lms.quizzes.views import bp as quizzes
from lms.roster import merging_own, merging_parts, reading, record
from lms.roster.file_views import bp as roster_files
from lms.roster.import_views import bp as imports
from lms.roster.merge_views import bp as merges
from lms.roster.move_views import bp as moves
from lms.roster.nik_views import bp as niks
from lms.roster.seat_views import bp as seats
from lms.roster.views import bp as roster
from lms.settings import ROOT, Settings
from lms.web import (
    addresses,
    assets,
    entry,
    errors,
    filters,
    headers,
    icons,
    logs,
    navigation,
    origin,
    packing,
    proxy,
    uploads,
)

LARGEST_BODY = 2 * 1024 * 1024
BLUEPRINTS = (
    completion_pages,
    shell,
    accounts,
    consent,
    activation,
    access,
    cards,
    own,
    factor,
    staff,
    home,
    roster,
    niks,
    seats,
    moves,
    imports,
    roster_files,
    merges,
    learning,
    reading_pages,
    media,
    quizzes,
    offline,
    coverage,
    certificates,
    verification,
    trainings,
    attendance,
    marking,
    operations,
    audit,
    office_settings,
    emblem,
    privacy,
    data_requests,
    data_queue,
    courses,
    drafts,
    draft_parts,
    draft_quiz,
    draft_images,
    publishing,
)
MERGING = (
    merging_own.PART,
    learning_merging.PART,
    quizzes_merging.PART,
    attendance_merging.PART,
    certificates_merging.PART,
    authoring_merging.PART,
    privacy_merging.PART,
)
COMMANDS = (
    prepare,
    worker,
    doctor,
    demo_commands,
    course_commands,
    certificate_commands,
    coverage_commands,
    roster_commands,
    key_commands,
    retention_commands,
)


def create_app(settings: Settings | None = None) -> Flask:
    """Build the application from these settings, or from the environment."""
    settings = settings or Settings.from_env()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    app = Flask(__name__, static_folder=None, template_folder=str(ROOT / "templates"))
    app.extensions["settings"] = settings
    app.config.update(
        SECRET_KEY=settings.secret_key,
        TESTING=settings.testing,
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        MAX_FORM_MEMORY_SIZE=LARGEST_BODY,
        TRUSTED_HOSTS=settings.hosts,
        SESSION_COOKIE_NAME="__Host-formulir" if settings.is_https else "formulir",
        SESSION_COOKIE_SECURE=settings.is_https,
        SESSION_COOKIE_SAMESITE="Lax",
        WTF_CSRF_TIME_LIMIT=12 * 3600,
    )
    app.jinja_options = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    logs.init_app(app)
    for base in (proxy, db, carrier):
        base.init_app(app, settings)
    identity.init_app(app)
    for gate in (origin, entry, factor_gate, consent_gate, fresh_gate):
        gate.init_app(app)
    uploads.init_app(app)
    CSRFProtect(app)
    headers.init_app(app, settings)
    errors.init_app(app)
    for part in (addresses, assets, icons, filters, pages, keeping, packing):
        part.init_app(app)
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    reading.init_app(app)
    record.init_app(app, learnt_by)
    merging_parts.init_app(app, MERGING)
    progress.init_app(app, Evidence(quiz_standings=quiz_standings, attendance=attendance_of))
    for command in COMMANDS:
        app.cli.add_command(command)
    app.context_processor(_page_context)
    entry.check(app)
    return app


def _page_context() -> dict[str, object]:
    """What every layout shows: the banner of a demo, and the menu of the viewer's role."""
    demo = {"demo": identity.is_demo()}
    if not current_user.is_authenticated:
        return {"site": demo, "navigation": []}
    return {"site": demo, "navigation": navigation.items_for(current_user.main_role)}
