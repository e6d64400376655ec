import type {UploadProgress} from './attach.ts';

/** An upload that has not moved for so long is given up and tried again. */
const stalledMilliseconds = 30_000;

/**
 * A `fetch` that tells how much of the body is sent, by XMLHttpRequest: no browser's `fetch` tells it.
 *
 * Undefined where there is no XMLHttpRequest, as in Node.
 */
export function fetchWithProgress(
  body: Blob,
  onProgress: (progress: UploadProgress) => void,
): typeof fetch | undefined {
  if (typeof XMLHttpRequest === 'undefined') return undefined;

  return (input) => {
    const {url, method, headers, signal} = input as Request;
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const request = new XMLHttpRequest();
      const abort = (): void => request.abort();
      let stalled = setTimeout(abort, stalledMilliseconds);
      request.upload.onprogress = ({loaded}) => {
        clearTimeout(stalled);
        stalled = setTimeout(abort, stalledMilliseconds);
        onProgress({sentBytes: loaded, totalBytes: body.size});
      };
      request.onload = () => resolve(answerOf(request));
      request.onerror = () => reject(new TypeError('the upload broke off'));
      request.onabort = () => reject((signal.reason as Error | undefined) ?? new Error('the upload has stalled'));
      request.onloadend = () => {
        clearTimeout(stalled);
        signal.removeEventListener('abort', abort);
      };
      signal.addEventListener('abort', abort);
      request.open(method, url);
      headers.forEach((value, name) => request.setRequestHeader(name, value));
      request.send(body);
    });
  };
}

function answerOf(request: XMLHttpRequest): Response {
  const {status, responseText} = request;
  // All at once: asking for one that the server does not expose makes browsers complain on the console.
  const lines = request.getAllResponseHeaders().split('\r\n');
  const headers = lines
    .flatMap((line) => [/^([^:]+): (.*)$/.exec(line)?.slice(1, 3)])
    .filter((pair) => pair !== undefined);
  return new Response(responseText || null, {status, headers: headers as [string, string][]});
}
