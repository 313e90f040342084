// The menu at a node: by which kind of link more can be shown, counted before anything is shown.
import { arrows, button, element } from "./dom";
import { type State, allows, nodeOf, tell } from "./state";
import type { Choice, NodeData } from "./types";

export function openMenu(state: State, id: string): void {
  const node = nodeOf(state, id);
  if (!node || !allows(state, "open")) return;
  const { menu } = state.frame;
  const choices = node.choices ?? [];
  menu.replaceChildren(heading(node), ...rows(state, node, choices));
  menu.hidden = false;
  place(state, id);
  const first = menu.querySelector<HTMLElement>("button:not([disabled])");
  first?.focus({ preventScroll: true });
}

export function closeMenu(state: State): void {
  state.frame.menu.hidden = true;
}

function heading(node: NodeData): HTMLElement {
  const head = element("div", "menu-head");
  head.append(element("strong", "", node.detail), element("span", "", "Show what it is joined to by:"));
  return head;
}

function rows(state: State, node: NodeData, choices: Choice[]): HTMLElement[] {
  const missing = choices.filter((choice) => choice.missing > 0);
  if (!missing.length) return [element("p", "menu-none", "Everything it is joined to is in the picture."), close(state)];
  const made = missing.map((choice) => row(state, node, choice.kind, choice.label, words(choice)));
  if (missing.length > 1) made.push(row(state, node, "", "all of these", "at most 25 of each"));
  made.push(close(state));
  for (const one of made) one.addEventListener("keydown", (event) => keys(state, event, made));
  return made;
}

const words = ({ total, missing }: Choice): string => (missing < total ? `${missing} more of ${total}` : `${total}`);

function row(state: State, node: NodeData, kind: string, label: string, count: string): HTMLButtonElement {
  const made = button("menu-row", "", `Show ${label}: ${count}`, () => {
    closeMenu(state);
    tell(state, { what: "open", id: node.id, kind });
  });
  made.append(element("span", "", label), element("span", "menu-count", count));
  return made;
}

function close(state: State): HTMLButtonElement {
  return button("menu-close", "Close", "Close this menu", () => closeMenu(state));
}

function keys(state: State, event: KeyboardEvent, all: HTMLElement[]): void {
  if (event.key === "Escape") {
    closeMenu(state);
    state.frame.list.querySelector<HTMLElement>('.item[tabindex="0"]')?.focus();
  } else arrows(event, all);
}

/** Puts the menu beside its node, inside the stage. */
function place(state: State, id: string): void {
  const { frame, core } = state;
  const at = core.getElementById(id).renderedPosition();
  const { offsetWidth: wide, offsetHeight: high } = frame.menu;
  const room = { wide: frame.stage.clientWidth, high: frame.stage.clientHeight };
  const inside = (value: number, size: number, most: number) => Math.max(6, Math.min(value, most - size - 6));
  frame.menu.style.left = `${inside(at.x + 18, wide, room.wide)}px`;
  frame.menu.style.top = `${inside(at.y - 12, high, room.high)}px`;
}
