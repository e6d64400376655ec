import {CityFeedbackMap} from './city-feedback-map.ts';

// Two versions of the widget may meet on one page: the first one stays.
if (!customElements.get('city-feedback-map')) customElements.define('city-feedback-map', CityFeedbackMap);

declare global {
  interface HTMLElementTagNameMap {
    'city-feedback-map': CityFeedbackMap;
  }
}
