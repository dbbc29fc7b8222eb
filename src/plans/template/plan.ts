import type { Component, MunicipalityDefinition, Plan } from "../../model/plan/plan";
import { DISCOUNT } from "../discount";
import { inputs } from "./inputs";
import { measures, milestoneMeasures } from "./measures";
import { milestoneVolumes, milestones } from "./milestones";
import { published } from "./published";
import { openChoices, questions } from "./questions";
import { rows } from "./rows";
import { scenarios } from "./scenarios";
import { index, prevented } from "./series";
import { PLAN, YEARS } from "./source";

const components: readonly Component[] = [
  { id: "0", label: "Programma" },
  { id: "1", label: "Verkennend gesprek" },
];

/** By the names and codes of Statistics Netherlands. */
const municipalities: readonly MunicipalityDefinition[] = [
  { name: "Voorbeeldstad", code: "GM9901" },
  { name: "Voorbeelddorp", code: "GM9902" },
];

/** A made-up region: copy this folder to begin one. It is no part of the add-in, but checked as if it were. */
export const template: Plan = {
  id: "template",
  name: "MGN Voorbeeldregio",
  source: PLAN,
  years: YEARS,
  components,
  inputs,
  rows,
  milestones,
  municipalities,
  inhabitantsOn: null,
  waitList: { off: prevented, start: "wait-list-start", weeks: "wait-weeks" },
  bandwidths: [],
  milestoneVolumes,
  measures,
  milestoneMeasures,
  questions,
  priceIndex: index,
  discount: DISCOUNT,
  published,
  openChoices,
  scenarios,
  endOfScheme: "2027-12-31",
};
