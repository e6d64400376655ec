import type {Page} from 'playwright-core';

/** Called in each state that a walk comes to. The name is fit for a file. */
export type LookAt = (state: string, page: Page) => Promise<void>;
