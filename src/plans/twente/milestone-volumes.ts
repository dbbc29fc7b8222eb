import { input } from "../../model/businesscase/expression";
import type { Expression } from "../../model/businesscase/expression";
import type { MilestoneVolume } from "../../model/businesscase/plan";
import { talks } from "./series";

/** A milestone counts what happens in its own calendar year ("vanaf 1 januari"). */
function volumes(of: Expression, asked: readonly (readonly [nr: number, asks: string, year: number])[]) {
  return asked.map(([nr, asks, year]): MilestoneVolume => ({ nr, of, asks, year, counts: "in-year" }));
}

/** What the activity milestones ask, beside the volumes that the impact rows count on. */
export const milestoneVolumes: readonly MilestoneVolume[] = [
  ...volumes(talks, [
    [13, "100", 2025],
    [14, "650", 2026],
    [15, "1300", 2027],
  ]),
  ...volumes(input("doco-cases"), [
    [27, "138", 2025],
    [28, "414", 2026],
    [29, "690", 2027],
  ]),
  ...volumes(input("consults"), [
    [41, "400", 2025],
    [42, "850", 2026],
    [43, "900", 2027],
  ]),
];
