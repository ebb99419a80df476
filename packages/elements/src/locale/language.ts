/** `vi`, `en`, or a language that `registerTranslation` added, in lower case. */
export type Language = string;
