// A page that is scrolled must not stop at the picture: the wheel zooms only with Ctrl, or after a click on the picture.
import type { Frame } from "./frame";

export function tameWheel(frame: Frame): void {
  const { stage, drawing, hint } = frame;
  let inUse = false;
  let hiding = 0;
  drawing.addEventListener("pointerdown", () => { inUse = true; });
  stage.addEventListener("pointerleave", () => { inUse = false; });
  stage.addEventListener("wheel", (event) => {
    if (inUse || event.ctrlKey || event.metaKey) return;
    event.stopPropagation(); // before Cytoscape hears of it
    hint.classList.add("shown");
    clearTimeout(hiding);
    hiding = window.setTimeout(() => hint.classList.remove("shown"), 1200);
  }, { capture: true, passive: true });
}
