/** Where the record of every scenario lies as the build has played it (src/build/scenarios.plugin.ts). */
export const ADDRESSES = import.meta.glob<string>(['../../../scenarios/*.json', '!../../../scenarios/*.schema.json'], {
  import: 'default',
  query: '?played&url',
  eager: true,
});
