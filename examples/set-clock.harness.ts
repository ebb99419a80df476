import type { Page } from 'puppeteer-core';

/** Lets a page that is opened next believe that it is another moment, in milliseconds since 1970; its clock runs on from there. */
export async function setClock(page: Page, at: number): Promise<void> {
  await page.evaluateOnNewDocument((now: number) => {
    const ahead = now - Date.now();
    const clock = Date.now.bind(Date);
    Date.now = () => clock() + ahead;
  }, at);
}
