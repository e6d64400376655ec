/** Settles when what has been changed by now is on the screen. */
export const nextPaint = (): Promise<unknown> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
