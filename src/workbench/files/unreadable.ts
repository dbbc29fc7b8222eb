/** The file is not a workbook that we can open; the message says in Dutch what to do. */
export class UnreadableWorkbook extends Error {
  override readonly name = "UnreadableWorkbook";
}

/** Why a file that is a workbook is not opened: a Dutch clause, with what to do in a sentence after it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Compound files: an old .xls, or an .xlsx behind a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Says why bytes could not be read as an .xlsx. */
export function unreadable(fileName: string, bytes: Uint8Array, cause: unknown): UnreadableWorkbook {
  const why = cause instanceof Refusal ? cause.message : noWorkbook(bytes);
  return new UnreadableWorkbook(`${fileName} kan niet worden geopend: ${why}`, { cause });
}

function noWorkbook(bytes: Uint8Array): string {
  return COMPOUND.every((byte, index) => bytes[index] === byte)
    ? "het is een oude .xls of een bestand met een wachtwoord. Bewaar het in Excel als .xlsx zonder wachtwoord."
    : "het is geen (geldige) Excel-werkmap van het type .xlsx.";
}
