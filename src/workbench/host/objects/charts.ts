import type { SheetChart } from "../../engine/engine";
import { parseAddress } from "../grid/address";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { oneOf, text } from "./arguments";
import { define, type HostObject, type HostType } from "../protocol/define";
import { range } from "./range";
import type { WorksheetState } from "./states";

const TYPES = ["ColumnClustered", "BarClustered", "Line"] as const;
const SERIES_BY = ["Rows", "Columns"] as const;

interface ChartState {
  readonly sheet: WorksheetState;
  readonly chart: SheetChart;
}

/** Native charts: kept with the document and written in its file; the grid does not draw them. */
export const charts: HostType<WorksheetState> = define<WorksheetState>({
  name: "ChartCollection",
  properties: { Count: { get: (sheet) => chartsOf(sheet).length } },
  methods: { GetCount: (sheet) => chartsOf(sheet).length },
  objects: {
    Add: (sheet, args) => add(sheet, args),
    GetItem: (sheet, [key]) => item(sheet, key),
    GetItemOrNullObject(sheet, [key]) {
      const found = find(sheet, key);
      return found ? chart({ sheet, chart: found }) : null;
    },
  },
  items: (sheet) => chartsOf(sheet).map((each) => chart({ sheet, chart: each })),
  item,
});

export const chart: HostType<ChartState> = define<ChartState>({
  name: "Chart",
  identity: ({ chart: { id } }) => ({ _Id: id }),
  properties: {
    Name: {
      get: (state) => alive(state).name,
      set: (state, value) => {
        alive(state).name = text(value, "Chart.name");
      },
    },
  },
  navigation: { Title: (state) => title(state) },
  methods: {
    Delete(state) {
      const all = chartsOf(state.sheet);
      all.splice(all.indexOf(alive(state)), 1);
    },
    SetPosition(state, [start, end]) {
      const location = "Chart.setPosition";
      const [from, to] = [start, end ?? start].map(
        (cell) => range.stateOf(cell)?.rect ?? parseAddress(String(cell))?.rect,
      );
      if (!from || !to) throw invalidArgument(location, "cells are expected");
      const { row, column } = from;
      alive(state).at = { row, column, rows: to.row - row + 1, columns: to.column - column + 1 };
    },
  },
});

const title: HostType<ChartState> = define<ChartState>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (state) => alive(state).title,
      set: (state, value) => {
        alive(state).title = text(value, "ChartTitle.text");
      },
    },
  },
});

function add(sheet: WorksheetState, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const data = range.stateOf(source);
  if (!data) throw invalidArgument("ChartCollection.add", "a range is expected");
  sheet.book.assertWritable(sheet.id, "ChartCollection.add");
  const all = chartsOf(sheet);
  const added: SheetChart = {
    id: `{${globalThis.crypto.randomUUID()}}`,
    name: `Grafiek ${all.length + 1}`,
    title: "",
    type: oneOf(type, TYPES, "ChartCollection.add"),
    seriesBy: oneOf(seriesBy, SERIES_BY, "ChartCollection.add"),
    data: { sheetId: data.sheetId, rect: data.rect },
    at: { row: 0, column: 0, rows: 15, columns: 6 },
  };
  all.push(added);
  return chart({ sheet, chart: added });
}

function item(sheet: WorksheetState, key: unknown): HostObject {
  const found = find(sheet, key);
  if (!found) throw itemNotFound(`chart ${String(key)}`);
  return chart({ sheet, chart: found });
}

/** By its name, or by the id under which office.js knows it. */
function find(sheet: WorksheetState, key: unknown): SheetChart | undefined {
  return chartsOf(sheet).find(({ id, name }) => key === id || key === name);
}

function alive({ sheet, chart: own }: ChartState): SheetChart {
  if (!chartsOf(sheet).includes(own)) throw itemNotFound(`chart ${own.name}`);
  return own;
}

function chartsOf({ book, id }: WorksheetState): SheetChart[] {
  book.sheetInfo(id);
  const all = book.parts.charts.get(id) ?? [];
  book.parts.charts.set(id, all);
  return all;
}
