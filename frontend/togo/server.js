// The portal's interface, as its OpenAPI document tells it: every way an answer can fail has a name here.

const PATIENCE = 20_000;

/**
 * Asks for the days. `loaded` brings them, `same` says that the ones at hand still hold; `signed-out`, `refused` (with
 * a sentence) and `unreachable` bring nothing.
 */
export async function loadDays(hash) {
  const answer = await ask('/api/togo/days', {
    headers: {
      'X-Comeback-Zone': Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(hash && { 'If-None-Match': `"${hash}"` }),
    },
  });
  switch (answer.status) {
    case 200:
      return answer.body ? { kind: 'loaded', days: answer.body } : { kind: 'unreachable' };
    case 304:
      return { kind: 'same' };
    default:
      return failure(answer);
  }
}

/**
 * Sends entries of one person. `answered` brings a result for each, the plan version that is in force and a lock;
 * `malformed` says that the portal could not read the batch; the others say nothing about the entries.
 */
export async function sendEntries(client, entries) {
  const answer = await ask('/api/togo/entries', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Comeback-Togo': '1' },
    body: JSON.stringify({ client, entries }),
    keepalive: entries.length <= 50,
  });
  switch (answer.status) {
    case 200:
      return answer.body ? { kind: 'answered', ...answer.body } : { kind: 'unreachable' };
    case 400:
    case 413:
      return { kind: 'malformed', message: answer.body?.message };
    case 409:
      return { kind: 'other-client' };
    default:
      return failure(answer);
  }
}

function failure({ status, body }) {
  if (status === 401) {
    return { kind: 'signed-out' };
  }
  return status === 403 ? { kind: 'refused', message: body?.message } : { kind: 'unreachable' };
}

/** The status and what came with it; 0 when nothing came. A detour to the sign-in page counts as signed out. */
async function ask(address, options) {
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
      ...options,
    });
    if (response.type === 'opaqueredirect') {
      return { status: 401 };
    }
    const json = response.headers.get('Content-Type')?.includes('json');
    return { status: response.status, body: json ? await response.json() : undefined };
  } catch {
    return { status: 0 };
  }
}
