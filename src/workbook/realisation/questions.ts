import type { Answers, Option, Question } from "./found";

/** What is still to be asked of one table; what was answered is not asked again. */
export class Questions {
  private readonly open = new Map<string, Question & { readonly withholds: Withholds }>();

  /** @param prefix tells this table from others */
  constructor(
    private readonly prefix: string,
    private readonly answers: Answers,
  ) {}

  /** What was answered; undefined where that is still open, or is none of the options. */
  ask(id: string, text: string, options: readonly Option[], withholds: Withholds = "all"): string | undefined {
    const full = `${this.prefix}|${id}`;
    const answer = this.answers.get(full);
    if (options.some((option) => option.id === answer)) return answer;
    this.open.set(full, { id: full, text, options, withholds });
    return undefined;
  }

  /** An answer by which the table cannot be used: it stays asked. */
  refuse(id: string): void {
    const full = `${this.prefix}|${id}`;
    const text = "Zo kan deze tabel niet worden geteld. Kies een ander antwoord, of laat de tabel weg.";
    this.open.set(full, { id: full, text, options: YES_OR_NO, withholds: "all" });
  }

  get left(): readonly Question[] {
    return [...this.open.values()].map(({ id, text, options }) => ({ id, text, options }));
  }

  withholds(what: Withholds): boolean {
    return [...this.open.values()].some((question) => question.withholds === what);
  }
}

/** What waits for the answer: every figure, those on where talks led, or no figure that is given. */
export type Withholds = "all" | "led" | "nothing";

export const YES_OR_NO: readonly Option[] = [
  { id: "yes", text: "Ja" },
  { id: "no", text: "Nee" },
];
