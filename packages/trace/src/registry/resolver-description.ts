import { GS1_VOCABULARY } from './linkset.ts';
import type { RegistryInput } from './registry-input.ts';

/**
 * What stands at `/.well-known/gs1resolver`: where the resolver is, whose keys it answers for, and the link types that it knows.
 * Source: GS1-Conformant Resolver Standard 1.2, clause 3; ref.gs1.org/standards/resolver/1.2.0/description-file-schema.
 */
export function resolverDescription({ trust, title }: RegistryInput): unknown {
  return {
    name: title.vi,
    resolverRoot: trust.registry,
    supportedPrimaryKeys: ['01'],
    supportedLinkType: [{ namespace: GS1_VOCABULARY, prefix: 'gs1:' }],
    linkTypeDefaultCanBeLinkset: false,
    jsonLdContextLocation: 'https://ref.gs1.org/standards/resolver/linkset-context',
    contact: { fn: title.vi },
  };
}
