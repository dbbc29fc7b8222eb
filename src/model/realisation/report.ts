import type { IsoDate } from "../time/iso-date";
import type { Milestone } from "../plan/figures";
import type { Plan } from "../plan/plan";
import { countsOn, isPending } from "../plan/milestone-outcome";
import { toldChance, toldStanding } from "./ahead";
import { counted, date, euros, firstFew, list, longDate } from "../text/dutch";
import type { Block, Cell, TableRow } from "../text/document";
import { groupsOf, type ProgressGroups } from "./groups";
import { LIGHT_RULE, LIGHT_WORDS, type Light } from "./light";
import type { Progress, ProgressLine } from "./progress";
import type { PotStake, Stakes } from "./stakes";
import {
  METHOD_WORDS,
  NOTHING_MORE,
  askedText,
  clashingText,
  headlineOf,
  lackingText,
  lightCounts,
  neededText,
  shortOutlookText,
  reachText,
  soFarText,
} from "./words";

/**
 * The progress report, for a board: what is met, what is at risk and for how much, and what must happen before when.
 * The same pieces come on a sheet and in a document.
 */
export function progressReport(plan: Plan, progress: Progress): readonly Block[] {
  const groups = groupsOf(progress.lines);
  return [
    heading(`Voortgang ${plan.name}`),
    ...overview(progress),
    heading("Wat is gehaald of op koers ligt"),
    ...wellBlocks(groups),
    heading("Wat gevaar loopt, en om hoeveel geld het gaat"),
    ...riskBlocks(groups, progress.stakes),
    heading("Wat er moet gebeuren, en voor wanneer"),
    ...neededBlocks(groups, progress, plan.endOfScheme),
    ...municipalBlocks(progress.stakes),
    ...notes(progress),
  ];
}

/** Every milestone with a measure, a row each. */
export function allMilestones({ lines }: Progress): Block {
  return {
    kind: "table",
    table: {
      caption: "Alle mijlpalen met een telling; tussen haakjes waarin de prognose in 9 van de 10 gevallen uitkomt",
      columns: ["Mijlpaal", "Stand", "Gevraagd", "Tot nu toe", "Prognose", "Kans"],
      rows: lines.flatMap((line): TableRow[] => {
        const standing = toldStanding(line);
        if (standing === null) return [];
        const [outlook] = standing.outlooks;
        return [
          row([
            nameOf(line),
            LIGHT_WORDS[line.light],
            askedText(standing),
            soFarText(standing),
            outlook ? shortOutlookText(outlook, standing) : "",
            toldChance(line) ?? "",
          ]),
        ];
      }),
    },
  };
}

/** "KPI 14, verkennende gesprekken". */
export function nameOf({ milestone, standing }: Pick<ProgressLine, "milestone" | "standing">): string {
  return standing.kind === "measured" ? `${milestone.name}, ${standing.measure.label.toLowerCase()}` : milestone.name;
}

/** As they are named in a sentence that counts them. */
const OVERVIEW: readonly Light[] = [
  "met",
  "partly",
  "on-course",
  "in-doubt",
  "in-danger",
  "missed",
  "to-come",
  "unknown",
  "evidence",
];

function overview({ lines, realisation }: Progress): readonly Block[] {
  const measured = lines.filter(({ standing }) => standing.kind === "measured");
  const evidence = lines.filter(({ standing }) => standing.kind === "evidence");
  const noted = evidence.some(({ light }) => light !== "evidence") ? `: ${list(lightCounts(evidence, OVERVIEW))}` : "";
  const told = [
    ...(measured.length > 0 ? [`Van de mijlpalen met een telling: ${list(lightCounts(measured, OVERVIEW))}.`] : []),
    ...(evidence.length > 0
      ? [
          `${counted(evidence.length, "mijlpaal wordt", "mijlpalen worden")} met een document of een datum aangetoond${noted}.`,
        ]
      : []),
  ];
  return [
    paragraph(`Geteld tot en met ${longDate(realisation.basis.book.actuals.until)}. ${headlineOf(lines)}.`, true),
    paragraph(told.join(" ")),
  ];
}

function wellBlocks({ well }: ProgressGroups): readonly Block[] {
  if (well.length === 0) return [paragraph("Nog geen mijlpaal met een telling is gehaald of op koers.")];
  return [
    listOf(
      well.map((line) => {
        const { standing, light, milestone } = line;
        const noted = milestone.outcome.status === "open" ? "" : " (genoteerd)";
        const figures = standing.kind === "measured" ? `; ${soFarText(standing)}, gevraagd ${askedText(standing)}` : "";
        return `${nameOf(line)}: ${LIGHT_WORDS[light]}${noted}${figures}.`;
      }),
    ),
  ];
}

function riskBlocks({ attention }: ProgressGroups, stakes: Stakes | null): readonly Block[] {
  const table: readonly Block[] =
    attention.length === 0
      ? [paragraph("Geen mijlpaal met een telling is onzeker, in gevaar of niet gehaald.")]
      : [
          {
            kind: "table",
            table: {
              caption: "Mijlpalen die aandacht vragen, met het geld dat eraan hangt, in euro",
              columns: ["Mijlpaal", "Stand", "Tot nu toe", "Gevraagd", "Kans", "SPUK", "IZA"],
              rows: attention.map(riskRow),
            },
          },
        ];
  return [...table, ...(stakes === null ? [] : [paragraph(moneyText(stakes))])];
}

function riskRow(line: ProgressLine): TableRow {
  const { standing, light, stake } = line;
  const measured = standing.kind === "measured" ? standing : null;
  const money = (pot: "spuk" | "iza"): Cell =>
    stake === null ? textCell("–") : { kind: "euros", value: stake[pot], decimals: 0, bare: true };
  return {
    isTotal: false,
    cells: [
      textCell(nameOf(line)),
      textCell(LIGHT_WORDS[light]),
      textCell(measured ? soFarText(measured) : ""),
      textCell(measured ? askedText(measured) : ""),
      textCell(toldChance(line) ?? "–"),
      money("spuk"),
      money("iza"),
    ],
  };
}

/** What hangs on the milestones that are open, and what is lost of it on average. */
export function moneyText({ spuk, iza }: Stakes): string {
  const open = `Aan open mijlpalen waarvan de kans bekend is, hangt ${euros(spuk.atStake)} SPUK en ${euros(iza.atStake)} IZA; naar verwachting gaat daarvan ${euros(spuk.expected)} SPUK terug en vervalt ${euros(iza.expected)} IZA.`;
  const isAllTold = spuk.unknown.isZero() && iza.unknown.isZero();
  return isAllTold
    ? open
    : `${open} Aan open mijlpalen waarvan niemand kan zeggen hoe waarschijnlijk ze zijn, hangt ${euros(spuk.unknown)} SPUK en ${euros(iza.unknown)} IZA.`;
}

function neededBlocks(
  { attention, well, untold, evidence }: ProgressGroups,
  { realisation }: Progress,
  endOfScheme: IsoDate,
): readonly Block[] {
  const { until } = realisation.basis.book.actuals;
  const pending = [...attention, ...well, ...untold].filter(({ milestone }) => isPending(milestone, endOfScheme));
  const toDo = pending.flatMap((line) => toDoOf(line, until));
  return [
    toDo.length === 0
      ? paragraph(
          pending.every(isNothingNeeded)
            ? "Voor geen mijlpaal met een telling is nog iets nodig."
            : "Voor geen mijlpaal is bekend wat er nog nodig is.",
        )
      : listOf(toDo.sort((one, other) => (one.due < other.due ? -1 : 1)).map(({ text }) => text)),
    ...documentBlocks(evidence, until, endOfScheme),
  ];
}

/** Whether it is known that nothing is needed any more, or that nothing can change it. */
function isNothingNeeded(line: ProgressLine): boolean {
  const { standing } = line;
  if (standing.kind !== "measured") return true;
  const isSettled = standing.verdict === "met" || standing.verdict === "missed";
  return isSettled || (standing.verdict === "open" && neededText(standing) === NOTHING_MORE);
}

function toDoOf(line: ProgressLine, until: IsoDate): readonly { readonly due: IsoDate; readonly text: string }[] {
  const standing = toldStanding(line);
  // What nobody counted leaves unknown what is still needed; and of days that are over nothing can be made up for.
  if (standing === null || (standing.value === null && standing.realised.state !== "to-come")) return [];
  if (standing.verdict === "unknown" && standing.span.until <= until) return [];
  const [needed, reach] = [neededText(standing), reachText(standing, until)];
  if (needed === null || needed === NOTHING_MORE) return [];
  const limit = reach === null ? "" : `; buiten bereik ${reach}`;
  return [
    {
      due: standing.span.until,
      text: `${nameOf(line)}, tot en met ${date(standing.span.until)}: ${standing.asked.kind === "share" ? needed : `nog nodig ${needed}`}${limit}.`,
    },
  ];
}

/** Documents that are named. */
const NEXT = 5;

/** What is shown otherwise than by a count: what should have been there, and what comes first. */
function documentBlocks(evidence: ProgressGroups["evidence"], until: IsoDate, endOfScheme: IsoDate): readonly Block[] {
  const pending = evidence
    .map(({ milestone }) => milestone)
    .filter((milestone) => isPending(milestone, endOfScheme))
    .sort((one, other) => (countsOn(one) < countsOn(other) ? -1 : 1));
  const isOver = (milestone: Milestone) => milestone.dueAssumed !== true && countsOn(milestone) <= until;
  const byWhen = (milestone: Milestone) =>
    milestone.dueAssumed === true ? "zonder datum" : `uiterlijk ${date(countsOn(milestone))}`;
  const told = (milestones: readonly Milestone[]) => milestones.map((each) => `${each.name} (${byWhen(each)})`);
  const overdue = told(pending.filter(isOver));
  const next = told(pending.filter((milestone) => !isOver(milestone))).slice(0, NEXT);
  const late = counted(overdue.length, "mijlpaal had", "mijlpalen hadden");
  const open = overdue.length === 1 ? "staat" : "staan";
  return [
    ...(overdue.length === 0
      ? []
      : [
          paragraph(
            `${late} al met een document of een datum aangetoond moeten zijn, en ${open} nog open: ${firstFew(overdue, NEXT)}.`,
          ),
        ]),
    ...(next.length === 0 ? [] : [paragraph(`Het eerst aan te tonen met een document of een datum: ${list(next)}.`)]),
  ];
}

function municipalBlocks(stakes: Stakes | null): readonly Block[] {
  if (stakes === null) return [];
  const cells = (name: string, { atStake, expected, unknown }: PotStake, isTotal: boolean): TableRow => ({
    isTotal,
    cells: [
      textCell(name),
      ...[atStake, expected, unknown].map((value): Cell => ({ kind: "euros", value, decimals: 0, bare: true })),
    ],
  });
  return [
    {
      kind: "table",
      table: {
        caption: "SPUK die een gemeente terug kan moeten betalen, in euro",
        columns: ["Gemeente", "Kans bekend", "Verwacht", "Kans onbekend"],
        rows: [
          ...stakes.municipalities.map(({ municipality, ...own }) => cells(municipality.name, own, false)),
          cells("Samen", stakes.spuk, true),
        ],
      },
    },
  ];
}

function notes({ lines, realisation }: Progress): readonly Block[] {
  const remarks = lines.flatMap(({ standing, milestone }) => {
    if (standing.kind === "evidence") return [];
    const agreed = standing.target.agreed.map(
      ({ on, reason }) => `Het doel is op ${date(on)} anders afgesproken: ${reason}.`,
    );
    return [lackingText(standing), clashingText(standing), ...agreed].flatMap((each) =>
      each === null ? [] : [`${milestone.name}. ${each}`],
    );
  });
  return [
    ...(remarks.length > 0 ? [heading("Let op"), listOf(remarks)] : []),
    paragraph(
      `${LIGHT_RULE} De prognose is ${METHOD_WORDS[realisation.method]}. Verwacht is het bedrag maal de kans dat de mijlpaal niet wordt gehaald.`,
    ),
  ];
}

function heading(text: string): Block {
  return { kind: "heading", runs: [{ text, bold: true }] };
}

function paragraph(text: string, bold = false): Block {
  return { kind: "paragraph", runs: [{ text, bold }] };
}

function listOf(items: readonly string[]): Block {
  return { kind: "list", items: items.map((text) => [{ text, bold: false }]) };
}

function textCell(text: string): Cell {
  return { kind: "text", text };
}

function row(texts: readonly string[]): TableRow {
  return { isTotal: false, cells: texts.map(textCell) };
}
