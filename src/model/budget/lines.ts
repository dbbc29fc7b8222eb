import { SOCIAL_SPENDING } from "../businesscase/social-spending";

/** What a line does in the budget. part: of the line before it, so not counted again. memo: outside the balance. */
export type LineRole = "income" | "expense" | "part" | "balance" | "memo";

interface LineDefinition {
  readonly id: string;
  readonly role: LineRole;
  /** Dutch. */
  readonly label: string;
  /** Dutch: what it is and what it is not. */
  readonly means: string;
}

/** The lines of the multi-year budget, in their order. The Dutch labels stand on the sheet, in the pane and in letters. */
export const LINES = [
  {
    id: "grant-local",
    role: "income",
    label: "SPUK-voorschot, lokaal",
    means: "Wat de gemeente vooraf ontvangt voor de lokale mijlpalen. Dit loopt via de eigen begroting.",
  },
  {
    id: "grant-regional",
    role: "income",
    label: "Aandeel in de regionale pot",
    means: "Gaat naar de regio en loopt niet via de eigen begroting. Het aandeel is naar inwoners.",
  },
  {
    id: "repaid-local",
    role: "expense",
    label: "Terug te betalen SPUK, lokaal",
    means: "Voorschot op lokale mijlpalen die als niet of deels gehaald zijn genoteerd.",
  },
  {
    id: "repaid-regional",
    role: "expense",
    label: "Terug te betalen, aandeel regionale pot",
    means:
      "Wordt eerst uit de regionale pot betaald; wat de pot niet kan betalen, komt naar inwoners bij de gemeenten.",
  },
  {
    id: "requested",
    role: "expense",
    label: SOCIAL_SPENDING.requested,
    means:
      "Het deel in alle uitgaven van het sociaal domein die het plan aanvraagt, ook wat de regio namens de gemeenten uitgeeft.",
  },
  {
    id: "requested-structural",
    role: "part",
    label: "waarvan structureel",
    means: "Uitgaven uit de aanvraag die na de aanvraag doorgaan.",
  },
  {
    id: "own",
    role: "expense",
    label: SOCIAL_SPENDING.own,
    means: "Uitgaven van het sociaal domein zonder aanvraag: de gemeenten betalen ze uit eigen middelen.",
  },
  {
    id: "own-structural",
    role: "part",
    label: "waarvan structureel",
    means: "Uitgaven die blijven. Na het laatste jaar: het bedrag van dat jaar, in prijzen van dat jaar.",
  },
  {
    id: "balance",
    role: "balance",
    label: "Saldo",
    means:
      "Inkomsten min uitgaven. Een tekort in een jaar van de aanvraag kan voorfinanciering zijn; kijk dan naar het totaal.",
  },
  {
    id: "risk-local",
    role: "memo",
    label: "Ten hoogste terug, eigen deel",
    means: "Voorschot op lokale mijlpalen waarvan de uitkomst nog open is, in het jaar waarin het terug zou gaan.",
  },
  {
    id: "risk-regional",
    role: "memo",
    label: "Ten hoogste terug, aandeel regionale pot",
    means:
      "Het aandeel naar inwoners in regionale mijlpalen waarvan de uitkomst nog open is, in het jaar waarin het terug zou gaan.",
  },
] as const satisfies readonly LineDefinition[];

export type LineId = (typeof LINES)[number]["id"];
