import { leftOver } from "../../src/pane/shell/use-left-over";

// Worked out by hand: widths of tabs, the one that is open, the room, and the list with the others.
test.each([
  ["all fit", [50, 60, 70], 0, 180, 40, []],
  ["one pixel short", [50, 60, 70], 0, 179, 40, [2]],
  ["the open one is the last", [50, 60, 70], 2, 179, 40, [1]],
  ["after the first that does not fit none comes back", [50, 90, 20, 60], 0, 160, 40, [1, 2, 3]],
  ["no room at all", [50, 60], 1, 10, 40, [0]],
  ["nothing to show", [], 0, 100, 40, []],
])("%s", (_, widths, chosen, room, more, expected) => {
  expect(leftOver(widths, chosen, room, more)).toEqual(expected);
});
