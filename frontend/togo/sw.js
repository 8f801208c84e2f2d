// Serves the player without network. A version is the hash of its files: all of one version, or all of the next.

/* global SHELL */
importScripts('shell.js');

const CACHE = `togo-shell-${SHELL.version}`;

self.addEventListener('install', (event) => {
  const files = SHELL.files.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)));
});

self.addEventListener('activate', (event) => {
  const outdated = (name) => name.startsWith('togo-shell-') && name !== CACHE;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(outdated).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') {
    event.waitUntil(self.skipWaiting());
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || url.pathname.startsWith('/api/')) {
    return;
  }
  if (request.mode === 'navigate' && url.pathname !== '/togo/') {
    return;
  }
  if (SHELL.files.includes(url.pathname)) {
    event.respondWith(fromShell(url.pathname, request));
  } else {
    event.respondWith(fromPictures(request));
  }
});

// Never opened by name here: an older version that still answers would bring its deleted files' cache back, empty.
async function fromShell(address, request) {
  const kept = await caches.match(address, { cacheName: CACHE, ignoreVary: true });
  return kept ?? fetch(request);
}

async function fromPictures(request) {
  const kept = await caches.match(request, { cacheName: 'togo-pictures' });
  return kept ?? fetch(request);
}
