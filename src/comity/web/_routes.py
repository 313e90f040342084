"""Plain HTTP beside the pages: one address for each record, read by people and by machines."""

from collections.abc import Awaitable, Callable

from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from comity.errors import UnknownId
from comity.values import Ref
from comity.web.addresses import address_of
from comity.web.release import opened

_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
        " script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src 'self' blob:; font-src 'self' data:;"
        " connect-src 'self' ws: wss: blob: data:; frame-ancestors 'self'"
    ),
}
_TURTLE = "text/turtle"


async def identify(request: Request) -> Response:
    """Answer ``/id/<kind>/<slug>``: Turtle or JSON to those who ask for it, else the page."""
    release = opened()
    try:
        ref = release.ref_of(Ref(request.path_params["kind"], request.path_params["slug"]))
    except UnknownId as error:
        return PlainTextResponse(str(error), status_code=404)
    wanted = request.query_params.get("format") or request.headers.get("accept", "")
    if "turtle" in wanted:
        return PlainTextResponse(release.describe(ref), media_type=_TURTLE)
    if "json" in wanted:
        return PlainTextResponse(release.describe(ref, "json-ld"), media_type="application/ld+json")
    return RedirectResponse(address_of(ref), status_code=303)


class _SafeHeaders(BaseHTTPMiddleware):
    """Tells browsers to run and fetch nothing from elsewhere."""

    async def dispatch(
        self, request: Request, call_next: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        """Add the headers to an answer."""
        response = await call_next(request)
        for name, value in _HEADERS.items():
            response.headers.setdefault(name, value)
        return response


ROUTES = (Route("/id/{kind}/{slug:path}", identify),)
MIDDLEWARE = (Middleware(_SafeHeaders),)
