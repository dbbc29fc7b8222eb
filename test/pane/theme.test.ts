import { lookOf } from "../../src/pane/theme/theme";

const media =
  (...matching: string[]) =>
  (query: string) =>
    matching.includes(query);
const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

test.each([
  ["Office is light", "#FFFFFF", media(), "light"],
  ["Office is dark", "#262626", media(), "dark"],
  ["Office is light on a dark system", "#f5f5f5", media(DARK), "light"],
  ["Office says nothing on a dark system", null, media(DARK), "dark"],
  ["Office says nothing", null, media(), "light"],
  ["Office says something else", "buttonface", media(DARK), "dark"],
  ["the system asks for contrast", "#FFFFFF", media(FORCED), "contrast"],
])("%s", (_, background, matches, look) => {
  expect(lookOf(background, matches)).toBe(look);
});
