// What Python sends to the canvas and what the canvas tells; src/comity/web/canvas/ is the other side.

export type Evidence = "reviewed" | "memory" | "derived";

/** One kind of link by which more can be shown at a node: how many there are, how many are not shown yet. */
export interface Choice {
  kind: string;
  label: string;
  total: number;
  missing: number;
}

export interface NodeData {
  id: string;
  kind: string;
  label: string;
  detail: string;
  status?: string;
  x: number;
  y: number;
  more: number;
  focus: boolean;
  pinned?: boolean;
  choices?: Choice[];
}

export interface LineData {
  id: string;
  source: string;
  target: string;
  family: string;
  label: string;
  evidence: Evidence;
  count: number;
  directed?: boolean;
}

/** An entry of the legend: a kind of node or family of links, how many are drawn, whether it is switched on. */
export interface Entry {
  id: string;
  label: string;
  count: number;
  on: boolean;
}

export interface CanvasData {
  nodes: NodeData[];
  lines: LineData[];
  kinds: Entry[];
  families: Entry[];
  evidence: Entry[];
  selected: string | null;
  caption: string[];
  file: string;
  height: number;
  /** What the reader may do besides looking: "open", "undo", "tidy". */
  allowed: string[];
  /** The number of the last event that Python has taken in, of which run of this canvas. */
  seen: { run: string; number: number };
}

/** What the reader did. */
export type Told =
  | { what: "select"; id: string }
  | { what: "open"; id: string; kind: string }
  | { what: "pin"; id: string; x: number; y: number }
  | { what: "kind" | "family"; id: string }
  | { what: "undo" | "tidy" };

/** What Streamlit hands to a component. */
export interface Host {
  data: CanvasData;
  parentElement: HTMLElement | ShadowRoot;
  setTriggerValue(name: string, value: unknown): void;
}
