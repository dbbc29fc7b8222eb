import type { NamedWrite } from "../../../src/workbook/cells/cell-write";
import { combined, inspect } from "../../../src/workbook/history/combine";
import { NO_CHOICES } from "../../../src/model/plan/choices";
import type { Link } from "../../../src/workbook/links/link";
import { EMPTY_STORE, type Undo } from "../../../src/workbook/store/store";
import { grid } from "../support/grids";

// By hand: after two writes, undo(2) must leave what stood there before the first.
const cell = (address: string, content: number, after?: number): NamedWrite => ({
  sheet: "Invoer",
  address,
  content,
  ...(after !== undefined && { after }),
});
const sheet = (name: string, value: string | null) => ({
  name,
  content: value === null ? null : contentWith(value),
});
function contentWith(value: string) {
  const layout = {} as NonNullable<Undo["before"][number]["content"]>["layout"];
  return { cells: [[value]], formats: [], formatOf: [], layout };
}
const write = (id: number, more: Partial<Undo>): Undo => ({
  ...{ id, what: `Schrijven ${id}`, at: "2026-11-22T14:05:00.000Z", cells: id },
  ...{ before: [], inputs: [], written: { ...EMPTY_STORE.written, frozen: id === 1 } },
  ...more,
});
const LINK: Link = { input: "price", sheet: "Invoer", address: "B4", scale: "1", certainty: 0.9, why: "label" };

describe("several writes taken back at once", () => {
  const earlier = write(1, {
    before: [sheet("A", "first"), sheet("B", null)],
    inputs: [cell("C8", 3000)],
    kept: { plan: "twente" },
    links: { price: LINK },
  });
  const later = write(2, {
    before: [sheet("A", "second"), sheet("C", "only later")],
    inputs: [cell("C8", 3100), cell("C9", 7)],
    kept: { plan: null, payout: NO_CHOICES },
    links: { price: null, talks: null },
  });

  test("what the earlier found counts, and what only the later changed goes back as well", () => {
    const both = combined([later, earlier]);
    expect(both).toMatchObject({ id: 1, what: "Schrijven 1", written: { frozen: true } });
    expect(both.before).toEqual([sheet("A", "first"), sheet("B", null), sheet("C", "only later")]);
    expect(both.kept).toEqual({ plan: "twente", payout: NO_CHOICES });
    expect(both.links).toEqual({ price: LINK, talks: null });
  });

  test("the earlier contents of a cell are written last", () => {
    expect(combined([later, earlier]).inputs).toEqual([cell("C8", 3100), cell("C9", 7), cell("C8", 3000)]);
  });

  test("one alone is itself", () => {
    expect(combined([later])).toEqual(later);
  });
});

describe("the user's own cells before they are put back", () => {
  const grids = [grid("Invoer", [["", 3100, 7, "mijn", "=B1*2"]])];
  const inspected = (...writes: readonly NamedWrite[]) => inspect(writes, grids);

  test("what the write put there, or what stood there before it, may go", () => {
    const [put, back] = [cell("B1", 3000, 3100), cell("C1", 7, 9)];
    expect(inspected(put, back)).toEqual({ ours: [put, back], changed: [], gone: [] });
  });

  test("anything else was changed by someone; so was a cell whose sheet is not there", () => {
    const changed = cell("B1", 3000, 3200);
    const away = { ...cell("B1", 1, 3100), sheet: "Weg" };
    expect(inspected(changed, away)).toEqual({ ours: [], changed: [changed, away], gone: [] });
  });

  test("an older version did not keep what it wrote: that counts as ours", () => {
    const old = cell("B1", 3000);
    expect(inspected(old)).toEqual({ ours: [old], changed: [], gone: [] });
  });

  test("of a cell that several writes changed the newest tells, for all of them", () => {
    const [newest, oldest] = [cell("B1", 3050, 3100), cell("B1", 3000, 3050)];
    expect(inspected(newest, oldest)).toEqual({ ours: [newest, oldest], changed: [], gone: [] });
    const [other, first] = [cell("C1", 3050, 8), cell("C1", 3000, 7)];
    expect(inspected(other, first)).toEqual({ ours: [], changed: [other], gone: [] });
  });

  test("cells that went with their row are told apart, and tell nothing of what stands there now", () => {
    const gone: NamedWrite = { ...cell("B1", 3000, 3200), gone: true };
    const put = cell("B1", 3000, 3100);
    expect(inspected(gone, put)).toEqual({ ours: [put], changed: [], gone: [gone] });
  });
});
