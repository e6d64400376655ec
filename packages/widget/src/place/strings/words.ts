/** What is said about places in addition to the dictionary, in one language. */
export interface PlaceWords {
  /** Label of the field: "Search for an address". */
  search: string;
  /** Name of the list of what was found. */
  results: string;
  /** Said after a pause; never for 0. */
  found: (count: number) => string;
  notFound: string;
  /** The geocoder or the connection does not answer. */
  unavailable: string;
  /** A place outside the boundary is another one's, who shares the backend. */
  belongsTo: (owner: string) => string;
  /** Button: takes the place from a photo that the person chooses, and adds the photo. */
  photo: string;
  photoSet: string;
  /** The photo does not tell where it was taken; it is added all the same. */
  photoNone: string;
  photoFailed: string;
  /** A photo that was added tells where it was taken, and there is no place yet. */
  photoOffer: string;
  /** Button: takes that place. */
  usePhoto: string;
  photoUsed: string;
  /** Button: leads to the place. */
  checkPlace: string;
}
