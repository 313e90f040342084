"""Text to one canonical value: partial dates, money, jurisdictions, ids, names."""

from comity.values._absence import Absence
from comity.values._addresses import parse_address
from comity.values._dates import PartialDate, Precision
from comity.values._ids import Ref, parse_slug, slug_of, term_in_words
from comity.values._jurisdictions import country_of, parse_jurisdiction
from comity.values._money import parse_amount, parse_currency
from comity.values._names import bare_name, fold_name

__all__ = [
    "Absence",
    "PartialDate",
    "Precision",
    "Ref",
    "bare_name",
    "country_of",
    "fold_name",
    "parse_address",
    "parse_amount",
    "parse_currency",
    "parse_jurisdiction",
    "parse_slug",
    "slug_of",
    "term_in_words",
]
