// The picture as SVG, on white ground whatever the theme, with a legend and a caption that names subject and data.
import type { Core, EdgeSingular, NodeSingular, Position } from "cytoscape";
import { drawn } from "./dom";
import { DASHES, familyLook, kindLook, shade } from "./looks";
import { kindSign, markAt } from "./legend";
import type { CanvasData, Evidence } from "./types";

const INK = "#1d2733";
const FONT = "Helvetica, Arial, sans-serif";
const WORDS = 13;
const WIDEST = 136;
const MARGIN = 26;
const HALF = 15;

export interface Picture {
  svg: SVGElement;
  width: number;
  height: number;
}

export function pictureOf(core: Core, data: CanvasData): Picture {
  const box = core.nodes().boundingBox({ includeLabels: false });
  const left = box.x1 - WIDEST / 2 - MARGIN;
  const top = box.y1 - MARGIN;
  const width = Math.max(560, Math.ceil(box.w + WIDEST + 2 * MARGIN));
  const notes = notesOf(data, width - 2 * MARGIN);
  const drawingHeight = Math.ceil(box.h + 2 * MARGIN + 4 * WORDS);
  const height = drawingHeight + notes.height;
  const svg = drawn("svg", { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, "font-family": FONT, "font-size": WORDS, fill: INK });
  svg.append(titled(data.caption[0] ?? ""), drawn("rect", { width, height, fill: "#ffffff" }));
  const inside = drawn("g", { transform: `translate(${-left} ${-top})` });
  core.edges().forEach((edge) => { inside.append(lineOf(edge)); });
  core.nodes().forEach((node) => { inside.append(nodeOf(node)); });
  const under = drawn("g", { transform: `translate(${MARGIN} ${drawingHeight})` });
  under.append(...notes.parts);
  svg.append(inside, under);
  return { svg, width, height };
}

function titled(text: string): SVGElement {
  const made = drawn("title", {});
  made.textContent = text;
  return made;
}

function lineOf(edge: EdgeSingular): SVGElement {
  const { colour, width, mark } = familyLook(edge.data("family"));
  const from = edge.sourceEndpoint();
  const to = edge.targetEndpoint();
  const [bend] = (edge.controlPoints() ?? []) as Position[];
  const way = bend ? `Q ${at(bend)} ${at(to)}` : `L ${at(to)}`;
  const dashes = DASHES[edge.data("evidence") as Evidence].join(" ");
  const made = drawn("g", { fill: "none" });
  made.append(drawn("path", { d: `M ${at(from)} ${way}`, stroke: colour, "stroke-width": width, "stroke-dasharray": dashes }));
  const middle = edge.midpoint();
  const sign = markAt(mark, middle.x, middle.y, colour);
  if (sign) made.append(sign);
  if (edge.data("directed")) made.append(arrow(bend ?? from, to, colour));
  if (edge.data("count") > 1) made.append(text([`${edge.data("count")} links`], middle.x, middle.y - 6));
  return made;
}

const at = (point: Position): string => `${point.x.toFixed(1)} ${point.y.toFixed(1)}`;

function arrow(from: Position, to: Position, colour: string): SVGElement {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return drawn("path", { d: "M 0 0 L -9 -4.5 L -9 4.5 Z", fill: colour, transform: `translate(${at(to)}) rotate(${turn.toFixed(1)})` });
}

function nodeOf(node: NodeSingular): SVGElement {
  const { corners, colour } = kindLook(node.data("kind"));
  const { x, y } = node.position();
  const half = node.data("focus") ? HALF * 1.4 : HALF;
  const look = { fill: colour, stroke: shade(colour, -0.4), "stroke-width": 1.5 };
  const points = corners.map((part) => (part * half).toFixed(1)).join(" ");
  const made = drawn("g", { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
  made.append(corners.length ? drawn("polygon", { points, ...look }) : drawn("circle", { r: half, ...look }));
  const more = node.data("more") ? [`(${node.data("more")} more)`] : [];
  made.append(text([...wrap(node.data("label"), WIDEST), ...(node.data("status") ? [node.data("status")] : []), ...more], 0, half + WORDS));
  return made;
}

/** Words in rows, centred, with a white edge so that lines behind them do not hurt. */
function text(rows: string[], x: number, y: number): SVGElement {
  const made = drawn("text", { x, y, "text-anchor": "middle", fill: INK, stroke: "#ffffff", "stroke-width": 3, "paint-order": "stroke", "stroke-linejoin": "round" });
  rows.forEach((row, number) => {
    const line = drawn("tspan", { x, dy: number ? WORDS * 1.15 : 0 });
    line.textContent = row;
    made.append(line);
  });
  return made;
}

/** Breaks words into rows that are not wider than so many pixels. */
export function wrap(words: string, most: number): string[] {
  const rows: string[] = [];
  let row = "";
  for (const word of words.split(" ")) {
    const longer = row ? `${row} ${word}` : word;
    if (row && widthOf(longer) > most) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return [...rows, row];
}

let pen: CanvasRenderingContext2D | null = null;

function widthOf(words: string): number {
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return words.length * 6.5;
  pen.font = `${WORDS}px ${FONT}`;
  return pen.measureText(words).width;
}

/** Legend and caption, in rows under the drawing. */
function notesOf(data: CanvasData, most: number): { parts: SVGElement[]; height: number } {
  const entries = [
    ...data.kinds.filter((one) => one.on && one.count).map((one) => ({ sign: kindSign(one.id, false) as SVGElement, words: one.label, wide: 22 })),
    ...data.families.filter((one) => one.on && one.count).map((one) => ({ sign: strokeOf(familyLook(one.id)), words: one.label, wide: 38 })),
    ...data.evidence.map((one) => ({ sign: strokeOf({ colour: INK, width: 2, mark: "none" as const }, DASHES[one.id as Evidence]), words: one.label, wide: 38 })),
  ];
  const parts: SVGElement[] = [];
  let [x, y] = [0, 8];
  for (const { sign, words, wide } of entries) {
    const whole = wide + widthOf(words) + 16;
    if (x && x + whole > most) [x, y] = [0, y + 22];
    const entry = drawn("g", { transform: `translate(${x.toFixed(1)} ${y})` });
    const label = drawn("text", { x: wide, y: 12 });
    label.textContent = words;
    entry.append(sign, label);
    parts.push(entry);
    x += whole;
  }
  y += 44;
  for (const row of data.caption.flatMap((line) => wrap(line, most))) {
    const line = drawn("text", { x: 0, y, "font-size": WORDS - 1, fill: "#5b6875" });
    line.textContent = row;
    parts.push(line);
    y += 18;
  }
  return { parts, height: y + 4 };
}

function strokeOf(look: { colour: string; width: number; mark: Parameters<typeof markAt>[0] }, dashes: number[] = []): SVGElement {
  const made = drawn("g", {});
  made.append(drawn("line", { x1: 0, y1: 8, x2: 30, y2: 8, stroke: look.colour, "stroke-width": look.width, "stroke-dasharray": dashes.join(" ") }));
  const mark = markAt(look.mark, 15, 8, look.colour);
  if (mark) made.append(mark);
  return made;
}
