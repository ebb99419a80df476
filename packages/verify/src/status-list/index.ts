export type { Problem } from '../encoding/shape.ts';
export { parseStatusList, readStatus, statusListBytes, validateStatusListPayload, type StatusListToken } from './parse.ts';
export {
  STATUS,
  STATUS_LIST_MAX_BYTES,
  STATUS_LIST_MAX_LIFETIME,
  STATUS_LIST_TTL,
  STATUS_LIST_TYP,
  type StatusListPayload,
  type StatusValue,
} from './status-list.ts';
