import { Decimal } from "../../../src/model/money/decimal";
import type { InputDefinition, Plan } from "../../../src/model/plan/plan";
import { UNIT_LABELS, isShare } from "../../../src/model/text/units";
import type { Scale } from "../../../src/workbook/links/link";
import { changed, type Notation } from "./figure";
import type { Kind } from "./kinds";
import { writeLabel, type WrittenLabel } from "./label";
import type { Random } from "./random";
import type { Style } from "./style";
import type { Wordings } from "./wordings/wordings";

/** An input as it will be written. */
export interface Line {
  readonly input: InputDefinition;
  readonly label: WrittenLabel;
  readonly values: readonly Decimal[];
  readonly unit: string;
  readonly notation: Notation;
  readonly kinds: readonly Kind[];
}

/** Inputs that stand together under one header. */
export interface Table {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly perYear: boolean;
  /** Amounts in this table are multiples of this many euros. */
  readonly money: Scale;
  /** Percentages are typed as 15, and the unit column or label says %. */
  readonly typedPercent: boolean;
}

/** Smaller amounts are kept in euros, whatever the rest is in. */
const SMALLEST_SCALED = 10_000;

/** True for the amounts that a workbook in thousands would show in thousands. */
export function isBigMoney({ unit, perYear, published }: InputDefinition): boolean {
  return unit === "eur" && perYear && published.some((value) => Math.abs(Number(value)) >= SMALLEST_SCALED);
}

export class LineWriter {
  constructor(
    private readonly plan: Plan,
    private readonly wordings: Wordings,
    private readonly style: Style,
    private readonly random: Random,
  ) {}

  table(title: string, inputs: readonly InputDefinition[], money: Scale): Table {
    const typedPercent = this.style.kinds.has("percentages as numbers") && this.random.chance(0.7);
    const perYear = inputs[0]?.perYear ?? false;
    const lines = inputs.map((input) => this.line(input, money, typedPercent));
    return { title, lines, perYear, money, typedPercent };
  }

  private line(input: InputDefinition, money: Scale, typedPercent: boolean): Line {
    const { style, random } = this;
    const label = writeLabel(input, this.wordings, style, random);
    const isChanged = style.kinds.has("changed values") && input.unit !== "year" && random.chance(0.25);
    const published = input.published.map((value) => new Decimal(value));
    const values = isChanged ? changed(input.published, input, random) : published;
    const notation = this.notation(input, money, typedPercent);
    const kinds: Kind[] = [...label.kinds];
    if (isChanged) kinds.push("changed values");
    if (notation.text !== "no") kinds.push("numbers as text");
    if (notation.scale === "0.01") kinds.push("percentages as numbers");
    if (notation.scale === "1000") kinds.push("amounts x 1.000");
    if (notation.scale === "1000000") kinds.push("amounts in millions");
    return {
      input,
      label: this.withScale(label, notation.scale),
      values,
      unit: this.unit(input, notation),
      notation,
      kinds,
    };
  }

  private notation(input: InputDefinition, money: Scale, typedPercent: boolean): Notation {
    const asText = this.style.kinds.has("numbers as text") && this.random.chance(0.2);
    if (isShare(input.unit)) {
      const percentages = { scale: "0.01", percentFormat: false } as const;
      if (typedPercent) return { ...percentages, text: asText ? "dutch" : "no" };
      return { scale: "1", percentFormat: true, text: asText ? "percent" : "no" };
    }
    const scale = money !== "1" && input.unit === "eur" && input.perYear ? money : "1";
    const text = asText && input.unit !== "year" ? this.random.pick(["dutch", "euro", "spaced"] as const) : "no";
    return { scale, percentFormat: false, text: text === "euro" && input.unit !== "eur" ? "dutch" : text };
  }

  private withScale(label: WrittenLabel, scale: Scale): WrittenLabel {
    if (this.style.saysScale !== "label" || (scale !== "1000" && scale !== "1000000")) return label;
    return { ...label, text: `${label.text} (${scaleWords(scale, this.style.english, this.random)})` };
  }

  private unit({ unit }: InputDefinition, { scale }: Notation): string {
    if (scale === "1000" || scale === "1000000") return scaleWords(scale, this.style.english, this.random);
    if (isShare(unit)) return scale === "0.01" ? "%" : this.random.pick(["%", "aandeel"]);
    return UNIT_LABELS[unit];
  }

  /** The components of the plan, by id. */
  componentLabel(id: string): string {
    return this.plan.components.find((component) => component.id === id)?.label ?? id;
  }
}

/** How a workbook says that its amounts are in thousands or millions. */
export function scaleWords(scale: "1000" | "1000000", english: boolean, random: Random): string {
  if (scale === "1000")
    return random.pick(
      english ? ["x € 1,000", "in k€", "€ thousands"] : ["× € 1.000", "x 1.000", "in k€", "in duizenden euro's"],
    );
  return random.pick(english ? ["in millions of euros", "€ mln"] : ["in miljoenen euro's", "× € 1.000.000", "€ mln"]);
}
