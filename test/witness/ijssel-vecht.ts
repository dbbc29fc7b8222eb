import figures from "./figures/ijssel-vecht.json";
import { Decimal, type Numeric } from "./number";
import { add, every, multiply, type ByYear } from "./by-year";

const { published: p, afgeleid: d, years } = figures;

const list = (values: readonly Numeric[]): Decimal[] => values.map((value) => new Decimal(value));
const price = (...terms: readonly (readonly Numeric[])[]) =>
  terms.reduce(
    (total, factors) => total.plus(factors.reduce<Decimal>((a, b) => a.times(b), new Decimal(1))),
    new Decimal(0),
  );
/** A column that only 2025 has: what was done in 2024 is printed with it, at the price of 2025. */
const with2024 = (amount: Numeric): Decimal[] => years.map((year) => new Decimal(year === 2025 ? amount : 0));
const only = (last: number, values: ByYear) => values.map((value, at) => (years[at]! <= last ? value : new Decimal(0)));

function volumes() {
  const full = new Decimal(d.adults).times(p.talkShare);
  const reach = new Decimal(p.practices2025).div(p.practices);
  const later = [full.times(reach).plus(d.pilotPace2025).div(2), full.times(reach.plus(1)).div(2), full, full, full];
  const pilots = new Decimal(p.pilotTalks2024);
  return {
    later,
    first: add(later, with2024(pilots)),
    all: add(
      multiply(
        later,
        list(p.secondTalks).map((share) => share.plus(1)),
      ),
      with2024(pilots.times(new Decimal(p.secondTalks2024).plus(1))),
    ),
    diverted: add(multiply(later, every(p.diversion)), with2024(pilots.times(d.diversion2024))),
    gpNurse: add(multiply(later, list(p.pohShare)), with2024(pilots.times(d.pohShare2024))),
    informal: add(
      multiply(
        later,
        list(p.secondTalks).map((share) => share.plus(1)),
      ),
      with2024(pilots),
    ),
  };
}

/** Index from the price level of a year on. */
const index = (base: number, share: Numeric) => years.map((year) => new Decimal(1).plus(share).pow(year - base));

/** Half-days that rooms are used: in whole hours of talks a week, a year of weeks, a quarter more. */
function roomHalfDays(): Decimal[] {
  const { later } = volumes();
  const talks = multiply(
    later,
    list(p.secondTalks).map((share) => share.plus(1)),
  );
  const perRoom = new Decimal(d.weeks).times(p.talksPerWeek);
  const rooms = talks.map((number) => number.div(perRoom).toDecimalPlaces(0, Decimal.ROUND_HALF_UP));
  const pilots = price(["8", d.pilotRoomWeeks, d.roomFactor]);
  return add(multiply(rooms, every(d.weeks), every(d.roomFactor)), with2024(pilots));
}

function training(i24: ByYear): Decimal[] {
  const staff = [new Decimal(d.staff2024), ...list(d.staff)];
  return years.map((_, at) => {
    const [before, now] = [staff[at]!, staff[at + 1]!];
    const people = now.minus(before).plus(before.times(p.turnover));
    const each = i24[at]!.times(p.trainingPrice).plus(price([p.trainingHours, d.trainingRate]));
    const in2024 = at === 0 ? before.times(d.trainingPrice2024) : 0;
    return people.times(each).plus(in2024);
  });
}

/**
 * The rows of IJssel-Vecht that follow from published assumptions, in euros a year; without the pilots and the
 * training for groups, which the plan does not explain.
 *
 * @param share the index a year
 */
export function ijsselVecht(share: Numeric = p.index): Record<string, Decimal[]> {
  const [i25, i24] = [index(2025, share), index(2024, share)];
  const { later, first, all, diverted, gpNurse, informal } = volumes();
  const of = (volume: ByYear, each: Decimal) => multiply(volume, every(each), i25);
  const benefit = (volume: ByYear, each: Decimal) => multiply(every(-1), of(volume, each));
  const treatment = price([p.diagnostics], [p.cmdShare, p.treatmentCmd], [p.epaShare, p.treatmentEpa]);
  const firstLine = price([p.gpHourly], [p.pohHourly]).div(2);
  const teamHours = price([p.weeklyTeamHours, d.weeks, d.roleShare]).div(6);
  const upscaling = (rate: Numeric) => multiply(list(p.newTeams), every(teamHours.times(rate)), i24);
  const leadWeeks = add(every(d.weeks), with2024(price([d.projectLeadWeeks2024[0]!]).div(d.projectLeadWeeks2024[1]!)));
  const restOfSd = price([d.formalShareNet, p.formalPrice], [p.wmoShare, p.wmoPrice]);
  return {
    "talks.less-ggz": benefit(diverted, treatment),
    "talks.shorter": benefit(first, price([p.shorterShare, p.shorterConsults, p.consultPrice])),
    "talks.waiting": benefit(diverted, price([p.waitAdministration], [p.waitGp])),
    "talks.secondary": multiply(
      every(d.secondaryShare),
      benefit(later, price([p.backToWork, p.benefitSaving], [p.debtShare, p.debtSaving])),
    ),
    "cost.project-lead": only(2026, multiply(leadWeeks, every(price([d.fullWeek, p.projectLeadRate])), i24)),
    "cost.plan-writing": with2024(price([p.writing[0]!], [p.writing[1]!, p.writing[2]!])),
    "cost.monitoring": list(p.monitoring),
    "cost.monitoring-regular": list(p.monitoringRegular),
    "cost.cashier": list(p.cashier),
    "cost.steering": of(every(1), price(p.steering)),
    "cost.upscaling-ggz": upscaling(price([p.ggzHourly], [p.sdHourly])),
    "cost.upscaling-first-line": upscaling(firstLine),
    "cost.upscaling-sd": upscaling(p.sdHourlyFull),
    "cost.communication": list(p.communication),
    "cost.training-talks": training(i24),
    "cost.execution-sd": of(all, price([p.sdPerTalk])),
    "cost.execution-zvw": of(all, price([p.ggzPerTalk], [d.peerPerTalk])),
    "cost.location": of(roomHalfDays(), price([d.roomPrice])),
    "cost.more-sd": add(of(informal, price([p.informalShare, p.informalPrice])), of(first, restOfSd)),
    "cost.more-poh": of(gpNurse, price([p.pohPrice])),
    "cost.duos": multiply(with2024(price([p.duos, "2", p.duoWeeks, p.duoHours, p.sdHourly])), i24),
    "cost.group-lead": only(2026, multiply(every(price([d.halfWeek, d.weeks, p.projectLeadRate])), i24)),
  };
}
