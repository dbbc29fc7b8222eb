import { ASIDE } from "./aside";
import type { Doubled } from "./one-store";

/** Dutch sentences: what a file kept twice, or in part cannot be read, and where it stays. */
export function doubledText({ clashes, damaged }: Doubled): readonly string[] {
  return [
    ...(clashes.length === 0
      ? []
      : [
          `Dit bestand bewaarde twee keer wat de invoegtoepassing onthoudt, en dat spreekt elkaar tegen in ${clashes.join(", ")}. Daarvan geldt wat het vaakst is bijgewerkt; al het andere is samengevoegd. Kijk het na. ${STAYS}`,
        ]),
    ...damaged.map(
      (why) =>
        `Van wat dit bestand twee keer bewaarde, is één deel niet te lezen: ${why}. Dat deel wordt niet gebruikt. ${STAYS}`,
    ),
  ];
}

/** Where to find what is set aside. */
const STAYS = `Wat wegviel, blijft bij de volgende wijziging in het bestand, apart: als aangepaste XML met de naamruimte ${ASIDE}.`;
