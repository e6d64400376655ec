import {CityFeedbackElement} from './city-feedback.ts';

// The first version on a page wins: a second tag of another version changes nothing.
if (!customElements.get('city-feedback')) customElements.define('city-feedback', CityFeedbackElement);
