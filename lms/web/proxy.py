"""The front proxy's word on who asks, by which scheme: heard from as many as the settings say.

Each proxy adds to the end of `X-Forwarded-For` whom it heard from. What stands further to the left
than our own proxies wrote was sent by the visitor, and could be anything.
"""

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from lms.settings import Settings


def init_app(app: Flask, settings: Settings) -> None:
    """The host is not taken from a header: the proxy passes it on as it was asked for."""
    hops = settings.proxy_hops
    if hops:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=hops, x_proto=hops, x_host=0, x_port=0, x_prefix=0
        )
