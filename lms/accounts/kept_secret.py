"""A secret said a moment ago, sealed into the form that asks for one thing more.

So nobody types it twice, and the page that comes back holds nothing that can be read.
"""

import base64
import binascii
import json
from datetime import datetime, timedelta

from lms.accounts import rules, sealing
from lms.accounts.sealing import SealBroken
from lms.settings import settings

LASTS = timedelta(minutes=10)


def keep(identity: str, secret: str, now: datetime) -> str:
    """The secret for a hidden field; it opens for this identity, for ten minutes."""
    said = json.dumps({"secret": secret, "until": (now + LASTS).timestamp()})
    sealed = sealing.seal(said, _place(identity), settings().seal_keys)
    return base64.urlsafe_b64encode(sealed).decode()


def kept(identity: str, text: str, now: datetime) -> str | None:
    """The secret again; None when it was kept for somebody else, too long ago, or never."""
    try:
        sealed = base64.urlsafe_b64decode(text.encode("ascii"))
        said = json.loads(sealing.unseal(sealed, _place(identity), settings().seal_keys))
    except (SealBroken, binascii.Error, ValueError):
        return None
    return str(said["secret"]) if said["until"] > now.timestamp() else None


def _place(identity: str) -> str:
    return f"sign_in.secret.{rules.spelt(identity)}"
