/** The band of a verdict, its badge and its record. Titles, advice and reasons come from `@ocop/verify/locales`. */
export interface VerdictWords {
  readonly verified: string;
  readonly until: (day: string) => string;
  readonly trustMissing: string;
  readonly trustInvalid: string;
  readonly testLabel: string;
  readonly testNote: string;
  readonly record: string;
  readonly askRegistry: string;
  readonly signedSays: string;
  readonly belongsTo: string;
  readonly checkedAt: (time: string, host: string) => string;
  readonly notCheckedAt: (time: string) => string;
  readonly atTime: (day: string, clock: string) => string;
  readonly commune: (code: string) => string;
}
