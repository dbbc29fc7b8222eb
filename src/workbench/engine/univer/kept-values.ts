import { type ICellData, type Nullable, ICommandService, ObjectMatrix } from "@univerjs/core";
import {
  type BaseAstNode,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFormulaRuntimeService,
  IFunctionService,
} from "@univerjs/engine-formula";
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from "@univerjs/sheets";
import type { KeptValue, NotCalculated } from "../engine";
import { sameValue } from "../same-value";
import { kindOf, valueOf } from "./cells";
import type { Onlooker, Place } from "./evaluation";
import { type Difference, differenceOf, fingerprint, keyOf, rootsOf } from "./differences";
import { functionsIn, readsOtherFile } from "./formula-nodes";
import { toVariant } from "./functions";
import type { Mark } from "./mark";
import type { Unit } from "./unit";

/** More rounds than any chain of formulas that cannot be calculated here was seen to need. */
const ROUNDS = 20;

const CALLED = /[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

const BEYOND = "Deze formule kan de werkbank niet narekenen; in Excel werkt zij wel.";

/**
 * Keeps Excel's own values where this engine cannot answer for them.
 *
 * After a file is opened everything is calculated once and held against what the file keeps. A formula that reads another
 * file, calls a function that is not known here, or has another answer here while all that it reads is the same, keeps the
 * file's value, and so does not spoil what hangs on it. Where even sums and products differ the file was changed by a
 * program that did not calculate: then its values are old, and what is calculated here stands.
 */
export class KeptValues implements Onlooker {
  private round = 0;
  private isChecking = false;
  /** Even a plain sum has another answer here: that says nothing. */
  private isRounded = false;
  private isHolding = false;
  private lastId = 0;
  private foundCircle = false;
  /** What reads a circle may have been calculated before it: only after another round its answer says anything. */
  private waitsARound = false;
  private differences = new Map<string, Difference>();

  constructor(
    private readonly unit: Unit,
    private readonly isRegistered: (name: string) => boolean,
    /** Whether the formula says something that cannot be said to Univer. */
    private readonly isBeyond: (formula: string) => boolean,
  ) {
    unit.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
      // A calculation's own results are local.
      if (command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true) {
        this.put(command.params as ISetRangeValuesMutationParams);
      }
    });
  }

  /** What is put in a cell by typing or pasting has no value of a file's; what comes back by undoing has. */
  private put({ cellValue }: ISetRangeValuesMutationParams): void {
    new ObjectMatrix(cellValue).forValue((_row, _column, cell: Nullable<ICellData>) => {
      // Where rows move, formulas are rewritten, and bring no value.
      if (!cell || !("v" in cell || "p" in cell)) return;
      const mark = cell.custom as Mark | null | undefined;
      if (mark === undefined) cell.custom = null;
      else if (mark?.held && this.isHeld(mark)) cell.custom = mark.alone ? { alone: true } : null;
    });
  }

  private isHeld({ id }: Mark): boolean {
    return [...this.heldCells()].some(({ cell }) => (cell.custom as Mark).id === id);
  }

  /** A file was put in the engine: its values are held against ours once all is calculated. */
  begin({ precisionAsDisplayed = false }: { readonly precisionAsDisplayed?: boolean }): void {
    this.isRounded = precisionAsDisplayed;
    this.isChecking = true;
    this.isHolding = false;
    this.round = 0;
    this.differences.clear();
  }

  fillsOneCell(place: Place): boolean {
    return this.mark(place)?.alone === true;
  }

  decide(place: Place, yielded: FunctionVariantType, tree: BaseAstNode | null): FunctionVariantType {
    const mark = this.mark(place);
    if (!mark?.held) return this.unknown(place, mark) ?? yielded;
    const read = tree ? fingerprint(tree) : "";
    if (this.isChecking || mark.wasRead === undefined) mark.wasRead = read;
    mark.nowRead = read;
    return toVariant((mark.keptFill ?? [[mark.kept]]).map((row) => row.map(toAnswer)));
  }

  /** Of a formula that is beyond this engine and has no value from a file nothing is made, also not by an IFERROR. */
  private unknown(place: Place, mark: Mark | undefined): FunctionVariantType | null {
    const why = mark?.kept === undefined ? this.whyBeyond(place) : null;
    if (why === null) return null;
    const { sheetId, row, column } = place;
    if (why === "unknown-operator") this.unit.messages.set(sheetId, row, column, BEYOND);
    return ErrorValueObject.create(ErrorType.NAME);
  }

  settled(place: Place, tree: BaseAstNode | null): void {
    if (!this.isChecking) return;
    const mark = this.mark(place);
    if (!mark?.kept || mark.held) return;
    const here = this.calculated(place);
    // What cannot be known here may agree by chance, as by an IFERROR.
    if (this.agrees(place, mark, here) && this.whyBeyond(place) === null) this.differences.delete(keyOf(place));
    else this.differences.set(keyOf(place), differenceOf(place, here, tree, this.isRegistered));
  }

  /** After a calculation. @returns whether cells were given the file's value, so that all must be calculated again */
  reconsider(): boolean {
    if (!this.isChecking) return false;
    this.round += 1;
    const goesOn = this.waitsARound || this.hold([...this.differences.values()]);
    this.waitsARound = this.foundCircle;
    this.foundCircle = false;
    if (!goesOn) this.isChecking = false;
    this.differences.clear();
    return goesOn;
  }

  /** A function appeared: what was kept for want of it is calculated. */
  functionAppeared(): void {
    for (const { cell } of this.heldCells()) {
      const mark = cell.custom as Mark;
      if (mark.held === "unknown-function" && this.unknownIn(cell.f ?? "").length === 0) delete mark.held;
    }
  }

  notCalculated(): readonly NotCalculated[] {
    return [...this.heldCells()].flatMap(({ place, cell }) => {
      const { held, kept, here = null, wasRead, nowRead } = cell.custom as Mark;
      if (!held || !kept) return [];
      return [{ ...place, formula: cell.f ?? "", kept, here, why: held, isStale: wasRead !== nowRead }];
    });
  }

  private hold(differences: readonly Difference[]): boolean {
    const beyond = differences.filter((difference) => this.whyBeyond(difference.place) !== null);
    if (beyond.length > 0) return this.holdThese(beyond);
    if (this.round > ROUNDS) return this.holdThese(differences.filter(({ moves }) => !moves));
    const { roots, isCircle } = rootsOf(differences);
    this.foundCircle = isCircle;
    const isOutdated = !isCircle && !this.isRounded && roots.some(({ isPlain }) => isPlain);
    return this.holdThese(isOutdated ? roots.filter((root) => root.here.isError && !root.isPlain) : roots);
  }

  private holdThese(differences: readonly Difference[]): boolean {
    for (const difference of differences) {
      const cell = this.cell(difference.place);
      const mark = cell?.custom as Mark | undefined;
      if (!mark) continue;
      const why = this.whyBeyond(difference.place);
      mark.held = why ?? "other-answer";
      mark.id = ++this.lastId;
      mark.here = why ? null : difference.here;
    }
    if (differences.length > 0) this.isHolding = true;
    return differences.length > 0;
  }

  private whyBeyond(place: Place): NotCalculated["why"] | null {
    const formula = this.cell(place)?.f ?? "";
    if (readsOtherFile(formula)) return "other-file";
    if (this.unknownIn(formula).length > 0) return "unknown-function";
    return this.isBeyond(formula) ? "unknown-operator" : null;
  }

  private unknownIn(formula: string): readonly string[] {
    const functions = this.unit.injector.get(IFunctionService);
    const isUnknown = (name: string) => !functions.hasExecutor(name.toUpperCase());
    // Most formulas have known functions only, which is seen without taking them apart.
    return formula.match(CALLED)?.some(isUnknown) ? functionsIn(formula).filter(isUnknown) : [];
  }

  private agrees(place: Place, { kept, keptFill }: Mark, here: KeptValue): boolean {
    if (!keptFill) return kept !== undefined && same(kept, here);
    return keptFill.every((row, r) =>
      row.every((value, c) => {
        const at = { ...place, row: place.row + r, column: place.column + c };
        return same(value, r + c === 0 ? here : this.calculated(at));
      }),
    );
  }

  private calculated({ sheetId, row, column }: Place): KeptValue {
    const runtime = this.unit.injector.get(IFormulaRuntimeService);
    const spilled = runtime.getRuntimeArrayFormulaCellData()[this.unit.id]?.[sheetId]?.getValue(row, column);
    const value = valueOf(runtime.getUnitData()[this.unit.id]?.[sheetId]?.getValue(row, column) ?? spilled);
    return { value, isError: kindOf(value) === "error" };
  }

  private mark(place: Place): Mark | undefined {
    return this.cell(place)?.custom as Mark | undefined;
  }

  private cell({ sheetId, row, column }: Place): Nullable<ICellData> {
    return this.unit.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column);
  }

  private *heldCells(): Generator<{ place: Place; cell: ICellData }> {
    if (!this.isHolding) return;
    for (const sheet of this.unit.workbook.getSheets()) {
      const found: { place: Place; cell: ICellData }[] = [];
      sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
        const mark = cell?.custom as Mark | undefined;
        if (cell && mark?.held) found.push({ place: { sheetId: sheet.getSheetId(), row, column }, cell });
      });
      yield* found;
    }
  }
}

function same(kept: KeptValue, here: KeptValue): boolean {
  return kept.isError === here.isError && sameValue(kept.value, here.value);
}

function toAnswer(kept: KeptValue | undefined) {
  if (!kept) return null;
  return kept.isError ? { error: String(kept.value) } : kept.value;
}
