// The legend: what shapes, lines and dashes mean. A kind of record or a family of links is switched off and on by it.
import { drawn, element } from "./dom";
import { DASHES, type Mark, familyLook, kindLook, shade } from "./looks";
import { type State, tell } from "./state";
import type { Entry, Evidence } from "./types";

export function fillLegend(state: State): void {
  const { kinds, families, evidence } = state.host.data;
  const { legend } = state.frame;
  const focused = (legend.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const held = focused?.dataset.entry;
  legend.replaceChildren(
    group("Records", kinds.map((one) => toggle(state, "kind", one, kindSign(one.id, state.theme.dark)))),
    group("Links", families.map((one) => toggle(state, "family", one, lineSign(familyLook(one.id, state.theme.dark))))),
    group("Evidence", evidence.map((one) => told(one))),
  );
  if (held) legend.querySelector<HTMLElement>(`[data-entry="${held}"]`)?.focus();
}

function group(name: string, entries: HTMLElement[]): HTMLElement {
  const made = element("div", "group");
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", name);
  const all = element("div", "entries");
  all.append(...entries);
  made.append(element("span", "group-name", name), all);
  made.hidden = !entries.length;
  return made;
}

function toggle(state: State, what: "kind" | "family", entry: Entry, sign: Element): HTMLElement {
  const made = element("button", "entry");
  made.type = "button";
  made.dataset.entry = `${what}-${entry.id}`;
  made.setAttribute("aria-pressed", String(entry.on));
  made.title = entry.on ? `Leave out: ${entry.label}` : `Show: ${entry.label}`;
  made.append(sign, element("span", "", entry.label), element("span", "count", entry.on ? String(entry.count) : "off"));
  made.addEventListener("click", () => tell(state, { what, id: entry.id }));
  return made;
}

function told(entry: Entry): HTMLElement {
  const made = element("span", "entry plain");
  made.append(lineSign({ colour: "currentColor", width: 2, mark: "none" }, DASHES[entry.id as Evidence]), element("span", "", entry.label));
  return made;
}

export function kindSign(kind: string, dark: boolean): Element {
  const { corners, colour } = kindLook(kind);
  const look = { fill: colour, stroke: shade(colour, dark ? 0.35 : -0.4), "stroke-width": 0.18 };
  const svg = drawn("svg", { viewBox: "-1.2 -1.2 2.4 2.4", width: 15, height: 15, "aria-hidden": "true" });
  svg.append(corners.length ? drawn("polygon", { points: corners.join(" "), ...look }) : drawn("circle", { r: 1, ...look }));
  return svg;
}

function lineSign(look: { colour: string; width: number; mark: Mark }, dashes: number[] = []): Element {
  const svg = drawn("svg", { viewBox: "0 0 30 12", width: 30, height: 12, "aria-hidden": "true" });
  svg.append(drawn("line", { x1: 0, y1: 6, x2: 30, y2: 6, stroke: look.colour, "stroke-width": look.width, "stroke-dasharray": dashes.join(" ") }));
  const mark = markAt(look.mark, 15, 6, look.colour);
  if (mark) svg.append(mark);
  return svg;
}

/** The mark in the middle of a line, by which its family is told without colour. */
export function markAt(mark: Mark, x: number, y: number, colour: string): SVGElement | null {
  const size = 4.2;
  if (mark === "circle") return drawn("circle", { cx: x, cy: y, r: size, fill: colour });
  if (mark === "square") return drawn("rect", { x: x - size, y: y - size, width: size * 2, height: size * 2, fill: colour });
  if (mark === "diamond") return drawn("polygon", { points: `${x},${y - 5.4} ${x + 5.4},${y} ${x},${y + 5.4} ${x - 5.4},${y}`, fill: colour });
  if (mark === "tee") return drawn("rect", { x: x - 1, y: y - size, width: 2, height: size * 2, fill: colour });
  return null;
}
