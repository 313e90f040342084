// Small signs at the corners of a node: how many neighbours are not shown, and whether it was pinned.
import type { NodeSingular } from "cytoscape";
import type { Theme } from "./theme";

const HEIGHT = 16;

/** Gives the style that puts the signs at the upper corners, so many times as large as they are drawn. */
export function badgeStyle(node: NodeSingular, theme: Theme, scale: number): Record<string, unknown> {
  const more = Number(node.data("more"));
  const signs = [
    ...(more > 0 ? [{ uri: counter(`+${more}`, theme), width: widthOf(`+${more}`), side: 1 }] : []),
    ...(node.data("pinned") ? [{ uri: pin(theme), width: HEIGHT, side: -1 }] : []),
  ];
  if (!signs.length) return { "background-image": "none", "bounds-expansion": 0 };
  const half = Number(node.width()) / 2;
  return {
    "bounds-expansion": 20 * scale, // else the signs are cut off where the node ends
    "background-image": signs.map((sign) => sign.uri),
    "background-width": signs.map((sign) => sign.width * scale),
    "background-height": signs.map(() => HEIGHT * scale),
    "background-position-x": signs.map((sign) => half + sign.side * half - (sign.width * scale) / 2 + sign.side * 5 * scale),
    "background-position-y": signs.map(() => -0.55 * HEIGHT * scale),
  };
}

const widthOf = (text: string): number => 8 + text.length * 6.5;

function counter(text: string, theme: Theme): string {
  const width = widthOf(text);
  return picture(width, `<rect x=".5" y=".5" width="${width - 1}" height="15" rx="7.5" fill="${theme.ground}" stroke="${theme.text}" stroke-opacity=".55"/>`
    + `<text x="${width / 2}" y="11.6" font-family="sans-serif" font-size="10.5" font-weight="600" text-anchor="middle" fill="${theme.text}">${text}</text>`);
}

function pin(theme: Theme): string {
  return picture(HEIGHT, `<circle cx="8" cy="8" r="7.5" fill="${theme.ground}" stroke="${theme.text}" stroke-opacity=".55"/>`
    + `<path d="M8 13V9M5 9h6M6 9l.6-5.5h2.8L10 9" fill="none" stroke="${theme.text}" stroke-width="1.3" stroke-linecap="round"/>`);
}

function picture(width: number, inside: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">${inside}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
