import type { Component, MunicipalityDefinition, Plan } from "../../model/businesscase/plan";
import { DISCOUNT } from "../discount";
import { withRanges } from "../with-ranges";
import { bandwidths, milestoneVolumes } from "./bandwidths";
import { benefitRows } from "./benefits";
import { costRows } from "./costs";
import { inputs } from "./inputs";
import { PLAN } from "./inputs/define";
import { milestones } from "./milestones";
import { publishedLines } from "./published";
import { scenarios } from "./scenarios";
import { questions } from "./questions";
import { ranges } from "./ranges";
import { diverted, index } from "./series";
import { staff } from "./staff";

/** Column 2025 holds 2024 as well, in which the pilots began. */
const YEARS = [2025, 2026, 2027, 2028, 2029] as const;

const components: readonly Component[] = [
  { id: "0", label: "Programma: plan, projectleiding, monitoring en stuurgroep" },
  { id: "1", label: "Verkennend gesprek en consultatie" },
  { id: "2", label: "Laagdrempelige steunpunten en herstelinitiatieven" },
  { id: "3", label: "Groepsgericht werken" },
];

const municipalities: readonly MunicipalityDefinition[] = [
  { name: "Dalfsen", code: "GM0148" },
  { name: "Hardenberg", code: "GM0160" },
  { name: "Kampen", code: "GM0166" },
  { name: "Ommen", code: "GM0175" },
  { name: "Staphorst", code: "GM0180" },
  { name: "Steenwijkerland", code: "GM1708" },
  { name: "Zwartewaterland", code: "GM1896" },
  { name: "Zwolle", code: "GM0193" },
];

/** MGN IJssel-Vecht, the plan of 2024. */
export const ijsselVecht: Plan = {
  id: "ijssel-vecht",
  name: "MGN IJssel-Vecht",
  source: PLAN,
  years: YEARS,
  components,
  inputs: withRanges(inputs, ranges),
  rows: [...benefitRows, ...costRows],
  beside: staff,
  milestones,
  municipalities,
  inhabitantsOn: null,
  waitList: { off: diverted, start: "wait-list-start", weeks: "wait-weeks" },
  bandwidths,
  milestoneVolumes,
  questions,
  priceIndex: index,
  discount: DISCOUNT,
  published: publishedLines,
  scenarios,
  endOfScheme: "2027-12-31",
};
