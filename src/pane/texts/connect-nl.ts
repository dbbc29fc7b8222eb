/** What a user settles on the tab Koppelen. */
export const connectNl = {
  other: "Iets anders…",
  otherFor: (label: string) => `Iets anders dan deze cel: ${label}`,
  solve: "Oplossen…",
  solveFor: (label: string) => `Oplossen: ${label}`,
  change: "Wijzig…",
  changeFor: (label: string) => `Wijzig de koppeling van ${label}`,
  options: (label: string) => `Keuzes voor ${label}`,

  withoutCell: "Door u geregeld",
  typed: (values: string) => `Ingetypt: ${values}`,
  leftOut: "Weggelaten: wat hiervan afhangt, blijft onbekend.",
  askAgain: "Zoek opnieuw",
  askAgainFor: (label: string) => `Zoek opnieuw: ${label}`,

  moved: "Veranderd sinds de vorige keer",
  movedTo: (from: string, to: string) => `stond in ${from}, staat nu in ${to}`,
  gone: (from: string) => `stond in ${from}; die cel is er niet meer`,

  tableDoubtful: "Kijk of dit de juiste tabel en kolommen zijn.",
  tableRight: "Klopt, gebruik deze tabel",
  tableRightFor: (table: string) => `Klopt, gebruik deze tabel: ${table}`,
  column: (field: string) => `Kolom voor ${field}`,
  fields: {
    name: "naam",
    inhabitants: "inwoners",
    code: "code",
    number: "nummer",
    nr: "nummer",
    description: "omschrijving",
    total: "totaalbedrag",
    iza: "IZA",
    spuk: "SPUK",
    due: "datum",
    obligation: "verplichting",
    component: "onderdeel",
  } as Readonly<Record<string, string>>,
  useOther: "Lees het zo",

  ownPlan: "Eigen plan…",
  ownPlanTitle: "Een eigen plan",
};
