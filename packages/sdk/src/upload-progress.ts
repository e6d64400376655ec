import type {UploadProgress} from './attach.ts';

/**
 * A `fetch` that tells how much of the body is sent, by XMLHttpRequest: no browser's `fetch` tells it.
 *
 * Undefined where there is no XMLHttpRequest, as in Node and in workers' service worker.
 */
export function fetchWithProgress(
  onProgress: (progress: UploadProgress) => void,
  body: Blob,
): typeof fetch | undefined {
  if (typeof XMLHttpRequest === 'undefined') return undefined;

  return (input) => {
    const {url, method, headers, signal} = input as Request;
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const abort = (): void => request.abort();
      signal.throwIfAborted();
      request.open(method, url);
      headers.forEach((value, name) => request.setRequestHeader(name, value));
      request.upload.onprogress = ({loaded}) => onProgress({sentBytes: loaded, totalBytes: body.size});
      request.onload = () => {
        const {status, responseText} = request;
        const answered = new Headers();
        for (const name of ['Content-Type', 'Retry-After']) answered.set(name, request.getResponseHeader(name) ?? '');
        resolve(new Response(responseText, {status, headers: answered}));
      };
      request.onerror = () => reject(new TypeError('the upload broke off'));
      request.onabort = () => reject(signal.reason as Error);
      request.onloadend = () => signal.removeEventListener('abort', abort);
      signal.addEventListener('abort', abort);
      request.send(body);
    });
  };
}
