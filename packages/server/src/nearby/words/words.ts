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
    unknown: string;
  };
}
