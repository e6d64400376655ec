import type {ProblemSentences} from './words.ts';

export const en: ProblemSentences = {
  bad_request: {
    title: 'The request could not be understood.',
    hint: 'Compare it with the API documentation at /api/docs.',
  },
  malformed_json: {
    title: 'Expected a JSON body in UTF-8, got something else.',
    hint: 'Check brackets, quotes and the encoding.',
  },
  unknown_field: {
    title: 'Got a field that is not known: {field}.',
    hint: 'Remove it, or check its spelling in the API documentation.',
  },
  wrong_type: {
    title: 'Expected {expected} in {field}, got {actual}.',
    hint: 'Send the value in the type that the API documentation names.',
  },
  missing_field: {title: 'Expected the field {field}, got none.', hint: 'Add it and send again.'},
  invalid_value: {
    title: 'Expected {expected} in {field}, got another value.',
    hint: 'Choose one of the values that the API documentation names.',
  },
  text_empty: {title: 'Expected a message, got an empty one.', hint: 'Write in your own words what it is about.'},
  text_too_long: {
    title: 'Expected at most {limit} characters, got {actual}.',
    hint: 'Shorten the text, or send the rest as additional information.',
  },
  text_not_storable: {
    title: 'The text in {field} has characters that cannot be stored.',
    hint: 'Remove NUL characters and broken halves of characters; all others are welcome.',
  },
  email_invalid: {
    title: 'Expected an e-mail address such as name@example.fi, got something else.',
    hint: 'Check the address for typing errors.',
  },
  contact_missing: {
    title: 'Expected an e-mail address for the answer, got none.',
    hint: 'Add the address, or choose another way to get the answer.',
  },
  phone_invalid: {
    title: 'Expected a phone number of 5 to 15 digits for the call, got something else.',
    hint: 'Write the number, for example 040 123 4567, or choose another way to get the answer.',
  },
  coordinates_out_of_range: {
    title: 'Expected latitude −90…90 and longitude −180…180, got {latitude}, {longitude}.',
    hint: 'Choose the place on the map again.',
  },
  coordinates_swapped: {
    title: 'Expected latitude and then longitude, got {latitude}, {longitude}, which seem to have changed places.',
    hint: 'Swap latitude and longitude.',
  },
  outside_boundary: {
    title: 'Expected a place in {jurisdiction}, got one outside of it{owner}.',
    hint: 'Move the pin, or send without a place.',
  },
  place_missing: {
    title: 'Expected a place for the topic “{topic}”, got none.',
    hint: 'Choose the place on the map or write its address.',
  },
  unknown_topic: {
    title: 'Expected a topic of this site, got {topic}.',
    hint: 'Choose another topic, or “I don’t know”.',
  },
  topic_closed: {
    title: 'Expected an open topic, but “{topic}” is closed.',
    hint: 'Choose another topic, or “I don’t know”.',
  },
  topic_confidential: {
    title: 'Messages about “{topic}” are confidential and are not taken here; nothing was stored.',
    hint: '{reason} {url}',
  },
  unknown_service_object: {
    title: 'Expected a unit of this site, got {object}.',
    hint: 'Choose the unit again, or send without one.',
  },
  attribute_missing: {title: 'Expected an answer to “{label}”, got none.', hint: 'Answer the question and send again.'},
  attribute_unknown: {
    title: 'Got an answer that does not fit any question of the topic: {attribute}.',
    hint: 'Load the form again.',
  },
  idempotency_key_missing: {
    title: 'Expected the header Idempotency-Key, got none.',
    hint: 'Make a UUID when the form opens and send it with every try of the same message.',
  },
  idempotency_key_invalid: {
    title: 'Expected an Idempotency-Key of 8–200 visible ASCII characters, got another.',
    hint: 'A UUID will do.',
  },
  not_logged_in: {title: 'Expected a desk session, got none or one that has ended.', hint: 'Log in again.'},
  wrong_credentials: {
    title: 'The e-mail address and the password do not belong together.',
    hint: 'Check both; after several tries wait a few minutes.',
  },
  proof_of_work_required: {
    title: 'There were many wrong codes from your network: your device must first solve a puzzle.',
    hint: 'Send the solution of the challenge as proofOfWork; you need not do anything yourself.',
  },
  origin_not_allowed: {
    title: 'Expected a page that may embed this site, got {origin}.',
    hint: 'Whoever runs the feedback server adds {origin} to the site’s allowedOrigins.',
  },
  not_allowed: {
    title: 'Expected a right to do this, but you do not have it.',
    hint: 'Ask the ring’s manager or an administrator.',
  },
  cross_site_request: {
    title: 'Expected a request from the desk itself, got one from another site.',
    hint: 'Open the desk and do it there.',
  },
  unknown_site: {
    title: 'Expected a known site, got {site}.',
    hint: 'Check the attribute site against the configuration.',
  },
  unknown_code: {title: 'Nothing was found with this code.', hint: 'Check it symbol by symbol; it has 12 of them.'},
  unknown_link: {title: 'Nothing was found with this link.', hint: 'Open the link from the receipt or the mail again.'},
  unknown_case: {title: 'Expected a case that you may see, got none with this id.', hint: 'Open it from the inbox.'},
  unknown_ring: {title: 'Expected a ring of this jurisdiction, got {ring}.', hint: 'Choose the ring from the list.'},
  no_address_search: {
    title: 'Expected a site where addresses can be searched; this one has no address search.',
    hint: 'Show the place on the map, or tell it in words.',
  },
  not_found: {title: 'There is nothing at this address.', hint: 'Check the address.'},
  method_not_allowed: {title: 'Expected {allowed} at this address, got {method}.', hint: 'See /api/docs.'},
  already_rated: {
    title: 'Expected the first rating of this answer, but it was rated already.',
    hint: 'Add information if there is more to say.',
  },
  case_changed: {
    title: 'Expected version {expected} of the case, but it is at {actual}.',
    hint: 'Someone changed it meanwhile: load it again.',
  },
  case_closed: {
    title: 'Expected a case that allows this, but it is {status}.',
    hint: 'Reopen the matter if it is not settled.',
  },
  request_in_flight: {
    title: 'The same message is being received right now.',
    hint: 'Send it again with the same key after a moment.',
  },
  same_ring: {title: 'Expected another ring, got the one that has the case.', hint: 'Choose another ring.'},
  photo_too_large: {
    title: 'Expected a photo of at most {limit} MB, got a larger one.',
    hint: 'Send a smaller version of it. The message itself has arrived.',
  },
  body_too_large: {title: 'Expected at most {limit} kB, got more.', hint: 'Shorten the message.'},
  photo_not_an_image: {
    title: 'Expected a JPEG, PNG or WebP picture, got another kind of file.',
    hint: 'Choose a photo. The message itself has arrived.',
  },
  photo_unreadable: {
    title: 'Expected a whole picture, got one that cannot be read.',
    hint: 'Try again, or choose another photo.',
  },
  unsupported_media_type: {title: 'Expected {expected}, got {actual}.', hint: 'Set the header Content-Type.'},
  photo_number_invalid: {
    title: 'Expected a photo number 1–{limit}, got {actual}.',
    hint: 'A message takes up to {limit} photos.',
  },
  photo_too_many_pixels: {
    title: 'Expected a picture of at most {limit} megapixels, got a larger one.',
    hint: 'Send a smaller version of it.',
  },
  idempotency_key_reused: {title: 'This key belongs to another message.', hint: 'Make a new key for a new message.'},
  version_missing: {
    title: 'Expected the case’s version in the header If-Match, got none.',
    hint: 'Load the case and send its version.',
  },
  too_many_requests: {
    title: 'There were too many requests from your network.',
    hint: 'Wait {seconds} seconds and try again.',
  },
  internal_error: {
    title: 'Something went wrong on our side.',
    hint: 'Try again; if it stays, tell us the request’s number.',
  },
  geocoder_unavailable: {
    title: 'The address search does not answer right now.',
    hint: 'Show the place on the map or tell it in words, or search again in a moment.',
  },
  unavailable: {
    title: 'The service cannot answer just now.',
    hint: 'Try again in a moment; nothing that was confirmed is lost.',
  },
};
