import {CityFeedbackPanel} from './city-feedback-panel.ts';

// Two versions of the widget may meet on one page: the first one stays.
if (!customElements.get('city-feedback-panel')) customElements.define('city-feedback-panel', CityFeedbackPanel);
