/** The form of `<ocop-verify>` and what a reader can do about a verdict. */
export interface FormWords {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  readonly empty: string;
  readonly again: string;
}
