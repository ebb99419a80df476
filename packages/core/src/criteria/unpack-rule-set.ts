import type { Anomaly, Criterion, EvidenceCode, Gate, GateCode, GateEffect, Ministry, Option, Part, PartId } from './rule-set.ts';
import type { AnomalyCode, DecisionId, ProvenanceStatus, RecognisedStars, RuleSet, RuleSetRef, Section } from './rule-set.ts';

const EFFECTS: Readonly<Partial<Record<GateCode, GateEffect>>> = {
  'not-all-from-province': 'not-assessed',
  'common-staple': 'not-assessed',
  'unsafe-impurities': 'stop',
  'food-safety-certificate-missing': 'stop',
  'sensory-zero': 'stop',
};

const gate = (code: GateCode, at?: string): Gate => ({
  code,
  // A missing declaration above the sheet keeps the product out; beside a criterion it stops the marking there.
  effect: EFFECTS[code] ?? (code === 'product-declaration-missing' && at !== undefined ? 'stop' : 'knock-out'),
  ...(at === undefined ? {} : { criterion: at }),
});

function option(cell: string, place: number, text: number): Option {
  const [, points, status, ofCase, stars = ''] = /^(\d+)([?!]?)(?:@([12]))?(\**)$/.exec(cell) ?? [];
  return {
    id: String.fromCharCode(97 + place),
    points: Number(points),
    text,
    ...(stars === '' ? {} : { minimumFor: stars.length as RecognisedStars }),
    ...(ofCase === undefined ? {} : { case: Number(ofCase) as 1 | 2 }),
    ...(status ? { pointsStatus: status === '?' ? ('inferred' as const) : ('corrected' as const) } : {}),
  };
}

function criterion(line: string, gates: Gate[]): Criterion {
  const [head = '', cells = '', texts = '', extras = ''] = line.split(' | ');
  const [id = '', maxPoints] = head.split(' ');
  const [text, ...labels] = texts.split(' ').map(Number);
  const options = cells.split(' ').map((cell, place) => option(cell, place, labels[place] ?? -1));
  const minima: Partial<Record<RecognisedStars, number>> = {};
  for (const { minimumFor, points } of options) if (minimumFor !== undefined) minima[minimumFor] = points;
  let status: ProvenanceStatus = 'confirmed';
  let evidence: readonly EvidenceCode[] = [];
  const rest: { parent?: string; needsStory?: string; role?: 'local-labour' | 'supply-contracts' } = {};
  for (const extra of extras === '' ? [] : extras.split(' ')) {
    const [key, value = ''] = extra.split('=');
    if (key === 'in') rest.parent = value;
    else if (key === 'story') rest.needsStory = value;
    else if (key === 'role') rest.role = value as 'local-labour' | 'supply-contracts';
    else if (key === 'gate') gates.push(gate(value as GateCode, id));
    else if (key === 'needs') evidence = value.split(',') as EvidenceCode[];
    else if (key === 'title') minima[Number(value[0]) as RecognisedStars] = Number(value.slice(2));
    else status = key as ProvenanceStatus;
  }
  const [part, section] = id.split('.');
  return {
    id,
    part: part as PartId,
    section: section?.split('-')[0] ?? '',
    text: text ?? -1,
    maxPoints: Number(maxPoints),
    options,
    minima,
    evidence,
    status,
    ...rest,
  };
}

/**
 * Reads a sheet from the notation that the tables are kept in, so that a row can be held against the decision's own page:
 * `A.1.4 3 | 0 1 2**** 3***** | texts | extras` is criterion A.1.4 with 3 points at best and four options, the third marked for 4★.
 * `=` heads the sheet, `#` a part, `##` a section, `!` an anomaly; `?` behind points means inferred, `!` corrected, `@` a case.
 * For the project's own tables only: a malformed line is not reported (the tables' test reads every one).
 */
export function unpackRuleSet(table: string): RuleSet {
  const parts: (Part & { readonly sections: Section[] })[] = [];
  const criteria: Criterion[] = [];
  const gates: Gate[] = [];
  const anomalies: Anomaly[] = [];
  const sheet = { ref: '' as RuleSetRef, text: -1, lead: [] as Ministry[], samples: 0 };
  for (const line of table.trim().split('\n')) {
    const words = line.split(' ');
    const [mark, first = '', second = '', third = ''] = words;
    if (mark === '=') {
      sheet.ref = first as RuleSetRef;
      sheet.text = Number(second);
      for (const word of words.slice(3)) {
        const [key, value = ''] = word.split('=');
        if (key === 'lead') sheet.lead = value.split(',') as Ministry[];
        else if (key === 'samples') sheet.samples = Number(value);
        else gates.push(...value.split(',').map((code) => gate(code as GateCode)));
      }
    } else if (mark === '#') parts.push({ id: first as PartId, maxPoints: Number(second), text: Number(third), sections: [] });
    else if (mark === '##') parts.at(-1)?.sections.push({ id: first, maxPoints: Number(second), text: Number(third) });
    else if (mark === '!') anomalies.push({ code: second as AnomalyCode, at: first, words: words.slice(3) });
    else criteria.push(criterion(line, gates));
  }
  const [decision, productSet] = sheet.ref.split('/');
  return { ...sheet, decision: decision as DecisionId, productSet: Number(productSet), parts, criteria, gates, anomalies };
}
