/** A count as JSON can hold it: exact as a number to 2^53, as a string beyond. */
export function countInJson(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
}
