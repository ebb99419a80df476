import { executeServerCommand } from '@web/test-runner-commands';

/** Media type and features of the page, as the browser's own tools emulate them; `{}` ends it. */
export interface Media {
  readonly media?: 'print';
  readonly features?: Readonly<Record<string, string>>;
}

/** The runner's `emulateMedia` leaves forced colours alone in this browser: this goes to the browser itself, by tools/browsers/chromium-plugin.ts. */
export async function setMedia({ media, features = {} }: Media): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await executeServerCommand('ocop:set-media', { media: media ?? '', features: list });
}
