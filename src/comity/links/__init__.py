"""Cross-border links: stated ones carried, others concluded by rule, border scope computed."""

from comity.links._derived import rules
from comity.links._heads import RuleHead, rule_head
from comity.links._links import JUDGED, derive_links
from comity.links._pairs import Pair, pair_rules, pairs_of
from comity.links._scope import Borders
from comity.model import Link

__all__ = [
    "JUDGED",
    "Borders",
    "Link",
    "Pair",
    "RuleHead",
    "derive_links",
    "pair_rules",
    "pairs_of",
    "rule_head",
    "rules",
]
