import type { Engine, EngineArgument } from "../../engine/engine";
import { CustomFunctionMessage, PushCategory, type PushEntry } from "../protocol/messages";
import { type Answer, readEntry } from "./answers";
import { isRefused, toParameters } from "./arguments";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";

/** The add-in's functions, as the calculation calls them: every call goes through office.js' own proxy and back. */
export class CustomFunctions {
  private readonly pending = new Map<number, (answer: Answer) => void>();
  private queue: PushEntry[] = [];
  private nextId = 1;

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
      this.pending.get(id)?.(answer);
      this.pending.delete(id);
    }
  }

  private call(definition: FunctionMetadata, args: readonly EngineArgument[]): Promise<Answer> {
    const parameterValues = toParameters(args, definition.parameters);
    if (isRefused(parameterValues)) return Promise.resolve([[parameterValues]]);
    const invocationId = this.nextId++;
    const flags = 0; // neither streaming nor cancelable
    this.send({ invocationId, functionName: definition.id, parameterValues, address: "", flags });
    return new Promise((resolve) => this.pending.set(invocationId, resolve));
  }

  /** Calls of one round of the calculation travel together. */
  private send(invocation: object): void {
    this.queue.push({
      messageCategory: PushCategory.customFunction,
      messageType: CustomFunctionMessage.invoke,
      targetId: "",
      message: JSON.stringify(invocation),
    });
    if (this.queue.length > 1) return;
    queueMicrotask(() => {
      const entries = this.queue;
      this.queue = [];
      this.push(entries);
    });
  }
}
