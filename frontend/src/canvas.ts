// The canvas: draws what Python placed and tells Python what was selected, opened, dragged or switched off.
// It never lays anything out by itself, so a picture stays as the reader left it.
import cytoscape from "cytoscape";
import { mark, select } from "./choose";
import { draw } from "./draw";
import { listenForSearch, markHits } from "./find";
import { makeFrame } from "./frame";
import { keepReadable, readable } from "./labels";
import { fillLegend } from "./legend";
import { fillList } from "./list";
import { closeMenu, openMenu } from "./menu";
import { Outbox } from "./outbox";
import { type State, tell } from "./state";
import { stylesheet } from "./style";
import { themeOf } from "./theme";
import { listenForTips } from "./tip";
import { fillTools, updateTools } from "./tools";
import type { Host } from "./types";
import { tameWheel } from "./wheel";

const kept = new WeakMap<object, State>();

/** Called by Streamlit for each new state of the page; gives back what clears up when the canvas leaves the page. */
export default function canvas(host: Host): () => void {
  const state = kept.get(host.parentElement) ?? start(host);
  state.host = host;
  state.outbox.confirm(host.data.seen);
  update(state);
  return () => setTimeout(() => clear(state)); // Streamlit takes the element away just after it calls this
}

function start(host: Host): State {
  const frame = makeFrame(host.data.height);
  host.parentElement.append(frame.root);
  const core = cytoscape({ container: frame.drawing, minZoom: 0.12, maxZoom: 3.5, layout: { name: "preset" }, boxSelectionEnabled: false });
  const state: State = { core, frame, host, outbox: new Outbox(), theme: themeOf(frame.root) };
  kept.set(host.parentElement, state);
  fillTools(state);
  listen(state);
  listenForSearch(state);
  listenForTips(state);
  tameWheel(frame);
  keepReadable(core, () => state.theme);
  new ResizeObserver(() => core.resize()).observe(frame.stage);
  return state;
}

function listen(state: State): void {
  const { core } = state;
  core.on("tap", (event) => { if (event.target === core) closeMenu(state); });
  core.on("tap", "node, edge", (event) => {
    closeMenu(state);
    select(state, event.target.id());
  });
  core.on("dbltap", "node", (event) => openMenu(state, event.target.id()));
  core.on("dragfree", "node", (event) => {
    const { x, y } = event.target.position();
    tell(state, { what: "pin", id: event.target.id(), x: Math.round(x), y: Math.round(y) });
  });
  core.on("pan zoom", () => closeMenu(state));
}

function update(state: State): void {
  paint(state);
  draw(state);
  mark(state, state.host.data.selected);
  markHits(state);
  fillLegend(state);
  fillList(state);
  updateTools(state);
  describe(state);
  readable(state.core, state.theme);
}

/** Takes text and ground from the page, so that light and dark both hold. */
function paint(state: State): void {
  const theme = themeOf(state.frame.root);
  if (state.core.nodes().nonempty() && JSON.stringify(theme) === JSON.stringify(state.theme)) return;
  state.theme = theme;
  state.core.style(stylesheet(theme));
}

function describe(state: State): void {
  const { nodes, lines, caption } = state.host.data;
  state.frame.drawing.setAttribute("aria-label", `Network picture: ${caption[0] ?? ""}. ${nodes.length} records, ${lines.length} lines. The list of records holds the same.`);
}

function clear(state: State): void {
  if (state.frame.root.isConnected) return;
  state.core.destroy();
  kept.delete(state.host.parentElement);
}
