/** Everything that the photo picker says, in one language. `name` is the name of the person's own file. */
export interface PhotoWords {
  /** Over the picker: "Photos". */
  title: string;
  /** Under the title: "Up to 5 pictures. Where a picture was taken is removed from it." */
  hint: (limit: number) => string;
  /** Button: "Add photos". */
  add: string;
  /** While a picture is being made smaller: "Preparing …" */
  preparing: string;
  /** Name of a button: "Remove photo 2". */
  remove: (number: number, name: string) => string;
  /** Text alternative of a picture: "Photo 2: pier.jpg". */
  alt: (number: number, name: string) => string;
  /** Said when pictures came in: "2 of 5 photos added." */
  added: (count: number, limit: number) => string;
  /** Said when one was taken away: "The photo was removed." */
  removed: string;
  /** More were chosen than fit: "Only 5 photos fit. The rest was left out." */
  tooMany: (limit: number) => string;
  /** The file is larger than 60 MB: "pier.jpg is too large. The limit is 60 MB." */
  tooLarge: (name: string) => string;
  /** The picture has more than 100 megapixels: "pier.jpg has too many pixels for this browser." */
  tooManyPixels: (name: string) => string;
  /** "notes.txt is not a picture." */
  notAnImage: (name: string) => string;
  /** It is damaged, or of a kind that the browser does not know: "pier.jpg could not be read." */
  unreadable: (name: string) => string;
  /** "This browser cannot read HEIC pictures. Choose pier.heic as JPEG." */
  heicUnreadable: (name: string) => string;
  /** Button at a picture that failed: "Try again". */
  retry: string;
}
