// Makes elements. Text goes in as text and never as markup, so that nothing in the data can be run.

export function element<K extends keyof HTMLElementTagNameMap>(name: K, className = "", text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** Makes a button; what is seen may be shorter than what is read aloud, which holds it (WCAG 2.5.3). */
export function button(className: string, label: string, title: string, act: () => void): HTMLButtonElement {
  const made = element("button", className, label);
  made.type = "button";
  made.title = title;
  made.setAttribute("aria-label", title.toLowerCase().includes(label.toLowerCase()) ? title : `${label}: ${title}`);
  made.addEventListener("click", act);
  return made;
}

const SVG = "http://www.w3.org/2000/svg";

export function drawn(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Moves the focus with arrow keys among things that stand in a column; tells whether the key was one of them. */
export function arrows(event: KeyboardEvent, all: HTMLElement[]): boolean {
  const at = all.indexOf(event.currentTarget as HTMLElement);
  const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (goal === undefined) return false;
  event.preventDefault();
  all[Math.max(0, Math.min(all.length - 1, goal))]?.focus();
  return true;
}
