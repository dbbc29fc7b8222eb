/** The few looks that our sheets are made of. Colours are chosen to be readable on white, and never carry meaning alone. */
export interface Style {
  readonly bold?: true;
  readonly italic?: true;
  readonly fontColor?: string;
  readonly fontSize?: number;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: true;
  readonly top?: true;
  readonly indent?: number;
  readonly lineAbove?: true;
  readonly lineBelow?: true;
}

const INK = "#1F1F1F";
const GREY = "#595959";
const BAND = "#E7EEF4";
/** Straight from the user's own cells: a link to another sheet is green, as modellers are used to. */
const LINKED = "#1B5E20";

/** What its reader is asked to fill in: a pale fill, and the header says so in words. */
const ASKED = "#FFF8E1";

/** Number formats in the invariant form: Excel shows them with Dutch points and commas. */
export const STYLES = {
  title: { bold: true, fontSize: 14, fontColor: INK },
  note: { italic: true, fontColor: GREY },
  section: { bold: true, fill: BAND, fontColor: INK },
  header: { bold: true, fontColor: INK, lineBelow: true, wrap: true },
  headerRight: { bold: true, fontColor: INK, lineBelow: true, wrap: true, align: "Right" },
  year: { bold: true, fontColor: INK, lineBelow: true, align: "Right", numberFormat: "0" },
  sectionYear: { bold: true, fill: BAND, fontColor: INK, align: "Right", numberFormat: "0" },
  headline: { bold: true, fontSize: 14, fontColor: INK, lineBelow: true },
  headlineEuros: { align: "Right", numberFormat: "#,##0" },
  total: { bold: true, lineAbove: true },
  bold: { bold: true },
  linked: { fontColor: LINKED },
  explanation: { fontColor: GREY },
  asked: { fill: ASKED, numberFormat: "#,##0.00" },
  /** Of a finding: the word in the cell says the same. */
  error: { bold: true, fill: "#FBE3E4", fontColor: "#8B0F14" },
  warning: { bold: true, fill: "#FFF1D6", fontColor: "#6B4300" },
  rounding: { fill: "#F0F0F0", fontColor: GREY },
  left: { align: "Left" },
  right: { align: "Right" },
  center: { align: "Center" },
  wrapped: { wrap: true },
  top: { top: true },
  indented: { align: "Left", indent: 1 },
  euros: { numberFormat: "#,##0" },
  /** With its sign, for a table that is taken elsewhere. */
  letterEuros: { numberFormat: '"€ "#,##0' },
  letterCents: { numberFormat: '"€ "#,##0.00' },
  price: { numberFormat: "#,##0.00" },
  count: { numberFormat: "#,##0.00" },
  whole: { numberFormat: "#,##0" },
  share: { numberFormat: "0.00%" },
  factor: { numberFormat: "0.0000" },
  plainYear: { numberFormat: "0" },
  date: { numberFormat: "d-m-yyyy", align: "Right" },
  moment: { numberFormat: "d-m-yyyy hh:mm", align: "Right" },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof STYLES;

export function styleOf(name: StyleName): Style {
  return STYLES[name];
}
