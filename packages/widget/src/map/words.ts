/** Everything that the map says, in one language. Sentences are plain text and end with a full stop. */
export interface MapWords {
  /** Name of the map for screen readers: "Map". */
  mapLabel: string;
  /** Under the map, for everybody: "Move the map until the cross is at the right place. Then press “Put it here”. You can also tap the map." */
  instruction: string;
  /** Read when the map gets the focus, and shown then: "Arrow keys move the map. Plus and minus zoom. Enter puts the pin in the middle." */
  keyboardHelp: string;
  /** Button: sets the place where the cross is: "Put it here". */
  putHere: string;
  /** Button: "Use my location". */
  useMyLocation: string;
  /** Said while the device looks for its location: "Looking for your location …" */
  locating: string;
  /** Button: takes the chosen place away: "Remove the place". */
  removePlace: string;
  /** Said after that: "The place was removed." */
  placeRemoved: string;
  /** Button: "Zoom in". */
  zoomIn: string;
  /** Button: "Zoom out". */
  zoomOut: string;
  /** Said after zooming: "Zoom level 4 of 9." */
  zoomLevel: (level: number, levels: number) => string;
  /** The chosen place, by the name of its district: "Place: Old Harbour." */
  placeIn: (districtName: string) => string;
  /** The chosen place is inside the boundary, in no named district: "The place is on the map." */
  placeInside: string;
  /** The chosen place is outside the boundary: "This place is outside our area. We may not be able to mend things there." */
  placeOutside: string;
  /** What the cross points at: "In the middle: Old Harbour." */
  middleIn: (districtName: string) => string;
  /** The same inside the boundary, in no named district: "The middle is in our area." */
  middleInside: string;
  /** The same outside the boundary: "The middle is outside our area." */
  middleOutside: string;
  /** The person or the browser said no: "Your browser does not give your location. Allow it in the settings, or choose the place on the map." */
  locationDenied: string;
  /** The device has no location to give: "Your location was not found. Choose the place on the map." */
  locationUnavailable: string;
  /** It took too long: "Finding your location took too long. Try again, or choose the place on the map." */
  locationTimedOut: string;
  /** The location is not exact; `metres` is a formatted number: "Your location is only known to about 300 metres. Check the pin." */
  locationRough: (metres: string) => string;
  /** The picture of the map can't be had: "The map picture could not be loaded. You can still choose a place by the outlines." */
  tilesMissing: string;
}
