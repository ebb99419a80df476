/** Why the camera or a photo gave no code. */
export type ScanProblem =
  | 'denied'
  | 'not-found'
  | 'in-use'
  | 'insecure'
  | 'unsupported'
  | 'detector-failed'
  | 'no-code'
  | 'photo-unreadable'
  | 'failed';

export interface ScannerWords {
  readonly title: string;
  readonly start: string;
  readonly stop: string;
  readonly starting: string;
  readonly scanning: string;
  readonly found: string;
  readonly torch: string;
  readonly photo: string;
  readonly readingPhoto: string;
  readonly typed: string;
  readonly submit: string;
  readonly empty: string;
  readonly viewfinder: string;
  readonly privacy: string;
  readonly problems: Readonly<Record<ScanProblem, string>>;
}
