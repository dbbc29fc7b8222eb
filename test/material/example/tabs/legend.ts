import type { Tab } from "../kit/tab";

/** What the colours mean; the texts stand in the column of the descriptions. */
export function writeLegend(tab: Tab, column: "A" | "B"): void {
  tab.section("Legenda");
  tab.write(
    `${column}${tab.nextRow("calculated")}`,
    "Blauw op lichtgeel: invoer, of overgenomen uit het plan",
    "inputText",
  );
  tab.write(`${column}${tab.nextRow("calculated")}`, "Zwart: berekend, wijzigt mee met de invoer", "label");
}
