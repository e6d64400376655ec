import {existsSync} from 'node:fs';

/** What `examples/<name>/serve.ts` offers. */
interface ExampleSite {
  serveSite(options: {port: number; host: string; backend: string}): Promise<{url: string; close(): Promise<void>}>;
}

export interface ExampleSites {
  /** Addresses by name; empty where the examples are not shipped along. */
  addresses: {name: string; url: string}[];
  close(): Promise<void>;
}

const folder = new URL('../../../../examples/', import.meta.url);
const names = ['department-site', 'museum-site'];

/** Serves the example sites from origins of their own: the two ports after the backend's. */
export async function serveExampleSites(backend: {
  host: string;
  port: number;
  publicUrl: string;
}): Promise<ExampleSites> {
  const running: {name: string; url: string; close(): Promise<void>}[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(running.map((site) => site.close()));
  };
  try {
    for (const [index, name] of names.entries()) {
      const file = new URL(`${name}/serve.ts`, folder);
      if (!existsSync(file)) continue;
      const {serveSite} = (await import(file.href)) as ExampleSite;
      const {host, publicUrl} = backend;
      running.push({name, ...(await serveSite({port: backend.port + 1 + index, host, backend: publicUrl}))});
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {addresses: running.map(({name, url}) => ({name, url})), close};
}
