import type { Plan, PlanQuestion } from "../../model/plan/plan";
import { fault, type PlanFault } from "./fault";
import { numberOf, repeated } from "./numbers";

/** What the plan makes one ask is about inputs, years and numbers that there are. */
export function checkQuestions({ questions = [], inputs, years }: Plan): readonly PlanFault[] {
  return [
    ...repeated(questions.map(({ id }) => id)).map((id) =>
      fault(`vraag ${id}`, "deze naam komt twee keer voor.", "Geef elke vraag een eigen naam."),
    ),
    ...questions.flatMap((question) => checkQuestion(question, inputs, years)),
  ];
}

function checkQuestion(
  { id, input, varying, targets }: PlanQuestion,
  inputs: Plan["inputs"],
  years: Plan["years"],
): readonly PlanFault[] {
  const where = `vraag ${id}`;
  const asked = inputs.find((definition) => definition.id === input);
  const wrongYears = [...targets.map(({ year }) => year), ...(varying.by === "year" ? [varying.year] : [])].filter(
    (year) => year !== "all" && !years.includes(year),
  );
  return [
    ...(asked ? [] : [fault(where, `de invoer ${input} bestaat niet.`, "Noem een invoer van het plan.")]),
    ...(asked && !asked.perYear && varying.by === "year"
      ? [fault(where, `${input} heeft één waarde voor alle jaren.`, "Vraag naar de waarde, niet naar een jaar.")]
      : []),
    ...(targets.length === 0
      ? [fault(where, "er is geen uitkomst.", "Noem ten minste één uitkomst en een drempel.")]
      : []),
    ...wrongYears.map((year) => fault(where, `${year} is geen jaar van het plan.`, "Noem een jaar van het plan.")),
    ...targets
      .filter(({ threshold }) => threshold !== "asked" && numberOf(threshold) === null)
      .map(({ threshold }) =>
        fault(
          where,
          `“${threshold}” is geen drempel.`,
          'Schrijf een getal, zoals "0", of "asked" voor wat de mijlpaal vraagt.',
        ),
      ),
  ];
}
