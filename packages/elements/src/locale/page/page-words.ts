/** What an element says before there is a verdict. */
export interface PageWords {
  readonly checking: string;
  readonly ocopStars: (count: number) => string;
  readonly selfDeclared: string;
  readonly nothingToCheck: string;
  readonly checkerMissing: string;
  readonly pageSays: string;
  readonly productUnnamed: string;
}
