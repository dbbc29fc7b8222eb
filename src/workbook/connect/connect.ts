import { isCountedWithoutTable } from "../../model/payout/with-choices";
import { NO_CHOICES, type PayoutChoices } from "../../model/plan/choices";
import type { InputId } from "../../model/plan/expression";
import { withConnected, type Figures, type UnreadTable } from "../../model/plan/figures";
import type { Finding, Place } from "../../model/plan/finding";
import type { InputDefinition, Plan } from "../../model/plan/plan";
import { UNIT_LABELS } from "../../model/text/units";
import type { Grid } from "../cells/grid";
import { isLeftEmpty, readInputs, readLinked, valuesOfLink } from "../figures/inputs";
import type { DefinedNames } from "../figures/precedents";
import { readMilestones } from "../figures/milestones";
import { readMunicipalities } from "../figures/municipalities";
import { withKnownTables } from "../figures/printed-totals";
import { standingStill } from "../figures/standing-still";
import { findInputs, type FoundInput } from "../find/inputs/find-inputs";
import { findTables } from "../find/tables/find-tables";
import { findTotals } from "../find/totals/find-totals";
import { findOwnLines } from "../find/totals/own-lines";
import { findStatements } from "../find/totals/statements";
import { isSettled, type Link } from "../links/link";
import { NOTHING_SETTLED, type Settlement } from "../links/settlement";
import { settledTable, needsTable, type TableLink } from "../links/table-link";
import type { Connection, LinkView, MissingInput } from "./connection";
import { fromPlanFindings } from "./from-plan-findings";
import { figuresWithoutCell, isAsPublished, isPublished, withoutCell } from "./typed-inputs";

/**
 * From a workbook's cells to figures that can be calculated with. Pure: the whole of "Koppelen" without Excel.
 *
 * @param grids the controller's own sheets, ours excluded
 * @param known links kept in the workbook from before
 * @param settlement what the user settled beside the links
 * @param knownTables tables kept in the workbook from before: those that someone confirmed hold
 * @param choices what was decided about the payout: a count in it can stand in for a table of municipalities
 * @param names the workbook's own names, through which its formulas may read an input
 */
export function connectCells(
  plan: Plan,
  grids: readonly Grid[],
  known: readonly Link[] = [],
  settlement: Settlement = NOTHING_SETTLED,
  knownTables: readonly TableLink[] = [],
  choices: PayoutChoices = NO_CHOICES,
  names: DefinedNames = new Map(),
): Connection {
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const { typed, leftOut, fromPlan: asked } = withoutCell(plan, settlement);
  const noCell = new Set([...typed, ...leftOut].map(({ input }) => input));
  const isRejected = (input: InputId, place: Place): boolean =>
    settlement.rejected[input]?.some(({ sheet, address }) => sheet === place.sheet && address === place.address) ??
    false;
  const takesPlan = new Set(asked.map(({ input }) => input));
  // A cell that is certain goes before the plan's value; one that is not must not ask again what was answered.
  const everywhere = findInputs(grids, plan, known, isRejected);
  const found = everywhere.filter(
    ({ link }) => !noCell.has(link.input) && (!takesPlan.has(link.input) || isSettled(link)),
  );
  const links = found.map(({ link }) => link);
  const isLinked = ({ input }: { readonly input: InputId }) => links.some((link) => link.input === input);
  const [foundSince, fromPlan] = [asked.filter(isLinked), asked.filter((input) => !isLinked(input))];
  const tables = findTables(grids, plan, knownTables);
  const missing = missingInputs(plan, new Set([...links.map(({ input }) => input), ...noCell, ...takesPlan]));
  const inputs = readLinked(plan, {
    links: links.filter(isSettled),
    asides: everywhere.flatMap(({ link }) => (isSettled(link) && !links.includes(link) ? [link] : [])),
    grids: byName,
    names,
  });
  const { figures, findings } = readTables(plan, tables, byName, choices);
  const totals = findTotals(grids);
  const settled = tables.filter(isSettled);
  const read = withConnected(
    {
      ...figures,
      inputs: new Map([...inputs.inputs, ...figuresWithoutCell([...typed, ...fromPlan])]),
      ...(fromPlan.length > 0 && { fromPlan: fromPlan.map(({ input }) => input) }),
      statements: findStatements(plan, grids, links),
      ownLines: findOwnLines(
        plan,
        grids,
        everywhere.map(({ link }) => link),
        totals.rounding,
      ),
      printedTotals: withKnownTables(totals.totals, settled, byName),
    },
    settlement.still,
  );
  return {
    plan,
    links: found.map((item) => linkView(item, plan, byName)),
    tables,
    missing,
    typed,
    leftOut,
    fromPlan,
    foundSince,
    figures: read,
    workedOutFrom: inputs.workedOutFrom,
    readingFindings: [
      ...missing.map(missingFinding),
      ...links.filter((link) => !isSettled(link)).map((link) => doubtfulFinding(link, plan)),
      ...fromPlanFindings(plan, fromPlan, foundSince, links),
      ...inputs.findings,
      ...standingStill(plan, read, links, byName),
      ...findings,
      ...totals.findings,
    ],
  };
}

function linkView({ link, runnerUp }: FoundInput, plan: Plan, grids: ReadonlyMap<string, Grid>): LinkView {
  const definition = plan.inputs.find(({ id }) => id === link.input);
  const grid = grids.get(link.sheet);
  const leftEmpty = definition !== undefined && grid !== undefined && isLeftEmpty(definition, link, grid);
  const values = readInputs(plan, [link], grids).inputs.get(link.input);
  return {
    ...link,
    label: definition?.label ?? link.input,
    values: valuesOfLink(link, grid),
    usable: leftEmpty || (values?.every((value) => value !== null) ?? false),
    doubtful: !isSettled(link),
    asPublished: definition !== undefined && isAsPublished(definition, values ?? []),
    ...(runnerUp && { runnerUp }),
  };
}

function missingInputs(plan: Plan, settled: ReadonlySet<InputId>): readonly MissingInput[] {
  return plan.inputs
    .filter(({ id, optional }) => !settled.has(id) && optional !== true)
    .map((input) => ({ input: input.id, label: input.label, message: missingMessage(input) }));
}

function missingMessage(input: InputDefinition): string {
  const { label, unit, perYear } = input;
  const figures = perYear ? "met getallen onder de jaren" : "met een getal ernaast";
  const ways = `Wijs op het tabblad Koppelen de cel aan${isPublished(input) ? ", typ de waarde of neem die uit het plan over" : " of typ de waarde"}`;
  return `Gezocht is naar "${label}" of een bekende andere naam, ${figures} (${UNIT_LABELS[unit]}). ${ways}, of zet dit label in de werkmap en koppel opnieuw.`;
}

function missingFinding({ input, label, message }: MissingInput): Finding {
  return {
    code: "input-missing",
    about: input,
    severity: "error",
    message: `${label} is niet gevonden. Wat hiervan afhangt is onbekend; de rest is wel berekend.`,
    remedy: message,
  };
}

function doubtfulFinding({ input, sheet, address, why }: Link, plan: Plan): Finding {
  const label = plan.inputs.find(({ id }) => id === input)?.label ?? input;
  return {
    code: "input-doubtful",
    about: input,
    severity: "error",
    place: { sheet, address },
    message: `Het is niet zeker dat ${label} in ${sheet}!${address} staat: ${lowerFirst(why)} De cel wordt nog niet gebruikt; wat hiervan afhangt is onbekend.`,
    remedy: "Bevestig de cel op het tabblad Koppelen van het paneel, of wijs daar een andere aan.",
  };
}

interface TableReading {
  readonly figures: Omit<Figures, "inputs" | "connected" | "printedTotals">;
  readonly findings: readonly Finding[];
}

function readTables(
  plan: Plan,
  tables: readonly TableLink[],
  grids: ReadonlyMap<string, Grid>,
  choices: PayoutChoices,
): TableReading {
  const read = <R>(kind: TableLink["table"], reader: (plan: Plan, table: TableLink, grid: Grid) => R): R | null => {
    const table = settledTable(tables, kind);
    const grid = table && grids.get(table.sheet);
    return table && grid ? reader(plan, table, grid) : null;
  };
  const municipalities = read("municipalities", readMunicipalities);
  const milestones = read("milestones", readMilestones);
  // Without every milestone's amount a payout would be too low, and look right.
  const isHalfRead = milestones?.complete === false && plan.milestonesArePaid !== false;
  const people = isHalfRead ? [] : (municipalities?.municipalities ?? []);
  const unread: readonly UnreadTable[] = [
    ...(municipalities?.municipalities.length === 0 ? (["municipalities"] as const) : []),
    ...(isHalfRead ? (["milestones"] as const) : []),
  ];
  const isCounted = municipalities === null && isCountedWithoutTable(plan, choices);
  const unfound = (kind: TableLink["table"]): readonly Finding[] => {
    if (kind === "municipalities" && isCounted) return [];
    const doubtful = tables.find((candidate) => candidate.table === kind);
    if (doubtful) return [doubtfulTable(doubtful)];
    return [needsTable(plan, kind) ? missingTable(kind) : tableLeftOut(plan, kind)];
  };
  return {
    figures: {
      municipalities: people,
      milestones: milestones?.milestones ?? [],
      ...(unread.length > 0 && { unread }),
    },
    findings: [
      ...(municipalities?.findings ?? unfound("municipalities")),
      ...(milestones?.findings ?? unfound("milestones")),
    ],
  };
}

interface TableWords {
  readonly what: string;
  readonly headers: string;
  /** Of a plan that does without it, and what follows from that. */
  readonly without: string;
}

const TABLES: Readonly<Record<TableLink["table"], TableWords>> = {
  municipalities: {
    what: "gemeenten",
    headers: "Gemeente en Inwoners",
    without: "publiceert geen inwoners per gemeente; er wordt geen uitkering berekend",
  },
  milestones: {
    what: "mijlpalen",
    headers: "Naam, Omschrijving, Totaalbedrag, IZA en SPUK",
    without: "verbindt geen bedragen aan mijlpalen; uitgekeerd wordt wat per jaar is aangevraagd",
  },
};

function missingTable(kind: TableLink["table"]): Finding {
  const { what, headers } = TABLES[kind];
  return {
    code: "input-missing",
    about: kind,
    severity: "error",
    message: `Er is geen tabel met ${what} gevonden. Er wordt geen uitkering berekend.`,
    remedy: `Zet de koppen ${headers} naast elkaar boven de tabel en koppel opnieuw.`,
  };
}

/** What the plan itself does without is no fault of the workbook. */
function tableLeftOut({ name }: Plan, kind: TableLink["table"]): Finding {
  const { what, headers, without } = TABLES[kind];
  return {
    code: "table-left-out",
    about: kind,
    severity: "warning",
    message: `Er is geen tabel met ${what} gevonden. ${name} ${without}.`,
    remedy: `Zet de koppen ${headers} naast elkaar boven een tabel als u wel wilt verdelen, en koppel opnieuw.`,
  };
}

function doubtfulTable({ table, sheet, address, why }: TableLink): Finding {
  const { what, headers } = TABLES[table];
  return {
    code: "input-doubtful",
    about: table,
    severity: "error",
    place: { sheet, address },
    message: `Het is niet zeker dat de tabel met ${what} in ${sheet}!${address} staat: ${lowerFirst(why)} Er wordt geen uitkering berekend.`,
    remedy: `Bevestig de tabel op het tabblad Koppelen van het paneel, of zorg dat alleen de juiste de koppen ${headers} heeft en koppel opnieuw.`,
  };
}

function lowerFirst(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
