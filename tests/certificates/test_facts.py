"""Facts keep what was issued: the same text and digest for ever, nothing lost on the way."""

import json
from dataclasses import FrozenInstanceError
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from lms.certificates.facts import CertificateFacts, ModuleRow, Signatory
from tests.certificates.samples import certificate, rows


@pytest.mark.parametrize(
    "facts",
    [
        certificate(),
        certificate(batch=None, valid_until=date(2029, 12, 1), replaces="400.2/0001/X/2026"),
        certificate(modules=(ModuleRow(1, "Praktik", 4, None, "Tatap muka"),)),
        certificate(
            signatory=Signatory("Kepala", "Ani", "Pembina, IV/a"), average=Decimal("70.25")
        ),
    ],
)
def test_facts_come_back_from_json_as_they_were(facts: CertificateFacts) -> None:
    again = CertificateFacts.from_json(facts.to_json())
    assert again == facts
    assert again.sha256() == facts.sha256()


def test_the_canonical_text_does_not_depend_on_the_order_of_keys() -> None:
    facts = certificate()
    backwards = dict(reversed(json.loads(facts.to_json()).items()))
    assert CertificateFacts.from_json(json.dumps(backwards)).to_json() == facts.to_json()
    assert ": " not in facts.to_json().replace("Predikat: ", "")


def test_every_changed_fact_changes_the_digest() -> None:
    digests = {
        certificate().sha256(),
        certificate(full_name="Sri Wahyuni").sha256(),
        certificate(venue="Aula lain").sha256(),
        certificate(modules=rows(2)).sha256(),
        certificate(issued_on=date(2026, 12, 2)).sha256(),
        certificate(average=Decimal("81.6")).sha256(),
    }
    assert len(digests) == 6


def test_facts_cannot_be_changed() -> None:
    facts = certificate()
    with pytest.raises(FrozenInstanceError):
        facts.full_name = "Orang Lain"  # type: ignore[misc]
    assert facts.full_name == "Sri Wahyuni 1"


def test_one_name_has_one_spelling() -> None:
    facts = certificate(full_name="  Jose\u0301\u00a0 Aïn\u0303a \n")
    assert facts.full_name == "José Aïña"
    assert certificate(modules=rows(1, title=" Dua  kata ")).modules[0].title == "Dua kata"


@pytest.mark.parametrize(
    "changed",
    [
        {"full_name": ""},
        {"full_name": "a" * 121},
        {"venue": "a" * 161},
        {"organiser": ("a" * 161,)},
        {"organiser": ()},
        {"verify_url": "https://ruangkader.example/v/0000000000000000"},
        {"starts_on": date(2026, 11, 29)},
        {"jp_total": 20},
    ],
)
def test_facts_that_cannot_be_printed_are_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"must|longer"):
        certificate(**changed)


def test_text_that_is_not_facts_is_refused() -> None:
    with pytest.raises((TypeError, ValueError, KeyError)):
        CertificateFacts.from_json('{"number": "1"}')
