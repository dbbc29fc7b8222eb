import type { TableLink } from "../../links/table-link";

/** A field of a table and the headings that it may stand under, as `normalise` leaves them. */
export interface Field {
  readonly field: string;
  readonly heading: RegExp;
  readonly required?: true;
  /** A total under it may have been typed. */
  readonly totalled?: true;
}

/** A kind of table that a plan needs. */
export interface TableKind {
  readonly table: TableLink["table"];
  readonly fields: readonly Field[];
  /** Fields that must be found, the required ones included. */
  readonly atLeast: number;
  /** Dutch: what is said of a table that was found. */
  readonly why: string;
}

/** The field that names each row. */
export const KEY = "name";

export const MUNICIPALITIES: TableKind = {
  table: "municipalities",
  fields: [
    {
      field: KEY,
      heading:
        /^(?:naam )?(?:van de )?(?:deelnemende )?gemeenten?(?: ?naam)?$|^(?:name of )?municipalit(?:y|ies)(?: name)?$/,
      required: true,
    },
    {
      field: "inhabitants",
      heading:
        /^(?:aantal )?inwoners?(?:tal|aantal)?\b|^bevolking(?:somvang)?\b|^(?:number of )?inhabitants\b|^population\b/,
      required: true,
      totalled: true,
    },
  ],
  atLeast: 2,
  why: "Tabel met de koppen Gemeente en Inwoners",
};

const NUMBER = "nr|no|nummer|number|id|code|volgnummer";
const MILESTONE = "kpi(?: s)?|mijlpaal|mijlpalen|milestones?";
/** What may follow the name of a column with amounts. */
const AMOUNT_WORDS =
  "(?: (?:bedrag|bedragen|amount|in|hele|whole|euro|euro s|euros|eur|budget|betaling|uitkering|per|mijlpaal|milestone|totaal))*";

const name: Field = {
  field: KEY,
  heading: new RegExp(
    `^(?:naam|name|${MILESTONE}|${NUMBER})(?: (?:naam|name|${MILESTONE}|${NUMBER}))*$|^(?:mijlpaal|kpi)(?:nummer|nr|naam|code)$`,
  ),
  required: true,
};
const description: Field = {
  field: "description",
  heading:
    /^(?:omschrijving|beschrijving|description|formulering|prestatie)\b|^(?:mijlpaal|milestone|kpi) (?:omschrijving|beschrijving|description)\b/,
};

export const MILESTONES: TableKind = {
  table: "milestones",
  fields: [
    name,
    description,
    {
      field: "due",
      heading:
        /^(?:geplande? |plan |eind |due |planned |target |verwachte )?(?:datum|date|einddatum|opleverdatum|deadline|planning|realisatiedatum)\b|^(?:gepland op|gereed|uiterlijk)\b/,
    },
    {
      field: "obligation",
      heading:
        /(?:resultaat|inspanning)s?verplichting|^(?:type|soort)(?: (?:verplichting|obligation))?$|^i r$|^(?:type of )?obligation\b|^verplichting$|^effort (?:or )?result\b/,
    },
    {
      field: "total",
      heading: new RegExp(`^totaal ?bedrag\\b|^(?:totaal|total)${AMOUNT_WORDS}$|^(?:bedrag|amount)${AMOUNT_WORDS}$`),
      totalled: true,
    },
    // Some plans print the parties instead of the grants: care is IZA, the social domain SPUK.
    { field: "iza", heading: /^(?!.*\bspuk\b).*\biza\b|^ggz$/, required: true, totalled: true },
    { field: "firstLine", heading: /^(?:eerste|1e) lijn$/, totalled: true },
    { field: "spuk", heading: /^(?!.*\biza\b).*\bspuk\b|^sociaal domein$/, required: true, totalled: true },
  ],
  atLeast: 5,
  why: "Tabel met de koppen van het Mijlpalenformat",
};

/** A column that says that it pays, but not from which grant: "DNR.000041 - Betaling". */
export const PAYMENT =
  /\bdnr\b|\bdnr ?\d|\bdeclaratie|\bbetaling|\bbetaaltitel|\bpayment|\buitbetaling|\biza\b.*\bspuk\b|\bspuk\b.*\biza\b/;

/** What is left of it in a plan that hangs no money on its milestones. */
export const KPIS: TableKind = {
  ...MILESTONES,
  fields: MILESTONES.fields.map(({ field, heading }) => ({
    field,
    heading,
    ...((field === KEY || field === "description") && { required: true }),
  })),
  atLeast: 3,
  why: "Lijst met de koppen Naam en Omschrijving",
};

export function kindOf(table: TableLink["table"]): TableKind {
  return table === "municipalities" ? MUNICIPALITIES : MILESTONES;
}
