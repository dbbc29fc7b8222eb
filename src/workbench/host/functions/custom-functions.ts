import type { Engine, EngineArgument } from "../../engine/engine";
import { CustomFunctionMessage, PushCategory, type PushEntry } from "../protocol/messages";
import { type Answer, readEntry } from "./answers";
import { isRefused, toParameters } from "./arguments";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";

const NO_ANSWER: Answer = [[{ error: "#N/A" }]];

interface PendingCall {
  readonly entry: PushEntry;
  readonly resolve: (answer: Answer) => void;
}

/** The add-in's functions, as the calculation calls them: every call goes through office.js' own proxy and back. */
export class CustomFunctions {
  private readonly pending = new Map<number, PendingCall>();
  private queue: PushEntry[] = [];
  private nextId = 1;
  private abandoned = false;

  constructor(
    private readonly engine: Engine,
    private readonly push: (entries: readonly PushEntry[]) => void,
  ) {}

  register(metadata: FunctionsMetadata, namespace: string): void {
    for (const definition of metadata.functions) {
      this.engine.registerFunction({
        name: `${namespace}.${definition.name}`,
        description: definition.description ?? "",
        parameters: definition.parameters.map((parameter) => ({
          name: parameter.name,
          description: parameter.description ?? "",
          optional: parameter.optional ?? false,
          matrix: parameter.dimensionality === "matrix",
        })),
        call: (args) => this.call(definition, args),
      });
    }
  }

  /** `SetInvocationResults`: answers to earlier calls. Never waits for the calculation, which waits for this. */
  receive(entries: unknown): void {
    for (const entry of Array.isArray(entries) ? (entries as readonly unknown[]) : []) {
      const { id, answer } = readEntry(entry);
      this.pending.get(id)?.resolve(answer);
      this.pending.delete(id);
    }
  }

  /** Asks again what was not answered: the window that was asked is gone, or there was none yet. */
  askAgain(): void {
    this.queue = [];
    if (this.pending.size > 0) this.push([...this.pending.values()].map(({ entry }) => entry));
  }

  /** Ends every call with #N/A, now and later: nobody answers any more, and the calculation must not wait for ever. */
  abandon(): void {
    this.abandoned = true;
    for (const { resolve } of this.pending.values()) resolve(NO_ANSWER);
    this.pending.clear();
  }

  private call(definition: FunctionMetadata, args: readonly EngineArgument[]): Promise<Answer> {
    const parameterValues = toParameters(args, definition.parameters);
    if (isRefused(parameterValues)) return Promise.resolve([[parameterValues]]);
    if (this.abandoned) return Promise.resolve(NO_ANSWER);
    const invocationId = this.nextId++;
    const flags = 0; // neither streaming nor cancelable
    const entry: PushEntry = {
      messageCategory: PushCategory.customFunction,
      messageType: CustomFunctionMessage.invoke,
      targetId: "",
      message: JSON.stringify({ invocationId, functionName: definition.id, parameterValues, address: "", flags }),
    };
    this.send(entry);
    return new Promise((resolve) => this.pending.set(invocationId, { entry, resolve }));
  }

  /** Calls of one round of the calculation travel together. */
  private send(entry: PushEntry): void {
    this.queue.push(entry);
    if (this.queue.length > 1) return;
    queueMicrotask(() => {
      const entries = this.queue;
      this.queue = [];
      if (entries.length > 0) this.push(entries);
    });
  }
}
