/** What follows `#/learn/`. */
export function puzzlePath(id: string): string {
  return `puzzles/${id}`;
}

/** The day where the reader is. */
export function today(now = new Date()): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
