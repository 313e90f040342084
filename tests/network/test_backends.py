"""The measures run on other backends of networkx: it hands the work on, and the answer is the same."""

import os
import subprocess
import sys
from pathlib import Path

BACKEND = '''
"""A backend of networkx that notes what it is asked for and lets networkx do it."""
import networkx as nx

class Backend:
    def __getattr__(self, name):
        try:
            run = nx.utils.backends._registered_algorithms[name].orig_func
        except KeyError:
            raise AttributeError(name) from None
        def noted(*args, **kwargs):
            print("asked for", name)
            return run(*args, **kwargs)
        return noted

    def convert_from_nx(self, graph, **kwargs):
        return graph

    def convert_to_nx(self, result, **kwargs):
        return result

backend = Backend()
'''
SCRIPT = """
import networkx as nx
from comity.network import co_enforcement, communities, positions_in
from samples import sample_records

network = co_enforcement(sample_records())
plain = positions_in(network), communities(network)
print("now with a backend")
with nx.config(backend_priority=["noting"]):
    assert (positions_in(network), communities(network)) == plain
"""


def test_measures_run_on_another_backend_of_networkx_and_say_the_same(tmp_path: Path) -> None:
    (tmp_path / "noting_backend.py").write_text(BACKEND, encoding="utf-8")
    about = tmp_path / "noting_backend-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: noting-backend\nVersion: 1\n", encoding="utf-8"
    )
    entry = "[networkx.backends]\nnoting = noting_backend:backend\n"
    (about / "entry_points.txt").write_text(entry, encoding="utf-8")
    places = [str(tmp_path), *sys.path]
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", SCRIPT],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(places)},
    )
    before, _, after = done.stdout.partition("now with a backend")
    assert before == ""
    for name in ("betweenness_centrality", "louvain_communities", "modularity"):
        assert f"asked for {name}" in after
