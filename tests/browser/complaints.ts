import type { Page } from '@playwright/test';

/**
 * Everything that the browser says against the page from now on: errors, warnings, and what the content security policy
 * refuses. To be called before the first page is opened.
 */
export async function listenForComplaints(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    // Not console.log: what the policy refuses without a word on the console is to be seen, too.
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { complain } = globalThis as unknown as { readonly complain: (text: string) => void };
      complain(`Refused by ${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  return complaints;
}
