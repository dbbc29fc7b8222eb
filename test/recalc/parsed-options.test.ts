import { parseArguments } from "../../src/recalc/arguments";

test.each([
  [["IN.xlsx", "--sett", "inflation=1"], "de optie --sett bestaat niet. Bedoelt u --set?"],
  [["IN.xlsx", "--wachtlijst"], "de optie --wachtlijst bestaat niet. Kies uit --accept-loss, --answer,"],
  [["IN.xlsx", "--out"], "bij --out hoort een waarde"],
  [["IN.xlsx", "--json=1"], "bij --json hoort geen waarde"],
  [["IN.xlsx", "--out", "-10"], "--out -10: een waarde die met een streepje begint, schrijft u als --out=-10"],
])("%j is told in Dutch", (args, why) => {
  expect(() => parseArguments(args)).toThrow(why);
});
