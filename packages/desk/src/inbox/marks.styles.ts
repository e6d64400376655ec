import {css} from 'lit';

export const markStyles = css`
  .mark {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
  }
  .mark svg {
    width: 1.1em;
    height: 1.1em;
  }
  .mark.late {
    color: var(--danger);
    font-weight: 600;
  }
  .mark.late .onSolid {
    stroke: var(--surface);
    stroke-width: 2.25;
  }
  .mark.soon,
  .mark.mine {
    color: var(--text);
    font-weight: 600;
  }
`;
