/** What follows `#/learn/`. */
export function puzzlePath(id: string): string {
  return `puzzles/${id}`;
}
