/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { evaluate } from "../../src/model/evaluation/evaluate";
import { basisOf, outlineOf, type Basis, type Outline } from "../../src/model/provenance/basis";
import type { Register } from "../../src/model/provenance/register";
import { euros } from "../../src/model/text/dutch";
import { twente } from "../../src/plans";
import { twenteFigures } from "../support/twente-figures";
import { fileOf } from "./support/file-of";
import { openTab, renderPane, type Pane } from "./support/render";
import { connection, written } from "./support/states";

const payout = evaluate(twente, twenteFigures()).payout;
const tubbergen = payout?.municipalities.find(({ municipality }) => municipality.name === "Tubbergen");
if (!tubbergen) throw new Error("the plan pays out to Tubbergen");

const REFERENCE = /MGN-[0-9A-Z]{4}-[0-9A-Z]{4}/;

interface Copied {
  html: string;
  text: string;
}

/** What a page gives to the clipboard; jsdom has none of its own. */
function clipboard(behaviour: "allowed" | "refused" | "only by command"): Copied {
  const copied: Copied = { html: "", text: "" };
  class Item {
    constructor(readonly data: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  const write = async ([item]: readonly Item[]) => {
    if (behaviour !== "allowed") throw new DOMException("refused", "NotAllowedError");
    copied.html = await textOf(item?.data["text/html"]);
    copied.text = await textOf(item?.data["text/plain"]);
  };
  Object.defineProperty(navigator, "clipboard", { value: { write }, configurable: true });
  const execCommand = (command: string) => {
    if (behaviour !== "only by command" || command !== "copy") return false;
    const setData = (type: string, data: string) => {
      copied[type === "text/html" ? "html" : "text"] = data;
    };
    const event = Object.assign(new Event("copy", { cancelable: true }), { clipboardData: { setData } });
    document.dispatchEvent(event);
    return true;
  };
  Object.assign(document, { execCommand });
  return copied;
}

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.readAsText(blob ?? new Blob());
  });
}

/** Files that the pane offered, by name. */
function downloads(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "blob:letter";
  };
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    files.set(this.download, last);
  });
  return files;
}

async function openLetter(state = written()): Promise<Pane> {
  const pane = renderPane(state);
  await openTab(pane, /Brief/);
  await screen.findByRole("heading", { name: "Brief voor de raad" });
  return pane;
}

const choose = ({ user }: Pane, field: string, value: string) =>
  user.selectOptions(screen.getByLabelText(field), value);
const press = ({ user }: Pane, name: string) => user.click(screen.getByRole("button", { name }));
const panel = () => screen.getByRole("tabpanel");
const reference = () => REFERENCE.exec(panel().textContent)?.[0] ?? "";

test("the letter tells the amounts of the chosen municipality", async () => {
  const pane = await openLetter();
  expect(panel()).toHaveTextContent(`Almelo ontvangt ${euros(payout!.municipalities[0]!.local)}`);
  await choose(pane, "Gemeente", "Tubbergen");
  expect(panel()).toHaveTextContent(`Tubbergen ontvangt ${euros(tubbergen.local)}`);
  const table = screen.getByRole("table", { name: "Wat Tubbergen ontvangt" });
  expect(within(table).getByRole("row", { name: /Vooraf ontvangen/ })).toHaveTextContent(euros(tubbergen.local));
});

test("half a page, an annex, and all municipalities", async () => {
  const pane = await openLetter();
  await choose(pane, "Lengte", "Halve pagina");
  expect(screen.getByRole("table", { name: /per jaar/ })).toBeInTheDocument();
  await choose(pane, "Lengte", "Bijlage");
  expect(screen.getByRole("table", { name: "Alle gemeenten" })).toBeInTheDocument();
  await choose(pane, "Gemeente", "Alle gemeenten");
  expect(screen.getByRole("heading", { name: "Voorbeeld: Almelo, de eerste van 14 brieven" })).toBeInTheDocument();
});

describe("copying", () => {
  test.each(["allowed", "only by command"] as const)(
    "%s: page and plain text, and the reference is kept",
    async (how) => {
      const pane = await openLetter();
      const copied = clipboard(how);
      await press(pane, "Kopiëren");
      expect(await screen.findByText("Gekopieerd. Plak de brief in Word of Outlook.")).toBeInTheDocument();
      expect(copied.html).toContain('<th scope="row"');
      expect(copied.text).toContain("Almelo ontvangt €");
      expect(copied.text).toContain(reference());
      expect(pane.session.state().letters.printed).toHaveLength(1);
    },
  );

  test("refused: the letter goes to the sheet, and the pane says so", async () => {
    const pane = await openLetter();
    clipboard("refused");
    await press(pane, "Kopiëren");
    expect(await screen.findByText(/De brief staat nu op tabblad MGN Brief/)).toBeInTheDocument();
    expect(pane.session.calls).toContain("writeLetter");
  });

  test("refused, and the sheet too: the letter is a file", async () => {
    const pane = await openLetter();
    clipboard("refused");
    const files = downloads();
    pane.session.failNext({
      code: "sheet-not-ours",
      message: "Er is al een tabblad MGN Brief.",
      remedy: "Hernoem het.",
    });
    await press(pane, "Kopiëren");
    expect(await screen.findByText(/De brief wordt als bestand gedownload/)).toBeInTheDocument();
    expect(await textOf(files.get("brief-Almelo-alinea.html"))).toContain("<!DOCTYPE html>");
  });
});

test("all letters go to the sheet together", async () => {
  const pane = await openLetter();
  await choose(pane, "Gemeente", "Alle gemeenten");
  await press(pane, "Zet op tabblad MGN Brief");
  expect(await screen.findByText("De brief staat op tabblad MGN Brief.")).toBeInTheDocument();
  const [blocks] = pane.session.letters;
  expect(blocks?.filter(({ kind }) => kind === "heading")).toHaveLength(14);
});

test("a document in Word's own form", async () => {
  const pane = await openLetter();
  const files = downloads();
  await press(pane, "Bewaar als .docx");
  expect(await screen.findByText("brief-Almelo-alinea.docx wordt gedownload.")).toBeInTheDocument();
  // A document of Word is a zip.
  expect((await textOf(files.get("brief-Almelo-alinea.docx"))).slice(0, 2)).toBe("PK");
});

test("all letters at once, each a document of its own, named by whom it is for and how long it is", async () => {
  const pane = await openLetter();
  const files = downloads();
  await choose(pane, "Lengte", "Halve pagina");
  expect(screen.queryByRole("button", { name: /apart/ })).toBeNull();
  await choose(pane, "Gemeente", "Alle gemeenten");
  await press(pane, "Bewaar 14 brieven apart (.zip)");
  const name = "brieven-alle-gemeenten-half.zip";
  expect(await screen.findByText(`${name} wordt gedownload.`)).toBeInTheDocument();
  // The names in a zip stand in it as they are, before each file and once more at its end.
  const text = await textOf(files.get(name));
  expect(new Set(text.match(/brief-[\p{L}-]+-half\.docx(?=PK)/gu)).size).toBe(14);
  expect(text).toContain("brief-Hof-van-Twente-half.docx");
  expect(pane.session.state().letters.printed).toHaveLength(1);
});

describe("in Excel for Mac, where a download from the pane does nothing (OfficeDev/office-js, issue 2700)", () => {
  const before: unknown = Reflect.get(globalThis, "Office");
  beforeEach(() => Reflect.set(globalThis, "Office", { context: { platform: "Mac" } }));
  afterEach(() => Reflect.set(globalThis, "Office", before));

  test("a letter is not said to be saved, and nothing is kept of it", async () => {
    const pane = await openLetter();
    const files = downloads();
    await press(pane, "Bewaar als .docx");
    expect(
      await screen.findByText(/Excel voor Mac en iPad laat geen bestanden uit het paneel door\. Kies/),
    ).toBeInTheDocument();
    expect(files.size).toBe(0);
    expect(pane.session.calls).not.toContain("keepReference");
  });

  test("the standard text is copied in the place of a file", async () => {
    const pane = await openLetter();
    const files = downloads();
    await press(pane, "Bewaar de tekst");
    expect(
      await screen.findByText(/(?:De inhoud van brief-alinea\.txt is gekopieerd|is niet gemaakt)/),
    ).toBeInTheDocument();
    expect(files.size).toBe(0);
  });
});

describe("an own text", () => {
  const pick = (text: string | Uint8Array): void => {
    const file = fileOf(text, "onze-brief.txt");
    fireEvent.change(screen.getByLabelText("Open eigen tekst", { selector: "input" }), { target: { files: [file] } });
  };

  test("is used, and can be left again", async () => {
    const pane = await openLetter();
    pick("Beste raad, {{gemeente}} krijgt {{voorschot}}.");
    expect(
      await screen.findByText(`Beste raad, Almelo krijgt ${euros(payout!.municipalities[0]!.local)}.`),
    ).toBeInTheDocument();
    await press(pane, "Gebruik de standaardtekst");
    expect(panel()).not.toHaveTextContent("Beste raad");
  });

  test("as Notepad on Windows keeps it has its letters in the letter, and says how it was read", async () => {
    await openLetter();
    // Windows-1252: ë is EB and € is 80, by the Unicode Consortium's table CP1252.TXT.
    pick(Buffer.from("Beste raad, de co\xf6rdinatie kost \x80 5; Almelo\xebrs {{gemeente}}.", "latin1"));
    expect(await screen.findByText("Beste raad, de coördinatie kost € 5; Almeloërs Almelo.")).toBeInTheDocument();
    expect(screen.getByText(/^onze-brief\.txt is geen UTF-8 en is gelezen als Windows-1252/)).toBeInTheDocument();
    pick("Zo leest ieder het: coördinatie in {{gemeente}}.");
    expect(await screen.findByText("Zo leest ieder het: coördinatie in Almelo.")).toBeInTheDocument();
    expect(panel()).not.toHaveTextContent("Windows-1252");
  });

  test("with a fault is refused with its line, and the letter stays", async () => {
    await openLetter();
    pick("Beste raad,\n{{gemente}} krijgt geld.");
    expect(await screen.findByText("Regel 2: {{gemente}} bestaat niet. Bedoelt u {{gemeente}}?")).toBeInTheDocument();
    expect(panel()).toHaveTextContent("Almelo ontvangt");
  });

  test("starts from the standard text as a file", async () => {
    const pane = await openLetter();
    const files = downloads();
    await press(pane, "Bewaar de tekst");
    expect(await textOf(files.get("brief-alinea.txt"))).toContain("{{gemeente}} ontvangt {{voorschot}}");
  });
});

describe("looking up a reference", () => {
  const ask = async (pane: Pane, typed: string) => {
    await pane.user.clear(screen.getByLabelText("Verwijzing"));
    await pane.user.type(screen.getByLabelText("Verwijzing"), typed);
    await press(pane, "Zoek op");
  };

  test("a letter of today still holds, also when typed carelessly", async () => {
    const pane = await openLetter();
    await press(pane, "Zet op tabblad MGN Brief");
    await ask(pane, reference().toLowerCase().replaceAll("-", " "));
    expect(panel()).toHaveTextContent("Scenario Plan, gemaakt op");
    expect(panel()).toHaveTextContent("De bedragen zijn nu nog hetzelfde.");
  });

  test("after a change it says which amounts and which inputs differ", async () => {
    const pane = await openLetter();
    await press(pane, "Zet op tabblad MGN Brief");
    const printed = reference();
    const figures = twenteFigures();
    const milestones = figures.milestones.map((milestone) =>
      milestone.nr === 13 ? { ...milestone, outcome: { status: "missed" as const } } : milestone,
    );
    const { connection: changed, result } = written(connection({ ...figures, milestones }));
    pane.session.set({ connection: changed, result });
    await ask(pane, printed);
    expect(panel()).toHaveTextContent("28 bedragen zijn nu anders.");
    const amounts = screen.getByRole("table", { name: "Bedragen die nu anders zijn" });
    expect(within(amounts).getByRole("row", { name: /Tubbergen: terug te betalen/ })).toHaveTextContent("€ 0");
    const inputs = screen.getByRole("table", { name: "Gegevens die nu anders zijn" });
    expect(within(inputs).getByRole("row", { name: /KPI 13: stand/ })).toHaveTextContent("nog openniet gehaald");
  });

  test.each([
    ["MGN-0000-0000", "MGN-0000-0000 hoort niet bij een brief uit deze werkmap."],
    ["hallo", "Dit is geen verwijzing."],
  ])("%s", async (typed, answer) => {
    const pane = await openLetter();
    await ask(pane, typed);
    await waitFor(() => expect(panel()).toHaveTextContent(answer));
  });
});

describe("the room for references", () => {
  const basis = payout && basisOf(twente, twenteFigures(), payout, "Plan");
  if (!basis) throw new Error("the plan pays out");
  /** So many letters, each of figures that no other has. */
  const letters = (count: number, kept: (basis: Basis) => Basis | Outline): Register => {
    const name = (index: number) => String(index).padStart(8, "0");
    const indices = Array.from({ length: count }, (_, index) => index);
    return {
      printed: indices.map((index) => ({
        reference: `MGN-0000-${name(index).slice(4)}`,
        at: "2026-11-22",
        basis: name(index),
      })),
      bases: Object.fromEntries(
        indices.map((index) => {
          const others = basis.municipalities.map((one, at) => ({
            ...one,
            received: String(1_000_000 + index * 14 + at),
          }));
          return [name(index), kept({ ...basis, municipalities: others })] as const;
        }),
      ),
      unread: [],
    };
  };

  test("is not spoken of while there is plenty", async () => {
    await openLetter(written(connection(), { letters: letters(3, (whole) => whole) }));
    expect(panel()).not.toHaveTextContent("De ruimte voor verwijzingen");
  });

  test("is shown when it is nearly taken, with what was trimmed", async () => {
    await openLetter(written(connection(), { letters: letters(2500, outlineOf) }));
    expect(panel()).toHaveTextContent(
      /De ruimte voor verwijzingen in deze werkmap is voor \d\d% vol \(2\.500 brieven\)/,
    );
    expect(panel()).toHaveTextContent("Van de oudste 2.500 brieven is alleen nog bewaard wat elke gemeente ontvangt");
  });

  test("is full: no letter is made whose reference could not be kept", async () => {
    const pane = await openLetter(written(connection(), { letters: letters(6000, outlineOf) }));
    const copied = clipboard("allowed");
    await press(pane, "Kopiëren");
    expect(panel()).toHaveTextContent("Er past geen verwijzing meer in deze werkmap, dus is er geen brief gemaakt.");
    expect(copied.text).toBe("");
  });

  test("of a trimmed letter the amounts are compared, and it says that the rest is not", async () => {
    const pane = await openLetter(written(connection(), { letters: letters(1, outlineOf) }));
    await pane.user.type(screen.getByLabelText("Verwijzing"), "MGN-0000-0000");
    await press(pane, "Zoek op");
    await waitFor(() => expect(panel()).toHaveTextContent("14 bedragen zijn nu anders."));
    expect(panel()).toHaveTextContent("Van deze brief is alleen bewaard wat elke gemeente ontvangt");
    expect(panel()).toHaveTextContent("Bewaarde bedragen (42)");
  });
});

test("without municipalities it says what is needed", async () => {
  const pane = renderPane(written(connection({ ...twenteFigures(), municipalities: [] })));
  await openTab(pane, /Brief/);
  expect(await screen.findByText(/Nodig zijn een tabel met gemeenten en inwoners/)).toBeInTheDocument();
});
