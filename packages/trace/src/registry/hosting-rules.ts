/** How one kind of file is sent. The first rule whose pattern matches the path (leading slash) decides. */
export interface HostingRule {
  readonly pattern: RegExp;
  /** The same set of files as a shell glob, for bucket tools. */
  readonly glob: string;
  readonly mediaType: string;
  readonly cacheControl: string;
}

const QUARTER = 'public, max-age=900';
const HOUR = 'public, max-age=3600';
const YEAR = 'public, max-age=31536000, immutable';

/** Media types and cache times of docs/trust-model.md, static layout. */
export const HOSTING_RULES: readonly HostingRule[] = [
  {
    pattern: /^\/\.well-known\/ocop\/trust-list(?:\.\d+)?\.jws$/,
    glob: '.well-known/ocop/trust-list*.jws',
    mediaType: 'application/jose+json',
    cacheControl: HOUR,
  },
  {
    pattern: /^\/ocop\/rec\/[^/]+\.[0-9a-f]{16}\.jwt$/,
    glob: `ocop/rec/*.${'[0-9a-f]'.repeat(16)}.jwt`,
    mediaType: 'application/vc+jwt',
    cacheControl: YEAR,
  },
  { pattern: /^\/ocop\/rec\/[^/]+\.jwt$/, glob: 'ocop/rec/*.jwt', mediaType: 'application/vc+jwt', cacheControl: QUARTER },
  {
    pattern: /^\/ocop\/status\/\d+\.jwt$/,
    glob: 'ocop/status/*.jwt',
    mediaType: 'application/statuslist+jwt',
    cacheControl: QUARTER,
  },
  {
    pattern: /^\/ocop\/index\/[^/]+\.jsonl\.gz$/,
    glob: 'ocop/index/*.jsonl.gz',
    mediaType: 'application/gzip',
    cacheControl: HOUR,
  },
  { pattern: /\/linkset\.json$/, glob: '*linkset.json', mediaType: 'application/linkset+json', cacheControl: QUARTER },
  {
    pattern: /\/events\.jsonld$/,
    glob: '*events.jsonld',
    mediaType: 'application/ld+json',
    cacheControl: QUARTER,
  },
  {
    pattern: /^\/\.well-known\/gs1resolver$/,
    glob: '.well-known/gs1resolver',
    mediaType: 'application/json',
    cacheControl: HOUR,
  },
  { pattern: /^\/ns\/ocop\/v1$/, glob: 'ns/ocop/v1', mediaType: 'application/ld+json', cacheControl: HOUR },
  { pattern: /\.html$/, glob: '*.html', mediaType: 'text/html; charset=utf-8', cacheControl: QUARTER },
  { pattern: /\.css$/, glob: '*.css', mediaType: 'text/css; charset=utf-8', cacheControl: HOUR },
  { pattern: /\.js$/, glob: '*.js', mediaType: 'text/javascript; charset=utf-8', cacheControl: HOUR },
  { pattern: /\.svg$/, glob: '*.svg', mediaType: 'image/svg+xml', cacheControl: HOUR },
];

/** A label's path, with or without lot and serial: the landing page of its product answers. */
const LANDING = /^\/(?:01\/(\d{14})|ocop\/([0-9A-Z][0-9A-Z.-]{0,39}))(?:\/10\/[0-9A-Z]{1,20})?(?:\/21\/[0-9A-Z]{1,20})?\/?$/;

/** The file that answers a request path, relative to the published folder: `/01/<gtin>/10/A1/21/X7` is the page of its product. */
export function registryFile(pathname: string): string {
  const [, gtin, code] = LANDING.exec(pathname.replace(/^\/OCOP\//, '/ocop/')) ?? [];
  if (gtin !== undefined) return `01/${gtin}/index.html`;
  if (code !== undefined) return `ocop/${code}/index.html`;
  return pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1);
}

/** Whether a request asks for the linkset: by `linkType`, or by `Accept` where no link type is named. */
export function wantsLinkset(linkType: string | null, accept: string | undefined): boolean {
  return linkType === null ? /application\/linkset\+json/i.test(accept ?? '') : linkType === 'linkset';
}

/** The linksets that can answer a label's path, the lot's first; none for any other path. */
export function linksetFiles(pathname: string): string[] {
  const page = registryFile(pathname);
  const folder = page.slice(0, -'/index.html'.length);
  if (!LANDING.test(pathname.replace(/^\/OCOP\//, '/ocop/'))) return [];
  const lot = /\/10\/([0-9A-Z]{1,20})(?:\/|$)/.exec(pathname.slice(folder.length + 1))?.[1];
  return [...(lot === undefined ? [] : [`${folder}/10/${lot}/linkset.json`]), `${folder}/linkset.json`];
}

/** The headers a server sends with a published file, given its path inside the folder with a leading slash. */
export function registryHeaders(path: string): Readonly<Record<string, string>> {
  const rule = HOSTING_RULES.find(({ pattern }) => pattern.test(path));
  return {
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': rule?.cacheControl ?? QUARTER,
    ...(rule === undefined ? {} : { 'Content-Type': rule.mediaType }),
  };
}
