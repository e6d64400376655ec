import {css} from 'lit';
import {basics} from '../look/basics.ts';
import {controls} from '../look/controls.ts';

export const formStyles = [
  basics,
  controls,
  css`
    form,
    .letter {
      display: grid;
      gap: var(--4);
    }
    h2,
    h3 {
      font-size: var(--large);
    }
    .field > span:empty {
      display: none;
    }
    .field.short {
      max-width: 16rem;
    }
    .notice li + li {
      margin-top: var(--1);
    }
    .end {
      margin-inline-start: auto;
    }
  `,
];
