import { cellAddress, rectAddress } from "../cells/address";
import { cellAt, type Grid } from "../cells/grid";
import { NOT_NOTED, isExploratoryTalk, isHeld, saysTest, yesOrNo } from "./answers";
import { columnsOf, type FoundColumn, type Meaning } from "./columns";
import { partsOfTalks, type Answers, type FoundActuals, type FoundCount, type Option, type Sought } from "./found";
import { Questions, YES_OR_NO } from "./questions";
import { rowTables, type RowTable } from "./tables-of-rows";
import { talkCounts, type Talk } from "./talk-counts";
import { readDates, type DateColumn, type DateDoubt } from "./talk-dates";
import { OUTSIDE, Values } from "./values";
import { latestVersions } from "./versions";

const OTHER_SUBJECT = /casus|doco|consult|wachtlijst|steunpunt|scholing|groep/i;

/** Exports of a registration form on a sheet: one row a talk. */
export function findRegistrations(grid: Grid, sought: Sought, answers: Answers): readonly FoundActuals[] {
  return rowTables(grid).map((table) => new Registration(grid, table, sought, answers).found());
}

class Registration {
  private readonly questions: Questions;
  private readonly values: Values;
  private readonly columns: readonly FoundColumn[];
  private readonly out = new Map<string, number>();
  private readonly notes: string[] = [];
  private how = "";
  private lastDay: string | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly table: RowTable,
    private readonly sought: Sought,
    private readonly answers: Answers,
  ) {
    this.questions = new Questions(this.name, answers);
    this.values = new Values(grid, table, sought, this.questions);
    this.columns = columnsOf(grid, table, (text) => this.values.isKnown(text));
  }

  private get name(): string {
    return `${this.grid.name}!${cellAddress(this.table.header, this.table.first)}`;
  }

  found(): FoundActuals {
    const { header, first, last, rows } = this.table;
    const date = this.choose("date", "Welke kolom is de dag van het gesprek?");
    const referral = this.choose("referral", "In welke kolom staat waar het gesprek toe leidde?");
    const counts = date === null ? [] : this.count(date, referral);
    const down = (rows.at(-1) ?? header) - header + 1;
    return {
      kind: "registration",
      sheet: this.grid.name,
      address: rectAddress({ row: header, column: first, rows: down, columns: last - first + 1 }),
      columns: this.columns.map((column) =>
        column.column === date && this.how !== "" ? { ...column, why: `${column.why}; ${this.how}` } : column,
      ),
      leftOut: [...this.out].map(([why, count]) => ({ why, count })),
      notes: this.notes,
      lastDay: this.lastDay,
      questions: this.questions.left,
      counts,
    };
  }

  /** The column with this meaning: the one that is certain, or that the user chose. Null where it is asked, or not there. */
  private choose(meaning: Meaning, text: string): number | null {
    const candidates = this.columns.filter((column) => column.meaning === meaning);
    const [only, ...others] = candidates.filter(({ certainty }) => certainty === "certain");
    if (only !== undefined && others.length === 0) return only.column;
    if (candidates.length === 0) return null;
    const options = candidates.map(({ column, header }) => ({ id: String(column), text: header }));
    const none: Option = { id: "none", text: "Geen van deze" };
    const answer = this.questions.ask(meaning, text, [...options, none], meaning === "referral" ? "led" : "all");
    return answer === undefined || answer === "none" ? null : Number(answer);
  }

  private one(meaning: Meaning): number | null {
    const [only, ...others] = this.columns.filter((column) => column.meaning === meaning);
    if (only !== undefined && others.length > 0) {
      const names = [only, ...others].map(({ header }) => `"${header}"`).join(", ");
      this.questions.ask(`twice:${meaning}`, `Meer dan één kolom kan dit zijn: ${names}. Laat er één over.`, []);
    }
    return only?.column ?? null;
  }

  private leave(why: string, count = 1): void {
    if (count > 0) this.out.set(why, (this.out.get(why) ?? 0) + count);
  }

  private count(date: number, referral: number | null): readonly FoundCount[] {
    this.expectTalks(date, referral);
    const real = this.table.rows.filter((row) => !this.isTest(row));
    this.leave("testregel", this.table.rows.length - real.length);
    const kept = this.lastVersions(real, date, referral).filter((row) => this.isCounted(row));
    this.expectSingle(kept);
    const talks = this.dated(kept, date, referral);
    this.leave("gemeente doet niet mee", talks.filter(({ place }) => place === OUTSIDE).length);
    const inside = talks.filter(({ place }) => place !== OUTSIDE);
    if (this.questions.withholds("all")) return [];
    this.lastDay = inside.reduce<string | null>((last, { day }) => (last === null || day > last ? day : last), null);
    const open = inside.filter(({ led }) => led === NOT_NOTED).length;
    if (referral !== null && open > 0) {
      this.notes.push(
        `Bij ${open} gesprekken is niet bekend waar ze toe leidden: ze tellen mee als gesprek, en in geen van de delen daarvan.`,
      );
    }
    const withParts = referral !== null && !this.questions.withholds("led");
    const parts = withParts ? partsOfTalks(this.sought).map(({ id }) => id) : [];
    return talkCounts(inside, parts, this.questions);
  }

  private dated(rows: readonly number[], date: number, referral: number | null): readonly Talk[] {
    const { days, unreadable, how } = this.readDays(rows, date);
    this.how = how;
    this.leave("geen leesbare datum", unreadable);
    if (unreadable > 0) {
      const text = `In ${unreadable} rijen staat iets anders dan een datum. Kunnen die gesprekken worden weggelaten?`;
      if (this.questions.ask("unreadable", text, YES_OR_NO) === "no") this.questions.refuse("unreadable");
    }
    return rows.flatMap((row, at): Talk[] => {
      const day = days[at];
      const why =
        day === null && this.values.text(row, date) === ""
          ? "geen datum"
          : day != null && day > this.sought.until
            ? "datum ligt in de toekomst"
            : day != null && day < this.sought.from
              ? "datum ligt vóór het plan"
              : null;
      if (why !== null) this.leave(why);
      if (day == null || why !== null) return [];
      return [{ day, led: this.values.ledOf(row, referral), place: this.values.placeOf(row, this.one("place")) }];
    });
  }

  private readDays(rows: readonly number[], date: number): DateColumn {
    const cells = rows.map((row) => cellAt(this.grid, row, date));
    // Once to hear what is doubtful, and again with what was answered.
    const { doubts: asked } = readDates(cells, this.sought, () => undefined);
    const said = new Map(asked.map((doubt) => [doubt.group, this.askOrder(doubt)]));
    return readDates(cells, this.sought, (group) => said.get(group));
  }

  private askOrder({ group, readings, why }: DateDoubt): string | undefined {
    const words = {
      dmy: "Dag eerst: 3-4 is 3 april",
      mdy: "Maand eerst: 3-4 is 4 maart",
      "1900": "Vanaf 1900 (Windows)",
      "1904": "Vanaf 1904 (oude Mac)",
    };
    const options = readings.map((reading) => ({ id: reading, text: words[reading] }));
    return this.questions.ask(
      `order:${group}`,
      `Hoe moeten de datums worden gelezen? Het staat niet vast: ${why}.`,
      options,
    );
  }

  /** A list of days may be of anything. */
  private expectTalks(date: number, referral: number | null): void {
    const head = this.columns.find(({ column }) => column === date)?.header ?? "";
    const isSaid = /\bvg\b|verkennend|exploratory/i.test(head) || this.one("kind") !== null;
    const refers = this.columns.some(({ column, certainty }) => column === referral && certainty === "certain");
    if ((isSaid || refers) && !OTHER_SUBJECT.test(this.grid.name)) return;
    if (this.questions.ask("talks", "Is elke rij een verkennend gesprek?", YES_OR_NO) === "no")
      this.questions.refuse("talks");
  }

  private isTest(row: number): boolean {
    const flag = this.one("test");
    const said = flag === null ? false : yesOrNo(this.values.text(row, flag));
    if (said === undefined)
      this.questions.ask(
        "test",
        "In de kolom met testregels staat iets anders dan ja of nee. Welke zijn een test?",
        [],
      );
    const { first, last } = this.table;
    const all = Array.from({ length: last - first + 1 }, (_, index) => this.values.text(row, first + index));
    return said === true || all.some(saysTest) || /^test/i.test(this.values.text(row, this.one("id")));
  }

  private lastVersions(rows: readonly number[], date: number, referral: number | null): readonly number[] {
    const id = this.one("id");
    const ids = rows.map((row) => this.values.text(row, id));
    const doubt = doubtOfNumbers(id === null ? null : ids);
    if (doubt !== null) {
      const once = this.questions.ask("once", `${doubt} Staat elk gesprek er precies één keer in?`, YES_OR_NO);
      if (id === null && once === "no") this.questions.refuse("once");
      if (id === null) return rows;
    }
    const version = this.one("version");
    const asked = [date, referral, this.one("status"), this.one("kind"), this.one("place"), this.one("weight")];
    const versioned = rows.map((row, at) => ({
      row,
      id: ids[at] ?? "",
      same: asked.map((column) => this.values.text(row, column)).join("\u0000"),
      version: version === null ? null : cellAt(this.grid, row, version),
    }));
    const { kept, duplicates, corrected, undecided } = latestVersions(versioned);
    this.leave("dubbele regel", duplicates);
    this.leave("vervangen door een latere versie", corrected);
    if (undecided > 0) {
      const text = `Van ${undecided} gesprekken staan er verschillende versies in, en niet te zien is welke de laatste is. Geldt de onderste?`;
      if (this.questions.ask("versions", text, YES_OR_NO) === "no") this.questions.refuse("versions");
    }
    return kept;
  }

  /** By its status and its kind. */
  private isCounted(row: number): boolean {
    const [status, kind] = [this.one("status"), this.one("kind")];
    const isHeldRow =
      status === null || this.values.decide("status", status, row, isHeld, "Telt een gesprek met deze status mee");
    if (!isHeldRow) this.leave("niet gevoerd volgens de status");
    const ofTalk = (text: string) => (isExploratoryTalk(text) ? true : undefined);
    const isTalk =
      !isHeldRow || kind === null || this.values.decide("kind", kind, row, ofTalk, "Is dit een verkennend gesprek");
    if (!isTalk) this.leave("een ander soort gesprek");
    return isHeldRow && isTalk;
  }

  private expectSingle(rows: readonly number[]): void {
    const weight = this.one("weight");
    if (weight === null || rows.every((row) => /^1(?:[.,]0+)?$/.test(this.values.text(row, weight)))) return;
    const text = "Er is een kolom met aantallen. Is elke rij toch precies één gesprek?";
    if (this.questions.ask("weight", text, YES_OR_NO) === "no") this.questions.refuse("weight");
  }
}

/** Dutch: why it cannot be seen that each talk is there once; null where it can. */
function doubtOfNumbers(ids: readonly string[] | null): string | null {
  if (ids === null) return "Er is geen kolom met een nummer van het gesprek.";
  if (ids.includes("")) return "Niet elke rij heeft een nummer.";
  const counts = ids.length > 1 && ids.every((id, at) => /^\d+$/.test(id) && Number(id) === Number(ids[0]) + at);
  return counts ? "De nummers tellen gewoon door: misschien nummeren ze de rijen." : null;
}
