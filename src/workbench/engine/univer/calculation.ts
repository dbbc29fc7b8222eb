import {
  type ICellData,
  type ICommandInfo,
  type Injector,
  type IUnitRange,
  type Nullable,
  ICommandService,
  ObjectMatrix,
} from "@univerjs/core";
import {
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

type Rules = ReturnType<IActiveDirtyManagerService["getDirtyConversionMap"]>;
type Rule = Rules extends Map<string, infer R> ? R : never;
type Dirty = ReturnType<Rule["getDirtyData"]>;

/** What makes a formula stale besides a changed range: maps of unit → key → mark. */
const MARKS = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
] as const;

/**
 * Decides when Univer calculates, in the place of Univer's own trigger.
 *
 * Univer waits 100 ms after a change, and forgets what changed while a calculation (say, of an asynchronous
 * custom function) was under way. A host must know for certain that its answer is calculated. So we take the rules
 * that say what a command makes stale out of Univer's hands, and run calculations one after the other ourselves.
 */
export class Calculation {
  private readonly rules: ReadonlyMap<string, Rule>;
  private readonly commands: ICommandService;
  private readonly listeners = new Set<() => void>();
  private stale: ICommandInfo[] = [];
  private everything = false;
  private running: Promise<void> | null = null;
  private finishRound: (() => void) | null = null;
  private disposed = false;
  private deaf = false;
  /** Asked when nothing is stale any more; whether everything is to be calculated once again. */
  reconsider: () => boolean = () => false;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.rules = takeRules(injector.get(IActiveDirtyManagerService));
    this.commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationResultMutation.id) keepFormats(command);
    });
    this.commands.onCommandExecuted((command, options) => this.heard(command, options?.onlyLocal === true));
  }

  /** Everything is stale: used where a function appears or rows move. */
  invalidate(): void {
    this.everything = true;
    this.wake();
  }

  /** Whether what happens now makes nothing stale. */
  get isDeaf(): boolean {
    return this.deaf;
  }

  /** What is changed makes nothing stale. */
  unheard(change: () => void): void {
    this.deaf = true;
    try {
      change();
    } finally {
      this.deaf = false;
    }
  }

  /** Resolves when nothing is stale and no custom function is pending. */
  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  onCalculated(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.disposed = true;
    this.listeners.clear();
    this.finishRound?.();
  }

  private heard(command: ICommandInfo, onlyLocal: boolean): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const params = command.params as ISetFormulaCalculationNotificationMutation;
      if (params.functionsExecutedState !== undefined) this.finishRound?.();
      return;
    }
    if (this.deaf || !this.rules.has(command.id)) return;
    // A calculation's own results come back as local changes of values: they make nothing stale.
    if (onlyLocal && command.id === SetRangeValuesMutation.id) return;
    this.stale.push(command);
    this.wake();
  }

  private wake(): void {
    this.running ??= this.run().finally(() => (this.running = null));
  }

  private async run(): Promise<void> {
    // One task later, so that a burst of changes is one calculation.
    await new Promise((resolve) => setTimeout(resolve, 0));
    while ((this.stale.length > 0 || this.everything) && !this.disposed) {
      const dirty = this.takeDirty();
      const finished = new Promise<void>((resolve) => (this.finishRound = resolve));
      await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
      await finished;
      this.finishRound = null;
      if (this.stale.length === 0 && !this.everything) this.everything = this.reconsider();
    }
    for (const listener of this.listeners) listener();
  }

  private takeDirty(): Dirty {
    const parts = this.stale.flatMap((command) => this.rules.get(command.id)?.getDirtyData(command) ?? []);
    const forceCalculation = this.everything || parts.some((part) => part.forceCalculation === true);
    this.stale = [];
    this.everything = false;
    return { ...mergeDirty(parts), forceCalculation };
  }
}

function takeRules(manager: IActiveDirtyManagerService): Map<string, Rule> {
  const rules = new Map(manager.getDirtyConversionMap());
  for (const id of rules.keys()) manager.remove(id);
  return rules;
}

function mergeDirty(parts: readonly Dirty[]): Dirty {
  const ranges = new Map<string, IUnitRange>();
  for (const range of parts.flatMap((part) => part.dirtyRanges ?? [])) ranges.set(JSON.stringify(range), range);
  const merged: Dirty = { dirtyRanges: [...ranges.values()] };
  for (const mark of MARKS) {
    const units: Record<string, object> = {};
    for (const part of parts) {
      const added: Record<string, Nullable<object>> = { ...part[mark] };
      for (const [unit, marks] of Object.entries(added)) units[unit] = { ...units[unit], ...(marks ?? {}) };
    }
    Object.assign(merged, { [mark]: units });
  }
  return merged;
}

/** Univer lets a formula take over the number format of what it refers to, at every calculation; Excel does not. */
function keepFormats(command: Readonly<ICommandInfo>): void {
  const { unitData } = command.params as ISetFormulaCalculationResultMutation;
  for (const sheets of Object.values(unitData)) {
    for (const rows of Object.values(sheets ?? {})) {
      new ObjectMatrix<Nullable<ICellData>>(rows).forValue((_row, _column, cell) => {
        if (cell) delete cell.s;
      });
    }
  }
}
