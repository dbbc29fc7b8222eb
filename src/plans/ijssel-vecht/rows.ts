import type { RowDefinition } from "../../model/plan/plan";
import { benefitRows } from "./rows/benefits";
import { costRows } from "./rows/costs";

export const rows: readonly RowDefinition[] = [...benefitRows, ...costRows];
