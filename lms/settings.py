"""Every knob of the product, typed, read once from the environment."""

import contextlib
import os
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from flask import current_app

from lms.core.keyring import KEY_BYTES, Keyring, KeyringWrong, dumped, loaded

ROOT = Path(__file__).resolve().parent.parent
KEYS = ("secret_key", "pin_pepper", "audit_key")
KEYRINGS = ("seal_keys", "index_keys")
"""Several keys each, so that they can be rotated: see `flask --app wsgi keys rotate`."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The product's settings; keys are hidden from `repr`."""

    data_dir: Path
    database_url: str
    base_url: str
    port: int
    redis_url: str | None = None
    demo: bool = False
    secret_key: str = field(repr=False)
    pin_pepper: str = field(repr=False)
    audit_key: str = field(repr=False)
    seal_keys: Keyring = field(repr=False)
    """Encrypts NIK and second-factor secrets."""
    index_keys: Keyring = field(repr=False)
    """Makes the blind index by which a NIK is found."""
    testing: bool = False

    @property
    def is_https(self) -> bool:
        return urlsplit(self.base_url).scheme == "https"

    @property
    def hosts(self) -> list[str]:
        """The host names requests may carry."""
        named = urlsplit(self.base_url).hostname or "localhost"
        return sorted({named, "localhost", "127.0.0.1"} if not self.is_https else {named})

    @classmethod
    def from_env(cls, env: Mapping[str, str] = os.environ) -> "Settings":
        """Read the environment once; what is wrong stops the start with one clear line."""
        data_dir = Path(env.get("DATA_DIR") or ROOT / "instance").resolve()
        port = _port(env.get("PORT") or "8000")
        database = env.get("DATABASE_URL")
        keys = {name: _key(name, data_dir, env, may_make=not database) for name in KEYS}
        rings = {name: _keyring(name, data_dir, env, may_make=not database) for name in KEYRINGS}
        return cls(
            data_dir=data_dir,
            database_url=_database_url(database, data_dir),
            redis_url=env.get("REDIS_URL") or None,
            base_url=_base_url(env.get("BASE_URL") or f"http://127.0.0.1:{port}"),
            port=port,
            demo=_flag("DEMO", env.get("DEMO") or ("0" if database else "1")),
            secret_key=keys["secret_key"],
            pin_pepper=keys["pin_pepper"],
            audit_key=keys["audit_key"],
            seal_keys=rings["seal_keys"],
            index_keys=rings["index_keys"],
        )


def settings() -> Settings:
    """The settings of the running application."""
    held: Settings = current_app.extensions["settings"]
    return held


def _stop(message: str) -> SystemExit:
    return SystemExit(f"{message} (see README.md, Settings)")


def _port(text: str) -> int:
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise _stop(f"PORT must be a number from 1 to 65535, not {text!r}")
    return int(text)


def _flag(name: str, text: str) -> bool:
    if text not in {"0", "1"}:
        raise _stop(f"{name} must be 0 or 1, not {text!r}")
    return text == "1"


def _base_url(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise _stop(f"BASE_URL must look like https://ruangkader.example, not {text!r}")
    return text.rstrip("/")


def _database_url(text: str | None, data_dir: Path) -> str:
    if not text:
        return f"sqlite:///{data_dir / 'ruang-kader.sqlite3'}"
    for prefix in ("postgresql+psycopg://", "sqlite:///"):
        if text.startswith(prefix):
            return text
    for prefix in ("postgresql://", "postgres://"):
        if text.startswith(prefix):
            return "postgresql+psycopg://" + text.removeprefix(prefix)
    raise _stop("DATABASE_URL must begin with postgresql:// or sqlite:///")


def _key(name: str, data_dir: Path, env: Mapping[str, str], *, may_make: bool) -> str:
    """A key from the environment, else from its file, else made now and kept with mode 0600."""
    if given := env.get(name.upper()):
        if len(given) < 32:
            raise _stop(f"{name.upper()} must have 32 characters or more")
        return given
    return _kept(name, data_dir, secrets.token_urlsafe(48), may_make=may_make)


def _keyring(name: str, data_dir: Path, env: Mapping[str, str], *, may_make: bool) -> Keyring:
    """A keyring from the environment, else from its file, else made now with one key."""
    made = dumped(Keyring({1: secrets.token_bytes(KEY_BYTES)}))
    text = env.get(name.upper()) or _kept(name, data_dir, made, may_make=may_make)
    try:
        return loaded(text)
    except KeyringWrong as error:
        raise _stop(f"{name.upper()}: {error}") from None


def _kept(name: str, data_dir: Path, made: str, *, may_make: bool) -> str:
    """What the key's file holds; a missing file is made, where this machine may."""
    path = data_dir / "keys" / name
    if path.exists():
        return path.read_text("ascii").strip()
    if not may_make:
        # A second machine that made a key of its own would quietly disagree with the first.
        raise _stop(f"Set {name.upper()}, or put the key into {path}")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent) as file:  # mode 0600
        file.write(made)
        file.flush()
        os.fsync(file.fileno())
        # The whole file appears at once; when another process was first, its key is the key.
        with contextlib.suppress(FileExistsError):
            os.link(file.name, path)
    return path.read_text("ascii").strip()
