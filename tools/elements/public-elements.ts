import { STATES, type State } from '../../packages/verify/src/index.ts';
import { en, vi, type TitleFacts } from '../../packages/verify/src/locales/index.ts';
import type { ClassField, ClassMethod, CustomElementDeclaration, Declaration, Package } from 'custom-elements-manifest';
import { bilingual, type Bilingual } from './bilingual.ts';
import type { AttributeDoc, ElementDoc, EventDoc, Item, MethodDoc, PropertyDoc } from './element-doc.ts';

/** The order in which a reader meets the tags. */
const ORDER = ['ocop-star-badge', 'ocop-product-card', 'ocop-verify', 'ocop-scanner', 'ocop-programme-progress'];

/** `verified` alone names stars, and has a comment of its own. */
const PLACEHOLDERS: TitleFacts = {
  stars: 0,
  issuer: '…',
  until: '…',
  extendedUntil: '…',
  lastDay: '…',
  lapsedFrom: '…',
  asOf: '…',
};

const stateTitle = (state: State): Bilingual => ({ vi: vi.titles[state](PLACEHOLDERS), en: en.titles[state](PLACEHOLDERS) });

function isElement(declaration: Declaration): declaration is CustomElementDeclaration & { tagName: string } {
  return 'tagName' in declaration && declaration.tagName !== undefined;
}

/** What is told of one tag, out of what the analyzer found; throws where a comment or its Vietnamese is missing. */
function elementDoc(declaration: CustomElementDeclaration & { tagName: string }): ElementDoc {
  const { tagName, name: className } = declaration;
  const say = (text: string | undefined, name: string) => bilingual(text, `<${tagName}> ${name}`);
  const item = ({ name, description }: { name: string; description?: string }): Item => ({
    name,
    description: say(description, name),
  });
  const members = (declaration.members ?? []).filter(
    ({ name, privacy, static: ofClass }) => !ofClass && !name.startsWith('#') && (privacy ?? 'public') === 'public',
  );
  const fields = members.filter((member): member is ClassField => member.kind === 'field');
  const attributes = (declaration.attributes ?? []).map((attribute): AttributeDoc => {
    const { type, default: fallback, fieldName } = attribute;
    const field = fields.find(({ name }) => name === (fieldName ?? attribute.name));
    const reflects = field !== undefined && Reflect.get(field, 'reflects') === true;
    return {
      ...item(attribute),
      type: type?.text ?? 'string',
      property: field?.name,
      fallback: fallback === 'null' || fallback === 'false' ? undefined : fallback?.replaceAll("'", ''),
      reflects,
    };
  });
  const properties = fields.map((field): PropertyDoc => {
    const attribute = attributes.find(({ property }) => property === field.name)?.name;
    return { ...item(field), type: field.type?.text ?? 'unknown', readonly: field.readonly === true, attribute };
  });
  const methods = members
    .filter((member): member is ClassMethod => member.kind === 'method')
    .map((method): MethodDoc => {
      const parameters = (method.parameters ?? []).map(({ name, type, default: value, optional }) => ({
        name: name.startsWith('{') ? 'options' : name,
        type: type?.text ?? 'unknown',
        optional: value !== undefined || optional === true,
      }));
      return { ...item(method), parameters, returns: method.return?.type?.text ?? 'void' };
    });
  const events = (declaration.events ?? [])
    // The analyzer also lists the variable of the one place that sends events.
    .filter(({ name }) => name.startsWith('ocop-'))
    .map((event): EventDoc => {
      const detail = /^CustomEvent<(.+)>$/.exec(event.type.text)?.[1] ?? 'object';
      return { ...item(event), detail, cancelable: /Cancelable/.test(event.description ?? '') };
    });
  const named = (declaration.cssStates ?? []).map(item);
  const verdicts = named.some(({ name }) => name === 'verified') ? STATES : [];
  const others = verdicts.filter((state) => !named.some(({ name }) => name === state));
  return {
    name: tagName,
    className,
    room: tagName.replace(/^ocop-/, ''),
    description: say(declaration.description, 'class'),
    attributes,
    properties,
    methods,
    events,
    slots: (declaration.slots ?? []).map(item),
    parts: (declaration.cssParts ?? []).map(item),
    tokens: (declaration.cssProperties ?? []).map((token) => ({ ...item(token), fallback: token.default })),
    states: [...named, ...others.map((state) => ({ name: state, description: stateTitle(state) }))],
  };
}

/** Every tag of the package, in the order of the documentation. */
export function publicElements({ modules }: Package): readonly ElementDoc[] {
  const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(isElement)).map(elementDoc);
  return elements.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}
