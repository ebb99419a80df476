/** One GS1 element: an application identifier and its value, decoded. */
export interface Gs1Element {
  readonly ai: string;
  readonly value: string;
}
