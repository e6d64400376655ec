/**
 * Runs on pages where the widget stands in front of the plain form. Who has begun to fill in the plain form, because the
 * widget was slow to come, keeps it: the widget goes.
 */
export const formScript = `
const widget = document.querySelector('city-feedback');
widget?.addEventListener('input', ({target}) => {
  if (target === widget || !widget.isConnected) return;
  widget.replaceWith(...widget.childNodes);
  target.focus();
});
`.trimStart();
