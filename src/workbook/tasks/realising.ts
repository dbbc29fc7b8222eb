import type { Plan } from "../../model/plan/plan";
import { realisationSheet, contentOfCell } from "../change/realisation";
import { beforeWriting, onlySheet, refuseToOverwrite, type PresentSheet } from "../own-sheets/present-sheets";
import { filledCells } from "../own-sheets/preview";
import { writtenSheet } from "../own-sheets/typed-cells";
import { measuresUnknown, nothingCounted } from "../problem/problem";
import type { Reading } from "../reading/reading";
import { UNTIL, codesOf, realisationEntries, typedKeys, type Entry } from "../realisation/entries";
import { importOf } from "../realisation/filling";
import { findActuals, soughtOf } from "../realisation/find-actuals";
import type { FoundActuals } from "../realisation/found";
import { gridOfText } from "../realisation/grid-of-text";
import { refuseStrayCounts } from "../realisation/keeping-actuals";
import { localDay } from "../session/moment";
import type { ActualsImport, Session } from "../session/session";
import type { Assessment } from "../session/assess";
import type { TaskRunner } from "../session/task-runner";
import { REALISATION_SHEET } from "../sheets/sheet-names";
import type { Content } from "../sheets/workbook-change";
import { undoable } from "../store/store";
import { applyChange } from "../writing/apply";

export type Realising = Pick<Session, "findActuals" | "makeRealisation" | "importActuals">;

/** What the sheet holds now, and which of it someone filled in. */
interface Filled {
  readonly entries: readonly Entry[];
  readonly typed: ReadonlySet<string>;
}

/** The sheet on which is filled in what was counted: made, filled from an import, and what there is to import. */
export function realising(runner: TaskRunner): Realising {
  /** @param filling what comes on it beside what is filled in, which stays */
  const write = async (
    context: Excel.RequestContext,
    reading: Reading,
    { present, connection, shown }: Assessment,
    what: string,
    { filling, by }: { readonly filling: ReadonlyMap<string, Content>; readonly by: "month" | "quarter" },
  ): Promise<number> => {
    const { plan } = connection;
    if ((plan.measures ?? []).length === 0) throw measuresUnknown(plan.name);
    refuseToOverwrite(onlySheet(reading, REALISATION_SHEET), present);
    const { entries, typed } = filledOn(present, plan);
    const there = new Map(entries.map((entry) => [entry.key, entry] as const));
    const kept = [...filling].filter(([key, content]) => typed.has(key) && there.get(key)?.cell.value !== content);
    const left = new Map([...filling].filter(([key]) => !typed.has(key)));
    const sheet = (fill: (entry: Entry) => Content) =>
      realisationSheet(plan, new Map([...entries.map((entry) => [entry.key, fill(entry)] as const), ...left]), by);
    // A formula stays one where its cell stays: where that is, is known once the sheet is laid out.
    const draft = sheet(({ cell }) => contentOfCell(cell, true));
    const stays = ({ row, column, cell }: Entry) => keyAt(draft.cells[row]?.[column]) === cell.formula;
    const change = sheet((entry) => contentOfCell(entry.cell, stays(entry)));
    // What someone filled in is known by not being ours.
    const ours = sheet((entry) => (typed.has(entry.key) ? null : contentOfCell(entry.cell, stays(entry))));
    const { name } = change;
    const cells = filledCells(change);
    const undo = runner.undoOf(reading.store, what, { before: beforeWriting([name], present), cells });
    const lastWrite = { at: undo.at, cells, sheets: [name] };
    const { written } = reading.store;
    const own = { ...writtenSheet(ours), layout: change.layout };
    const sheets = [...written.sheets.filter((each) => each.name !== name), own];
    const store = await runner.write(
      reading,
      undo,
      { ...reading.store, written: { ...written, sheets, lastWrite } },
      (keep) => applyChange(context, { sheets: [change] }, present, keep),
      { plan: plan.name },
    );
    runner.set({ ...shown, lastWrite, ...undoable(store) });
    const after = await runner.assess(await runner.read(context));
    runner.set({ actuals: after.shown.actuals });
    return kept.length;
  };

  return {
    findActuals: async (file, answers = new Map()) => {
      let found: readonly FoundActuals[] | null = null;
      await runner.task("connecting", "Zoeken wat er is geteld", async (context) => {
        const reading = await runner.read(context);
        const { connection } = await runner.assess(reading);
        const grids = file === null ? reading.grids : [gridOfText(file.text, file.name)];
        found = findActuals(grids, soughtOf(connection.plan, localDay(runner.deps.now())), answers);
      });
      return found;
    },

    makeRealisation: (by = "month") =>
      runner.task("writing", "Tabblad voor de realisatie maken", async (context) => {
        const reading = await runner.read(context);
        await write(context, reading, await runner.assess(reading), "Tabblad voor de realisatie", {
          filling: new Map(),
          by,
        });
      }),

    importActuals: async (found, { linked = false, by = "month" } = {}) => {
      let outcome: ActualsImport | null = null;
      await runner.task("writing", "Realisatie inlezen", async (context) => {
        const reading = await runner.read(context);
        const { filling, contrary } = importOf(found, linked);
        const assessment = await runner.assess(reading);
        if ([...filling.keys()].every((key) => key === UNTIL)) throw nothingCounted();
        const kept = await write(context, reading, assessment, "Realisatie inlezen", { filling, by });
        outcome = { figures: [...filling.keys()].filter((key) => key !== UNTIL).length - kept, kept, contrary };
      });
      return outcome;
    },
  };
}

function filledOn(present: readonly PresentSheet[], plan: Plan): Filled {
  const sheet = present.find(({ name }) => name === REALISATION_SHEET);
  if (sheet === undefined) return { entries: [], typed: new Set() };
  const found = realisationEntries(sheet.grid, codesOf(plan.municipalities));
  refuseStrayCounts(found);
  return { entries: found.entries, typed: typedKeys(sheet, found.entries) };
}

function keyAt(content: Content | undefined): string | null {
  return typeof content === "object" && content !== null && "formula" in content ? content.formula : null;
}
