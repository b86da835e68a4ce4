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
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from lms.core.keyring import KEY_BYTES, Keyring, KeyringFile, KeyringWrong, dumped, loaded

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
    proxy_hops: int = 0
    """How many proxies of ours stand before the site; nobody else's word on an address counts."""
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
        data_dir = _data_dir(env.get("DATA_DIR") or str(ROOT / "instance"))
        port = _port(env.get("PORT") or "8000")
        database = env.get("DATABASE_URL")
        keys = {name: _key(name, data_dir, env, may_make=not database) for name in KEYS}
        rings = {name: _keyring(name, data_dir, env, may_make=not database) for name in KEYRINGS}
        return cls(
            data_dir=data_dir,
            database_url=_database_url(database, data_dir),
            redis_url=_redis_url(env.get("REDIS_URL")),
            base_url=_base_url(env.get("BASE_URL") or f"http://127.0.0.1:{port}"),
            port=port,
            demo=_flag("DEMO", env.get("DEMO") or ("0" if database else "1")),
            proxy_hops=_hops(env.get("PROXY_HOPS") or "0"),
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


def _data_dir(text: str) -> Path:
    """The folder of all that is kept, made when it is missing."""
    path = Path(text).resolve()
    try:
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path):
            return path
    except OSError as error:
        why = error.strerror or str(error)
        raise _stop(f"DATA_DIR {path} is no folder this account can write to: {why}") from None


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or not 0 < int(text) < 65536:
        raise _stop(f"PORT must be a number from 1 to 65535, not {text!r}")
    return int(text)


def _hops(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > 1:
        raise _stop(f"PROXY_HOPS must be a number from 0 to 9, not {text!r}")
    return int(text)


def _flag(name: str, text: str) -> bool:
    if text not in {"0", "1"}:
        raise _stop(f"{name} must be 0 or 1, not {text!r}")
    return text == "1"


def _base_url(text: str) -> str:
    with contextlib.suppress(ValueError):  # what is no address at all
        parts = urlsplit(text)
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0:
            return text.rstrip("/")
    raise _stop(f"BASE_URL must look like https://ruangkader.example, not {text!r}")


def _database_url(text: str | None, data_dir: Path) -> str:
    if not text:
        return f"sqlite:///{data_dir / 'ruang-kader.sqlite3'}"
    for prefix in ("postgresql://", "postgres://"):
        if text.startswith(prefix):
            text = "postgresql+psycopg://" + text.removeprefix(prefix)
    if not text.startswith(("postgresql+psycopg://", "sqlite:///")):
        raise _stop("DATABASE_URL must begin with postgresql:// or sqlite:///")
    try:
        make_url(text)
    except (ArgumentError, ValueError):  # not repeated here: it may hold a password
        raise _stop("DATABASE_URL must look like postgresql://user:password@host/name") from None
    return text


def _redis_url(text: str | None) -> str | None:
    if text and not text.startswith(("redis://", "rediss://", "unix://")):
        raise _stop("REDIS_URL must look like redis://host:6379/0")
    return text or None


def _key(name: str, data_dir: Path, env: Mapping[str, str], *, may_make: bool) -> str:
    """A key from the environment, else from its file, else made now and kept with mode 0600."""
    if given := env.get(name.upper()):
        if len(given) < 32:
            raise _stop(f"{name.upper()} must have 32 characters or more")
        return given
    kept = _kept(name, data_dir, secrets.token_urlsafe(48), may_make=may_make)
    if len(kept) < 32:
        # Another key would open nothing that this one has closed: PINs, forms, the audit chain.
        raise _stop(f"{data_dir / 'keys' / name} holds no whole key; put it back from a backup")
    return kept


def _keyring(name: str, data_dir: Path, env: Mapping[str, str], *, may_make: bool) -> Keyring:
    """A keyring from the environment, else from its file, else made now with one key."""
    made = dumped(Keyring({1: secrets.token_bytes(KEY_BYTES)}))
    try:
        if given := env.get(name.upper()):
            return loaded(given)
        _kept(name, data_dir, made, may_make=may_make)
        return KeyringFile(data_dir / "keys" / name)
    except KeyringWrong as error:
        raise _stop(f"{name.upper()}: {error}") from None


def _kept(name: str, data_dir: Path, made: str, *, may_make: bool) -> str:
    """What the key's file holds; a missing file is made, where this machine may."""
    path = data_dir / "keys" / name
    try:
        return _read_or_made(path, made, may_make=may_make)
    except OSError as error:
        raise _stop(f"{path} cannot be read or made: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise _stop(f"{path} is no file of a key; put it back from a backup") from None


def _read_or_made(path: Path, made: str, *, may_make: bool) -> str:
    if path.exists():
        return path.read_text("ascii").strip()
    if not may_make:
        # A second machine that made a key of its own would quietly disagree with the first.
        raise _stop(f"Set {path.name.upper()}, or put the key into {path}")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=path.parent) as file:  # mode 0600
        file.write(made)
        file.flush()
        os.fsync(file.fileno())
        # The whole file appears at once; when another process was first, its key is the key.
        with contextlib.suppress(FileExistsError):
            os.link(file.name, path)
    return path.read_text("ascii").strip()
