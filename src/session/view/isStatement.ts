/** Whether somebody speaks by this act, also by one of a file: on the item, or to explain a vote. */
export function isStatement<Any extends { readonly type: string }>(
  act: Any | undefined,
): act is Extract<Any, { readonly type: 'statement.make' | 'explanation.make' }> {
  return act?.type === 'statement.make' || act?.type === 'explanation.make';
}
