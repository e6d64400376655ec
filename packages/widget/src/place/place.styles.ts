import {css} from 'lit';

/** What was found lies over what is below the field, so that the map stays where it is. */
export const placeStyles = css`
  .address {
    position: relative;
  }
  .panel .address [role='listbox'] {
    background: var(--_surface);
    border: 1px solid var(--_border);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.2);
    inset-block-start: 100%;
    inset-inline: 0;
    margin-block-start: 0.25em;
    position: absolute;
    z-index: 1;
  }
  .address [role='option'] {
    min-block-size: 44px;
  }
`;
