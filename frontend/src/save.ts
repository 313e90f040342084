// Saves the picture as a file: SVG as it is made, PNG painted from it at twice the size.
import { pictureOf, type Picture } from "./picture";
import type { State } from "./state";

const SHARPNESS = 2;

export function saveSvg(state: State): void {
  const { svg } = pictureOf(state.core, state.host.data);
  keep(state, "svg", new Blob([textOf(svg)], { type: "image/svg+xml" }));
}

export function savePng(state: State): void {
  const picture = pictureOf(state.core, state.host.data);
  const image = new Image();
  image.addEventListener("load", () => paint(state, picture, image));
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(picture.svg))}`;
}

function paint(state: State, picture: Picture, image: HTMLImageElement): void {
  const canvas = document.createElement("canvas");
  canvas.width = picture.width * SHARPNESS;
  canvas.height = picture.height * SHARPNESS;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => { if (blob) keep(state, "png", blob); }, "image/png");
}

const textOf = (svg: SVGElement): string => new XMLSerializer().serializeToString(svg);

function keep(state: State, ending: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = `${state.host.data.file}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
