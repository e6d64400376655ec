/**
 * Runs on pages where the widget stands in front of the plain form. Who has begun to fill in the plain form, because the
 * widget was slow to come, keeps it: the widget goes. Also who began before this script came.
 */
export const formScript = `
const widget = document.querySelector('city-feedback');
const leave = (focused) => {
  if (!widget.isConnected) return;
  widget.replaceWith(...widget.childNodes);
  focused?.focus();
};
widget?.addEventListener('input', ({target}) => {
  if (target !== widget) leave(target);
});
const isBegun = (field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked;
if (widget && [...widget.querySelectorAll('input, textarea')].some(isBegun)) leave(document.activeElement);
`.trimStart();
