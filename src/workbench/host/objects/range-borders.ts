import { apiNotFound } from "../protocol/errors";
import type { Rect } from "../../engine/engine";
import { oneOf } from "./arguments";
import { define, type HostType } from "../protocol/define";
import { setFormat } from "./cell-format";
import type { RangeState } from "./states";

/** Diagonals are not drawn by the engine. */
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof EDGES)[number];
type Line = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

interface BorderState extends RangeState {
  readonly edge: Edge;
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;

export const borders: HostType<RangeState> = define<RangeState>({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => EDGES.length } },
  items: (state) => EDGES.map((edge) => border({ ...state, edge })),
  item: (state, key) => border({ ...state, edge: known(key) }),
});

const border: HostType<BorderState> = define<BorderState>({
  name: "RangeBorder",
  identity: ({ edge }) => ({ Id: edge }),
  properties: {
    Id: { get: ({ edge }) => edge },
    SideIndex: { get: ({ edge }) => edge },
    /** Any line counts as "Continuous". */
    Style: {
      get: (state) => (drawn(state) ? "Continuous" : "None"),
      set(state, value) {
        const on = oneOf(value, STYLES, "RangeBorder.style") !== "None";
        const found = line(state);
        if (found) setFormat({ ...state, rect: found.rect }, { [found.side]: on }, "RangeBorder.style");
      },
    },
  },
});

function known(key: unknown): Edge {
  const edge = EDGES.find((name) => name === key);
  if (!edge) throw apiNotFound(`RangeBorderCollection.getItem(${JSON.stringify(key)})`);
  return edge;
}

/** Which cells carry the edge, and on which side of them; null for an inner line of a range without one. */
function line({ edge, rect }: BorderState): { readonly rect: Rect; readonly side: Line } | null {
  switch (edge) {
    case "EdgeTop":
      return { rect: { ...rect, rows: 1 }, side: "borderTop" };
    case "EdgeBottom":
      return { rect: { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, side: "borderBottom" };
    case "EdgeLeft":
      return { rect: { ...rect, columns: 1 }, side: "borderLeft" };
    case "EdgeRight":
      return { rect: { ...rect, column: rect.column + rect.columns - 1, columns: 1 }, side: "borderRight" };
    case "InsideHorizontal":
      return rect.rows === 1 ? null : { rect: { ...rect, rows: rect.rows - 1 }, side: "borderBottom" };
    case "InsideVertical":
      return rect.columns === 1 ? null : { rect: { ...rect, columns: rect.columns - 1 }, side: "borderRight" };
  }
}

function drawn(state: BorderState): boolean {
  const found = line(state);
  return (
    found !== null && state.book.engine.format(state.sheetId, found.rect.row, found.rect.column)[found.side] === true
  );
}
