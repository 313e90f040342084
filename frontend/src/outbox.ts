// Tells Python what the reader did. While a page is being worked out, a later word of the browser replaces an earlier
// one that was not yet heard; so each word repeats all that Python has not confirmed, and numbers tell the new ones.
import type { CanvasData, Host, Told } from "./types";

type Numbered = Told & { number: number };

export class Outbox {
  private readonly run = Math.random().toString(36).slice(2);
  private last = 0;
  private waiting: Numbered[] = [];

  tell(host: Host, told: Told): void {
    this.last += 1;
    this.waiting.push({ ...told, number: this.last });
    host.setTriggerValue("told", { run: this.run, events: this.waiting });
  }

  confirm(seen: CanvasData["seen"]): void {
    if (seen.run === this.run) this.waiting = this.waiting.filter((one) => one.number > seen.number);
  }

  /** Tells whether Python has yet to hear where a node was dragged to. */
  holds(id: string): boolean {
    return this.waiting.some((one) => one.what === "pin" && one.id === id);
  }
}
