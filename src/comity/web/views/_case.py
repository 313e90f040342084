"""A case as rows: findings, roles of other authorities, and where each fact comes from."""

from comity.model import Case, Record, Records, facts_of
from comity.web.words import in_words


def finding_rows(records: Records, case: Case) -> list[dict[str, str]]:
    """List what the decisions of a case say of each provision."""
    rows = []
    for decision in case.decisions:
        for finding in decision.findings:
            provision = records.provision(finding.provision.slug)
            rows.append(
                {
                    "Provision": provision.citation if provision else finding.provision.slug,
                    "About": (provision.title or "") if provision else "",
                    "Outcome": in_words(finding.outcome),
                    "In": in_words(decision.type),
                }
            )
    return rows


def role_rows(records: Records, case: Case) -> list[dict[str, str]]:
    """List who decided, led, was concerned, investigated jointly."""
    rows = [_role(records, slug, "decides") for slug in case.by]
    rows += [_role(records, one.regulator, in_words(one.role)) for one in case.roles]
    for proceeding in case.proceedings:
        if proceeding.type == "joint-investigation":
            rows += [_role(records, slug, "investigates jointly") for slug in proceeding.by]
    return rows


def _role(records: Records, slug: str, role: str) -> dict[str, str]:
    authority = records.authority(slug)
    name = authority.name if authority else slug
    return {"Authority": name, "Country": authority.jurisdiction if authority else "", "Role": role}


def provenance_of(record: Record) -> list[dict[str, str]]:
    """List every fact of a record with the source that supports it, or that it is from memory."""
    rows = []
    for fact in facts_of(record):
        best = min((record.sources[i] for i in fact.sources), key=lambda one: one.kind.rank, default=None)
        rows.append(
            {
                "Fact": fact.path,
                "Value": fact.value,
                "Status": "reviewed" if best else "from memory",
                "Source": best.address if best else "",
            }
        )
    return rows
