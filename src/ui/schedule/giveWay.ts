/** Lets the browser answer the reader between two pieces of work that nobody sees: on a phone each takes a while. */
export async function giveWay(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}
