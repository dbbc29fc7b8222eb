/** What a file was read as. */
export interface DecodedText {
  readonly text: string;
  /** Nothing in it says how it is written: it is no UTF-8, and read as Excel for Windows writes a .csv. */
  readonly isGuessed: boolean;
}

/** A file as text. What is read wrong would hide what a column is about, or stand in a letter. */
export function decodedText(given: ArrayBuffer | Uint8Array): DecodedText {
  const bytes = given instanceof Uint8Array ? given : new Uint8Array(given);
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isGuessed: false };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return { text: text.replace(/[\u0080-\u009f]/g, windowsLetter), isGuessed: true };
  }
}

/** What Windows-1252 has where Latin-1 has nothing that can be read. Some versions of Node decode it as Latin-1. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windowsLetter(letter: string): string {
  return FROM_80.charAt(letter.charCodeAt(0) - 0x80);
}

/** Two bytes a letter, by the mark at its beginning, or as one of the first two is nil. */
function wideEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first !== undefined && first > 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second > 0)) return "utf-16be";
  return null;
}

/** Dutch, for a file that is no UTF-8. */
export function readAsWindows(file: string): string {
  return `${file} is geen UTF-8 en is gelezen als Windows-1252; kijk of letters met een accent kloppen.`;
}
