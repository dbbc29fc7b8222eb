import { twente } from "../../../src/plans/twente/plan";
import { gridOfText } from "../../../src/workbook/realisation/grid-of-text";
import { findRegistrations } from "../../../src/workbook/realisation/registration";
import type { FoundActuals, Sought } from "../../../src/workbook/realisation/found";
import { ALL_FIELDS, PERSONAL, anyOrder, textIn, type Field, type Form } from "../../material/registration/forms";
import { registration, truthOf, type Row } from "../../material/registration/talks";

/**
 * Exports of a registration in as many forms as people have them. The second witness of every count is what the generator
 * says took place: it is counted from that, never from what was written down.
 */

const part = (id: string, label: string) => ({ id, label, partOf: "talks" });
const sought: Sought = {
  measures: [
    { id: "talks", label: "Verkennende gesprekken" },
    part("talks-specialist", "Gesprekken met verwijzing naar specialistische ggz"),
    part("talks-mono", "Gesprekken met verwijzing naar monodisciplinaire ggz"),
    part("talks-sd", "Gesprekken met verwijzing naar het sociaal domein"),
    part("talks-none", "Gesprekken zonder vervolg"),
  ],
  municipalities: twente.municipalities,
  from: "2025-01-01",
  until: "2026-11-28",
};

interface Case {
  readonly what: string;
  readonly form: Partial<Form>;
  /** Id of what is asked, without its table → the right answer. None: nothing is asked. */
  readonly asked?: Readonly<Record<string, string>>;
  readonly days?: number;
  readonly without?: (row: Row) => boolean;
}

const without = (...fields: readonly Field[]) => ALL_FIELDS.filter((field) => !fields.includes(field));
const BARE: readonly Field[] = ["id", "day", "where", "changed", "status", "test"];

const CASES: readonly Case[] = [
  { what: "Dutch, with semicolons", form: {} },
  { what: "commas, English", form: { delimiter: ",", language: "en", dates: "iso" } },
  { what: "tabs", form: { delimiter: "\t", dates: "d mmm yyyy" } },
  { what: "bars", form: { delimiter: "|", dates: "d.m.yy" } },
  { what: "American dates", form: { language: "en", dates: "m/d/yy" } },
  { what: "slashes, day first", form: { dates: "d/m/yyyy" } },
  { what: "English months, with a comma in them", form: { delimiter: ",", language: "en", dates: "mmmm d, yyyy" } },
  { what: "moments", form: { language: "en", dates: "iso-time" } },
  { what: "digits only", form: { dates: "yyyymmdd" } },
  { what: "day numbers", form: { dates: "1900" } },
  {
    what: "lines above the headers",
    form: { above: ["Export registratie verkennende gesprekken", "Gemaakt op 3-11-2026"] },
  },
  { what: "a line for Excel above", form: { above: ["sep=;"] } },
  ...[1, 2, 3, 4].map((seed) => ({ what: `columns in any order, ${seed}`, form: { fields: anyOrder(seed) } })),
  { what: "no municipality", form: { fields: without("place") } },
  { what: "nothing of a person", form: { fields: BARE } },
  {
    what: "headers of a system",
    form: { headers: { day: "gespreks_datum", where: "DoorverwijzingNaar", id: "recordId", changed: "mutatiedatum" } },
    asked: { referral: "2", talks: "yes" },
  },
  {
    what: "answers of other words",
    form: {
      answers: {
        specialist: "S-GGZ",
        mono: "Monodisciplinaire ggz",
        sd: "Wmo",
        none: "Niet verwezen",
        open: "Nog niet bekend",
      },
    },
  },
  { what: "day numbers from 1904", form: { dates: "1904" }, asked: { "order:serial": "1904" } },
  { what: "days that say nothing of their order", form: { dates: "d/m/yyyy" }, days: 12, asked: { "order:/": "dmy" } },
  { what: "American days that say nothing of it", form: { dates: "m/d/yy" }, days: 12, asked: { "order:/": "mdy" } },
  { what: "a bare heading Datum", form: { headers: { day: "Datum" } }, asked: { date: "1" } },
  {
    what: "an answer that nobody knows",
    form: { answers: { sd: "Welzijn op recept" } },
    asked: { "led:welzijn op recept": "talks-sd" },
  },
  {
    what: "no numbers, and each talk once",
    form: { fields: without("id", "changed") },
    without: ({ status }) => status === "geannuleerd",
    asked: { once: "no" },
  },
  { what: "no moment of change", form: { fields: without("changed") }, asked: { versions: "no" } },
];

const DUTCH: Form = { delimiter: ";", language: "nl", dates: "d-m-yyyy", fields: ALL_FIELDS };

function countsOf(found: readonly FoundActuals[]): ReadonlyMap<string, number> {
  const names = new Map(twente.municipalities.map(({ name, code }) => [code, name]));
  return new Map(
    found.flatMap(({ counts }) =>
      counts.map(({ period, measure, place, amount }) => [
        `${period}|${measure}|${place === undefined ? "" : (names.get(place) ?? "?")}`,
        amount.toNumber(),
      ]),
    ),
  );
}

let [certain, complete] = [0, 0];
afterAll(() =>
  console.log(`${complete} of ${CASES.length} exports counted without a question; ${certain} figures, 0 wrong`),
);

test.each(CASES.map((each, at) => [each.what, each, at] as const))(
  "nothing is wrong but certain: %s",
  (_, each, at) => {
    const { rows, talks } = registration(20261129 + at, { days: each.days ?? 28 });
    const form = { ...DUTCH, ...each.form };
    const grid = gridOfText(textIn(form, rows), "Export");
    const truth = truthOf(talks);
    const found = findRegistrations(grid, sought, new Map());
    expect(found).toHaveLength(1);
    const [first] = found;
    const asked = (first?.questions ?? []).map(({ id }) => id.split("|")[1]);

    // What is given as certain is so.
    const counts = countsOf(found);
    expect([...counts].filter(([key, count]) => count !== truth.get(key))).toEqual([]);
    certain += counts.size;
    expect(asked.sort()).toEqual(Object.keys(each.asked ?? {}).sort());
    if (asked.length === 0) complete += 1;

    // With the right answers all of it is there.
    const answers = new Map((first?.questions ?? []).map(({ id }) => [id, each.asked?.[id.split("|")[1] ?? ""] ?? ""]));
    const again = countsOf(findRegistrations(grid, sought, answers));
    const isUsable = !["once", "versions"].some((id) => each.asked?.[id] === "no");
    const wanted = [...truth].filter(([key]) => form.fields.includes("place") || key.endsWith("|"));
    if (isUsable) for (const [key, count] of wanted) expect([key, again.get(key) ?? 0]).toEqual([key, count]);
    else expect(again.size).toBe(0);

    // Personal columns are named, and nothing of them is kept.
    const refused = (first?.columns ?? []).filter(({ meaning }) => meaning === "personal");
    expect(refused).toHaveLength(form.fields.filter((field) => (PERSONAL as readonly Field[]).includes(field)).length);
    const kept = JSON.stringify(found);
    const planted = rows.flatMap(({ person }) => Object.values(person as unknown as Record<string, string>));
    expect(planted.filter((value) => kept.includes(value))).toEqual([]);
  },
);
