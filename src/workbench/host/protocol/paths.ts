import type { HostObject } from "./define";
import { apiNotFound, HostError } from "./errors";
import { ActionType, type ArgumentInfo, type BatchRequest, Housekeeping, type ObjectPath, PathType } from "./messages";
import type { References } from "./references";

export interface PathWorld {
  /** The workbook. */
  readonly root: HostObject;
  readonly references: References;
  /** Services of Office itself, by their class name. */
  service(className: string): HostObject;
}

/** The objects that a batch speaks of. Each path is walked once: walking `add()` twice would add twice. */
export class Paths {
  private readonly walked = new Map<number, HostObject | null>();
  private readonly kept: ReadonlySet<number>;
  private readonly referenceIds = new Map<number, string>();

  constructor(
    private readonly request: BatchRequest,
    private readonly world: PathWorld,
  ) {
    const keepers = request.Actions.filter(
      (action) => action.ActionType === ActionType.method && action.Name === Housekeeping.keepReference,
    );
    this.kept = new Set(keepers.map((action) => action.ObjectPathId));
  }

  resolve(id: number): HostObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The batch does not describe object path ${id}.`);
    const object = this.walk(path);
    this.walked.set(id, object);
    return object;
  }

  /** The method or property that the path ends in; "" for one that is known by other means. */
  nameOf(id: number): string {
    return this.request.ObjectPaths[id]?.Name ?? "";
  }

  /** `_ReferenceId` where office.js asks to keep this path's object beyond the batch. */
  reference(id: number, object: HostObject): { _ReferenceId?: string } {
    if (!this.kept.has(id)) return {};
    const known = this.referenceIds.get(id) ?? this.world.references.keep(object);
    this.referenceIds.set(id, known);
    return { _ReferenceId: known };
  }

  /** Arguments, with objects in the place of their paths. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, ids?.[index]));
  }

  private argument(argument: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    if (Array.isArray(argument)) {
      // A matrix of values holds no objects: leave it as it is.
      return Array.isArray(id) ? argument.map((inner, index) => this.argument(inner, id[index])) : argument;
    }
    if (typeof argument === "object" && argument !== null && "_ObjectPathId" in argument) {
      return this.resolve(Number(argument._ObjectPathId));
    }
    return argument;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.world.root;
      case PathType.newObject:
        return this.world.service(path.Name);
      case PathType.reference:
        return this.world.references.get(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.method:
        return parent.find(path.Name, this.arguments(path.ArgumentInfo));
      case PathType.property:
        return parent.navigate(path.Name);
      case PathType.indexer:
        return parent.item(this.arguments(path.ArgumentInfo)[0]);
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  }
}
