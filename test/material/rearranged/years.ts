import type { PageCell } from "./page";
import type { YearHeader } from "./style";

/** A year as it stands above (or beside) its figures. */
export function yearCell(year: number, first: number, header: YearHeader, english: boolean): PageCell {
  const nth = year - first + 1;
  const short = String(year).slice(2);
  switch (header) {
    case "number":
      return { value: year };
    case "text":
      return { value: String(year) };
    case "jaar":
      return { value: english ? `Year ${year}` : `Jaar ${year}` };
    case "half":
      return { value: nth === 1 ? `${year} (6 mnd)` : String(year) };
    case "relative":
      return { value: `${english ? "Year" : "Jaar"} ${nth}${nth === 1 ? " (6 mnd)" : ""}` };
    case "ordinal":
      return { value: english ? `Y${nth}` : `${nth}e jaar` };
    case "short":
      return { value: `'${short}` };
    case "date":
      return {
        value: Math.round((Date.UTC(year, 11, 31) - Date.UTC(1899, 11, 30)) / 86_400_000),
        numberFormat: "d-m-yyyy",
      };
    case "forecast":
      return { value: english ? `Forecast ${year}` : `Begroting ${year}` };
  }
}
