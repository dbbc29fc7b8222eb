import type { Component, MunicipalityDefinition, Plan } from "../../model/plan/plan";
import { DISCOUNT } from "../discount";
import { bandwidths } from "./bandwidths";
import { inputs } from "./inputs";
import { measures, milestoneMeasures } from "./measures";
import { milestoneVolumes, milestones } from "./milestones";
import { published } from "./published";
import { questions } from "./questions";
import { rows } from "./rows";
import { scenarios } from "./scenarios";
import { diverted, index } from "./series";
import { PLAN, YEARS } from "./source";
import { staff } from "./staff";

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
  inputs,
  rows,
  beside: staff,
  milestones,
  municipalities,
  inhabitantsOn: null,
  waitList: { off: diverted, start: "wait-list-start", weeks: "wait-weeks" },
  bandwidths,
  milestoneVolumes,
  measures,
  milestoneMeasures,
  questions,
  priceIndex: index,
  discount: DISCOUNT,
  published,
  scenarios,
  endOfScheme: "2027-12-31",
};
