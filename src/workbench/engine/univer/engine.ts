import type { Univer } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Engine } from "../engine";
import { contentOf } from "./content";
import { describe, HostFunction, NO_ANSWER } from "./functions";
import { layoutOf } from "./layout";
import { Names } from "./names";
import { PendingCalls } from "./pending-calls";
import { sheetListOf } from "./sheet-list";
import { Unit } from "./unit";

/** The Engine over Univer, with or without a visible grid: a new workbook with one empty sheet. */
export function createUniverEngine(univer: Univer): Engine {
  const unit = new Unit(univer);
  const names = new Names(unit.injector, () => unit.id);
  const sheetList = sheetListOf(unit);
  const pending = new PendingCalls(NO_ANSWER);

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
        sheetList.activate(content.active);
      });
      unit.parseAnew();
    },

    names: () => names.all(),
    setName(name) {
      names.set(name);
      unit.parseAnew();
    },
    deleteName(name, scope) {
      names.delete(name, scope);
      unit.parseAnew();
    },

    registerFunction(definition) {
      const functions = unit.injector.get(IFunctionService);
      functions.registerExecutors(new HostFunction(definition, pending, (...said) => unit.messages.set(...said)));
      functions.registerDescriptions(describe(definition));
      unit.parseAnew();
    },

    settled: () => unit.calculation.settled(),
    recalculate() {
      unit.calculation.invalidate();
      return unit.calculation.settled();
    },

    onCellsChanged: (listener) => unit.changes.onCells(listener),
    onSheets: (listener) => unit.changes.onSheets(listener),
    onSelection: (listener) => unit.changes.onSelection(listener),
    onCalculated: (listener) => unit.calculation.onCalculated(listener),
    dispose: () => unit.dispose(),
  };
}
