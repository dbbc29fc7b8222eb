import fc from "fast-check";
import type { Facts } from "../../src/letter/facts/facts";
import { PLACEHOLDERS, type PlaceholderName } from "../../src/letter/facts/placeholders";
import { fill } from "../../src/letter/template/fill";
import { TemplateError, readTemplate } from "../../src/letter/template/template";
import { LENGTHS, TEMPLATES } from "../../src/letter/templates";
import { Decimal } from "../../src/model/money/decimal";
import { plain, type Block, type Table } from "../../src/model/text/document";

const NOTHING_KNOWN = Object.fromEntries(Object.keys(PLACEHOLDERS).map((name) => [name, null])) as Facts;

const TABLE: Table = { caption: "Bedragen", columns: ["Onderdeel", "Bedrag"], rows: [] };

function facts(known: Partial<Facts>): Facts {
  return { ...NOTHING_KNOWN, ...known };
}

const text = (content: string) => ({ kind: "text", text: content }) as const;
const count = (value: number) => ({ kind: "count", value: new Decimal(value) }) as const;
const euros = (value: number) => ({ kind: "euros", value: new Decimal(value), decimals: 0 }) as const;

function filled(template: string, known: Partial<Facts> = {}): readonly Block[] {
  return fill(readTemplate(template).nodes, facts(known));
}

/** The text of the one paragraph that a template gives. */
function sentence(template: string, known: Partial<Facts> = {}): string {
  const blocks = filled(template, known);
  expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
  return blocks[0]?.kind === "paragraph" ? plain(blocks[0].runs) : "";
}

function faultsOf(template: string): readonly string[] {
  try {
    readTemplate(template);
  } catch (error) {
    if (error instanceof TemplateError) return error.faults.map(({ message }) => message);
    throw error;
  }
  return [];
}

describe("filling in", () => {
  test("figures in their Dutch form, and what is not known", () => {
    expect(
      sentence("{{gemeente}} krijgt {{voorschot}}, {{aandeel}} van het geheel, tot {{einde}}; terug: {{terug}}.", {
        gemeente: text("Tubbergen"),
        voorschot: euros(286697),
        aandeel: { kind: "share", value: new Decimal("0.0334") },
        einde: { kind: "date", date: "2027-12-31" },
      }),
    ).toBe("Tubbergen krijgt € 286.697, 3,34% van het geheel, tot 31 december 2027; terug: nog niet bekend.");
  });

  test.each([
    [0, "0 mijlpalen"],
    [1, "1 mijlpaal"],
    [2, "2 mijlpalen"],
  ])("singular and plural: %d", (value, expected) => {
    expect(sentence("{{mijlpalen}} {{mijlpalen?mijlpaal|mijlpalen}}", { mijlpalen: count(value) })).toBe(expected);
  });

  const OPTIONAL = "A.{{#terug}} Terug: {{terug}}.{{/terug}}{{^terug}} Niets terug.{{/terug}}";
  test.each([
    ["a figure", euros(5), "A. Terug: € 5."],
    ["nil", euros(0), "A. Niets terug."],
    ["nothing known", null, "A. Niets terug."],
  ])("an optional sentence with %s", (_, terug, expected) => {
    expect(sentence(OPTIONAL, { terug })).toBe(expected);
  });

  test("an optional part on lines of its own leaves no white line and no space behind", () => {
    expect(sentence("Een.\n{{#terug}}\nTwee.\n{{/terug}}\nDrie.")).toBe("Een. Drie.");
    expect(sentence("Een.\n{{#terug}}\nTwee.\n{{/terug}}\nDrie.", { terug: euros(1) })).toBe("Een. Twee. Drie.");
  });

  test("headings, bold, items, lists and tables", () => {
    const blocks = filled(
      "# Kop {{gemeente}}\n\nEen **vet** woord.\n\n- a\n- b\n\n{{aannames}}\nDaarna {{tabel}} slot.",
      {
        gemeente: text("Borne"),
        aannames: { kind: "list", items: ["Eén.", "Twee."] },
        tabel: { kind: "table", table: TABLE },
      },
    );
    expect(blocks).toEqual([
      { kind: "heading", runs: [{ text: "Kop Borne", bold: false }] },
      {
        kind: "paragraph",
        runs: [
          { text: "Een ", bold: false },
          { text: "vet", bold: true },
          { text: " woord.", bold: false },
        ],
      },
      { kind: "list", items: [[{ text: "a", bold: false }], [{ text: "b", bold: false }]] },
      { kind: "list", items: [[{ text: "Eén.", bold: false }], [{ text: "Twee.", bold: false }]] },
      { kind: "paragraph", runs: [{ text: "Daarna", bold: false }] },
      { kind: "table", table: TABLE },
      { kind: "paragraph", runs: [{ text: "slot.", bold: false }] },
    ]);
  });

  test("Windows line ends and a byte order mark make no difference", () => {
    expect(filled("\uFEFF# Kop\r\n\r\nTekst\r\nverder.")).toEqual(filled("# Kop\n\nTekst\nverder."));
  });

  test("a name means nothing to the template, whatever it holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom("{{terug}}", "**", "# x", "- x", "{{#terug}}", "a**b**c", "{{/gemeente}}"),
        ),
        (name) => {
          const blocks = filled("{{gemeente}}\n\n{{gemeente}} einde", { gemeente: text(`<${name}>`) });
          expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
          const last = blocks[1]?.kind === "paragraph" ? blocks[1].runs : [];
          expect(last).toEqual([{ text: expect.stringMatching(/ einde$/), bold: false }]);
          expect(plain(last).replaceAll(/\s/g, "")).toBe(`<${name}>einde`.replaceAll(/\s/g, ""));
        },
      ),
    );
  });
});

const TOO_LONG = "x".repeat(50_001);

describe("faults name line and placeholder", () => {
  test.each([
    ["# Kop\n\nEen {{voorschod}}.", ["Regel 3: {{voorschod}} bestaat niet. Bedoelt u {{voorschot}}?"]],
    ["{{constructor}}", [expect.stringMatching(/^Regel 1: {{constructor}} bestaat niet\./)]],
    ["een\n{{gemeente", ["Regel 2: na {{ ontbreken de accolades }} aan het eind."]],
    ["een }} twee", ["Regel 1: voor }} ontbreken de accolades {{ aan het begin."]],
    ["{{Gemeente Naam}}", ["Regel 1: {{Gemeente Naam}} is geen geldige invulplek."]],
    ["{{gemeenten?gemeente}}", ["Regel 1: {{gemeenten?gemeente}} is geen geldige invulplek."]],
    ["a\n{{#terug}}\nb", ["Regel 2: {{#terug}} wordt niet gesloten met {{/terug}}."]],
    ["{{/terug}}", ["Regel 1: {{/terug}} sluit iets dat niet is geopend."]],
    [
      "{{#terug}}{{#risico}}x{{/terug}}{{/risico}}{{/terug}}",
      ["Regel 1: {{/terug}} staat hier te vroeg: sluit eerst {{#risico}} van regel 1."],
    ],
    [
      "{{gemeente?een|twee}}",
      ["Regel 1: {{gemeente?een|twee}} kan niet kiezen tussen enkelvoud en meervoud: gemeente is geen aantal."],
    ],
    ["# Kop\n- item {{tabel}}", ["Regel 2: {{tabel}} moet op een eigen regel staan, zonder # of - ervoor."]],
    [" \n ", ["Regel 1: het sjabloon is leeg."]],
    [TOO_LONG, ["Regel 1: het sjabloon is langer dan 50.000 tekens."]],
    [
      "{{#nietes}}{{welles}}{{/nietes}}",
      [expect.stringContaining("{{nietes}}"), expect.stringContaining("{{welles}}")],
    ],
  ])("of template %#", (template, expected) => {
    expect(faultsOf(template)).toEqual(expected);
  });

  test("any text is either filled in or refused with a line that it has", () => {
    const piece = fc.constantFrom(
      "{{",
      "}}",
      "#",
      "^",
      "/",
      "?",
      "|",
      "gemeente",
      "terug",
      "\n",
      " ",
      "**",
      "- ",
      "tabel",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const template = pieces.join("");
        for (const message of faultsOf(template)) {
          const line = Number(/^Regel (\d+): /.exec(message)?.[1]);
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(template.split("\n").length);
        }
      }),
    );
  });
});

describe.each(LENGTHS)("the template that comes along: %s", (length) => {
  test("has no fault, and leaves nothing to fill in", () => {
    expect(faultsOf(TEMPLATES[length])).toEqual([]);
    for (const known of [{}, Object.fromEntries(ALL_KNOWN) as Partial<Facts>]) {
      const blocks = filled(TEMPLATES[length], known);
      const texts = blocks.flatMap((block) =>
        block.kind === "heading" || block.kind === "paragraph" ? [plain(block.runs)] : [],
      );
      expect(texts.join("\n")).not.toMatch(/[{}*]|undefined|null|\.\.| ,| \.|  /);
    }
  });
});

/** Something for every placeholder. */
const ALL_KNOWN = (Object.keys(PLACEHOLDERS) as PlaceholderName[]).map((name) => {
  switch (PLACEHOLDERS[name].kind) {
    case "text":
      return [name, text("Woord")] as const;
    case "count":
      return [name, count(1)] as const;
    case "date":
      return [name, { kind: "date", date: "2026-02-28" }] as const;
    case "share":
      return [name, { kind: "share", value: new Decimal("0.5") }] as const;
    case "euros":
      return [name, euros(1234)] as const;
    case "list":
      return [name, { kind: "list", items: ["Een zin."] }] as const;
    case "table":
      return [name, { kind: "table", table: TABLE }] as const;
  }
});
