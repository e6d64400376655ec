import {css} from 'lit';
import {formStyles} from './form.styles.ts';

export const answerStyles = [
  formStyles,
  css`
    .row {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: var(--4);
    }
    .sheet {
      display: grid;
      gap: var(--2);
      padding: var(--4) var(--6);
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--lift);
    }
    .words {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-width: 65ch;
    }
  `,
];
