import { FIRST_SCENARIO } from '../../scenario/index.ts';

// The build writes into each page where it stands (firstFrame.plugin.ts). Where it has not, the page stands at the root.

/** The address of a file of the site, from the page: `../../flags/fr.svg`. @param path from the root: `flags/fr.svg` */
export function siteFile(path: string): string {
  return `${pageData('root') ?? ''}${path}`;
}

/** The meeting that opens without an address. */
export function ownMeeting(): string {
  return pageData('meeting') ?? FIRST_SCENARIO;
}

/** Whether the site has a page of its own for each meeting: `m/<id>/`. */
export function hasMeetingPages(): boolean {
  return pageData('root') !== undefined;
}

function pageData(name: string): string | undefined {
  return typeof document === 'undefined' ? undefined : document.documentElement.dataset[name];
}
