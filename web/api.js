/** Asks the server, and turns every way of failing into one Problem that can be shown. */

export class Problem extends Error {
  /** @param problems what is wrong, each {code, parameter, message}; never empty */
  constructor(title, status, problems) {
    super(title);
    this.status = status;
    this.problems = problems.length > 0 ? problems : [{ code: "failed", parameter: "", message: title }];
  }
}

/** The answer's JSON. Throws a Problem, or the AbortError of the signal. */
export async function get(path, params, signal) {
  const query = params?.toString() ?? "";
  return answered(query === "" ? path : `${path}?${query}`, {}, signal);
}

/** The same for what may be longer than an address; nothing is changed by it on the server. */
export async function post(path, body, signal) {
  return answered(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } }, signal);
}

async function answered(url, request, signal) {
  const response = await reached(url, request, signal);
  const body = await parsed(response, signal);
  if (response.ok && body !== undefined) return body;
  if (response.ok) throw new Problem("the server's answer could not be read", response.status, []);
  throw new Problem(body?.title ?? `the server answered ${response.status}`, response.status, complaints(body));
}

async function reached(url, request, signal) {
  try {
    return await fetch(url, { ...request, signal, headers: { ...request.headers, accept: "application/json" } });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Problem("the server does not answer; see whether it is running, then try again", 0, []);
  }
}

async function parsed(response, signal) {
  try {
    return await response.json();
  } catch (failure) {
    if (signal?.aborted) throw failure;
    return undefined;
  }
}

function complaints(body) {
  if (body?.problems?.length > 0) return body.problems;
  return typeof body?.detail === "string" ? [{ code: "", parameter: "", message: body.detail }] : [];
}

let declared;

/** What the server declares, {fields, limits}, asked for once; a failure is not remembered. */
export function schema() {
  declared ??= get("/api/schema").catch((failure) => {
    declared = undefined;
    throw failure;
  });
  return declared;
}

const documents = new Map();

/** A whole document; the last one read is kept, because stepping through its matches asks for it again. */
export async function wholeDocument(id, signal) {
  if (!documents.has(id)) {
    const answer = await get(`/api/documents/${encodeURIComponent(id)}`, undefined, signal);
    documents.clear();
    documents.set(id, answer);
  }
  return documents.get(id);
}
