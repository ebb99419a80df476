/** The package comes without declarations; this much of it is measured. */
declare module 'digital-link.js' {
  export function DigitalLink(uri: string): { isValid(): boolean };
}
