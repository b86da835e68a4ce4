"""One audit entry told in plain Indonesian: who, from where, what, before and after."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from lms.audit.models import AuditEntry
from lms.audit.rules import Channel
from lms.core.text import joined_id, number_id
from lms.operations.audit_names import Names
from lms.operations.audit_values import field_words, value_words
from lms.operations.audit_words import FACTS, FIELDS, UNSAID, Fact, Kind
from lms.operations.wording import ACTIONS, OBJECTS

WHENCE = {
    Channel.COMMAND.value: "Perintah di server",
    Channel.JOB.value: "Pekerjaan latar belakang di server",
}
UNKNOWN = "Belum dicatat pada waktu itu"
IN_SHORT = 2
"""Changes that a list shows of an entry."""
ERASED = "dihapus bersama data orangnya"


class Change(NamedTuple):
    """One field before and after, in words."""

    field: str
    before: str
    after: str

    @property
    def words(self) -> str:
        return f"{self.field}: {self.before} → {self.after}"


class Told(NamedTuple):
    """One entry as a list shows it."""

    entry: AuditEntry
    action: str
    thing: str
    actor: str
    role: str
    summary: str


class Story(NamedTuple):
    """One entry as its own page shows it."""

    told: Told
    whence: str
    changes: list[Change]
    details: list[tuple[str, str]]


def told(entry: AuditEntry, names: Names) -> Told:
    """In words; what has none yet shows its own name, for nothing may be hidden."""
    return Told(
        entry,
        ACTIONS.get(entry.action, entry.action),
        _thing(entry, names),
        _actor(entry, names),
        entry.role.label if entry.role else "",
        _summary(entry, names),
    )


def story(entry: AuditEntry, names: Names) -> Story:
    """Everything an entry holds."""
    return Story(
        told(entry, names),
        _whence(entry),
        list(_changes(entry, names)),
        list(_details(entry, names)),
    )


def _thing(entry: AuditEntry, names: Names) -> str:
    kind = OBJECTS.get(entry.object_type, entry.object_type)
    name = names.of(entry.object_type, entry.object_id)
    if name is None:
        return f"{kind} {entry.object_id}"
    return name if entry.object_type in {"person", "region"} else f"{kind} {name}"


def _actor(entry: AuditEntry, names: Names) -> str:
    if entry.actor_id is None:
        return "Sistem"
    return names.of(Kind.PERSON, entry.actor_id) or f"Akun {entry.actor_id}"


def _whence(entry: AuditEntry) -> str:
    if entry.channel == Channel.PAGE:
        sign_in = f", sesi masuk {entry.sign_in}" if entry.sign_in else ""
        address = entry.address or "yang tidak diketahui"
        return f"Halaman situs, dari alamat jaringan {address}{sign_in}"
    return WHENCE.get(entry.channel or "", UNKNOWN)


def _summary(entry: AuditEntry, names: Names) -> str:
    """The first changes, or what else the entry tells, in one line."""
    parts = [change.words for change in _changes(entry, Names(names.known))]
    if not parts:
        skip = {"facts_sha256", "sha256", "package_sha256", "change"}
        parts = [
            f"{label}: {words}" for name, label, words in _facts(entry, names) if name not in skip
        ]
    more = len(parts) - IN_SHORT
    return "; ".join(parts[:IN_SHORT]) + (f"; dan {more} lainnya" if more > 0 else "")


def _changes(entry: AuditEntry, names: Names) -> Iterator[Change]:
    """From `before` and `after`, from pairs of a field, or from the row a person's entry names."""
    before, after = entry.facts.get("before"), entry.facts.get("after")
    kept = (
        names.changes.get(entry.facts.get("change", 0)) if entry.object_type == "person" else None
    )
    if kept is not None:
        before, after = kept.before, kept.after
    if isinstance(before, Mapping) or isinstance(after, Mapping):
        before, after = before or {}, after or {}
        for name in sorted({*before, *after} - UNSAID, key=lambda name: FIELDS.get(name, name)):
            yield Change(
                FIELDS.get(name, name),
                field_words(name, before.get(name), names),
                field_words(name, after.get(name), names),
            )
    elif "before" in entry.facts or "after" in entry.facts:
        subject = names.of(Kind.PERSON, entry.facts.get("person")) or _subject(entry)
        yield Change(subject, value_words(before), value_words(after))
    for name, value in entry.facts.items():
        if name in FIELDS and isinstance(value, list) and len(value) == 2:
            yield Change(FIELDS[name], *(field_words(name, one, names) for one in value))


def _subject(entry: AuditEntry) -> str:
    """What changed, where the entry is about no one person."""
    return "Kehadiran" if entry.action.startswith("attendance.") else "Keadaan"


def _details(entry: AuditEntry, names: Names) -> Iterator[tuple[str, str]]:
    for _name, label, words in _facts(entry, names):
        yield label, words
    number = entry.facts.get("change")
    if entry.object_type == "person" and number and number not in names.changes:
        yield "Nilai sebelum dan sesudah", ERASED


def _facts(entry: AuditEntry, names: Names) -> Iterator[tuple[str, str, str]]:
    """Name, label and words of every fact that is no change."""
    for name, value in entry.facts.items():
        if name in {"before", "after"} or (name in FIELDS and isinstance(value, list)):
            continue
        fact = FACTS.get(name, Fact(FIELDS.get(name, name)))
        yield name, fact.label, _fact(fact, name, value, names)


def _fact(fact: Fact, name: str, value: Any, names: Names) -> str:
    if fact.kind is Kind.PEOPLE:
        known = [names.of(Kind.PERSON, one) for one in value]
        listed = f": {', '.join(filter(None, known))}" if value and all(known) else ""
        return f"{number_id(len(value))} orang{listed}"
    if fact.kind is Kind.REGIONS:
        return joined_id([names.of(Kind.REGION, one) or str(one) for one in value])
    if fact.kind is Kind.FIELDS:
        shown = [one for one in value if one not in UNSAID]
        return joined_id([FIELDS.get(one, one) for one in shown])
    if fact.kind is Kind.PERCENT:
        return "belum ada" if value is None else f"{value}"
    if fact.kind is not Kind.PLAIN:
        return names.of(fact.kind, value) or value_words(value)
    return field_words(name, value, names)
