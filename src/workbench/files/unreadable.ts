import type { NoNumber } from "./numbers";

/** The file is not a workbook that we can open; the message says in Dutch what to do. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
}

/** Compound files: an old .xls, or an .xlsx behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Says why bytes that could not be read as an .xlsx could not be. */
export function unreadable(fileName: string, bytes: Uint8Array, cause: unknown): UnreadableWorkbook {
  const isCompound = COMPOUND.every((byte, index) => bytes[index] === byte);
  const reason = isCompound
    ? "het is een oude .xls of een bestand met een wachtwoord. Bewaar het in Excel als .xlsx zonder wachtwoord."
    : "het is geen (geldige) Excel-werkmap van het type .xlsx.";
  return refused(fileName, reason, cause);
}

/** @param why a Dutch clause, with what to do in a sentence after it */
export function refused(fileName: string, why: string, cause?: unknown): UnreadableWorkbook {
  return new UnreadableWorkbook(`${fileName} kan niet worden geopend: ${why}`, { cause });
}

/** Excel would repair such a file, and say nothing of the number that it lost. */
export function noNumber(fileName: string, { sheet, address, text }: NoNumber): UnreadableWorkbook {
  return refused(
    fileName,
    `in cel ${address} van blad ${sheet} staat "${text}", en dat is geen getal. Verbeter de cel in het programma dat het bestand maakte, en bewaar het opnieuw.`,
  );
}
