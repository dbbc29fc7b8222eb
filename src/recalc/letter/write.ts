import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeLetters, type Letter } from "../../letter/letter";
import { toDocx } from "../../letter/output/docx";
import { fileNames } from "../../letter/output/file-name";
import { toHtml } from "../../letter/output/html";
import { toPlainText } from "../../letter/output/plain-text";
import { TemplateError, readTemplate, type Template } from "../../letter/template/template";
import { TEMPLATES } from "../../letter/templates";
import { budgetOf } from "../../model/budget/budget-of";
import { PLAN_NAME, type Scenario } from "../../model/plan/scenario";
import { basisOf } from "../../model/provenance/basis";
import { print } from "../../model/provenance/register";
import { localDay } from "../../workbook/session/moment";
import { UsageError, type Arguments } from "../arguments";
import { canBeWritten, writeWhole } from "../output";
import { payoutMissingText, unsettled } from "../report";
import { done, run } from "../run";
import { readTextFile } from "../text-file";
import type { LetterArguments } from "./arguments";
import { chosenCodes } from "./choose";

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
  const { calculation, municipalities, out, keep } = args;
  const template = await templateOf(args);
  if (keep !== null) await canBeWritten(keep, calculation.file);
  let files: readonly string[] = [];
  let missing: readonly string[] = [];
  await run(calculation, async ({ connection, result, scenario: chosen, now, session, save }) => {
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
    const printed = print(basisOf(plan, figures, payout, scenario, { funding, budget }), now.toISOString());
    const { reference } = printed;
    const source = { plan, figures, payout, funding, budget, scenario };
    const letters = writeLetters(
      { ...source, ...(chosen && { remark: chosen.remark }), reference, on: localDay(now) },
      template,
      (code) => codes?.has(code) ?? true,
    );
    // First: a letter whose reference cannot be kept is not written.
    if (keep !== null) await done(session, session.keepReference(printed));
    files = await writeFiles(letters, out);
    if (keep !== null) await writeWhole(keep, await save());
  });
  return { files, missing };
}

async function writeFiles(letters: readonly Letter[], folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new UsageError(`de map ${folder} kan niet worden gemaakt`);
  });
  const names = fileNames(letters.map(({ municipality }) => municipality));
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
