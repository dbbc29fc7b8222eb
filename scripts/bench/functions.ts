import { direct } from "./direct";
import { inHost } from "./in-host";
import { inHyperFormula } from "./in-hyperformula";
import { line } from "./measure";
import { cellsOf, SHEETS } from "./sheet";

/** Thousands of single calls take seconds: three runs tell enough. */
const FEW_RUNS = 3;

/** The functions by themselves, through office.js in a sheet, and beside plain formulas. Prints medians. */
export async function benchFunctions(): Promise<void> {
  console.log("\nDe functies zelf, zoals Excel ze aanroept");
  for (const measured of await direct()) console.log(line(measured));

  for (const sheet of SHEETS) {
    console.log(`\n${cellsOf(sheet).toLocaleString("nl-NL")} cellen ${sheet.name}, herberekend na één gewijzigde cel`);
    const single = await inHost(sheet, "single", FEW_RUNS);
    const spilled = await inHost(sheet, "spilled");
    console.log(line(single));
    console.log(line(spilled));
    console.log(line(await inHost(sheet, "plain")));
    const peer = await inHyperFormula(sheet);
    console.log(
      peer
        ? line(peer)
        : "HyperFormula is niet geïnstalleerd (npm i -D hyperformula); deze vergelijking is overgeslagen.",
    );
    const times = (single.milliseconds / spilled.milliseconds).toFixed(0);
    console.log(`Eén overlopende functie is ${times} keer zo snel als losse cellen.`);
  }
}
