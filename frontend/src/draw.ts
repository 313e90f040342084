// Brings the drawing in line with what Python sent. What stands somewhere stays there; only Python places nodes.
import type { ElementDefinition } from "cytoscape";
import { type State, firstView, glide } from "./state";
import type { CanvasData, NodeData } from "./types";

export function draw(state: State): void {
  const { core, host } = state;
  const fresh = core.nodes().empty();
  const wanted = new Map(elementsOf(host.data).map((one) => [String(one.data.id), one]));
  const added: string[] = [];
  core.batch(() => {
    core.elements().filter((one) => !wanted.has(one.id())).remove();
    for (const [id, one] of wanted) {
      if (core.getElementById(id).empty()) {
        core.add(one);
        added.push(id);
      } else renew(state, id, one);
    }
  });
  if (fresh) requestAnimationFrame(() => firstView(state));
  else if (added.length) bringIn(state, added);
}

function elementsOf(data: CanvasData): ElementDefinition[] {
  const nodes = data.nodes.map((node) => ({
    group: "nodes" as const,
    data: { ...node, text: textOf(node) },
    position: { x: node.x, y: node.y },
  }));
  const lines = data.lines.map((line) => ({ group: "edges" as const, data: { ...line } }));
  return [...nodes, ...lines];
}

const textOf = (node: NodeData): string => [node.label, node.status].filter(Boolean).join("\n");

/** Takes over new data; a node that is in the reader's hand, or whose new place Python has not heard of, is not moved. */
function renew(state: State, id: string, one: ElementDefinition): void {
  const old = state.core.getElementById(id);
  old.data(one.data);
  if (one.position && old.isNode() && !old.grabbed() && !state.outbox.holds(id)) old.position(one.position);
}

/** Widens the view where something new lies outside of it. */
function bringIn(state: State, added: string[]): void {
  const { core } = state;
  const seen = core.extent();
  const outside = added.some((id) => {
    const one = core.getElementById(id);
    if (!one.isNode()) return false;
    const { x, y } = one.position();
    return x < seen.x1 || x > seen.x2 || y < seen.y1 || y > seen.y2;
  });
  if (outside) glide(state, { fit: { eles: core.elements(), padding: 26 } });
}
