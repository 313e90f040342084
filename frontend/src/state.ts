// What one canvas on a page consists of; the modules share it.
import type { Core } from "cytoscape";
import type { Frame } from "./frame";
import { readable } from "./labels";
import type { Outbox } from "./outbox";
import type { Theme } from "./theme";
import type { Host, NodeData, Told } from "./types";

const NEAREST = 1.15;
const NARROW = 520;
const READABLE_ZOOM = 0.62;

export interface State {
  core: Core;
  frame: Frame;
  host: Host;
  outbox: Outbox;
  theme: Theme;
}

export const nodeOf = (state: State, id: string): NodeData | undefined => state.host.data.nodes.find((node) => node.id === id);

export const tell = (state: State, told: Told): void => state.outbox.tell(state.host, told);

export const allows = (state: State, what: string): boolean => state.host.data.allowed.includes(what);

/** Moves the view, at once for those who asked their system for less motion. */
export function glide(state: State, to: Parameters<Core["animate"]>[0]): void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  state.core.stop().animate(to, { duration: still ? 0 : 220 });
}

/** Shows the whole picture. Thrice, for words keep their size on the screen, so the picture grows and shrinks with the zoom. */
export function fit(state: State): void {
  const { core } = state;
  core.resize();
  for (let time = 0; time < 3; time += 1) {
    const all = core.elements(":visible");
    core.fit(all, 6);
    if (core.zoom() > NEAREST) {
      core.zoom(NEAREST);
      core.center(all);
    }
    readable(core, state.theme);
  }
}

/** The first view: the whole picture, or on a narrow screen the middle of it, where words can still be read. */
export function firstView(state: State): void {
  const { core } = state;
  fit(state);
  if (core.width() >= NARROW || core.zoom() >= READABLE_ZOOM) return;
  core.zoom(READABLE_ZOOM);
  core.center(core.nodes("[?focus]"));
}
