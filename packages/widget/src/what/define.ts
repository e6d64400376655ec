import {TopicPicker} from './topic-picker.ts';

// Two versions of the widget may meet on one page: the first one stays.
if (!customElements.get('city-feedback-topic-picker')) {
  customElements.define('city-feedback-topic-picker', TopicPicker);
}
