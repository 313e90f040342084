"""The page of connections."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from comity.network import Missed, Step, Wave
from comity.release import Release
from comity.values import PartialDate
from comity.web.connections import (
    circle_rows,
    ends_for,
    lags_picture,
    missed_picture,
    missed_rows,
    move_rows,
    position_rows,
    positions_picture,
    short_name,
    step_lines,
    wave_picture,
    wave_rows,
    why_lines,
)

Open = Callable[..., AppTest]
SCRAPING = "matter/clearview-ai-scraping"


def page() -> None:
    """Run the page, as the router does; Streamlit runs the text of this function alone."""
    from comity.release import open_release  # noqa: PLC0415
    from comity.web.screens import connections_page  # noqa: PLC0415

    connections_page(open_release())


@pytest.fixture
def opened(release_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Give a function that opens the page with a query."""
    monkeypatch.setenv("COMITY_RELEASE", str(release_folder))

    def run(**query: str) -> AppTest:
        test = AppTest.from_function(page, default_timeout=60)
        for key, value in query.items():
            test.query_params[key] = value
        return test.run()

    return run


def words(test: AppTest) -> str:
    """Give all that the page says, without the marks that keep it from being run."""
    told = [*test.title, *test.markdown, *test.caption, *test.info, *test.header]
    return "\n".join(str(one.value) for one in told).replace("\\", "")


def step(authority: str, when: str, what: str = "opened") -> Step:
    return Step(SCRAPING, "case/gb-ico-clearview-ai-2022", authority, what, PartialDate.parse(when))


def test_a_path_is_found_between_two_names_as_one_types(opened: Open) -> None:
    test = opened()
    assert not test.exception
    test.text_input(key="from").input("gb-ico").run()
    test.text_input(key="to").input("au-oaic").run()
    assert not test.exception
    said = words(test)
    assert "Way 1, 1 step:" in said
    assert "conducted one investigation together" in said
    assert "stated, July 2020, 2 sources" in said
    assert "no cause" in said
    assert "It is stated in" in said
    assert "a source that was seen supports it" in said


def test_a_name_that_may_mean_several_lets_one_choose(opened: Open) -> None:
    test = opened()
    test.text_input(key="from").input("clearview").run()
    assert not test.exception
    assert len(test.selectbox(key="from-which").options) > 1


def test_a_name_that_means_nothing_is_told(opened: Open) -> None:
    test = opened()
    test.text_input(key="from").input("zzzzqqqq").run()
    assert "is called “zzzzqqqq”" in words(test)


@pytest.mark.parametrize(
    ("view", "column", "said"),
    [
        ("Who moved first", "Days after the first", "Being first says nothing"),
        ("Missed cooperation", "Authority", "Silence is often consent"),
        ("Waves", "Conduct", "common cause"),
        ("Hubs and brokers", "Meaning", "do not name it"),
        ("Groups, laws, rulings", "Authorities", "a count of none"),
    ],
)
def test_each_view_has_its_table_and_says_what_to_mind(
    opened: Open, view: str, column: str, said: str
) -> None:
    test = opened(show=view)
    assert not test.exception
    assert said in words(test)
    assert "Families of links used: file" in words(test)
    assert any(column in one.value.columns for one in test.dataframe)


def test_the_matter_of_who_moved_first_stands_in_the_address(opened: Open) -> None:
    test = opened(show="Who moved first")
    assert test.selectbox(key="matter").value in {SCRAPING, "matter/uber-2016-breach"}
    first = test.dataframe[0].value.iloc[0]
    assert (first["Place"], first["Days after the first"]) == (1, "0")


def test_what_a_text_means_is_an_id_or_a_name_and_joined_to_something(release: Release) -> None:
    assert ends_for(release, "company/facebook-ireland") == ["company/meta-platforms-ireland"]
    assert "regulator/gb-ico" in ends_for(release, "information commissioner")
    assert ends_for(release, "  ") == []
    assert ends_for(release, "area/ca-bc") == []


def test_steps_are_told_without_marks_that_could_run(release: Release) -> None:
    (line,) = step_lines(release.ways("gb-ico", "au-oaic")[0])
    assert line.startswith("Information Commissioner\\'s Office and") or "\\'" in line
    assert ":gray[stated" in line


def test_a_derived_step_is_explained_with_its_rule_and_what_to_mind(release: Release) -> None:
    id_ = next(one.id for one in release.links() if one.kind == "same-incident")
    said = "\n".join(why_lines(release.explain(id_))).replace("\\", "")
    assert "It was derived by the rule same-incident" in said
    assert "a judgement of the editors" in said
    assert "from memory" in said
    assert "To mind: a supply-chain incident" in said


def test_authorities_have_short_names_with_their_legal_order(release: Release) -> None:
    assert short_name(release, "regulator/de-hh-hmbbfdi") == "HmbBfDI · DE-HH"
    assert short_name(release, "court/us-il-cook") == "Circuit Court of Cook County · US-IL"
    assert short_name(release, SCRAPING) == "Clearview AI: scraping of faces"


def test_pictures_hold_what_their_tables_hold(release: Release) -> None:
    moves = release.measures.who_moved_first(SCRAPING).rows
    drawn = lags_picture(release, moves).to_dict()
    assert len(next(iter(drawn["datasets"].values()))) == len(move_rows(release, moves)) == len(moves)
    wave = Wave(SCRAPING, (step("regulator/gb-ico", "2020"), step("regulator/nl-ap", "2020-05", "findings")))
    assert len(next(iter(wave_picture(release, wave).to_dict()["datasets"].values()))) == 2
    assert wave_rows(release, [wave])[0]["Who"] == "ICO · GB, AP · NL"
    found = release.measures.positions().rows
    assert len(position_rows(release, found)) == len(found)
    assert positions_picture(release, found).to_dict()["layer"]
    assert circle_rows(release, release.measures.communities().rows)[0]["Stability"].endswith("%")  # type: ignore[attr-defined]


def test_the_grid_of_missed_cooperation_holds_each_pair_both_ways(release: Release) -> None:
    found = [Missed(step("regulator/gb-ico", "2020"), step("regulator/nl-ap", "2021"), ("gpa",))] * 2
    (cells,) = missed_picture(release, found).to_dict()["datasets"].values()
    assert {(one["one"], one["other"], one["matters"]) for one in cells} == {
        ("ICO · GB", "AP · NL", 2),
        ("AP · NL", "ICO · GB", 2),
    }
    assert missed_rows(release, found)[0]["Channel open then"] == "Global Privacy Assembly"
