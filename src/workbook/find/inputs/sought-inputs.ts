import { oncePer } from "../../../model/plan/once-per";
import type { InputDefinition, Plan } from "../../../model/plan/plan";
import { normalise, splitComponent } from "../../cells/normalise";
import { publishedOf, type Published } from "../numbers/published";
import { UNLIKE, likeness, type Likeness, type Wording } from "../words/similarity";
import { Vocabulary } from "../words/vocabulary";

/** An input as it is looked for. */
export interface SoughtInput {
  readonly input: InputDefinition;
  readonly published: Published;
  /** The component in whose block it must stand; null where it may stand anywhere. */
  readonly component: string | null;
  /** True when the plan's label carries the component's number. */
  readonly numbered: boolean;
  readonly wordings: readonly Wording[];
}

/** An input that a label may name. */
export interface Named {
  readonly wanted: SoughtInput;
  readonly likeness: Likeness;
}

/** Labels less alike than this are not even shown as a runner-up. */
const LEAST_LIKENESS = 0.36;
/** A word of which so many labels hold one tells nothing by itself. */
const TELLING = 0.2;
/** So many labels are remembered: a ledger has another text in every row. */
const MOST_REMEMBERED = 20_000;
/** A label needs at least one word that tells more than this. */
const NAMING = 0.5;

/** Everything that is looked for, ready to be compared with any number of labels. */
export class SoughtInputs {
  private readonly vocabulary: Vocabulary;
  private readonly wanted: readonly SoughtInput[];
  private readonly byNotion = new Map<string, SoughtInput[]>();
  private readonly byNormal = new Map<string, SoughtInput[]>();
  private readonly named = new Map<string, readonly Named[]>();

  constructor(plan: Plan) {
    const components = new Map(plan.rows.map((row) => [row.id, row.component]));
    const texts = plan.inputs.map((input) => {
      const { component, rest } = splitComponent(input.label);
      return { input, component, rest, others: input.synonyms ?? [] };
    });
    const vocabulary = new Vocabulary(texts.map(({ rest }) => rest));
    this.vocabulary = vocabulary;
    const wording = (text: string, isOwn: boolean): Wording => ({
      words: vocabulary.words(text),
      withoutBrackets: text.includes("(") ? normalise(text.replace(/\([^)]*\)/g, " ")) : normalise(text),
      isOwn,
    });
    this.wanted = texts.map(({ input, component, rest, others }) => ({
      input,
      published: publishedOf(input),
      component: input.row === undefined ? null : (components.get(input.row) ?? null),
      numbered: component !== null,
      wordings: [wording(rest, true), ...others.map((other) => wording(other, false))],
    }));
    for (const one of this.wanted) {
      for (const { words } of one.wordings) {
        add(this.byNormal, words.normal, one);
        for (const notion of words.notions) if (vocabulary.weight(notion) > TELLING) add(this.byNotion, notion, one);
      }
    }
  }

  all(): readonly SoughtInput[] {
    return this.wanted;
  }

  /** The inputs that a text may name, each with how well it does; remembered, since labels come again and again. */
  namedBy(text: string): readonly Named[] {
    const before = this.named.get(text);
    if (before !== undefined) return before;
    if (this.named.size >= MOST_REMEMBERED) this.named.clear();
    const words = this.vocabulary.words(text);
    const possible = new Set(this.byNormal.get(words.normal));
    // A unit, such as "aandeel" or "weken per jaar", names nothing by itself.
    const telling = [...words.notions].some((notion) => this.vocabulary.weight(notion) > NAMING);
    for (const notion of telling ? words.notions : [])
      for (const one of this.byNotion.get(notion) ?? []) possible.add(one);
    const named = [...possible].flatMap((wanted): Named[] => {
      const best = wanted.wordings
        .map((wording) => likeness(words, wording, this.vocabulary))
        .reduce((one, other) => (other.score > one.score ? other : one), UNLIKE);
      return best.score < LEAST_LIKENESS ? [] : [{ wanted, likeness: best }];
    });
    this.named.set(text, named);
    return named;
  }
}

function add(index: Map<string, SoughtInput[]>, key: string, wanted: SoughtInput): void {
  const before = index.get(key);
  if (before === undefined) index.set(key, [wanted]);
  else if (!before.includes(wanted)) before.push(wanted);
}

/** What is looked for in a workbook of this plan; made once, with the labels that it has compared since. */
export const wantedInputs = oncePer((plan: Plan) => new SoughtInputs(plan));
