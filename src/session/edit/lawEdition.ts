import { LAW_EDITION } from '../../../machines/rules/index.ts';

/** The edition of the law, where it is not the first: what names none was made with that one. */
export function lawOf(edition: number = LAW_EDITION): { readonly law?: number } {
  return edition > 1 ? { law: edition } : {};
}
