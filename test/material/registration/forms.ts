import { Dice } from "./dice";
import type { Row, Where } from "./talks";

export type DateForm =
  | "d-m-yyyy"
  | "iso"
  | "iso-time"
  | "m/d/yy"
  | "d/m/yyyy"
  | "d mmm yyyy"
  | "mmmm d, yyyy"
  | "d.m.yy"
  | "yyyymmdd"
  | "1900"
  | "1904";
export type Field =
  | "id"
  | "day"
  | "where"
  | "place"
  | "changed"
  | "status"
  | "test"
  | "name"
  | "birth"
  | "bsn"
  | "phone"
  | "mail"
  | "note";

/** How someone's registration is written down. */
export interface Form {
  readonly delimiter: ";" | "," | "\t" | "|";
  readonly language: "nl" | "en";
  readonly dates: DateForm;
  readonly fields: readonly Field[];
  /** Headers that differ from those of the language. */
  readonly headers?: Partial<Record<Field, string>>;
  readonly answers?: Partial<Record<Where, string>>;
  /** Lines above the headers. */
  readonly above?: readonly string[];
}

export const PERSONAL = ["name", "birth", "bsn", "phone", "mail", "note"] as const satisfies readonly Field[];
export const ALL_FIELDS: readonly Field[] = ["id", "day", "where", "place", "changed", "status", "test", ...PERSONAL];

const HEADERS: Readonly<Record<Form["language"], Readonly<Record<Field, string>>>> = {
  nl: {
    id: "Registratienummer",
    day: "Datum gesprek",
    where: "Verwijzing",
    place: "Gemeente",
    changed: "Laatst gewijzigd",
    status: "Status",
    test: "Testregel",
    name: "Naam cliënt",
    birth: "Geboortedatum",
    bsn: "BSN",
    phone: "Telefoon",
    mail: "E-mail",
    note: "Toelichting",
  },
  en: {
    id: "Record ID",
    day: "Date of talk",
    where: "Referral",
    place: "Municipality",
    changed: "Last modified",
    status: "Status",
    test: "Test",
    name: "Client name",
    birth: "Date of birth",
    bsn: "Citizen service number",
    phone: "Phone",
    mail: "Email address",
    note: "Comments",
  },
};

const ANSWERS: Readonly<Record<Form["language"], Readonly<Record<Where, string>>>> = {
  nl: { specialist: "specialistische ggz", mono: "mono", sd: "sociaal domein", none: "geen", open: "" },
  en: {
    specialist: "specialised mental health care",
    mono: "mono",
    sd: "social domain",
    none: "no referral",
    open: "unknown",
  },
};

const STATUS: Readonly<Record<Form["language"], Readonly<Record<Row["status"], string>>>> = {
  nl: { gevoerd: "Gevoerd", geannuleerd: "Geannuleerd" },
  en: { gevoerd: "Completed", geannuleerd: "Cancelled" },
};

const SHORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const LONG = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export function dateIn(form: DateForm, iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const serial = Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
  const forms: Readonly<Record<DateForm, string>> = {
    "d-m-yyyy": `${d}-${m}-${y}`,
    iso,
    "iso-time": `${iso}T10:30:00`,
    "m/d/yy": `${m}/${d}/${year.slice(2)}`,
    "d/m/yyyy": `${day}/${month}/${y}`,
    "d mmm yyyy": `${d} ${SHORT[m - 1] ?? ""} ${y}`,
    "mmmm d, yyyy": `${LONG[m - 1] ?? ""} ${d}, ${y}`,
    "d.m.yy": `${d}.${m}.${year.slice(2)}`,
    yyyymmdd: `${year}${month}${day}`,
    "1900": String(serial),
    "1904": String(serial - 1462),
  };
  return forms[form];
}

/** The rows as cells, headers first. */
export function cellsIn(
  { language, dates, fields, headers = {}, answers = {} }: Form,
  rows: readonly Row[],
): string[][] {
  const cell = (row: Row, field: Field): string => {
    switch (field) {
      case "id":
        return row.id;
      case "day":
        return row.day === null ? "" : dateIn(dates, row.day);
      case "where":
        return answers[row.where] ?? ANSWERS[language][row.where];
      case "place":
        return row.place;
      case "changed":
        return row.changed;
      case "status":
        return STATUS[language][row.status];
      case "test":
        return row.isTest ? (language === "nl" ? "ja" : "yes") : language === "nl" ? "nee" : "no";
      default:
        return row.person[field];
    }
  };
  return [
    fields.map((field) => headers[field] ?? HEADERS[language][field]),
    ...rows.map((row) => fields.map((field) => cell(row, field))),
  ];
}

/** As a file: what has a delimiter or a quote in it stands between quotes. */
export function textIn(form: Form, rows: readonly Row[]): string {
  const { delimiter, above = [] } = form;
  const quoted = (text: string) =>
    text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = cellsIn(form, rows).map((cells) => cells.map(quoted).join(delimiter));
  return `${[...above, ...lines].join("\r\n")}\r\n`;
}

/** In any order. */
export function anyOrder(seed: number, fields: readonly Field[] = ALL_FIELDS): readonly Field[] {
  return new Dice(seed).shuffled(fields);
}
