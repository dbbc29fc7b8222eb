import { COMPONENTS } from "../inputs/components";
import type { ComponentInputs } from "../inputs/shapes";
import { IMPACT_ROWS, supportPointEffort, type Amount, type ImpactRow } from "../impact-rows";
import { mgn } from "./call";

/** The rows that the plan explains, each as one function of the add-in. */
const AMOUNTS: Readonly<Record<string, Amount>> = {
  "Verschuiving van multi- naar monodisciplinaire ggz": (ref, year) =>
    mgn(
      "VERSCHUIVING",
      ref("talks", year),
      ref("share-mono", year),
      ref("price-multi"),
      ref("price-mono"),
      ref("index", year),
    ),
  "Voorkomen ggz: inwoner gaat naar het sociaal domein": (ref, year) =>
    mgn("VOORKOMEN", ref("talks", year), ref("diversion", year), ref("price-multi"), ref("index", year)),
  "Besparing op de wachtlijst (maatschappelijk en SD)": (ref, year) => shorterQueue(ref, year, "wait-value-sd"),
  "Besparing op de wachtlijst (Zvw)": (ref, year) => shorterQueue(ref, year, "wait-value-zvw"),
  "Extra uitgaven sociaal domein door doorverwijzing (VG)": (ref, year) =>
    mgn("EXTRA.SD", ref("talks", year), ref("share-sd", year), ref("new-to-sd"), ref("price-sd"), ref("index", year)),
  "Minder uitgaven sociaal domein (geen ondersteuning nodig)": (ref, year) =>
    mgn("MINDER.SD", ref("talks", year), ref("share-none"), ref("price-sd"), ref("index", year)),
  "Minder huisartsconsulten na verkennend gesprek": (ref, year) =>
    mgn("HUISARTSCONSULTEN", ref("talks", year), ref("gp-consults"), ref("price-gp-consult"), ref("index", year)),
  "Minder ggz door casusoverleg": (ref, year) =>
    mgn("CASUSOVERLEG", ref("doco-cases", year), ref("doco-share"), ref("doco-value"), ref("index", year)),
  // Of each case the consults are spared, at a price that the plan does not index.
  "Minder huisartsconsulten (draaideureffect)": (ref, year) =>
    mgn("CASUSOVERLEG", ref("doco-cases", year), "1", ref("doco-gp-value", year)),
  "Brede maatschappelijke baten van steunpunten": (ref, year) =>
    mgn("STEUNPUNTBATEN", supportPointEffort(ref, year), ref("support-point-return", year)),
  "Extra uitgaven sociaal domein: steunpunten opstarten en uitbreiden": (ref, year) =>
    mgn("STEUNPUNTEN", ref("support-point-sd", year), ref("index", year)),
  "Voorkomen ggz door consultatie": (ref, year) =>
    mgn("CONSULTATIE", ref("consults", year), ref("consult-share"), ref("consult-value"), ref("index", year)),
  // Everyone whom consultation keeps in the social domain is new to it.
  "Extra uitgaven sociaal domein door doorverwijzing (consultatie)": (ref, year) =>
    mgn("EXTRA.SD", ref("consults", year), ref("consult-share"), "1", ref("price-sd"), ref("index", year)),
};

function shorterQueue(ref: Parameters<Amount>[0], year: Parameters<Amount>[1], value: string): string {
  const people = `${ref("diversion", year)}+${ref("share-mono", year)}`;
  return mgn("WACHTLIJSTBESPARING", ref("talks", year), people, ref("wait-weeks", year), ref(value));
}

/** The plan's rows in its order; what no assumption explains stays an input. */
export const FUNCTION_ROWS: readonly ImpactRow[] = IMPACT_ROWS.map((row) => {
  if (!row.amount) return row;
  const amount = AMOUNTS[row.label];
  if (!amount) throw new Error(`No function gives "${row.label}"`);
  return { ...row, amount };
});

/** The input tabs, with the number of talks by the add-in's function too. */
export const FUNCTION_COMPONENTS: readonly ComponentInputs[] = COMPONENTS.map((component) => ({
  ...component,
  derived: component.derived.map((row) =>
    row.id === "talks"
      ? {
          ...row,
          formula: (ref, year) =>
            mgn("GESPREKKEN", ref("inflow"), ref("talk-share"), ref("adoption", year), ref("year-part", year)),
        }
      : row,
  ),
}));
