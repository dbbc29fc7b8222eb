import { type Decimal, ONE, ZERO, sumKnown } from "../../model/money/decimal";
import { splitByLargestRemainder, type Claim } from "../../model/money/largest-remainder";
import { advance, kept, repayment, type AdvancedGrant } from "../../model/payout/advance";
import { answer } from "../answer";
import { cellsOf, isBlank, oneCell, rowsOf, type Given } from "../arguments/given";
import { AMOUNT, PRICE, UNIT, readNumber, type Kind } from "../arguments/kinds";
import { placeIn, readList, requireSameLength } from "../arguments/lists";
import { readGranted } from "../arguments/verdicts";
import { cell } from "../cell";
import { refuse } from "../fault";

const WEIGHT: Kind = { ...PRICE, label: "gewicht", expected: "een getal van 0 of meer" };

/** An amount over weights; the answer has the shape of the weights. */
export function split(bedrag: Given, gewichten: Given, eenheid: Given): number[][] {
  return answer(() => {
    const unit = readUnit(eenheid);
    const total = readNumber(oneCell(bedrag, "bedrag"), "bedrag", AMOUNT);
    if (!total.mod(unit).isZero()) {
      return refuse(
        "bedrag is geen veelvoud van de eenheid; rond het bedrag eerst af, of kies eenheid 0,01 voor centen.",
      );
    }
    return inShapeOf(gewichten, splitByLargestRemainder(total, readClaims(gewichten, "gewichten"), unit));
  });
}

/** What each municipality keeps of each local milestone: a row a municipality, a column a milestone. */
export function payout(inwoners: Given, spuk: Given, toegekend: Given, eenheid: Given): number[][] {
  return perMunicipality(kept, inwoners, spuk, toegekend, eenheid);
}

/** What each municipality pays back of each local milestone, negative. */
export function repaid(inwoners: Given, spuk: Given, toegekend: Given, eenheid: Given): number[][] {
  return perMunicipality(repayment, inwoners, spuk, toegekend, eenheid);
}

/** Each municipality's part of the shared risk; the answer has the shape of the inhabitants. */
export function sharedRisk(
  kosten: Given,
  verletkosten: Given,
  plankosten: Given,
  inwoners: Given,
  eenheid: Given,
): number[][] {
  return answer(() => {
    const [total, own, plan] = [
      addUp(kosten, "kosten"),
      addUp(verletkosten, "verletkosten"),
      addUp(plankosten, "plankosten"),
    ];
    const shared = total.minus(own).minus(plan);
    if (shared.isNegative() && !shared.isZero()) {
      return refuse(
        "verletkosten en plankosten zijn samen hoger dan kosten; vul bij kosten het totaal in, met beide erin.",
      );
    }
    return inShapeOf(inwoners, advance(shared, readClaims(inwoners, "inwoners"), readUnit(eenheid)));
  });
}

type Parts = (grant: AdvancedGrant, claims: readonly Claim[], unit: Decimal) => readonly Decimal[];

function perMunicipality(parts: Parts, inwoners: Given, spuk: Given, toegekend: Given, eenheid: Given): number[][] {
  return answer(() => {
    const [claims, unit] = [readClaims(inwoners, "inwoners"), readUnit(eenheid)];
    const columns = readGrants(spuk, toegekend).map((grant) => parts(grant, claims, unit).map(cell));
    return claims.map((_, row) => columns.map((column) => column[row] ?? 0));
  });
}

function readGrants(spuk: Given, toegekend: Given): AdvancedGrant[] {
  const amounts = readList(spuk, "spuk", PRICE);
  const given = cellsOf(toegekend);
  if (given.length === 1) {
    const granted = isBlank(given[0]) ? ONE : readGranted(given[0], "toegekend");
    return amounts.map((amount) => ({ amount, granted }));
  }
  requireSameLength({ spuk: amounts, toegekend: given });
  return amounts.map((amount, index) => ({ amount, granted: readGranted(given[index], placeIn("toegekend", index)) }));
}

/** Where remainders tie, the claim that stands first in the range goes first. Empty cells have no weight. */
function readClaims(given: Given, name: string): Claim[] {
  const claims = cellsOf(given).map((each, index) => ({
    key: String(index).padStart(8, "0"),
    weight: isBlank(each) ? ZERO : readNumber(each, placeIn(name, index), WEIGHT),
  }));
  return claims.some(({ weight }) => !weight.isZero()) ? claims : refuse(`${name} bevat geen enkel getal boven 0.`);
}

function readUnit(given: Given): Decimal {
  const unit = oneCell(given, "eenheid");
  return isBlank(unit) ? ONE : readNumber(unit, "eenheid", UNIT);
}

function addUp(given: Given, name: string): Decimal {
  return sumKnown(
    cellsOf(given).map((each, index) => (isBlank(each) ? ZERO : readNumber(each, placeIn(name, index), PRICE))),
  );
}

function inShapeOf(range: Given, parts: readonly Decimal[]): number[][] {
  let next = 0;
  return (rowsOf(range) ?? [[range]]).map((row) => row.map(() => cell(parts[next++] ?? ZERO)));
}
