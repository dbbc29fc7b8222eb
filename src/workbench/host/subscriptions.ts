/** Event numbers of office.js (`Excel.EventType` has the words). */
export const ExcelEvent = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;

/** The target of events of the whole workbook; a worksheet's own events have its id. */
export const WORKBOOK_TARGET = "Workbook";

/** Which events somebody listens to, so that nothing is pushed in vain. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(event: number, target: string): void {
    this.change(event, target, 1);
  }

  remove(event: number, target: string): void {
    this.change(event, target, -1);
  }

  has(event: number, target: string): boolean {
    return (this.counts.get(`${event} ${target}`) ?? 0) > 0;
  }

  private change(event: number, target: string, by: number): void {
    const key = `${event} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }
}
