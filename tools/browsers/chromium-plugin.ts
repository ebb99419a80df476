import type { CDPSession, Page, SerializedAXNode } from 'puppeteer-core';

interface Command {
  readonly command: string;
  readonly payload: unknown;
  readonly session: { readonly id: string; readonly browser: { readonly getPage?: (id: string) => Page } };
}

/**
 * Commands of the test runner that only Chromium answers: `ocop:set-media` sets print and forced colours, `ocop:a11y-tree` gives what assistive
 * technology meets inside the page's `main`.
 */
export function chromiumPlugin(): {
  name: string;
  executeCommand(command: Command): Promise<true | SerializedAXNode | null | undefined>;
} {
  /** What one protocol session has set lasts as long as it does: one a page, so that the next call replaces it. */
  const sessions = new WeakMap<Page, CDPSession>();
  return {
    name: 'ocop-chromium',
    async executeCommand({ command, payload, session }) {
      const page = session.browser.getPage?.(session.id);
      if (page === undefined) return undefined;
      if (command === 'ocop:a11y-tree') {
        const root = await page.$('main');
        return page.accessibility.snapshot({ interestingOnly: false, ...(root === null ? {} : { root }) });
      }
      if (command !== 'ocop:set-media') return undefined;
      const protocol = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, protocol);
      await protocol.send(
        'Emulation.setEmulatedMedia',
        payload as { media: string; features: { name: string; value: string }[] },
      );
      return true;
    },
  };
}
