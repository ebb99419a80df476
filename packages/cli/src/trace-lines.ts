import { type EpcisEvent, itemsOf, type QuantityElement, STAGE_NAMES, stageOf } from '@ocop/trace/event';

const amount = ({ epcClass, quantity, uom }: QuantityElement): string =>
  [epcClass, quantity === undefined ? '' : ` × ${quantity}`, uom === undefined ? '' : ` ${uom}`].join('');

/** One event as lines for a terminal: the stage and time, then what, where, from whom to whom. */
export function traceLines(event: EpcisEvent): string[] {
  const { inputs, outputs, parent } = itemsOf(event);
  const stage = stageOf(event);
  const { sourceList = [], destinationList = [], readPoint } = event;
  const rows: [string, string[]][] = [
    [event.type === 'TransformationEvent' ? 'từ / from' : 'hàng / goods', inputs.map(amount)],
    [event.type === 'TransformationEvent' ? 'thành / into' : 'hàng / goods', outputs.map(amount)],
    ['trong / in', parent === undefined ? [] : [parent]],
    ['tại / at', readPoint === undefined ? [] : [readPoint.id]],
    ['giao / by', sourceList.map(({ source }) => source)],
    ['nhận / to', destinationList.map(({ destination }) => destination)],
  ];
  return [
    `${event.eventTime}  ${STAGE_NAMES.vi[stage]} / ${STAGE_NAMES.en[stage]}`,
    ...rows.flatMap(([name, values]) => values.map((value) => `    ${name.padEnd(14)} ${value}`)),
  ];
}
