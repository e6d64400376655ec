import {css} from 'lit';

export const topicStyles = css`
  :host {
    display: grid;
    gap: var(--4);
    width: min(46rem, 100%);
    margin: 0 auto;
    padding: var(--4);
  }
  h1 {
    margin: 0;
    font-size: var(--huge);
  }
  h2 {
    font-size: 1.25rem;
  }
  .back {
    display: inline-flex;
    gap: var(--2);
    align-items: center;
    justify-self: start;
    min-height: var(--target);
    font-weight: 550;
    text-decoration: none;
  }
  section {
    display: grid;
    gap: var(--3);
    padding: var(--4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  h2,
  h3,
  p,
  dl,
  dd {
    margin: 0;
  }
  h3 {
    margin-block-start: var(--2);
    font-size: 1rem;
  }
  .rows {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--2) var(--4);
    align-items: center;
    justify-content: space-between;
    padding: var(--2) 0;
    border-top: 1px solid var(--line);
  }
  .rows li:first-child {
    border-top: 0;
  }
  .rows desk-notice {
    flex: 1 0 100%;
  }
  .rows .mark {
    color: var(--accent);
    font-weight: 550;
  }
  .other {
    display: flex;
    flex-wrap: wrap;
    gap: var(--3);
    align-items: end;
  }
  .other .field {
    flex: 1 1 16rem;
  }
  .shares {
    display: flex;
    flex-wrap: wrap;
    gap: var(--4) var(--8);
  }
  .shares dd {
    font-size: 1.75rem;
    font-weight: 600;
  }
`;
