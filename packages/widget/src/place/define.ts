import {AddressSearch} from './address-search.ts';

// Two versions of the widget may meet on one page: the first one stays.
if (!customElements.get('city-feedback-address')) customElements.define('city-feedback-address', AddressSearch);
