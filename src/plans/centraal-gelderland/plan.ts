import type { Plan } from "../../model/plan/plan";
import { inputs } from "./inputs";
import { measures, milestoneMeasures } from "./measures";
import { components, milestoneVolumes, milestoneYields, milestones, waiting } from "./milestones";
import { published } from "./published";
import { questions } from "./questions";
import { rows } from "./rows";
import { scenarios } from "./scenarios";
import { endResult, offTheWaitList } from "./series";
import { PLAN, YEARS } from "./source";

/** MGN Centraal Gelderland. Its workbook is not public: what the text and its tables do not explain is an input. */
export const centraalGelderland: Plan = {
  id: "centraal-gelderland",
  name: "MGN Centraal Gelderland",
  source: PLAN,
  years: YEARS,
  components,
  inputs,
  rows,
  beside: endResult,
  milestones,
  milestonesArePaid: false,
  municipalities: [
    { name: "Arnhem", code: "GM0202" },
    { name: "Lingewaard", code: "GM1705" },
    { name: "Overbetuwe", code: "GM1734" },
    { name: "Renkum", code: "GM0274" },
    { name: "Rheden", code: "GM0275" },
    { name: "Rozendaal", code: "GM0277" },
  ],
  inhabitantsOn: null,
  bandwidths: [],
  milestoneVolumes,
  milestoneYields,
  measures,
  milestoneMeasures,
  questions,
  afterwards: {
    from: 2030,
    source: { ...PLAN, detail: "structureel vanaf 2030, in de tekst" },
    cover: {
      label: "AZWA-middelen",
      input: "azwa-money",
      domain: "sd",
      years: [2028, 2029],
      source: { ...PLAN, detail: "in de tekst, afgerond: € 5,8 miljoen" },
    },
  },
  // The plan does not say in which prices its amounts are, so there is nothing to discount them by.
  discount: [],
  published,
  waitList: { off: offTheWaitList, start: "wait-list-start", weeks: "wait-weeks", growth: "wait-list-growth", waiting },
  scenarios,
  endOfScheme: "2027-12-31",
};
