"""Law: whom it reaches, who enforces it, where it comes from, and the cases under each provision."""

import streamlit as st

from comity.model import Law
from comity.release import Release
from comity.values import Ref
from comity.web.parts import heading, link_line, show_sources, show_table, show_years
from comity.web.screens._chosen import chosen, show_list
from comity.web.views import action_rows, newest_first, place_name
from comity.web.words import date_in_words, plain


def laws_page(release: Release) -> None:
    """Show one law, or the list of all."""
    law = chosen(release, Law)
    if law is None:
        show_list(
            release,
            "law",
            "Laws",
            "Acts, regulations and treaties that cases were decided under, and their kin.",
        )
        return
    heading(law.name, f"Law · {law.short}")
    _identity(release, law)
    _provisions(release, law)
    _cases(release, law)
    st.header("Sources", anchor=False)
    show_sources([law], law.id)


def _identity(release: Release, law: Law) -> None:
    lines = [f"**Legal order:** {plain(place_name(release, law.jurisdiction))}"]
    dates = (("Enacted", law.enacted), ("In force", law.in_force), ("Applies from", law.applies_from), ("Repealed", law.repealed))  # fmt: skip
    lines += [f"**{name}:** {plain(date_in_words(when))}" for name, when in dates if when]
    lines.append(f"**Highest fine:** {plain(law.fine_cap or 'not recorded')}")
    lines += [
        f"**Highest fine, {'as a formula' if one.id == 'all' else 'tier ' + plain(one.id)}:** {plain(one.formula)}"
        + (f" ({plain(one.clause)})" if one.clause else "")
        for one in law.caps
    ]
    lines.append(f"**Reaches those established elsewhere:** {plain(law.reach or 'no clause recorded')}")
    if law.regulators:
        lines.append("**Enforced by:** " + ", ".join(link_line(release, release.records.authority_ref(one)) for one in law.regulators))  # fmt: skip
    lines += [f"**Comes from:** {link_line(release, Ref('law', one.law), '(' + one.how + ')')}" for one in law.derived_from]  # fmt: skip
    st.markdown("\n".join(f"- {line}" for line in lines))
    if law.note:
        st.caption(plain(law.note))


def _provisions(release: Release, law: Law) -> None:
    rows = [
        {"Provision": one["citation"], "About": one["title"], "Found infringed": one["infringed"], "Not infringed or dropped": one["other"]}
        for one in release.rows(
            """
            SELECT p.citation, p.title,
                   count(*) FILTER (f.outcome = 'infringed') AS infringed,
                   count(*) FILTER (f.outcome <> 'infringed') AS other
            FROM provisions AS p JOIN findings AS f ON f.provision_ref = p.ref
            WHERE p.law_id = $law
            GROUP BY ALL ORDER BY infringed DESC, p.citation
            """,
            law=law.id,
        )
    ]  # fmt: skip
    if rows:
        st.header("Provisions in decisions", anchor=False)
        st.caption("Findings recorded here, one for each decision; where a source gives no outcome by provision, none is counted.")  # fmt: skip
        show_table(rows, f"provisions-{law.id}")


def _cases(release: Release, law: Law) -> None:
    st.header("Cases under it", anchor=False)
    acts = newest_first(release.actions(law=law.id))
    show_years(acts)
    show_table(action_rows(release, acts, {"Law"}), f"law-{law.id}")
