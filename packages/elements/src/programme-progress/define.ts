import { OcopProgrammeProgress } from './programme-progress.ts';

OcopProgrammeProgress.define();

declare global {
  interface HTMLElementTagNameMap {
    'ocop-programme-progress': OcopProgrammeProgress;
  }
}
