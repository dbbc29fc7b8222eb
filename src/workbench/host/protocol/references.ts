import type { HostObject } from "./define";
import { HostError } from "./errors";

/** Objects that office.js keeps alive across syncs (`_KeepReference`), by the id that it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): string {
    const id = `ref-${this.next++}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidObjectPath", `The object "${id}" is no longer tracked.`, "_reference()");
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  /** How many are kept: a leak in an add-in shows here. */
  get size(): number {
    return this.kept.size;
  }
}
