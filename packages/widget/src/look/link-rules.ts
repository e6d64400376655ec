/**
 * Rules for the page's own stylesheet. The link inside the element is on the page before the script is, and stays
 * without it: so it looks like the button that takes its place, is of the same size, and nothing moves. The themes get
 * them by `npm run generate`.
 */
export const linkRules = `city-feedback > a {
  display: inline-flex;
  align-items: center;
  box-sizing: border-box;
  min-block-size: 44px;
  padding: 0.5em 1.25em;
  border: 2px solid transparent;
  border-radius: var(--city-feedback-radius, 0.5em);
  background: var(--city-feedback-accent, light-dark(#1f4fbf, #9dbcff));
  color: var(--city-feedback-on-accent, light-dark(#fff, #10214a));
  font-weight: 600;
  text-decoration: none;
}
city-feedback[variant='tab'] {
  position: fixed;
  z-index: var(--city-feedback-z-index, 1000);
  top: 40%;
  inset-inline-end: 0;
}
city-feedback[variant='tab'] > a {
  padding: 1.25em 0.5em;
  writing-mode: vertical-rl;
}
`;
