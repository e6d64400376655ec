import {fileURLToPath} from 'node:url';
import {runSite, serveStaticSite, type RunningSite, type SiteOptions} from '../static-site.ts';

const pages = fileURLToPath(new URL('pages', import.meta.url));

export function serveSite(options: Omit<SiteOptions, 'pages'>): Promise<RunningSite> {
  return serveStaticSite({...options, pages});
}

if (import.meta.main) await runSite(pages, 3002);
