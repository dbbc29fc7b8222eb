import type { Book, CalculationMode } from "../book";
import { flag, oneOf } from "./arguments";
import { define } from "../protocol/define";

const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** The calculation mode is remembered and answered; the engine goes on calculating in every mode. */
export const application = define<Book>({
  name: "Application",
  properties: {
    CalculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = oneOf(value, MODES, "Application.calculationMode");
      },
    },
    CalculationState: { get: (book) => book.calculationState() },
    DecimalSeparator: { get: () => "," },
    ThousandsSeparator: { get: () => "." },
  },
  methods: {
    Calculate: (book) => book.recalculate(),
    // Both only save time in Excel: what a batch answers is the same without.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** `context.runtime`. */
export const runtime = define<Book>({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (book) => book.eventsEnabled,
      set: (book, value) => {
        book.eventsEnabled = flag(value, "Runtime.enableEvents");
      },
    },
  },
});
