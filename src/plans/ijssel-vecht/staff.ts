import { derived, minus, over, plus, times, type Derived } from "../../model/plan/expression";
import { fteExperience, fteSocialDomain } from "./drivers";
import {
  allTalksInYear,
  avoidedCare,
  avoidedConsults,
  divertedInYear,
  pohInYear,
  talksInYear,
  teamStart,
} from "./series";

const startPerRole = times(teamStart, "role-share");

/** Hours of mental-health care: talks and starting teams, less what is avoided, in hours at the rate of care. */
const ggzHours = minus(
  plus(times(allTalksInYear, plus("ggz-talk-direct", "ggz-talk-indirect")), startPerRole),
  over(plus(times(divertedInYear, avoidedCare), times(talksInYear, avoidedConsults)), "ggz-hourly"),
);
const firstLineHours = plus(over(times(pohInYear, "poh-price"), "poh-hourly"), startPerRole);

/**
 * The staff that the plan takes, per calendar year: 2025 without 2024. Hours in the pilots are left out, because the plan
 * does not publish how they are divided over the roles. Of the social domain and the experts by experience the referrals
 * behind the printed figures are not published: those are taken over, and move with the hours that are.
 */
export const staff: readonly Derived[] = [
  derived("fte-ggz", "Fte ggz", "fte", over(ggzHours, "fte-hours")),
  derived("fte-first-line", "Fte huisarts en POH ggz", "fte", over(firstLineHours, "fte-hours")),
  derived("fte-social-domain", "Fte sociaal domein", "fte", fteSocialDomain),
  derived("fte-experience", "Fte ervaringsdeskundigen", "fte", fteExperience),
];
