// The buttons above the drawing.
import { button } from "./dom";
import { openMenu } from "./menu";
import { savePng, saveSvg } from "./save";
import { type State, allows, fit, tell } from "./state";

export function fillTools(state: State): void {
  const { core, frame } = state;
  const zoom = (by: number) => core.zoom({ level: core.zoom() * by, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  const list = button("tool", "List", "List of what is drawn", () => {
    const shown = frame.side.classList.toggle("shown");
    list.setAttribute("aria-pressed", String(shown));
    if (shown) frame.list.querySelector<HTMLElement>('.item[tabindex="0"]')?.focus({ preventScroll: true });
  });
  list.setAttribute("aria-pressed", "false");
  frame.tools.replaceChildren(
    button("tool", "+", "Zoom in", () => zoom(1.3)),
    button("tool", "−", "Zoom out", () => zoom(1 / 1.3)),
    button("tool", "Fit", "Show the whole picture", () => fit(state)),
    list,
    named("open", button("tool", "Show more", "Show more around the selected record", () => {
      const chosen = state.host.data.selected;
      if (chosen) openMenu(state, chosen);
    })),
    named("undo", button("tool", "Undo", "Undo the last step of showing more", () => tell(state, { what: "undo" }))),
    named("tidy", button("tool", "Tidy", "Place everything anew; what you pinned stays", () => tell(state, { what: "tidy" }))),
    button("tool", "SVG", "Save the picture as SVG", () => saveSvg(state)),
    button("tool", "PNG", "Save the picture as PNG", () => savePng(state)),
  );
}

function named(what: string, made: HTMLButtonElement): HTMLButtonElement {
  made.dataset.needs = what;
  return made;
}

/** Shows the tools that make sense here: not every page lets one show more. */
export function updateTools(state: State): void {
  for (const one of state.frame.tools.querySelectorAll<HTMLButtonElement>("[data-needs]")) {
    const what = one.dataset.needs ?? "";
    one.hidden = !allows(state, what) && !allows(state, `${what}-later`);
    one.disabled = !allows(state, what);
  }
}
