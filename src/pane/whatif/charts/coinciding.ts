import type { Line } from "./line";

/** Nearer to each other than this, in points of the screen, two lines are one to the eye. */
const APART = 2;

/**
 * Lines that lie upon each other, by their place in the list: drawn once and named together.
 *
 * @param y where on the screen a value stands
 */
export function coinciding(lines: readonly Line[], y: (value: number) => number): readonly (readonly number[])[] {
  const groups: number[][] = [];
  lines.forEach((line, index) => {
    const group = groups.find(([first]) => first !== undefined && liesUpon(line, lines[first], y));
    if (group) group.push(index);
    else groups.push([index]);
  });
  return groups;
}

function liesUpon({ points }: Line, other: Line | undefined, y: (value: number) => number): boolean {
  return (
    other?.points.length === points.length &&
    points.every((point, at) => {
      const beside = other.points[at];
      return beside?.x === point.x && Math.abs(y(beside.y) - y(point.y)) < APART;
    })
  );
}
