// What stands around the drawing: a bar above it, the stage with what may lie on it, the legend below.
import { element } from "./dom";

export interface Frame {
  root: HTMLElement;
  search: HTMLInputElement;
  found: HTMLElement;
  tools: HTMLElement;
  stage: HTMLElement;
  drawing: HTMLElement;
  side: HTMLElement;
  list: HTMLElement;
  menu: HTMLElement;
  tip: HTMLElement;
  hint: HTMLElement;
  legend: HTMLElement;
}

export function makeFrame(height: number): Frame {
  const root = element("section", "comity-canvas");
  const bar = element("div", "bar");
  const search = makeSearch();
  const found = element("span", "found");
  found.setAttribute("role", "status");
  const tools = element("div", "tools");
  tools.setAttribute("role", "toolbar");
  tools.setAttribute("aria-label", "Tools of the picture");
  bar.append(search, found, tools);
  const stage = element("div", "stage");
  stage.style.setProperty("--height", `${height}px`);
  const drawing = element("div", "drawing");
  drawing.setAttribute("role", "img");
  const { side, list } = makeSide();
  const menu = element("div", "menu");
  menu.hidden = true;
  const tip = element("div", "tip");
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  const hint = element("div", "hint", "Click the picture, or hold Ctrl, to zoom with the wheel");
  hint.setAttribute("aria-hidden", "true");
  stage.append(drawing, side, menu, tip, hint);
  const legend = element("div", "legend");
  root.append(bar, stage, legend);
  return { root, search, found, tools, stage, drawing, side, list, menu, tip, hint, legend };
}

function makeSearch(): HTMLInputElement {
  const search = element("input", "find");
  search.type = "search";
  search.placeholder = "Find in this picture";
  search.setAttribute("aria-label", "Find in this picture; Enter goes to the next hit");
  return search;
}

/** The list mirrors the picture for the keyboard and for screen readers; it comes into sight when it has the focus. */
function makeSide(): { side: HTMLElement; list: HTMLElement } {
  const side = element("div", "side");
  const list = element("ul", "list");
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Records in the picture: arrow keys move, Enter selects, plus shows more around it");
  side.append(list);
  return { side, list };
}
