// What comes up beside the pointer: the whole name, and what the words in the drawing leave out.
import { element } from "./dom";
import type { State } from "./state";
import type { LineData, NodeData } from "./types";

const EVIDENCE = { reviewed: "a source that was seen says so", memory: "from memory", derived: "derived by a rule" };

export function listenForTips(state: State): void {
  const { core, frame } = state;
  core.on("mouseover", "node", (event) => show(state, ofNode(state, event.target.data()), event.renderedPosition));
  core.on("mouseover", "edge", (event) => show(state, ofLine(event.target.data()), event.renderedPosition));
  core.on("mouseout viewport grab", () => { frame.tip.hidden = true; });
}

function ofNode(state: State, node: NodeData): string[] {
  const kind = state.host.data.kinds.find((one) => one.id === node.kind)?.label ?? node.kind;
  const more = node.more ? `${node.more} neighbours not shown` : "";
  return [node.detail, [kind, node.status].filter(Boolean).join(" · "), more];
}

function ofLine(line: LineData): string[] {
  const count = line.count > 1 ? `${line.count} links drawn as one` : "";
  return [line.label, EVIDENCE[line.evidence], count];
}

function show(state: State, lines: string[], at: { x: number; y: number }): void {
  const { tip, stage } = state.frame;
  const [head = "", ...rest] = lines.filter(Boolean);
  tip.replaceChildren(element("strong", "", head), ...rest.map((line) => element("span", "", line)));
  tip.hidden = false;
  const left = Math.max(4, Math.min(at.x + 14, stage.clientWidth - tip.offsetWidth - 4));
  const below = at.y + 16 + tip.offsetHeight < stage.clientHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${below ? at.y + 16 : Math.max(4, at.y - 12 - tip.offsetHeight)}px`;
}
