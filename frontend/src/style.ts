// The stylesheet of the drawing, made of the looks and the theme of the page.
import type { EdgeSingular, NodeSingular, StylesheetStyle } from "cytoscape";
import { DASHES, familyLook, kindLook, shade } from "./looks";
import type { Theme } from "./theme";
import type { Evidence } from "./types";

export const HIT = "#F0E442";

const corners = (node: NodeSingular): number[] => kindLook(node.data("kind")).corners;
const colour = (node: NodeSingular): string => kindLook(node.data("kind")).colour;

function nodes(theme: Theme): Record<string, unknown> {
  return {
    label: "data(text)",
    shape: (node: NodeSingular) => (corners(node).length ? "polygon" : "ellipse"),
    "shape-polygon-points": (node: NodeSingular) => corners(node).join(" ") || "0 0 1 1",
    "background-color": colour,
    "border-width": 1.5,
    "border-color": (node: NodeSingular) => shade(colour(node), theme.dark ? 0.35 : -0.4),
    color: theme.text,
    "font-family": theme.font,
    "text-valign": "bottom",
    "text-margin-y": 4,
    "text-wrap": "wrap",
    "text-background-color": theme.ground,
    "text-background-opacity": 0.85,
    "text-background-padding": "2px",
    "text-background-shape": "roundrectangle",
    "overlay-opacity": 0,
    "background-clip": "none",
    "background-image-containment": "over",
  };
}

function lines(theme: Theme): Record<string, unknown> {
  const family = (edge: EdgeSingular) => familyLook(edge.data("family"), theme.dark);
  const ends = (edge: EdgeSingular) => (edge.data("directed") ? "triangle" : "none");
  const dashes = (edge: EdgeSingular) => DASHES[edge.data("evidence") as Evidence] ?? [];
  return {
    width: (edge: EdgeSingular) => family(edge).width,
    "line-color": (edge: EdgeSingular) => family(edge).colour,
    "line-style": (edge: EdgeSingular) => (dashes(edge).length ? "dashed" : "solid"),
    "line-dash-pattern": (edge: EdgeSingular) => (dashes(edge).length ? dashes(edge) : [1, 0]),
    "target-arrow-shape": ends,
    "target-arrow-color": (edge: EdgeSingular) => family(edge).colour,
    "mid-target-arrow-shape": (edge: EdgeSingular) => family(edge).mark,
    "mid-target-arrow-color": (edge: EdgeSingular) => family(edge).colour,
    "mid-target-arrow-fill": "filled",
    "arrow-scale": 0.9,
    "curve-style": "bezier",
    "control-point-step-size": 34,
    "overlay-opacity": 0,
    color: theme.text,
    "font-family": theme.font,
    "text-background-color": theme.ground,
    "text-background-opacity": 0.92,
    "text-background-padding": "2px",
    "text-wrap": "wrap",
  };
}

export function stylesheet(theme: Theme): StylesheetStyle[] {
  const rule = (selector: string, style: Record<string, unknown>) => ({ selector, style }) as unknown as StylesheetStyle;
  return [
    rule("node", nodes(theme)),
    rule("edge", lines(theme)),
    rule("edge[count > 1]", { label: "data(count)" }),
    rule("edge.lit", { label: "data(label)", "z-index": 5 }),
    rule("edge:selected, edge.near", { "underlay-color": theme.accent, "underlay-opacity": 0.3, "underlay-padding": 5 }),
    rule("node:selected", { "underlay-color": theme.accent, "underlay-opacity": 0.45, "underlay-padding": 9, "underlay-shape": "ellipse", "font-weight": "bold", "z-index": 9 }),
    rule("node.hit", { "underlay-color": HIT, "underlay-opacity": 0.9, "underlay-padding": 9, "underlay-shape": "ellipse", "z-index": 8 }),
    rule(".faint", { opacity: 0.22 }),
    rule("node.mute", { "text-opacity": 0, "text-background-opacity": 0 }),
    rule("node.above", { "text-valign": "top", "text-margin-y": -12 }),
  ];
}
