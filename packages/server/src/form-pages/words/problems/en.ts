import type {FormProblems} from '../words.ts';

export const problems: FormProblems = {
  place_missing: {
    title: 'The topic “{topic}” needs a place.',
    hint: 'Write the address and search for it, or choose the topic “I don’t know”.',
  },
  outside_boundary: {
    title: 'The place is outside our area{owner}.',
    hint: 'Choose another place, or send without a place.',
  },
  coordinates_out_of_range: {title: 'Something is wrong with the coordinates.', hint: 'Check them, or leave them out.'},
  invalid_value: {title: 'This value does not fit.', hint: 'Check this part.'},
  wrong_type: {title: 'This is not a number.', hint: 'Write a number, for example 60.1699.'},
  unknown_field: {title: 'The form had a field that is not ours: {field}.', hint: 'Open the form again.'},
  text_not_storable: {
    title: 'The text has characters that cannot be stored.',
    hint: 'Remove strange characters (�) and send again.',
  },
  idempotency_key_missing: {title: 'The form was out of date. It is new now.', hint: 'Send again.'},
  idempotency_key_invalid: {title: 'The form was out of date. It is new now.', hint: 'Send again.'},
  idempotency_key_reused: {
    title: 'Another message was sent with this form before, and we have it.',
    hint: 'If this is a new message, send it now. The form is ready for it.',
  },
  proof_of_work_required: {
    title: 'Many wrong codes came from your network.',
    hint: 'Wait ten minutes, or paste the link of your receipt or e-mail here: it opens at once.',
  },
  unknown_link: {hint: 'Copy the whole link from your receipt or e-mail.'},
  origin_not_allowed: {
    title: 'The form cannot be sent from the page that you came from.',
    hint: 'You can send the message from this page: check it and press Send feedback.',
  },
  photo_not_an_image: {title: 'The file is not a JPEG, PNG or WebP picture.', hint: 'Choose another picture.'},
  photo_too_large: {title: 'The picture is too large. The limit is {limit} MB.', hint: 'Send it in a smaller size.'},
  bad_request: {title: 'The form did not arrive whole.', hint: 'Open the form again.'},
  body_too_large: {title: 'The photos are too large together.', hint: 'Send fewer or smaller photos.'},
  unsupported_media_type: {title: 'The form could not be read.', hint: 'Open the form again.'},
  method_not_allowed: {hint: 'Open the form again.'},
  text_empty: {title: 'The message is empty.', hint: 'Write what it is about.'},
  text_too_long: {title: 'The text is too long: {actual} characters. Up to {limit} fit.'},
  email_invalid: {
    title: 'Something is wrong with the e-mail address.',
    hint: 'Check it. It looks like name@example.fi.',
  },
  contact_missing: {
    title: 'The e-mail address is missing.',
    hint: 'Add the address, or choose another way to get the answer.',
  },
  phone_invalid: {
    title: 'The phone number is missing or has a mistake.',
    hint: 'Write the number, for example 040 123 4567.',
  },
  coordinates_swapped: {title: 'Latitude and longitude seem to have changed places.'},
  unknown_topic: {title: 'This site does not have this topic.'},
  topic_closed: {title: 'The topic “{topic}” is closed.'},
  topic_confidential: {title: 'The topic “{topic}” is confidential. Your message was not stored.'},
  unknown_service_object: {title: 'This site does not have this place of service.'},
  attribute_missing: {title: 'Answer the question: {label}', hint: 'Then send again.'},
  attribute_unknown: {title: 'The answer does not fit the questions of the topic.'},
  already_rated: {title: 'You have rated this answer already.', hint: 'If there is more to say, you can send it here.'},
  case_closed: {title: 'This cannot be done with a case that is {status}.'},
  photo_too_many_pixels: {title: 'The picture is too large. The limit is {limit} megapixels.'},
  photo_unreadable: {title: 'The picture cannot be read.'},
  photo_number_invalid: {title: 'There are too many photos.'},
};
