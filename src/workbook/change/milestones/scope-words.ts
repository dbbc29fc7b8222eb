import type { Scope } from "../../../model/plan/plan";

export const SCOPE_WORDS: Readonly<Record<Scope, string>> = { local: "lokaal", regional: "regionaal" };
