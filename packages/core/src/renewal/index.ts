export {
  type Renewal,
  type RenewalAction,
  RENEWAL_ACTIONS,
  type RenewalOptions,
  renewals,
  type Renewals,
  type RenewalWay,
} from './renewals.ts';
export { describeRenewal, renewalAction } from './describe-renewal.ts';
export { type CalendarFileOptions, renewalCalendarFile } from './renewal-calendar-file.ts';
export { renewalTable } from './renewal-table.ts';
