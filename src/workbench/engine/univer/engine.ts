import type { Univer } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "../engine";
import { contentOf } from "./content";
import { watchEvaluation } from "./evaluation";
import { mendFunctions } from "./excel-functions";
import { describe, HostFunction, NO_ANSWER } from "./functions";
import { KeptValues } from "./kept-values";
import { layoutOf } from "./layout";
import { mendLookups } from "./lookups";
import { Names } from "./names";
import { PendingCalls } from "./pending-calls";
import { addReferenceFunctions } from "./reference-functions";
import { sheetListOf } from "./sheet-list";
import { spellerWith } from "./spelling";
import { Tables } from "./tables";
import { Unit } from "./unit";

/** The Engine over Univer, with or without a visible grid: a new workbook with one empty sheet. */
export function createUniverEngine(univer: Univer): Engine {
  const unit = new Unit(univer);
  const names = new Names(unit.injector, () => unit.id);
  const sheetList = sheetListOf(unit);
  const pending = new PendingCalls(NO_ANSWER);
  const own = new Set<string>();
  const tables = new Tables(unit, names);
  const spell = spellerWith({
    table: (name, columns) => tables.spell(name, columns),
    union: (name) => names.unionOf(name),
    hasUnions: () => names.hasUnions(),
  });
  const kept = new KeptValues(
    unit,
    (name) => own.has(name),
    (formula) => spell(formula).isBeyond,
  );
  watchEvaluation(unit.injector, kept, (formula) => spell(formula).spelled);
  addReferenceFunctions(unit.injector);
  mendFunctions(unit.injector);
  mendLookups(unit.injector);
  unit.calculation.reconsider = () => kept.reconsider();

  return {
    ...sheetList,
    ...contentOf(unit),
    ...layoutOf(unit),

    async load(content) {
      pending.close();
      await unit.calculation.settled();
      pending.reopen();
      unit.changes.silently(() => {
        unit.replace(content);
        for (const name of content.names) names.set(name);
        tables.load(content.tables ?? []);
        sheetList.activate(content.active);
      });
      kept.begin(content);
      unit.parseAnew();
    },

    names: () => names.all(),
    setName: (name) => unit.rename(name.name, name.formula, () => names.set(name)),
    deleteName: (name, scope) => unit.rename(name, "", () => names.delete(name, scope)),

    registerFunction(definition) {
      const functions = unit.injector.get(IFunctionService);
      functions.registerExecutors(new HostFunction(definition, pending, (...said) => unit.messages.set(...said)));
      functions.registerDescriptions(describe(definition));
      own.add(definition.name.toUpperCase());
      kept.functionAppeared();
      unit.parseAnew();
    },

    settled: () => unit.calculation.settled(),
    recalculate() {
      unit.calculation.invalidate();
      return unit.calculation.settled();
    },

    notCalculated: () => kept.notCalculated(),
    onCellsChanged: (listener) => unit.changes.onCells(listener),
    onSheets: (listener) => unit.changes.onSheets(listener),
    onSelection: (listener) => unit.changes.onSelection(listener),
    onCalculated: (listener) => unit.calculation.onCalculated(listener),
    dispose: () => unit.dispose(),
  };
}
