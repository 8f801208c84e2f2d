// The pictures of the coming days, kept so that they are there without network.

const CACHE = 'togo-pictures';

/** Keeps exactly these addresses; what cannot be had now is fetched another time. */
export async function keepPictures(addresses) {
  if (!('caches' in globalThis)) {
    return;
  }
  const cache = await caches.open(CACHE);
  const kept = new Set();
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (addresses.includes(pathname + search)) {
      kept.add(pathname + search);
    } else {
      await cache.delete(request);
    }
  }
  await Promise.allSettled(addresses.filter((address) => !kept.has(address)).map((address) => cache.add(address)));
}

export async function forgetPictures() {
  await globalThis.caches?.delete(CACHE);
}
