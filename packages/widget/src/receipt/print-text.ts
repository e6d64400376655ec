/** Prints a text alone, without the page around it. */
export function printText(text: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const {contentWindow, contentDocument} = frame;
  const body = contentDocument!.createElement('pre');
  body.textContent = text;
  contentDocument!.body.append(body);
  contentWindow!.onafterprint = () => frame.remove();
  contentWindow!.print();
}
