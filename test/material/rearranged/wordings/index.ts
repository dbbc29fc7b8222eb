import { CENTRAAL_GELDERLAND } from "./centraal-gelderland";
import { IJSSEL_VECHT } from "./ijssel-vecht";
import { TWENTE } from "./twente";
import type { Wordings } from "./wordings";

export const WORDINGS: Readonly<Record<string, Wordings>> = {
  twente: TWENTE,
  "ijssel-vecht": IJSSEL_VECHT,
  "centraal-gelderland": CENTRAAL_GELDERLAND,
};
