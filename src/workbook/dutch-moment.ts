/** "22-11-2026 om 14:05", in the user's own time. */
export function dutchMoment(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()} om ${two(at.getHours())}:${two(at.getMinutes())}`;
}
