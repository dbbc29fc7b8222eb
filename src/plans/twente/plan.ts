import type { Component, Plan } from "../../model/plan/plan";
import { DISCOUNT } from "../discount";
import { inputs, retired } from "./inputs";
import { measures, milestoneMeasures } from "./measures";
import { milestoneVolumes, milestones } from "./milestones";
import { published } from "./published";
import tables from "./published.json";
import { openChoices, questions } from "./questions";
import { rows } from "./rows";
import { scenarios } from "./scenarios";
import { index, offTheWaitList } from "./series";
import { PLAN, YEARS } from "./source";

const components: readonly Component[] = [
  { id: "0", label: "Programmaoverstijgend" },
  { id: "1", label: "Adoptie netwerkgedachtegoed" },
  { id: "2", label: "Verkennend gesprek" },
  { id: "3", label: "Domeinoverstijgend casusoverleg" },
  { id: "3-4-5", label: "Casusoverleg, informatievoorziening, transfermechanisme" },
  { id: "6", label: "Laagdrempelige steunpunten" },
  { id: "7", label: "Consultatiefunctie" },
  { id: "8", label: "Groepsgericht werken" },
];

/** Mentaal Gezond Twente, final plan. */
export const twente: Plan = {
  id: "twente",
  name: "Mentaal Gezond Twente",
  source: PLAN,
  years: YEARS,
  components,
  inputs,
  retired,
  rows,
  milestones,
  municipalities: tables.municipalities.rows.map(({ name, code }) => ({ name, code })),
  inhabitantsOn: tables.municipalities.referenceDate,
  bandwidths: [],
  milestoneVolumes,
  measures,
  milestoneMeasures,
  questions,
  priceIndex: index,
  discount: DISCOUNT,
  published,
  waitList: { off: offTheWaitList, start: "wait-list-start", weeks: "wait-weeks", inflow: "inflow" },
  openChoices,
  scenarios,
  endOfScheme: "2027-12-31",
};
