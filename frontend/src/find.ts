// Search inside the picture: hits are marked and the others fade; Enter goes from one to the next.
import type { NodeCollection } from "cytoscape";
import { type State, glide } from "./state";
import { readable } from "./labels";

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function listenForSearch(state: State): void {
  const { search } = state.frame;
  let at = 0;
  search.addEventListener("input", () => { at = 0; show(state, at); });
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      at += event.shiftKey ? -1 : 1;
      show(state, at);
    } else if (event.key === "Escape") {
      search.value = "";
      show(state, 0);
    }
  });
}

/** Marks the hits again, as after a new drawing. */
export function markHits(state: State): NodeCollection {
  const { core, frame } = state;
  const wanted = fold(frame.search.value.trim());
  const hits = wanted ? core.nodes().filter((node) => fold(`${node.data("detail")} ${node.data("label")}`).includes(wanted)) : core.collection().nodes();
  core.batch(() => {
    core.elements().removeClass("hit faint");
    if (wanted) core.elements().not(hits).addClass("faint");
    hits.addClass("hit");
  });
  return hits;
}

function show(state: State, at: number): void {
  const { core, frame } = state;
  const hits = markHits(state);
  const number = hits.length ? ((at % hits.length) + hits.length) % hits.length : 0;
  const said = hits.length ? `${number + 1} of ${hits.length}` : "not in this picture";
  frame.found.textContent = frame.search.value.trim() ? said : "";
  readable(core, state.theme);
  const hit = hits[number];
  if (hit) glide(state, { center: { eles: hit }, zoom: Math.max(core.zoom(), 0.9) });
}
