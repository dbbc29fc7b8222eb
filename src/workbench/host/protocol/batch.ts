import type { HostObject } from "./define";
import { apiNotFound, HostError } from "./errors";
import type { Struck } from "./faults";
import { type Action, ActionType, type BatchRequest, type BatchResponse, Housekeeping } from "./messages";
import { Paths, type PathWorld } from "./paths";
import { answerQuery } from "./query";

export interface BatchWorld extends PathWorld {
  /** Resolves when no calculation is under way. Only reading waits for it: a custom function's own answer must not. */
  settled(): Promise<void>;
}

/** Runs one batch: actions in order, up to the first error. What was written before the error stays written. */
export async function runBatch(request: BatchRequest, world: BatchWorld, fault: Struck | null): Promise<BatchResponse> {
  const response: BatchResponse = { Results: [], TraceIds: [] };
  const paths = new Paths(request, world);
  const failAt = fault && failingAction(fault, request.Actions);
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault && index === failAt) throw fault.error;
      const value = await perform(action, paths, world, response);
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      response.Error = { ActionIndex: index, ...describe(error) };
      break;
    }
  }
  if (fault?.moment === "after") {
    return { Results: [], TraceIds: [], Error: { ActionIndex: -1, ...describe(fault.error) } };
  }
  return response;
}

/** The answer, or that it is too long to be given. What the batch wrote stays written. */
export function withinLimit(response: BatchResponse, bytes: number): BatchResponse {
  if (new Blob([JSON.stringify(response)]).size <= bytes) return response;
  const error = new HostError("ResponsePayloadSizeLimitExceeded", "The answer is too long.", "");
  return { Results: [], TraceIds: [], Error: { ActionIndex: -1, ...describe(error) } };
}

/** Whether the batch only lets go of tracked objects: no `context.sync()` that anyone wrote. */
export const isHousekeeping = (request: BatchRequest): boolean =>
  request.Actions.every(
    ({ ActionType: type, Name }) =>
      type === ActionType.instantiate || (type === ActionType.method && Name === Housekeeping.removeReference),
  );

function failingAction({ moment, action }: Struck, actions: readonly Action[]): number {
  if (moment === "before") return 0;
  if (moment === "after") return -1;
  const writes = [...actions.keys()].filter((index) => isWrite(actions[index]));
  return action ?? writes[Math.floor(writes.length / 2)] ?? Math.floor(actions.length / 2);
}

const isWrite = (action: Action | undefined): boolean =>
  action?.ActionType === ActionType.setProperty ||
  action?.ActionType === ActionType.update ||
  (action?.ActionType === ActionType.method && !Object.values<string>(Housekeeping).includes(action.Name));

async function perform(action: Action, paths: Paths, world: BatchWorld, response: BatchResponse): Promise<unknown> {
  if (action.ActionType === ActionType.trace) {
    response.TraceIds.push(action.Id);
    return null;
  }
  if (reads(action, paths)) await world.settled();
  const object = paths.resolve(action.ObjectPathId);
  // Nothing happens to a null object: `getItemOrNullObject("x").delete()` is right where there is no "x".
  if (object === null) return null;
  switch (action.ActionType) {
    case ActionType.instantiate:
      return { ...object.identity, ...paths.reference(action.ObjectPathId, object) };
    case ActionType.query:
    case ActionType.queryAsJson:
      return answerQuery(object, action.QueryInfo);
    case ActionType.method:
      return call(object, action, paths, world);
    case ActionType.setProperty:
      return object.write(action.Name, paths.arguments(action.ArgumentInfo)[0]);
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        object.write(name.charAt(0).toUpperCase() + name.slice(1), value);
      }
      return null;
    default:
      throw apiNotFound(`action type ${action.ActionType}`);
  }
}

/** Loading reads cells; so does finding a range by what the cells hold. */
function reads({ ActionType: type, ObjectPathId }: Action, paths: Paths): boolean {
  if (type === ActionType.instantiate) return /^Get(UsedRange|Spill)/.test(paths.nameOf(ObjectPathId));
  return type === ActionType.query || type === ActionType.queryAsJson;
}

function call(object: HostObject, action: Action, paths: Paths, world: BatchWorld): unknown {
  const args = paths.arguments(action.ArgumentInfo);
  switch (action.Name) {
    case Housekeeping.keepReference:
      return null;
    case Housekeeping.removeReference:
      return world.references.remove(String(args[0]));
    default:
      return object.call(action.Name, args);
  }
}

function describe(error: unknown): { Code: string; Message: string; Location: string; HttpStatusCode: number } {
  if (error instanceof HostError) {
    return { Code: error.code, Message: error.message, Location: error.location, HttpStatusCode: error.httpStatus };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: `The workbench failed: ${message}`, Location: "", HttpStatusCode: 500 };
}
