/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { centraalGelderland } from "../../src/plans";
import { publishedFigures } from "../support/published-figures";
import { twenteFigures } from "../support/twente-figures";
import { fileOf } from "./support/file-of";
import { openTab, renderPane, type Pane } from "./support/render";
import { connection, written } from "./support/states";

const GELDERLAND = ["Arnhem", "Lingewaard", "Overbetuwe", "Renkum", "Rheden", "Rozendaal"];

async function opened(): Promise<Pane> {
  const pane = renderPane(written(connection(publishedFigures(centraalGelderland), { plan: centraalGelderland })));
  await openTab(pane, /Uitkering/);
  return pane;
}

const panel = () => screen.getByRole("tabpanel");
const payoutOf = ({ session }: Pane) => session.state().result?.payout;
const countOf = ({ session }: Pane) => session.state().connection?.figures.choices?.count;
const csv = (name: string, text: string) => fileOf(text, name);
const picker = () => screen.getByLabelText("Telling vervangen", { selector: "input" });

test("without a count it names who is missing and each way to give one", async () => {
  await opened();
  expect(panel()).toHaveTextContent("De inwoners zijn niet bekend van Arnhem (GM0202), Lingewaard (GM1705)");
  const ways = within(panel()).getAllByRole("listitem");
  expect(ways.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("een tabel met de koppen Gemeente en Inwoners"),
    expect.stringContaining("Typ de inwoners per gemeente"),
    expect.stringContaining("CBS-tabel 03759ned"),
  ]);
});

test("numbers that are typed pay out at once, and can be typed over", async () => {
  const pane = await opened();
  const { user } = pane;
  const field = (name: string) => screen.getByLabelText(`Inwoners van ${name}`);
  for (const name of GELDERLAND) await user.type(field(name), "1.000");
  await user.type(field("Arnhem"), ",5");
  await user.click(screen.getByRole("button", { name: "Bewaar aantallen" }));
  expect(panel()).toHaveTextContent("Vul een heel getal boven 0 in");
  await user.clear(field("Arnhem"));
  await user.type(field("Arnhem"), "2000");
  await user.click(screen.getByRole("button", { name: "Bewaar aantallen" }));
  expect(payoutOf(pane)?.municipalities.map(({ municipality }) => municipality.inhabitants.toNumber())).toEqual([
    2000, 1000, 1000, 1000, 1000, 1000,
  ]);
  expect(countOf(pane)).toMatchObject({ on: "2025-01-01", source: "zelf ingevoerd", status: "provisional" });
  expect(panel()).toHaveTextContent("IZAzoals per jaar aangevraagd");
});

test("half a count pays nothing, says who is missing, and can be completed by hand", async () => {
  const pane = await opened();
  const { user } = pane;
  const rows = ["GM0202;2025JJ00;167000", "GM1705;2025JJ00;47500", "GM1734;2025JJ00;48800", "GM0274;2025JJ00;31500"];
  await user.upload(picker(), csv("half.csv", ["RegioS;Perioden;BevolkingOp1Januari_1", ...rows].join("\n")));
  expect(await screen.findByText(/In de telling op 1-1-2025 \(half\.csv\) ontbreken/)).toHaveTextContent(
    "Rheden (GM0275) en Rozendaal (GM0277). Op een halve telling wordt niets uitgekeerd.",
  );
  expect(payoutOf(pane)).toBeNull();
  await user.type(screen.getByLabelText("Inwoners van Rheden"), "43700");
  await user.type(screen.getByLabelText("Inwoners van Rozendaal"), "1750");
  await user.click(screen.getByRole("button", { name: "Bewaar aantallen" }));
  expect(payoutOf(pane)?.spuk.toNumber()).toBe(3_378_515);
  expect(countOf(pane)?.source).toBe("CBS StatLine, tabel 03759ned, aangevuld met eigen aantallen");
});

test("a file of other municipalities is not kept, and the reason names both", async () => {
  const pane = await opened();
  await pane.user.upload(picker(), csv("twente.csv", "RegioS;Perioden;BevolkingOp1Januari_1\nGM0141;2025JJ00;75000"));
  expect(await screen.findByText(/twente\.csv is niet gebruikt/)).toHaveTextContent(
    /alleen andere gemeenten \(GM0141\)\. Gezocht is naar Arnhem \(GM0202\)/,
  );
  expect(countOf(pane)).toBeUndefined();
});

test("a municipality can be left out of the count, and taken back", async () => {
  const pane = await opened();
  await pane.user.click(screen.getByRole("checkbox", { name: "Rozendaal" }));
  expect(screen.queryByLabelText("Inwoners van Rozendaal")).not.toBeInTheDocument();
  await pane.user.click(screen.getByRole("checkbox", { name: "Rozendaal" }));
  expect(screen.getByLabelText("Inwoners van Rozendaal")).toBeInTheDocument();
});

test("the day of the advance is entered per year; one before the plan's approval is warned of", async () => {
  const pane = renderPane(written(connection(twenteFigures())));
  await openTab(pane, /Uitkering/);
  const early = /Het voorschot van 2025 \(gerekend: 1-1-2025\) valt vóór mijlpaal/;
  expect(panel()).toHaveTextContent(early);
  const { user } = pane;
  await user.click(screen.getByRole("button", { name: "Verdeling en telling" }));
  const field = screen.getByLabelText(/^Voorschot 2025/);
  await user.type(field, "14-07-2026");
  await user.click(screen.getByRole("button", { name: "Bewaar betaaldagen" }));
  expect(panel()).toHaveTextContent("Vul een bestaande datum in 2025 in");
  await user.clear(field);
  await user.type(field, "14-07-2025");
  await user.click(screen.getByRole("button", { name: "Bewaar betaaldagen" }));
  expect(pane.session.state().connection?.figures.choices?.advanceDays).toEqual({ 2025: "2025-07-14" });
  expect(panel()).not.toHaveTextContent(early);
  expect(panel()).toHaveTextContent("Als betaaldag is ingevoerd 14-7-2025; voor de andere jaren");
  const [first] = payoutOf(pane)?.quarters.filter(({ local }) => local.gt(0)) ?? [];
  expect([first?.year, first?.quarter]).toEqual([2025, 3]);
});
