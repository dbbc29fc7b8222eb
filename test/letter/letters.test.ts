import fc from "fast-check";
import { JSDOM } from "jsdom";
import JSZip from "jszip";
import { requestOf } from "../../src/letter/content/request";
import { writeLetters, type Letter } from "../../src/letter/letter";
import { toDocx } from "../../src/letter/output/docx";
import { fileNames } from "../../src/letter/output/file-name";
import { toZip } from "../../src/letter/output/zip";
import { toHtml } from "../../src/letter/output/html";
import { toPlainText } from "../../src/letter/output/plain-text";
import { readTemplate } from "../../src/letter/template/template";
import { LENGTHS, TEMPLATES, type Length } from "../../src/letter/templates";
import { budgetOf } from "../../src/model/budget/budget-of";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { Decimal } from "../../src/model/money/decimal";
import { withChoices } from "../../src/model/payout/with-choices";
import { NO_CHOICES, type PayoutUnit } from "../../src/model/plan/choices";
import type { Figures } from "../../src/model/plan/figures";
import type { OutcomeStatus } from "../../src/model/plan/milestone-outcome";
import { cellText, plain, type Block, type Table } from "../../src/model/text/document";
import { euros } from "../../src/model/text/dutch";
import { twente } from "../../src/plans";
import { knownPayout, type KnownPayout } from "../support/known-payout";
import { twenteFigures } from "../support/twente-figures";

function payoutOf(figures: Figures): KnownPayout {
  return knownPayout(evaluate(twente, figures).payout);
}

function lettersOf(figures: Figures, length: Length): readonly Letter[] {
  const outcome = evaluate(twente, figures);
  const { payout, funding } = outcome;
  if (payout === null) throw new Error("nothing is paid out");
  const budget = budgetOf(twente, figures, outcome);
  const moment = { scenario: "Plan", on: "2026-11-22", reference: "MGN-7F3K-2Q9D" };
  return writeLetters({ plan: twente, figures, payout, funding, budget, ...moment }, readTemplate(TEMPLATES[length]));
}

function tables(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

function prose(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [plain(block.runs)] : [])).join("\n");
}

/** "€ 1.234,50" back to a number. */
function amount(text: string): Decimal {
  return new Decimal(
    text
      .replace(/[€\s.]/g, "")
      .replace("−", "-")
      .replace(",", "."),
  );
}

test("Tubbergen, in the words of the letter", () => {
  const figures = twenteFigures();
  const letter = lettersOf(figures, "alinea").find(({ municipality }) => municipality === "Tubbergen");
  const own = payoutOf(figures).municipalities.find(({ municipality }) => municipality.name === "Tubbergen");
  const text = prose(letter?.blocks ?? []);
  expect(text).toContain(`Tubbergen ontvangt ${euros(own!.local)} voor Mentaal Gezond Twente.`);
  expect(text).toContain("Het is 3,34% van de € 2.768.000 die 14 gemeenten samen krijgen.");
  expect(text).toContain("De regeling loopt tot en met 31 december 2027.");
  expect(text).toContain("Prijspeil van de businesscase: 2025. Berekend op 22 november 2026.");
  expect(text).toContain("Verwijzing: MGN-7F3K-2Q9D.");
});

test.each(["alinea", "half", "bijlage"] as const)(
  "%s: the request, the worst case and what goes on from 2028",
  (length) => {
    const letter = lettersOf(twenteFigures(), length).find(({ municipality }) => municipality === "Tubbergen");
    const text = prose(letter?.blocks ?? []);
    // The council letter: 16,3 = 7,7 + 6,9 + 1,6 million.
    expect(text).toMatch(
      /€ 16\.274\.588.*€ 7\.699\.000 voor de zorg \(IZA\) en € 8\.575\.588 voor de gemeenten \(SPUK\)/,
    );
    expect(text).toMatch(/€ 6\.940\.000 incidenteel en € 1\.635\.588 structureel/);
    // By hand: 1.389.748,91 and 1.462.615,26 × 21.507 / 643.153.
    expect(text).toContain("Voor Tubbergen is dat € 46.473 in 2028 en € 48.910 in 2029");
    // Its share in the whole grant, 8.573.500 × 21.507 / 643.153 = 286.697, and that of the shared risk by hand: 175.713.
    expect(text).toMatch(
      /ten hoogste € 286\.697.*€ 92\.562 eigen deel,? en € 194\.135 als aandeel in de regionale pot/,
    );
    expect(text).toContain("€ 175.713");
  },
);

test("what the documents leave open is told where there is room for it", () => {
  for (const length of ["half", "bijlage", "begroting"] as const) {
    const [letter] = lettersOf(twenteFigures(), length);
    const text = toPlainText(letter ? [letter] : []);
    expect(text).toContain("in 2027 wordt een keuze gemaakt");
    expect(text).toContain("Hoe de gemeenten de structurele kosten onder elkaar verdelen, zeggen de stukken niet.");
  }
});

test("a change of the budget has no balance while the grant lasts, and the structural cost after it", () => {
  const letter = lettersOf(twenteFigures(), "begroting").find(({ municipality }) => municipality === "Tubbergen");
  const [table] = tables(letter?.blocks ?? []);
  const row = (label: string) =>
    table?.rows
      .find(({ cells }) => cells[0] && cellText(cells[0]).startsWith(label))
      ?.cells.slice(1)
      .map(cellText);
  expect(table?.columns).toEqual(["Onderdeel", "2025", "2026", "2027", "2028", "2029", "Vanaf 2030"]);
  expect(row("Baten")).toEqual(["13.040", "32.757", "46.765", "0", "–", "–"]);
  expect(row("Lasten: voor eigen rekening")).toEqual(["–", "–", "–", "46.473", "48.910", "48.910"]);
  expect(row("Saldo")).toEqual(["0", "0", "0", "−46.473", "−48.910", "−48.910"]);
});

test("what goes on is said to be unknown where a figure is missing, never nil or none", () => {
  const [letter] = lettersOf(twenteFigures({ "price-sd": [] }), "half");
  const text = prose(letter?.blocks ?? []);
  expect(text).toContain("Wat er vanaf 2028 voor eigen rekening doorgaat, is nog niet bekend");
  expect(text).not.toMatch(/structurele kosten zelf/);
});

test("a missed milestone is told in the singular, two in the plural, and the assumption goes with certainty", () => {
  const told = (...missed: readonly number[]) => {
    const milestones = Object.fromEntries(
      twente.milestones.map(({ nr, scope }) => [
        nr,
        { scope, outcome: { status: missed.includes(nr) ? ("missed" as const) : ("met" as const) } },
      ]),
    );
    return toPlainText(lettersOf(withChoices(twenteFigures(), { ...NO_CHOICES, milestones }), "alinea").slice(0, 1));
  };
  expect(told(13)).toMatch(/Voor 1 mijlpaal die niet of niet helemaal is gehaald, betaalt Almelo € [\d.]+ terug\./);
  expect(told(13, 14)).toMatch(/Voor 2 mijlpalen die niet of niet helemaal zijn gehaald, betaalt Almelo/);
  expect(told()).not.toMatch(/aanname|terug\./);
});

test("a date that does not exist is told as an assumption, by the words and the amount of the table", () => {
  const base = twenteFigures();
  const milestones = base.milestones.map((each) =>
    each.nr === 13
      ? { ...each, scope: "local" as const, due: twente.endOfScheme, dueAssumed: true as const, dueTyped: "31-06-2025" }
      : each,
  );
  const [letter] = lettersOf({ ...base, milestones }, "bijlage").filter(
    ({ municipality }) => municipality === "Tubbergen",
  );
  const [table] = tables(letter?.blocks ?? []).filter(({ caption }) => caption.endsWith("per lokale mijlpaal"));
  const rows = table?.rows.map(({ cells }) => cells.map(cellText)) ?? [];
  const [name, due, , part] = rows.find(([, day]) => day?.includes("aanname")) ?? [];
  expect(due).toBe("31-12-2027 (aanname)");
  // 67.000 or 60.000 × 21.507 / 643.153, whichever of the two is SPUK, to the euro.
  const { spuk } = milestones.find(({ nr }) => nr === 13)!;
  expect(
    amount(part ?? "")
      .minus(spuk.times(21_507).div(643_153))
      .abs()
      .lt(1),
  ).toBe(true);
  expect(toPlainText(letter ? [letter] : [])).toContain(
    `Van mijlpaal “${name}” bevat de werkmap geen datum die bestaat (er staat “31-06-2025”). Gerekend is met 31-12-2027, de laatste dag van de regeling: een aanname. Daar hangt ${part} van het voorschot van Tubbergen aan.`,
  );
  expect(toPlainText(lettersOf(base, "bijlage"))).not.toContain("geen datum die bestaat");
});

describe("the request as it is printed", () => {
  const asked = (...[izaOnce, izaOn, spukOnce, spukOn]: readonly number[]) => {
    const domains = (zvw: readonly (number | undefined)[], sd: readonly (number | undefined)[]) => {
      // In decimals: a sum of doubles may lie just below a half.
      const [care, social] = [zvw, sd].map((parts) => Decimal.sum(0, ...parts.map((part) => part ?? 0)));
      return { zvw: care!, sd: social!, total: care!.plus(social!) };
    };
    const total = domains([izaOnce, izaOn], [spukOnce, spukOn]);
    const requested = { incidental: domains([izaOnce], [spukOnce]), structural: domains([izaOn], [spukOn]), total };
    const funding = {
      years: [2025],
      requested,
      spending: requested,
      outside: requested,
      iza: total.zvw,
      spuk: total.sd,
    };
    return requestOf(funding, new Decimal(1));
  };

  test("350,4 and 0,8 more is 351, and not the 350 of the rounded parts", () => {
    // 100,4 + (200,4 + 50,4) = 351,2: of 351 the larger remainders are 250,8 → 251 and 200,4 → 201.
    const request = asked(100.4, 0, 200.4, 50.4);
    const told = [request?.total, request?.iza, request?.spuk, request?.spukIncidental, request?.spukStructural];
    expect(told.map(Number)).toEqual([351, 100, 251, 201, 50]);
  });

  test("whatever the cents, the total is rounded once and its parts add up", () => {
    const cents = fc.integer({ min: 0, max: 900_000_000 }).map((whole) => whole / 100);
    fc.assert(
      fc.property(fc.tuple(cents, cents, cents, cents), (parts) => {
        const request = asked(...parts);
        const exact = parts.reduce((so, part) => so + Math.round(part * 100), 0);
        const { total, iza, spuk, izaIncidental, izaStructural, spukIncidental, spukStructural } = request!;
        expect(Number(total)).toBe(Math.floor((exact + 50) / 100));
        expect(Number(iza) + Number(spuk)).toBe(Number(total));
        expect(Number(izaIncidental) + Number(izaStructural)).toBe(Number(iza));
        expect(Number(spukIncidental) + Number(spukStructural)).toBe(Number(spuk));
        [izaIncidental, izaStructural, spukIncidental, spukStructural].forEach((part, at) =>
          expect(Math.abs(Number(part) - (parts[at] ?? 0))).toBeLessThan(2),
        );
      }),
    );
  });
});

const STATUSES: readonly OutcomeStatus[] = ["open", "met", "missed", "deemed-met", "partly", "later"];

test("text and tables tell the same amounts, and shown parts add up to shown totals, after rounding too", () => {
  const decisions = fc.record({
    unit: fc.constantFrom<PayoutUnit>("euro", "cent"),
    statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: 47, maxLength: 47 }),
    counts: fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 14, maxLength: 14 }),
  });
  fc.assert(
    fc.property(decisions, ({ unit, statuses, counts }) => {
      const base = twenteFigures();
      const figures = withChoices(
        {
          ...base,
          municipalities: base.municipalities.map((one, index) => ({
            ...one,
            inhabitants: new Decimal(counts[index] ?? 1),
          })),
        },
        {
          ...NO_CHOICES,
          unit,
          milestones: Object.fromEntries(
            base.milestones.map(({ nr }, index) => {
              const status = statuses[index] ?? "open";
              return [nr, { outcome: { status, ...(status === "partly" && { granted: new Decimal("0.35") }) } }];
            }),
          ),
        },
      );
      const payout = payoutOf(figures);
      lettersOf(figures, "bijlage").forEach(({ blocks, code }) => {
        const own = payout.municipalities.find(({ municipality }) => municipality.code === code)!;
        const shown = (value: Decimal) => euros(value, unit === "cent" ? 2 : 0);
        const of = (caption: RegExp) => tables(blocks).find((table) => caption.test(table.caption));
        const [summary, years, milestones] = [/^Wat .* ontvangt$/, /per jaar$/, /per lokale mijlpaal$/].map(of);
        const cell = (table: Table | undefined, label: string, column: number) =>
          cellText(table!.rows.find(({ cells }) => cellText(cells[0]!) === label)!.cells[column]!);
        expect(prose(blocks)).toContain(`ontvangt ${shown(own.local)} voor`);
        expect(cell(summary, "Vooraf ontvangen (SPUK)", 1)).toBe(shown(own.local));
        expect(cell(years, "Totaal", 1)).toBe(shown(own.local));
        expect(cell(milestones, "Totaal", 4)).toBe(shown(own.repay));
        for (const [table, columns] of [
          [years, [1, 2, 3]],
          [milestones, [3, 4]],
        ] as const) {
          for (const column of columns) {
            const parts = table!.rows
              .filter(({ isTotal }) => !isTotal)
              .map(({ cells }) => amount(cellText(cells[column]!)));
            expect(Decimal.sum(0, ...parts)).toEqual(amount(cell(table, "Totaal", column)));
          }
        }
      });
    }),
    { numRuns: 15 },
  );
});

const HOSTILE = [
  '=HYPERLINK("http://x.example","klik")',
  "<script>alert(1)</script>",
  "'s-Hertogenbosch",
  "Súdwest-Fryslân",
  "ĳsselstad",
  '"><img src=x onerror=alert(1)>',
  "&lt;b&gt;",
  "{{terug}} **vet**",
  "# Kop",
  "ﬁjn\u202Eerts",
  "regel\r\neen\u0000\uFFFF",
  "../../etc/passwd",
  "CON",
  "con",
];

/** The plan with these names for its municipalities. */
function named(names: readonly string[]): Figures {
  const figures = twenteFigures();
  const municipalities = figures.municipalities.map((one, index) => ({ ...one, name: names[index] ?? one.name }));
  return { ...figures, municipalities };
}

const CLEAN = HOSTILE.map((name) =>
  name === "ﬁjn\u202Eerts" ? "ﬁjnerts" : name.startsWith("regel") ? "regel een" : name,
);

describe("hostile names", () => {
  const letters = lettersOf(named(HOSTILE), "half");

  test("come out right in plain text", () => {
    letters.forEach((letter, index) => expect(toPlainText([letter])).toContain(`${CLEAN[index]} ontvangt €`));
  });

  test("are text in HTML: no script, no picture, no link, no handler", () => {
    letters.forEach((letter, index) => {
      const { document } = new JSDOM(toHtml([letter])).window;
      expect(document.body.textContent).toContain(`${CLEAN[index]} ontvangt €`);
      const elements = [...document.querySelectorAll("*")];
      const allowed = "HTML HEAD META TITLE BODY DIV H2 P STRONG SPAN UL LI TABLE CAPTION THEAD TBODY TR TH TD".split(
        " ",
      );
      expect([...new Set(elements.map(({ tagName }) => tagName))].filter((tag) => !allowed.includes(tag))).toEqual([]);
      const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
      expect([...attributes].filter((name) => !["lang", "charset", "style", "scope", "width"].includes(name))).toEqual(
        [],
      );
    });
  });

  test("are text in Word: no field, no link, and XML that holds together", async () => {
    const zip = await JSZip.loadAsync(await toDocx(lettersOf(named(HOSTILE), "alinea")));
    const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
    const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
    const text = [...document.getElementsByTagName("w:p")]
      .map((paragraph) => [...paragraph.getElementsByTagName("w:t")].map((run) => run.textContent).join(""))
      .join("\n");
    for (const name of CLEAN) expect(text).toContain(`${name} ontvangt €`);
    for (const tag of ["w:hyperlink", "w:fldSimple", "w:instrText", "w:object"]) {
      expect(document.getElementsByTagName(tag)).toHaveLength(0);
    }
    const targets = await zip.file("word/_rels/document.xml.rels")?.async("string");
    expect(targets).not.toContain('TargetMode="External"');
  });

  test("go in one file, each a document of its own that names its own municipality", async () => {
    const letters = lettersOf(twenteFigures(), "alinea").slice(0, 3);
    const names = fileNames(
      letters.map(({ municipality }) => municipality),
      "alinea",
    );
    // The second witness is another reader of zips than the one that wrote it.
    const zip = await JSZip.loadAsync(await toZip(letters, names));
    expect(Object.keys(zip.files)).toEqual(names.map((name) => `${name}.docx`));
    for (const [index, { municipality }] of letters.entries()) {
      const document = await JSZip.loadAsync((await zip.file(`${names[index]}.docx`)?.async("uint8array")) ?? "");
      const text = (await document.file("word/document.xml")?.async("string")) ?? "";
      expect(text).toContain(`${municipality} ontvangt €`);
      for (const other of letters)
        if (other.municipality !== municipality) expect(text).not.toContain(`${other.municipality} ontvangt`);
    }
  });

  test("give safe names of files, no two alike", () => {
    const files = fileNames(HOSTILE, "half");
    expect(files.slice(0, 5)).toEqual([
      "brief-HYPERLINK-http-x-example-klik-half",
      "brief-script-alert-1-script-half",
      "brief-s-Hertogenbosch-half",
      "brief-Súdwest-Fryslân-half",
      "brief-ĳsselstad-half",
    ]);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
    for (const file of files) expect(file).toMatch(/^brief-[\p{L}\p{N}-]{1,80}$/u);
    expect(fileNames(["", "***"], "half")).toEqual(["brief-gemeente-half", "brief-gemeente-half-2"]);
  });
});

test("HTML tells headers of rows and columns apart, and keeps totals bold", () => {
  const { document } = new JSDOM(toHtml(lettersOf(twenteFigures(), "half").slice(0, 1))).window;
  const [table] = document.querySelectorAll("table");
  expect([...table!.querySelectorAll("th[scope=col]")].map((cell) => cell.textContent)).toEqual([
    "Jaar",
    "Ontvangen",
    "Terugbetaald",
    "Per saldo",
  ]);
  expect(table!.querySelector("caption")?.textContent).toBe("Almelo: ontvangen en terugbetaald per jaar");
  const total = [...table!.querySelectorAll("tbody tr")].at(-1);
  expect(total?.querySelector("th[scope=row]")?.textContent).toBe("Totaal");
  expect(total?.querySelectorAll("td strong")).toHaveLength(3);
});

test.each(LENGTHS)("%s: a letter to each municipality, together in one page of text", (length) => {
  const letters = lettersOf(twenteFigures(), length);
  expect(letters.map(({ municipality }) => municipality)).toEqual(twente.municipalities.map(({ name }) => name));
  expect(toPlainText(letters).split("=".repeat(72))).toHaveLength(14);
});
