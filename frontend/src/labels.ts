// Words stay readable at every zoom: they keep their size on the screen, and where two would lie on one another the
// weightier one is shown (as on a map). Zooming in, pointing at a node and the list bring out the others.
import type { Core, NodeCollection, NodeSingular } from "cytoscape";
import { badgeStyle } from "./badges";
import type { Theme } from "./theme";

const READABLE = 12.5;
const ABOVE = 12;
const WIDEST = 132;
const SMALLEST_NODE = 17;
const SIZE = 30;
const FOCUS_SIZE = 42;

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Size of words in pixels of the drawing, so that they are readable on the screen; zoomed in they grow slowly. */
export function wordSize(zoom: number): number {
  return (zoom <= 1 ? READABLE : READABLE * Math.sqrt(zoom)) / zoom;
}

export function keepReadable(core: Core, theme: () => Theme): void {
  let waiting = false;
  const again = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (!core.destroyed()) readable(core, theme());
    });
  };
  core.on("zoom resize select unselect dragfree add remove", again);
}

export function readable(core: Core, theme: Theme): void {
  const size = wordSize(core.zoom());
  core.batch(() => {
    core.nodes().forEach((node) => {
      const least = Math.max(node.data("focus") ? FOCUS_SIZE : SIZE, SMALLEST_NODE / core.zoom());
      node.style({ width: least, height: least, "font-size": size, "text-max-width": `${(WIDEST * size) / READABLE}px` });
      node.style(badgeStyle(node, theme, size / READABLE));
    });
    core.edges().style({ "font-size": size * 0.88, "text-max-width": `${(WIDEST * size) / READABLE}px` });
    core.nodes().removeClass("mute above");
  });
  core.batch(() => choose(core.nodes(":visible")));
}

/** Goes through the words, weightiest first: below the node, else above it, else not at all. */
function choose(nodes: NodeCollection): void {
  const taken: Box[] = [];
  const bodies = new Map(nodes.map((node) => [node.id(), bodyOf(node)]));
  for (const node of nodes.toArray().sort((one, other) => weight(other as NodeSingular) - weight(one as NodeSingular))) {
    const one = node as NodeSingular;
    const own = bodies.get(one.id()) as Box;
    const below = wordsOf(one);
    const above = { ...below, y1: own.y1 - ABOVE - (below.y2 - below.y1), y2: own.y1 - ABOVE };
    const free = (box: Box) => !taken.some((other) => meet(box, other)) && !hidesNode(box, one.id(), bodies);
    if (free(below)) taken.push(below);
    else if (free(above)) {
      one.addClass("above");
      taken.push(above);
    } else if (weight(one) < 1e6) one.addClass("mute");
    else taken.push(below);
  }
}

function weight(node: NodeSingular): number {
  const chosen = node.selected() ? 4e6 : node.hasClass("hit") ? 2e6 : node.data("focus") ? 1e6 : 0;
  const near = node.neighborhood(":selected").nonempty() ? 1e3 : 0;
  return chosen + near + node.degree(false);
}

const hidesNode = (box: Box, id: string, bodies: Map<string, Box>): boolean =>
  [...bodies].some(([other, body]) => other !== id && meet(box, body));

const meet = (one: Box, other: Box): boolean =>
  one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;

/** The room of a node without its words, but with the number at its corner. */
function bodyOf(node: NodeSingular): Box {
  const { x, y } = node.position();
  const half = Number(node.width()) / 2;
  const sign = node.data("more") ? half * 0.6 : 0;
  return { x1: x - half, y1: y - half - sign, x2: x + half + sign, y2: y + half };
}

function wordsOf(node: NodeSingular): Box {
  const { x1, y1, x2, y2 } = node.boundingBox({ includeNodes: false, includeLabels: true, includeEdges: false, includeOverlays: false, includeUnderlays: false });
  return { x1, y1, x2, y2 };
}
