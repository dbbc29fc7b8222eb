/** "22-11-2026 om 14:05", in the user's own time. */
export function dutchMoment(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()} om ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** A text without such moments: nothing is older merely because it was written at another one. */
export function withoutMoments(text: string): string {
  return text.replace(/\d{1,2}-\d{1,2}-\d{4} om \d\d:\d\d|dit moment/g, "…");
}
