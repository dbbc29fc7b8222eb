import { assumption } from "./define";

/** What a talk saves, and what it makes others spend: euros at the price level of 2025. */
export const effects = [
  assumption("diagnostics", "eur-per-person", {
    label: "Vermeden diagnostiek (2u SPV + 1u klinisch psycholoog)",
    short: "diagnostiek",
    value: "746",
  }),
  assumption("cmd-share", "share", { label: "Aandeel CMD", short: "aandeel CMD", value: "0.8" }),
  assumption("epa-share", "share", { label: "Aandeel EPA", short: "aandeel EPA", value: "0.2" }),
  assumption("treatment-cmd", "eur-per-person", {
    label: "Vermeden behandeling CMD",
    short: "behandeling CMD",
    value: "1322",
  }),
  assumption("treatment-epa", "eur-per-person", {
    label: "Vermeden behandeling EPA",
    short: "behandeling EPA",
    value: "6505",
  }),
  assumption("shorter-share", "share", {
    label: "Kortere behandeling na verkennend gesprek",
    short: "aandeel met kortere behandeling",
    value: "0.2",
  }),
  assumption("shorter-consults", "consults-per-person", {
    label: "Vermeden consulten",
    short: "vermeden consulten",
    value: "2",
  }),
  assumption("consult-price", "eur-per-consult", {
    label: "Kosten per consult",
    short: "prijs per consult",
    value: "164.17",
  }),
  assumption("wait-administration", "eur-per-person", {
    label: "Bespaarde administratie per inwoner niet op wachtlijst",
    short: "administratie",
    value: "150",
  }),
  assumption("wait-gp", "eur-per-person", {
    label: "Bespaard huisartsconsult",
    short: "huisartsconsult",
    value: "11.51",
  }),
  assumption("back-to-work", "share", {
    label: "Aandeel SD-verwezenen dat aan het werk gaat",
    short: "aandeel aan het werk",
    value: "0.02",
  }),
  assumption("benefit-saving", "eur-per-person", {
    label: "Besparing uitkering",
    short: "uitkering",
    value: "15406",
  }),
  assumption("debt-share", "share", {
    label: "Aandeel SD-verwezenen met voorkomen schulden",
    short: "aandeel zonder schulden",
    value: "0.01",
  }),
  assumption("debt-saving", "eur-per-person", {
    label: "Besparing schuldhulpverlening",
    short: "schuldhulp",
    value: "9500",
  }),
  assumption("poh-price", "eur-per-person", {
    label: "Kosten POH ggz (8 consulten)",
    short: "kosten POH",
    value: "173",
  }),
  assumption("sd-informal-price", "eur-per-person", {
    label: "Kosten informeel voorliggend veld",
    short: "kosten informeel",
    value: "700",
  }),
  assumption("sd-formal-price", "eur-per-person", {
    label: "Kosten formeel voorliggend veld",
    short: "kosten formeel",
    value: "800",
  }),
  assumption("wmo-price", "eur-per-person", { label: "Kosten Wmo-maatwerk", short: "kosten Wmo", value: "3000" }),
];
