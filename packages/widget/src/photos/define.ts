import {CityFeedbackPhotos} from './city-feedback-photos.ts';

// Two versions of the widget may meet on one page: the first one stays.
if (!customElements.get('city-feedback-photos')) customElements.define('city-feedback-photos', CityFeedbackPhotos);

declare global {
  interface HTMLElementTagNameMap {
    'city-feedback-photos': CityFeedbackPhotos;
  }
}
