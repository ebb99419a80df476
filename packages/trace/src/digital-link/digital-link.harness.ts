import { DigitalLinkError, type Gs1Element, parseDigitalLink } from './index.ts';

/** The error that reading the link throws; fails the test when it reads. */
export function refusal(run: () => unknown): DigitalLinkError {
  try {
    run();
  } catch (error) {
    if (error instanceof DigitalLinkError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Code and position of what is wrong with a link. */
export function verdict(uri: string): [string, number] | undefined {
  try {
    parseDigitalLink(uri);
    return undefined;
  } catch (error) {
    if (error instanceof DigitalLinkError) return [error.code, error.position];
    throw error;
  }
}

export const elementsOf = (uri: string): Gs1Element[] => {
  const { key, qualifiers, attributes } = parseDigitalLink(uri);
  return [key, ...qualifiers, ...attributes];
};
