/** What strangers are told about a case. Sentences with `{unit}` are filled in. */
export interface NearbyWords {
  received: string;
  inProgress: string;
  passedOn: string;
  stop: {
    title: string;
    /** What pressing the button does. */
    explain: string;
    button: string;
    done: string;
    /** For a link that is cut off or made up; one that has done its work still says {@link done}. */
    invalid: {title: string; explain: string};
  };
}
