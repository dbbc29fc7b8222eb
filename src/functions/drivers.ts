import { indexFactor } from "../model/time/index-factor";
import { amount, cell, count, factor, optional, price, rate, share, year } from "./arguments";
import type { Given } from "./arguments";

/** The drivers of the business case on arguments as Excel gives them. Benefits are negative, in euros a year. */

export function indexOf(jaar: Given, basisjaar: Given, percentage: Given): number {
  return cell(indexFactor(year(jaar, "jaar"), year(basisjaar, "basisjaar"), rate(percentage, "percentage")));
}

export function indexed(bedrag: Given, jaar: Given, basisjaar: Given, percentage: Given): number {
  const index = indexFactor(year(jaar, "jaar"), year(basisjaar, "basisjaar"), rate(percentage, "percentage"));
  return cell(amount(bedrag, "bedrag").times(index));
}

export function talks(instroom: Given, aandeel: Given, uitrol: Given, jaardeel: Given): number {
  return cell(
    count(instroom, "instroom")
      .times(share(aandeel, "aandeel"))
      .times(share(uitrol, "uitrol"))
      .times(optional(jaardeel, 1, (given) => share(given, "jaardeel"))),
  );
}

export function shifted(aantal: Given, aandeel: Given, prijsVan: Given, prijsNaar: Given, index: Given): number {
  const saving = price(prijsVan, "prijs_van").minus(price(prijsNaar, "prijs_naar"));
  return cell(
    count(aantal, "aantal").times(share(aandeel, "aandeel")).times(saving).times(indexArgument(index)).negated(),
  );
}

export function prevented(aantal: Given, aandeel: Given, prijs: Given, index: Given): number {
  return cell(
    count(aantal, "aantal")
      .times(share(aandeel, "aandeel"))
      .times(price(prijs, "prijs"))
      .times(indexArgument(index))
      .negated(),
  );
}

export function waitListSaving(aantal: Given, aandeel: Given, weken: Given, weekwaarde: Given): number {
  return cell(
    count(aantal, "aantal")
      .times(share(aandeel, "aandeel"))
      .times(count(weken, "weken"))
      .times(price(weekwaarde, "weekwaarde"))
      .negated(),
  );
}

export function waitListEffect(
  gesprekken: Given,
  afbuiging: Given,
  casussen: Given,
  aandeelCasussen: Given,
  consulten: Given,
  aandeelConsulten: Given,
): number {
  return cell(
    count(gesprekken, "gesprekken")
      .times(share(afbuiging, "afbuiging"))
      .plus(count(casussen, "casussen").times(share(aandeelCasussen, "aandeel_casussen")))
      .plus(count(consulten, "consulten").times(share(aandeelConsulten, "aandeel_consulten"))),
  );
}

function indexArgument(index: Given) {
  return optional(index, 1, (given) => factor(given, "index"));
}
