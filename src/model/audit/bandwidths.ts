import type { BandwidthResult } from "../businesscase/lines";
import type { Finding } from "../plan/finding";
import { list } from "../text/dutch";
import { quantity } from "../text/units";

/** Figures outside the limits within which the plan says that they lie: possible, and worth a look. */
export function checkBandwidths(bandwidths: readonly BandwidthResult[]): readonly Finding[] {
  return bandwidths.flatMap(({ bandwidth, min, max, years }): Finding[] => {
    const outside = years.flatMap(({ year, value, within }) => (value && within === false ? [{ year, value }] : []));
    const [first] = outside;
    if (first === undefined) return [];
    const limits = [
      min && `ten minste ${quantity(min, bandwidth.unit)}`,
      max && `hoogstens ${quantity(max, bandwidth.unit)}`,
    ];
    const values = list(outside.map(({ year, value }) => `${quantity(value, bandwidth.unit)} in ${year}`));
    return [
      {
        code: "outside-bandwidth",
        about: bandwidth.id,
        severity: "warning",
        printed: first.value,
        computed: (min && first.value.lt(min) ? min : max) ?? first.value,
        message: `${bandwidth.label}: ${values}. ${bandwidth.source.document} gaat uit van ${limits.filter(Boolean).join(" en ")}.`,
        remedy: "Controleer de aannames, of leg uit waarom deze regio buiten de bandbreedte valt.",
      },
    ];
  });
}
