import type {Page} from 'playwright-core';

/**
 * Puts a tag of the type "Custom HTML" into a page as tag managers do: the markup through `innerHTML`, whose scripts no
 * browser runs, and then each script anew, with its source or its text and no other attribute. Google's makes of every
 * type `text/javascript`; so does this.
 */
export async function runTag(page: Page, html: string): Promise<void> {
  await page.evaluate((markup) => {
    const holder = document.createElement('div');
    holder.style.display = 'contents';
    document.body.append(holder);
    holder.innerHTML = markup;
    for (const inert of holder.querySelectorAll('script')) {
      const script = document.createElement('script');
      script.type = 'text/javascript';
      if (inert.src) script.src = inert.src;
      else script.text = inert.text;
      inert.replaceWith(script);
    }
  }, html);
}
