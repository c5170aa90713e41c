/** What can lie over the page. */
export type PageDialog = 'help' | 'meetings' | 'preferences' | 'palette' | undefined;
