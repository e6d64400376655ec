import {NearbyCases} from './nearby-cases.ts';

// Two versions of the widget may meet on one page: the first one stays.
if (!customElements.get('city-feedback-nearby')) customElements.define('city-feedback-nearby', NearbyCases);
