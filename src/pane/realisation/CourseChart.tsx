import { Decimal } from "../../model/money/decimal";
import type { Course, CoursePoint } from "../../model/realisation/course";
import type { Measured } from "../../model/realisation/standing";
import { toldOf } from "../../model/realisation/words";
import { date, monthName } from "../../model/text/dutch";
import { dateParts } from "../../model/time/iso-date";
import { dateOfSerial, serialOfDate } from "../../model/time/serial-day";
import { DataTable } from "../parts/DataTable";
import { Folded } from "../parts/Folded";
import { useRealisationTexts } from "../texts/realisation-nl";
import type { Line } from "../whatif/charts/line";
import { LineChart } from "../whatif/charts/LineChart";

const LINES = ["realised", "forecast", "planned"] as const;

/** Realised, forecast and plan through the months, with the same figures as a table; nothing where nothing can be drawn. */
export function CourseChart({ course, standing }: { course: Course; standing: Measured }) {
  const { course: texts } = useRealisationTexts();
  const told = toldOf(standing);
  const drawn = LINES.filter((line) => course[line].length > 1);
  if (!drawn.includes("realised")) return null;
  const lines = drawn.map((line): Line => ({ name: texts.lines[line], points: course[line].map(pointOf) }));
  const { kind } = standing.asked;
  const say = kind === "fall" ? texts.fall : kind === "share" ? texts.share : texts.caption;
  const days = [...new Set(drawn.flatMap((line) => course[line].map(({ on }) => on)))].sort();
  return (
    <Folded title={texts.title}>
      <LineChart
        caption={say(standing.measure.label)}
        lines={lines}
        xText={monthText}
        yText={(value) => told(new Decimal(value))}
        mark={pointOf(course.target)}
      />
      <DataTable
        caption={texts.table}
        rows={days}
        rowKey={(day) => day}
        columns={[
          { key: "day", header: texts.day, cell: (day) => date(day) },
          ...drawn.map((line) => ({
            key: line,
            header: texts.lines[line],
            cell: (day: string) => {
              const value = course[line].find(({ on }) => on === day)?.value;
              return value === undefined ? "" : told(new Decimal(value));
            },
          })),
        ]}
      />
    </Folded>
  );
}

function pointOf({ on, value }: CoursePoint) {
  return { x: serialOfDate(on), y: value };
}

/** "okt 26". */
function monthText(serial: number): string {
  const day = dateOfSerial(Math.round(serial));
  if (day === null) return "";
  const { year, month } = dateParts(day);
  return `${monthName(month).slice(0, 3)} ${String(year).slice(2)}`;
}
