/** What custom functions said about the errors that they answered, by cell. */
export class Messages {
  private readonly byCell = new Map<string, string>();

  get(sheetId: string, row: number, column: number): string | null {
    return this.byCell.get(key(sheetId, row, column)) ?? null;
  }

  set(sheetId: string, row: number, column: number, message: string | undefined): void {
    if (message === undefined) this.byCell.delete(key(sheetId, row, column));
    else this.byCell.set(key(sheetId, row, column), message);
  }

  clear(): void {
    this.byCell.clear();
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
