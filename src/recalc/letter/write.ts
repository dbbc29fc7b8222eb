import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeLetters, type Written as LetterText } from "../../letter/letter";
import { toDocx } from "../../letter/output/docx";
import { fileNames } from "../../letter/output/file-name";
import { toHtml } from "../../letter/output/html";
import { toPlainText } from "../../letter/output/plain-text";
import { progressLetter } from "../../letter/progress";
import { TemplateError, readTemplate, type Template } from "../../letter/template/template";
import { OWN_TEXT, TEMPLATES } from "../../letter/templates";
import { budgetOf } from "../../model/budget/budget-of";
import { PLAN_NAME, type Scenario } from "../../model/plan/scenario";
import { basisOf } from "../../model/provenance/basis";
import { countedOf } from "../../model/provenance/counted";
import { print } from "../../model/provenance/register";
import { progressOf, type Progress } from "../../model/realisation/progress";
import { localDay } from "../../workbook/session/moment";
import { UsageError, type Arguments } from "../arguments";
import { canBeWritten, writeWhole } from "../output";
import { payoutMissingText, unsettled } from "../report";
import { realisedRun } from "../realisation";
import { done, run, type OpenRun } from "../run";
import { readTextFile } from "../text-file";
import type { LetterArguments } from "./arguments";
import { chosenCodes } from "./choose";

/** The name of its files, without extension. */
const REPORT = "voortgang";

export interface Written {
  /** The files, in order. */
  readonly files: readonly string[];
  /** What keeps the letters from being complete, Dutch sentences. */
  readonly missing: readonly string[];
}

/**
 * Writes each letter as .txt, .html and .docx in the folder.
 *
 * @throws UsageError for an unknown municipality or a template with faults, UnreadableWorkbook
 */
export async function write(args: LetterArguments): Promise<Written> {
  const { calculation, municipalities, progress = false, length, template: own, out, keep } = args;
  const template = await templateOf(args);
  if (keep !== null) await canBeWritten(keep, calculation.file);
  let files: readonly string[] = [];
  let missing: readonly string[] = [];
  await run(calculation, async (open) => {
    const { connection, result, scenario: chosen, now, session, save } = open;
    const { plan, figures } = connection;
    const scenario = scenarioName(chosen, calculation);
    const { payout, funding } = result;
    missing = unsettled(connection).map(({ message }) => message);
    if (payout === null) {
      const why = result.payoutMissing;
      missing = [...missing, ...(why ? [payoutMissingText(why)] : [])];
      return;
    }
    const codes =
      municipalities &&
      chosenCodes(
        municipalities,
        payout.municipalities.map((own) => own.municipality),
      );
    const budget = budgetOf(plan, figures, result);
    const where = progress ? await progressOfRun(open, calculation) : null;
    const basis = basisOf(plan, figures, payout, scenario, { funding, budget }, where ? countedOf(where) : undefined);
    const printed = print(basis, now.toISOString());
    // What is not the plan itself is told in words as well.
    const isOther = chosen !== null || calculation.set.length > 0;
    const bears = {
      ...{ scenario, reference: printed.reference, on: localDay(now) },
      ...(isOther && { remark: chosen?.remark ?? "" }),
    };
    // First: a letter whose reference cannot be kept is not written.
    if (keep !== null) await done(session, session.keepReference(printed));
    if (where) files = await writeFiles([progressLetter(plan, where, bears)], [REPORT], out);
    else {
      const letters = writeLetters(
        { plan, figures, payout, funding, budget, ...bears },
        template,
        (code) => codes?.has(code) ?? true,
      );
      const names = letters.map(({ municipality }) => municipality);
      files = await writeFiles(letters, fileNames(names, own === null ? length : OWN_TEXT), out);
    }
    if (keep !== null) await writeWhole(keep, await save());
  });
  return { files, missing };
}

/**
 * Where the plan stands by the file with counts, or else by what stands on the workbook's own sheet. What of it was not
 * used is told.
 */
async function progressOfRun({ session, ...ran }: OpenRun, { realisation }: Arguments): Promise<Progress> {
  const { plan, figures } = ran.connection;
  const tell = (remarks: readonly string[]) => remarks.forEach((remark) => process.stderr.write(`Let op: ${remark}\n`));
  if (realisation && realisation.file !== null) {
    const realised = await realisedRun(ran, realisation, realisation.file, localDay(ran.now));
    tell(realised.remarks);
    return realised;
  }
  const { actuals } = session.state();
  tell(actuals?.faults.map(({ message }) => message) ?? []);
  if (actuals?.actuals) return progressOf(plan, figures, actuals.actuals, ran.result.payout);
  throw new UsageError("er is niets geteld: geef --realisation BESTAND op, of vul MGN Realisatie in");
}

async function writeFiles(
  letters: readonly LetterText[],
  names: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new UsageError(`de map ${folder} kan niet worden gemaakt`);
  });
  const files: string[] = [];
  for (const [index, letter] of letters.entries()) {
    const path = join(folder, names[index] ?? "");
    for (const [extension, content] of [
      ["txt", toPlainText([letter])],
      ["html", toHtml([letter])],
      ["docx", await toDocx([letter])],
    ] as const) {
      files.push(`${path}.${extension}`);
      await writeWhole(`${path}.${extension}`, content);
    }
  }
  return files;
}

async function templateOf({ template: file, length }: LetterArguments): Promise<Template> {
  if (file === null) return readTemplate(TEMPLATES[length]);
  const text = await readTextFile(file).catch(() => {
    throw new UsageError(`het sjabloon ${file} kan niet worden gelezen`);
  });
  try {
    return readTemplate(text);
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageError(`${file} kan niet worden gebruikt.\n${error.message}`);
    throw error;
  }
}

/** "Plan", or how the scenario is called. */
function scenarioName(scenario: Scenario | null, { set }: Arguments): string {
  const base = scenario?.name ?? PLAN_NAME;
  return set.length === 0 ? base : `${base}, met gewijzigde aannames`;
}
