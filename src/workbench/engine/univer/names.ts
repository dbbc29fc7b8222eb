import { type Injector, ICommandService } from "@univerjs/core";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { DefinedName } from "../engine";

/** Begins the names of ranges of tables, which are no names of the workbook. */
export const OF_TABLE = "__mgn_table_";

/** The workbook's defined names, scoped or not. */
export class Names {
  private readonly service: IDefinedNamesService;
  private readonly commands: ICommandService;
  /** Whether a name means several ranges; null until it is asked. */
  private anyUnion: boolean | null = null;

  constructor(
    injector: Injector,
    private readonly unitId: () => string,
  ) {
    this.service = injector.get(IDefinedNamesService);
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted(({ id }) => {
      if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) this.anyUnion = null;
    });
  }

  all(): readonly DefinedName[] {
    const items = Object.values(this.service.getDefinedNameMap(this.unitId()) ?? {});
    return items
      .filter((item) => !item.name.startsWith(OF_TABLE))
      .map((item) => {
        const name = {
          name: item.name,
          formula: `=${item.formulaOrRefString.replace(/^=/, "")}`,
          ...(item.hidden && { hidden: true as const }),
        };
        const scope = item.localSheetId;
        return scope && scope !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? { ...name, scope } : name;
      });
  }

  /** What a name of the workbook or of a table means; null where it is none. */
  meaningOf(name: string): string | null {
    return this.service.getDefinedNameMap(this.unitId())?.[idOf({ name })]?.formulaOrRefString ?? null;
  }

  /** What a name of the workbook means where that is several ranges; null for any other. */
  unionOf(name: string): string | null {
    const meaning = this.meaningOf(name)?.replace(/^=/, "") ?? "";
    return UNION.test(meaning) ? meaning.replace(/^\((.*)\)$/, "$1") : null;
  }

  hasUnions(): boolean {
    this.anyUnion ??= this.all().some(({ name }) => this.unionOf(name) !== null);
    return this.anyUnion;
  }

  set(name: DefinedName): void {
    this.commands.syncExecuteCommand(SetDefinedNameMutation.id, this.params(name));
  }

  delete(name: string, scope?: string): void {
    const found = this.all().find((item) => same(item.name, name) && item.scope === scope);
    if (found) this.commands.syncExecuteCommand(RemoveDefinedNameMutation.id, this.params(found));
  }

  private params(name: DefinedName) {
    const body = name.formula.replace(/^=/, "");
    return {
      unitId: this.unitId(),
      id: idOf(name),
      name: name.name,
      // Univer keeps a plain reference bare, and everything else with its "=".
      formulaOrRefString: isReference(body) ? body : `=${body}`,
      localSheetId: name.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      hidden: name.hidden === true,
    };
  }
}

const RANGE = String.raw`(?:(?:'(?:[^']|'')+'|[^'!()+*/,;&<>=" ]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;
const UNION = new RegExp(String.raw`^\(?${RANGE}(?:,${RANGE})+\)?$`, "i");

function idOf({ name, scope = "" }: Pick<DefinedName, "name" | "scope">): string {
  return `${scope}!${name.toUpperCase()}`;
}

function isReference(body: string): boolean {
  return /^(?:(?:'(?:[^']|'')+'|[^'!()+*/,;]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(body);
}

function same(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
