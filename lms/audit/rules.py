"""How one audit entry is bound to the one before it."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

GENESIS = "0" * 64


def canonical(facts: Mapping[str, Any]) -> bytes:
    """The same facts always give the same bytes."""
    return json.dumps(
        facts, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=str
    ).encode()


def link(previous: str, facts: Mapping[str, Any], *, key: str) -> str:
    """The entry's place in the chain: HMAC-SHA-256 over its facts and its predecessor's link."""
    return hmac.new(
        key.encode(), previous.encode() + b"\n" + canonical(facts), hashlib.sha256
    ).hexdigest()
