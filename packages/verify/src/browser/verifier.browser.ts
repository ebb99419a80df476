import { expect } from '@open-wc/testing';
import { runConformance, type Suite } from '../conformance/index.ts';
import { createTestRegistry, TEST_PRODUCT_CODE, type TestRegistry } from '../testing/index.ts';
import { verify } from '../verify.ts';

const RECORD = `/ocop/rec/${TEST_PRODUCT_CODE}.jwt`;

interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly cookie?: string;
  readonly referer?: string;
  readonly authorization?: string;
}

/** A registry on this page's own origin: its files are put on the test server, which writes down what the browser sends. */
async function servedRegistry(): Promise<TestRegistry> {
  const kit = await createTestRegistry({ registry: location.origin, now: Math.floor(Date.now() / 1000) });
  await serve(kit);
  return kit;
}

async function serve(kit: TestRegistry): Promise<void> {
  for (const [path, file] of kit.files) {
    await fetch(`/test-registry/file${path}`, { method: 'PUT', body: file as string });
  }
  await fetch('/test-registry/requests', { method: 'DELETE' });
}

/** What the registry was asked since it was served. */
async function seen(): Promise<readonly SeenRequest[]> {
  return (await (await fetch('/test-registry/requests')).json()) as readonly SeenRequest[];
}

describe('the verifier in this browser', () => {
  for (const name of ['links', 'signatures', 'credentials', 'trust-lists', 'status-lists', 'outcomes']) {
    it(`answers every vector of ${name}.json as in Node`, async () => {
      const suite = (await (await fetch(`/packages/verify/vectors/${name}.json`)).json()) as Suite;
      const wrong = (await runConformance([suite])).filter(({ passed }) => !passed);
      expect(wrong.map(({ id, about, got }) => ({ id, about, got }))).to.deep.equal([]);
      expect(suite.cases.length).to.be.greaterThan(20);
    });
  }

  for (const alg of ['ES256', 'Ed25519'] as const) {
    it(`checks what this browser's own keys sign, under ${alg}`, async () => {
      const kit = await createTestRegistry({ alg });
      const label = await kit.issueLabel({ lot: 'LO1', serial: 'A1B2C3D4E5' });
      expect((await verify(label, kit)).state).to.equal('verified');
      expect((await verify(label.replace('LO1', 'LO2'), kit)).state).to.equal('tampered');
    });
  }
});

/** Everything this page has asked of anybody since this time, but for the record above. */
function sentSince(before: number): string[] {
  const sent = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= before);
  return sent.map(({ name }) => name).filter((name) => !name.includes('/test-registry/'));
}

describe('what a check sends', () => {
  it('three static GETs to the registry, without cookie, referrer, lot, serial or signature; then one', async () => {
    document.cookie = 'session=secret; path=/';
    const kit = await servedRegistry();
    const label = await kit.issueLabel({ lot: 'LO1', serial: 'A1B2C3D4E5' });
    const options = { now: Date.now(), trust: kit.trust, fetch: fetch.bind(globalThis), store: new Map<string, unknown>() };
    performance.setResourceTimingBufferSize(5000);
    const before = performance.now();
    expect((await verify(label, options)).state).to.equal('verified');
    const requests = await seen();
    expect(sentSince(before)).to.deep.equal(requests.map(({ url }) => location.origin + url));
    expect(requests.map(({ method, url }) => `${method} ${url}`)).to.deep.equal([
      'GET /.well-known/ocop/trust-list.jws',
      `GET ${RECORD}`,
      'GET /ocop/status/1.jwt',
    ]);
    for (const { cookie, referer, authorization } of requests) {
      expect([cookie, referer, authorization]).to.deep.equal([undefined, undefined, undefined]);
    }

    await serve(kit);
    expect((await verify(label, options)).state).to.equal('verified');
    expect((await seen()).map(({ url }) => url)).to.deep.equal([RECORD]);
    document.cookie = 'session=; path=/; max-age=0';
  });

  it('nothing to the host on the label, and nothing at all for what does not parse', async () => {
    const kit = await servedRegistry();
    const options = { now: Date.now(), trust: kit.trust, fetch: fetch.bind(globalThis) };
    const before = performance.now();
    expect((await verify('https://nhan.test/01/1?S=1', options)).state).to.equal('malformed');
    expect(await seen()).to.deep.equal([]);
    await serve(kit);
    await verify(await kit.issueLabel(), options);
    const sent = sentSince(before);
    expect(sent).to.deep.equal((await seen()).map(({ url }) => location.origin + url));
  });

  it('no redirect is followed', async () => {
    const kit = await servedRegistry();
    const outcome = await verify(await kit.issueLabel(), {
      now: Date.now(),
      trust: kit.trust,
      fetch: (url, init) => fetch(url.includes('trust-list') ? '/test-registry/redirect' : url, init),
    });
    expect(outcome.state).to.equal('unknown-issuer');
    expect((await seen()).map(({ url }) => url)).to.deep.equal([]);
  });
});

describe('the device', () => {
  it('a clock at 1970 and at 2100 cannot check; at 2099 the label has lapsed', async () => {
    const kit = await createTestRegistry();
    const label = await kit.issueLabel();
    const at = async (iso: string) => (await verify(label, { ...kit, now: new Date(iso) })).state;
    expect([await at('1970-01-01T00:00:00Z'), await at('2099-06-01T00:00:00Z'), await at('2100-01-01T00:00:00Z')]).to.deep.equal([
      'cannot-check',
      'expired',
      'cannot-check',
    ]);
  });

  it('a deflate bomb and a body that never ends are left', async () => {
    const kit = await createTestRegistry();
    const bomb = new Response(new Blob([new Uint8Array(5 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream('deflate')));
    const lst = btoa(Array.from(new Uint8Array(await bomb.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
    await kit.publishStatuses({}, { status_list: { bits: 2, lst } });
    expect((await verify(await kit.issueLabel(), kit)).reasons).to.include('status-list-missing');
    kit.files.set(RECORD, () => {
      const endless = { pull: (stream: ReadableStreamDefaultController) => stream.enqueue(new Uint8Array(4096)) };
      return new Response(new ReadableStream(endless));
    });
    expect((await verify(await kit.issueLabel(), kit)).state).to.equal('malformed');
  });
});
