// Selecting: marks at once what was selected, and tells Python, which shows its dossier beside the picture.
import { type State, nodeOf, tell } from "./state";

const MOST_LABELLED = 12;

export function select(state: State, id: string): void {
  mark(state, id);
  tell(state, { what: "select", id });
}

export function mark(state: State, id: string | null): void {
  const { core, frame } = state;
  core.batch(() => {
    core.$(":selected").unselect();
    core.edges().removeClass("lit near");
    if (id) core.getElementById(id).select();
  });
  const chosen = core.$(":selected");
  const near = chosen.isNode() ? chosen.connectedEdges() : chosen;
  // Words on the lines of one node, where there are few enough to be read; what files join is plain from the kinds.
  const worded = near.filter((edge) => edge.data("family") !== "file" || chosen.isEdge());
  if (worded.length <= MOST_LABELLED) worded.addClass("lit");
  for (const item of frame.list.querySelectorAll<HTMLElement>(".item")) {
    const mine = item.dataset.id === id;
    item.setAttribute("aria-selected", String(mine));
  }
}

/** Brings a node into the middle without moving it among the others. */
export function lookAt(state: State, id: string): void {
  const { core } = state;
  if (nodeOf(state, id)) core.stop().center(core.getElementById(id));
}
