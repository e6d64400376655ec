import {expect} from '@open-wc/testing';
import {linkRules} from '../look/link-rules.ts';
import type {Choice, Embed} from './choice.ts';
import {headOf, markupOf, policyOf, stylesOf} from './snippet.ts';

const embed: Embed = {
  endpoint: 'https://feedback.example.fi',
  pin: {
    entry: 'city-feedback-abcdefgh.js',
    integrity: 'sha384-AAA',
    importMap: '{"integrity":{}}',
    importMapHash: "'sha256-BBB'",
  },
};
const choice: Choice = {
  ...{site: 'museum', label: 'Anna palautetta', variant: 'button', view: 'give', language: '', theme: ''},
  ...{colours: undefined, pinned: false},
};

describe('the snippet of the configurator', () => {
  it('is the three lines of the guide when nothing is chosen', () => {
    expect(markupOf(choice, embed)).to.equal(
      `<script type="module" src="https://feedback.example.fi/embed/1/city-feedback.js"></script>
<city-feedback endpoint="https://feedback.example.fi" site="museum">
  <a href="https://feedback.example.fi/museum">Anna palautetta</a>
</city-feedback>`,
    );
  });

  it('names what was chosen, in the link, too', () => {
    const markup = markupOf({...choice, variant: 'tab', view: 'track', language: 'sv', theme: 'museum'}, embed);
    expect(markup).to.include('variant="tab" view="track" lang="sv"');
    expect(markup).to.include('/embed/1/themes/museum.css');
    expect(markup).to.include('https://feedback.example.fi/track?site=museum&#38;lang=sv');
    expect(markupOf({...choice, language: 'uk'}, embed)).to.include('https://feedback.example.fi/museum?lang=uk"');
  });

  it('pins today’s version with its digests, which the policy allows', () => {
    const pinned = {...choice, pinned: true, theme: 'helsinki'};
    expect(headOf(pinned, embed)).to.equal(
      `<script type="importmap">{"integrity":{}}</script>
<script type="module" src="https://feedback.example.fi/embed/1/city-feedback-abcdefgh.js" integrity="sha384-AAA" crossorigin="anonymous"></script>
<link rel="stylesheet" href="https://feedback.example.fi/embed/1/themes/helsinki.css" />`,
    );
    expect(markupOf(pinned, embed)).to.match(/^<city-feedback /);
    expect(headOf(choice, embed)).to.equal('');
    expect(policyOf(pinned, embed)).to.equal(
      "script-src https://feedback.example.fi 'sha256-BBB'; connect-src https://feedback.example.fi; img-src https://feedback.example.fi data: blob:; style-src https://feedback.example.fi",
    );
    expect(policyOf(choice, embed)).not.to.match(/sha256|style-src|trusted-types|unsafe/);
  });

  it('lets no word of the link become markup', () => {
    const markup = markupOf({...choice, label: '<img onerror="x">&'}, embed);
    expect(markup).to.include('>&#60;img onerror=&#34;x&#34;&#62;&#38;</a>');
  });

  it('makes the link look like the button, unless a theme does', () => {
    expect(stylesOf(choice)).to.equal(linkRules);
    expect(stylesOf({...choice, theme: 'museum'})).to.equal('');
  });

  it('has colours as rules for the page’s stylesheet', () => {
    const light = {accent: '#000000', onAccent: '#ffffff'};
    const dark = {accent: '#dddddd', onAccent: '#111111'};
    expect(stylesOf({...choice, colours: {light, dark}})).to.include('accent: light-dark(#000000, #dddddd);');
  });
});
