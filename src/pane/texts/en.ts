import { nl } from "./nl";
import type { Texts } from "./nl";
export const en: Texts = nl;
