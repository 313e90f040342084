// Colours of the page: Streamlit hands its theme down as CSS variables, which reach into the shadow root.

export interface Theme {
  text: string;
  ground: string;
  accent: string;
  border: string;
  font: string;
  dark: boolean;
}

export function themeOf(root: HTMLElement): Theme {
  const look = getComputedStyle(root);
  const read = (name: string, otherwise: string) => look.getPropertyValue(`--st-${name}`).trim() || otherwise;
  const ground = read("background-color", "#ffffff");
  return {
    text: read("text-color", "#1d2733"),
    ground,
    accent: read("primary-color", "#0a5c8f"),
    border: read("border-color", "#d5dbe1"),
    font: read("font", "sans-serif"),
    dark: isDark(ground),
  };
}

/** Tells whether a colour is dark, by its luma; the browser reads whatever way it is written in. */
function isDark(colour: string): boolean {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return false;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 255, green = 255, blue = 255] = pen.getImageData(0, 0, 1, 1).data;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
