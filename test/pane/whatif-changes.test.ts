import { emptyScenario } from "../../src/model/plan/scenario";
import { nl } from "../../src/pane/texts/nl";
import { whatIfNl } from "../../src/pane/texts/whatif";
import { changesOf } from "../../src/pane/whatif/scenarios/change-text";
import { twente } from "../../src/plans";

test("a change of an input that the plan no longer has says why it does nothing", () => {
  const kept = {
    ...emptyScenario("longer", "Langer werken"),
    inputs: {
      "working-hours": { kind: "value", values: ["1600"] },
      inflation: { kind: "value", values: ["0.04"] },
    },
  } as const;
  expect(changesOf(twente, kept, nl, whatIfNl)).toEqual([
    {
      key: "input working-hours",
      label: "Gemiddelde normjaartaak",
      text: "Er volgt niets uit: de kostentabellen drukken bedragen af, geen uren of uurtarieven.",
    },
    { key: "input inflation", label: "Inflatie (NZa)", text: "wordt 4%" },
  ]);
});
