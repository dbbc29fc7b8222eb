import { Decimal } from "../../../src/model/money/decimal";
import { emptyScenario } from "../../../src/model/plan/scenario";
import type { Session } from "../../../src/workbook/session/session";
import { sayOfFinding } from "./said-of-finding";

/** Something that a user does, and what went before it. */
export interface UserAction {
  readonly what: string;
  readonly before: readonly ((session: Session) => Promise<unknown>)[];
  readonly act: (session: Session) => Promise<unknown>;
}

const connect = (session: Session) => session.connect();
const recalculate = (session: Session) => session.recalculate();
const freeze = (session: Session) => session.freezeValues();
const dearer = (session: Session) => session.changeInputs(new Map([["price", [new Decimal(3100)]]]));
const missOne = (session: Session) =>
  session.setPayoutChoices((choices) => ({ ...choices, milestones: { 2: { outcome: { status: "missed" } } } }));
const half = { ...emptyScenario("half", "Half"), inputs: { talks: { kind: "percent", percent: "-50" } as const } };
const keepScenario = (session: Session) =>
  session.setScenarios(({ scenarios }) => ({ scenarios: [...scenarios, half] }));

const sayOne = (session: Session) => sayOfFinding(session, "Kosten!2026");
const sayAnother = (session: Session) => sayOfFinding(session, "Kosten!2027");

const EXPORT = {
  name: "export.csv",
  text: `Registratienummer;Datum gesprek;Verwijzing;Naam
A1;13-1-2026;mono;Fictief Voorbeeldsma
A3;14-1-2026;geen;Fictief Voorbeeldsma
A4;15-2-2026;mono;Bedacht de Fictie
`,
};
const makeRealisation = (session: Session) => session.makeRealisation();
const importTalks = async (session: Session) => {
  const found = await session.findActuals(EXPORT);
  return found === null ? null : session.importActuals(found);
};

export const USER_ACTIONS: readonly UserAction[] = [
  { what: "connect", before: [], act: connect },
  { what: "resume", before: [connect, recalculate], act: (session) => session.resume() },
  { what: "recalculate for the first time", before: [connect], act: recalculate },
  { what: "recalculate again", before: [connect, recalculate, dearer, missOne], act: recalculate },
  { what: "change an input", before: [connect, recalculate], act: dearer },
  { what: "note a milestone as missed", before: [connect, recalculate], act: missOne },
  { what: "say something of a finding", before: [connect, recalculate, sayOne], act: sayAnother },
  {
    what: "undo the last of two things said of findings",
    before: [connect, recalculate, sayOne, sayAnother],
    act: (session) => session.undo(),
  },
  { what: "keep a scenario", before: [connect, recalculate], act: keepScenario },
  {
    what: "write a comparison",
    before: [connect, recalculate, keepScenario],
    act: (session) => session.writeComparison({ scenarios: [null, "half"], base: null, charts: false }),
  },
  { what: "make the sheet for counts", before: [connect, recalculate], act: makeRealisation },
  { what: "import talks", before: [connect, recalculate, makeRealisation], act: importTalks },
  {
    what: "undo an import of talks",
    before: [connect, recalculate, makeRealisation, importTalks],
    act: (session) => session.undo(),
  },
  { what: "freeze", before: [connect, recalculate], act: freeze },
  { what: "recalculate what was frozen", before: [connect, recalculate, freeze], act: recalculate },
  { what: "undo the first write", before: [connect, recalculate], act: (session) => session.undo() },
  { what: "undo a freeze", before: [connect, recalculate, freeze], act: (session) => session.undo() },
  { what: "undo a changed input", before: [connect, recalculate, dearer], act: (session) => session.undo() },
  // The sheet for the board comes with it, and goes with it.
  {
    what: "recalculate with counts",
    before: [connect, recalculate, makeRealisation, importTalks],
    act: recalculate,
  },
  {
    what: "undo a recalculation with counts",
    before: [connect, recalculate, makeRealisation, importTalks, recalculate],
    act: (session) => session.undo(),
  },
  { what: "undo two writes", before: [connect, recalculate, dearer, freeze], act: (session) => session.undo(2) },
];
