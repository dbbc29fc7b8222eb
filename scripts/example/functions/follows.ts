/** What an amount is proportional to, beside the index. */
export type Driver = "talks" | "consults" | "year-part" | "index";

export interface Follows {
  readonly driver: Driver;
  /** The plan's rule of a yearly indexation alone; the printed amounts do not show it. */
  readonly assumed: boolean;
}

const BY_INDEX: Follows = { driver: "index", assumed: false };
const BY_YEAR: Follows = { driver: "year-part", assumed: false };
const BY_RULE: Follows = { driver: "index", assumed: true };

/**
 * What moves a cost row of Twente's table, by "component. label". Two rows may share a label: the sum row has none. A row
 * that is not here follows nothing: by quotation, material, or already spent.
 */
export const FOLLOWS: Readonly<Record<string, Follows>> = {
  "0. Inzet kernteam": BY_RULE,
  "0. Verletkosten zorgprofessionals (Zvw)": BY_YEAR,
  "0. Verletkosten sociaal domein": BY_INDEX,
  "1. Projectleider": BY_RULE,
  "1. Verletkosten zorgprofessionals (Zvw)": BY_YEAR,
  "1. Verletkosten sociaal domein": BY_YEAR,
  "2. Projectleider": BY_YEAR,
  "2. Verletkosten zorgprofessionals (Zvw)": BY_RULE,
  "2. Verletkosten sociaal domein": BY_RULE,
  "2. Deelname zorgprofessionals (Zvw)": { driver: "talks", assumed: false },
  "2. Deelname sociaal domein": { driver: "talks", assumed: false },
  "3-4-5. Projectleider en IT-expert (beheer informatievoorziening)": BY_INDEX,
  "3-4-5. Verletkosten zorgprofessionals (Zvw)": BY_RULE,
  "3-4-5. Verletkosten sociaal domein": BY_RULE,
  "3-4-5. Deelname zorgprofessionals (Zvw)": BY_YEAR,
  "3-4-5. Deelname sociaal domein": BY_YEAR,
  "6. Projectleider": BY_YEAR,
  "6. Verletkosten sociaal domein": BY_RULE,
  "7. Verletkosten zorgprofessionals (Zvw)": BY_YEAR,
  "7. Verletkosten sociaal domein": BY_INDEX,
  "7. Deelname zorgprofessionals (Zvw)": { driver: "consults", assumed: false },
  "7. Deelname sociaal domein": { driver: "consults", assumed: false },
  "8. Projectleider": BY_YEAR,
  "8. Verletkosten zorgprofessionals (Zvw)": BY_RULE,
  "8. Verletkosten sociaal domein": BY_RULE,
};
