// The list that mirrors the picture: one stop for the Tab key, arrow keys within, the same words that are drawn.
import { arrows, element } from "./dom";
import { kindSign } from "./legend";
import { lookAt, select } from "./choose";
import { openMenu } from "./menu";
import type { State } from "./state";
import type { NodeData } from "./types";

export function fillList(state: State): void {
  const { list } = state.frame;
  const { nodes, selected } = state.host.data;
  const focused = (list.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const held = focused && list.contains(focused) ? focused.dataset.id : undefined;
  const items = nodes.map((node) => item(state, node));
  list.replaceChildren(...items);
  const stop = items.find((one) => one.dataset.id === (held ?? selected)) ?? items[0];
  if (stop) stop.tabIndex = 0;
  if (held) stop?.focus({ preventScroll: true });
}

function item(state: State, node: NodeData): HTMLElement {
  const made = element("li", "item");
  made.dataset.id = node.id;
  made.tabIndex = -1;
  made.setAttribute("role", "option");
  made.setAttribute("aria-selected", String(node.id === state.host.data.selected));
  made.append(kindSign(node.kind, state.theme.dark), words(state, node));
  made.addEventListener("click", () => select(state, node.id));
  made.addEventListener("focus", () => stopHere(state, made));
  made.addEventListener("keydown", (event) => keys(state, event, node.id));
  return made;
}

function words(state: State, node: NodeData): HTMLElement {
  const kind = state.host.data.kinds.find((one) => one.id === node.kind)?.label ?? node.kind;
  const lines = state.core.getElementById(node.id).degree(false);
  const joined = `${lines} ${lines === 1 ? "link" : "links"}`;
  const more = node.more ? `${node.more} more not shown` : "";
  const made = element("span");
  made.append(element("span", "name", node.detail), element("span", "about", [kind, node.status, joined, more].filter(Boolean).join(", ")));
  return made;
}

function stopHere(state: State, chosen: HTMLElement): void {
  for (const one of state.frame.list.querySelectorAll<HTMLElement>(".item")) one.tabIndex = one === chosen ? 0 : -1;
  if (chosen.dataset.id && chosen.matches(":focus-visible")) lookAt(state, chosen.dataset.id);
}

function keys(state: State, event: KeyboardEvent, id: string): void {
  const all = [...state.frame.list.querySelectorAll<HTMLElement>(".item")];
  if (arrows(event, all)) return;
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    select(state, id);
  } else if (event.key === "+" || event.key === "ArrowRight") {
    event.preventDefault();
    openMenu(state, id);
  }
}
