from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from comity.questions import QUESTIONS
from comity.release import Release
from comity.web.screens._question_picture import caption_of, picture_of

Visit = Callable[..., AppTest]


def page() -> None:
    """Run as a script of its own: the page over the release named in the environment."""
    from comity.release import open_release  # noqa: PLC0415
    from comity.web.screens.questions import questions_page  # noqa: PLC0415

    questions_page(open_release())


@pytest.fixture
def visit(data_release: Release, monkeypatch: pytest.MonkeyPatch) -> Visit:
    """Give a function that opens the page with some query in its address."""
    monkeypatch.setenv("COMITY_RELEASE", str(data_release.folder))

    def go(**query: str) -> AppTest:
        app = AppTest.from_function(page, default_timeout=60)
        for name, value in query.items():
            app.query_params[name] = value
        app.run()
        assert not app.exception
        return app

    return go


def texts(app: AppTest) -> str:
    """Give all that the page says in words."""
    parts = [*app.title, *app.markdown, *app.caption, *app.info, *app.warning, *app.header]
    return "\n".join(one.value for one in parts).replace("\\", "")


def test_the_page_has_a_card_for_each_question(visit: Visit) -> None:
    app = visit()
    assert {one.key for one in app.button} == {f"card-{id_}" for id_ in QUESTIONS}
    assert [one.value for one in app.header] == list(dict.fromkeys(one.group for one in QUESTIONS.values()))


def test_a_card_opens_its_question(visit: Visit) -> None:
    app = visit().button(key="card-CQ10").click().run()
    assert app.query_params["ask"] == "CQ10"
    assert app.title[0].value == "Upheld, cut, annulled, sent back"


def test_a_question_answers_with_its_worked_example(visit: Visit) -> None:
    app = visit(ask="CQ08")
    said = texts(app)
    assert "On Clearview AI: faces scraped from the web, who decided first" in said
    assert "rows were looked at" in said
    assert "no such date is recorded" in said
    frame = app.dataframe[0].value
    row = frame[frame["Authority"] == "ICO"].iloc[0]
    assert (row["Days after the first"], row["Country"], row["Evidence"]) == (624, "GB", "sourced")
    assert row["Open"] == "/cases?id=gb-ico-clearview-ai-2022"
    assert "WITH scope AS" in app.code[0].value


def test_a_value_in_the_address_is_asked_with_and_a_choice_is_kept_there(visit: Visit) -> None:
    app = visit(ask="CQ08", matter="uber-2016-breach")
    assert "On Uber: breach of 2016" in texts(app)
    app.selectbox(key="ask-CQ08-step").select("opened").run()
    assert app.query_params["step"] == "opened"
    assert "who opened first" in texts(app)


def test_the_worked_example_leaves_the_address_short(visit: Visit) -> None:
    app = visit(ask="CQ08", matter="clearview-ai-scraping")
    assert "matter" not in app.query_params


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"ask": "CQ99"}, "There is no question CQ99. Did you mean CQ09"),
        ({"ask": "CQ08", "matter": "clearview"}, "There is no matter clearview"),
        ({"ask": "CQ09", "min-amount": "many"}, "'many' is no amount"),
        ({"ask": "CQ09", "min-amount": "999999999999"}, "Nothing is held. No fine of this size"),
    ],
)
def test_what_cannot_be_answered_is_said(visit: Visit, query: dict[str, str], said: str) -> None:
    assert said in texts(visit(**query))


@pytest.mark.parametrize("id_", QUESTIONS)
def test_every_question_shows_its_picture_and_rows(data_release: Release, id_: str) -> None:
    answer = data_release.ask(id_, limit=60)
    picture = picture_of(answer)
    assert (picture is None) == (answer.question.picture.kind == "none")
    if picture is not None:
        drawn = picture.to_dict()
        assert drawn["datasets"] or drawn["data"]
    assert isinstance(caption_of(answer), str)


@pytest.mark.parametrize("id_", QUESTIONS)
def test_the_page_of_every_question_says_how_it_was_counted(visit: Visit, id_: str) -> None:
    assert "rows were looked at" in texts(visit(ask=id_))


def test_rows_without_a_date_are_counted_beside_the_picture(data_release: Release) -> None:
    assert "rows have no date or number to draw" in caption_of(data_release.ask("CQ03"))


def test_upright_lines_show_what_dots_are_measured_by(data_release: Release) -> None:
    answer = data_release.ask("CQ12", limit=60)
    picture = picture_of(answer)
    assert picture is not None
    dots, lines = picture.to_dict()["layer"]
    assert (dots["encoding"]["x"]["field"], lines["encoding"]["x"]["field"]) == ("euros", "cap_fixed")
    assert "Upright lines show: Fixed part of the maximum (EUR)." in caption_of(answer)


def test_a_grid_of_many_columns_has_a_width_of_its_own(data_release: Release) -> None:
    answer = data_release.ask("CQ06")
    columns = len({row.values["group_name"] for row in answer.rows})
    picture = picture_of(answer)
    assert picture is not None
    assert picture.to_dict()["width"] > 15 * columns


def test_a_grid_of_few_columns_takes_the_width_there_is(data_release: Release) -> None:
    picture = picture_of(data_release.ask("CQ06", {"regulator": "ie-dpc", "at-least": "9"}))
    assert picture is not None
    assert "width" not in picture.to_dict()


def test_the_page_stands_in_the_menu() -> None:
    router = Path(__file__).parents[2] / "src" / "comity" / "web" / "router.py"
    assert '("Questions", "questions",' in router.read_text(encoding="utf-8")
