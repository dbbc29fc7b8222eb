import { dutchContent } from "../cells/spelling";
import type { Unreturned } from "../store/borrowed-json";
import type { Returned } from "./loan";

/** Dutch: what happened to a borrowed cell that was not given back, and what it held. */
export function unreturnedText({ address, sheet, content, why }: Unreturned): string {
  const held = content === "" ? "de cel was leeg" : `er stond ${dutchContent(content)}`;
  return why === "typed"
    ? `${address} op ${sheet} is intussen gewijzigd en zo gelaten; ${held}.`
    : `${address} op ${sheet} is er niet meer; ${held}.`;
}

/** Dutch sentences for who has no pane. */
export function returnedText({ back, left }: Returned): readonly string[] {
  const cells = back.map(({ address, sheet }) => `${address} op ${sheet}`).join(", ");
  return [
    ...(back.length > 0
      ? [`Het narekenen met uw formules was niet afgemaakt. Teruggezet en nagelezen: ${cells}.`]
      : []),
    ...left.map((cell) => `Niet teruggezet na het narekenen met uw formules: ${unreturnedText(cell)}`),
  ];
}
