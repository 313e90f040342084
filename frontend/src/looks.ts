// How kinds and families look, told once: the canvas, the legend, the list and the saved picture all read it.
// Shape tells the kind and a mark in the middle of a line its family, so that colour (Okabe and Ito) only helps.
import type { Evidence } from "./types";

export interface KindLook {
  /** Corners in a square from -1 to 1; without any it is a circle. */
  corners: number[];
  colour: string;
}

const star = Array.from({ length: 10 }, (_, at) => {
  const reach = at % 2 ? 0.47 : 1;
  const turn = (Math.PI * at) / 5 - Math.PI / 2;
  return [reach * Math.cos(turn), reach * Math.sin(turn)];
}).flat();

const KINDS: Record<string, KindLook> = {
  matter: { corners: star, colour: "#E69F00" },
  // a sheet of paper with its corner turned
  case: { corners: [-0.78, -1, 0.32, -1, 0.78, -0.54, 0.78, 1, -0.78, 1], colour: "#0072B2" },
  regulator: { corners: [], colour: "#009E73" },
  // a house with a gable
  court: { corners: [0, -1, 1, -0.3, 1, 0.95, -1, 0.95, -1, -0.3], colour: "#CC79A7" },
  company: { corners: [-0.88, -0.88, 0.88, -0.88, 0.88, 0.88, -0.88, 0.88], colour: "#D55E00" },
  group: { corners: [-0.42, -1, 0.42, -1, 1, -0.42, 1, 0.42, 0.42, 1, -0.42, 1, -1, 0.42, -1, -0.42], colour: "#D55E00" },
  // a speech balloon
  organisation: { corners: [-1, -0.8, 1, -0.8, 1, 0.4, 0.1, 0.4, -0.45, 1, -0.35, 0.4, -1, 0.4], colour: "#009E73" },
  law: { corners: [0, -1, 1, 0, 0, 1, -1, 0], colour: "#56B4E9" },
  provision: { corners: [-0.45, -0.7, 1, -0.7, 0.45, 0.7, -1, 0.7], colour: "#56B4E9" },
  instrument: { corners: [-0.55, -0.95, 0.55, -0.95, 1, 0, 0.55, 0.95, -0.55, 0.95, -1, 0], colour: "#F0E442" },
  // a shield, as on a coat of arms
  area: { corners: [-0.88, -0.95, 0.88, -0.95, 0.88, 0.15, 0, 1, -0.88, 0.15], colour: "#8A949E" },
};
const OTHER: KindLook = { corners: [-1, -0.4, 1, -0.4, 1, 0.4, -1, 0.4], colour: "#8A949E" };

export type Mark = "none" | "circle" | "square" | "diamond" | "tee";

export interface FamilyLook {
  colour: string;
  /** On dark ground, where the colour would sink into it. */
  onDark?: string;
  width: number;
  /** Stands in the middle of the line. */
  mark: Mark;
}

const FAMILIES: Record<string, FamilyLook> = {
  procedural: { colour: "#009E73", width: 4.5, mark: "none" },
  "co-occurrence": { colour: "#E69F00", width: 1.8, mark: "circle" },
  reach: { colour: "#CC79A7", width: 2.4, mark: "diamond" },
  framework: { colour: "#0072B2", onDark: "#56B4E9", width: 1.6, mark: "square" },
  file: { colour: "#8A949E", width: 1.4, mark: "none" },
};
const PLAIN: FamilyLook = { colour: "#8A949E", width: 1.4, mark: "none" };

export const kindLook = (kind: string): KindLook => KINDS[kind] ?? OTHER;

export function familyLook(family: string, dark = false): FamilyLook {
  const look = FAMILIES[family] ?? PLAIN;
  return dark && look.onDark ? { ...look, colour: look.onDark } : look;
}

/** Dashes in pixels: solid where a source was seen, long where from memory, dots where a rule derived it. */
export const DASHES: Record<Evidence, number[]> = { reviewed: [], memory: [8, 5], derived: [2, 4] };

/** Mixes a colour #rrggbb with black (share below 0) or white, so that pale shapes keep an outline that can be seen. */
export function shade(colour: string, share: number): string {
  const end = share < 0 ? 0 : 255;
  const mixed = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(part + (end - part) * Math.abs(share));
  });
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
