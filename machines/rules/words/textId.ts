import type { AmendmentName, DraftSymbol, TextId } from './vocabulary.ts';

const DRAFT = /^S\/(?:PV\.)?[0-9A-Za-z./()]+$/u;
const AMENDMENT_NAME = /^(oral )?amendment ([1-9]\d{0,2})$/u;

/** Parses a draft's symbol; `undefined` when it does not have the form of one. */
export function parseDraftSymbol(text: string): DraftSymbol | undefined {
  return DRAFT.test(text) ? (text as DraftSymbol) : undefined;
}

/** Parses the name of an amendment without a symbol; `undefined` when it does not have the form of one. */
export function parseAmendmentName(text: string): AmendmentName | undefined {
  return AMENDMENT_NAME.test(text) ? (text as AmendmentName) : undefined;
}

/** What names a draft or an amendment; `undefined` when it has the form of neither a symbol nor a name. */
export function parseTextId(text: string): TextId | undefined {
  return parseAmendmentName(text) ?? parseDraftSymbol(text);
}

/** What the name of an amendment without a symbol says; `undefined` for a symbol. */
export function readAmendmentName(id: TextId): { readonly oral: boolean; readonly number: number } | undefined {
  const match = AMENDMENT_NAME.exec(id);
  return match ? { oral: match[1] !== undefined, number: Number(match[2]) } : undefined;
}
