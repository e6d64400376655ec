import {CaseNote} from './case-note.ts';
import {CityFeedbackTrack} from './city-feedback-track.ts';

// Two versions of the widget may meet on one page: the first one stays.
if (!customElements.get('city-feedback-track')) {
  customElements.define('city-feedback-case-note', CaseNote);
  customElements.define('city-feedback-track', CityFeedbackTrack);
}
