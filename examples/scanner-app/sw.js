// Opens the app without a network. Its own files come from the cache; records come from the network, and from the cache only where there is none.
// Trust and status lists are never answered from here: their age decides a verdict, and the verifier keeps that account itself, in the app's store.
const CACHE = 'ocop-scanner-app {version}';
const RECORDS = 'ocop-scanner-app records';
const RECORDS_MAX = 200;
const SHELL = [
  './',
  'app.css',
  'app.js',
  'app.webmanifest',
  'icon.svg',
  'icon-192.png',
  '/embed/ocop.js',
  '/embed/ocop-scanner.js',
  '/embed/ocop-detector.js',
  '/embed/zxing_reader.wasm',
];
const shell = new Set(SHELL.map((path) => new URL(path, registration.scope).href));

/** Whole or not at all: one missing file and the old version stays. */
async function keepShell() {
  const cache = await caches.open(CACHE);
  await cache.addAll(SHELL.map((path) => new Request(path, { cache: 'reload' })));
}

async function dropOldShells() {
  for (const name of await caches.keys())
    if (name.startsWith('ocop-scanner-app ') && name !== CACHE && name !== RECORDS) await caches.delete(name);
  await clients.claim();
}

addEventListener('install', (event) => event.waitUntil(keepShell()));
addEventListener('activate', (event) => event.waitUntil(dropOldShells()));

/** A record says what was recognised, and is signed; whether that still holds is said by the status list, which has a date. */
async function record(request) {
  const cache = await caches.open(RECORDS);
  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(request.url, response.clone());
      const kept = await cache.keys();
      for (const old of kept.slice(0, Math.max(0, kept.length - RECORDS_MAX))) await cache.delete(old);
    } else if (response.status === 404 || response.status === 410) await cache.delete(request.url);
    return response;
  } catch (error) {
    const kept = await cache.match(request.url);
    if (kept) return kept;
    throw error;
  }
}

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  const file = origin + pathname.replace(/index\.html$/, '');
  if (/^\/ocop\/rec\/[^/]+\.jwt$/.test(pathname)) event.respondWith(record(request));
  else if (shell.has(file)) event.respondWith(caches.match(file, { cacheName: CACHE }).then((kept) => kept ?? fetch(request)));
});
