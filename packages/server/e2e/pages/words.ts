import {en as deskEn} from '../../../desk/src/strings/en.ts';
import {fi as deskFi} from '../../../desk/src/strings/fi.ts';
import {sv as deskSv} from '../../../desk/src/strings/sv.ts';
import closingEn from '../../../widget/src/panel/strings/en.ts';
import elsewhereEn from '../../../widget/src/elsewhere/strings/en.ts';
import closingFi from '../../../widget/src/panel/strings/fi.ts';
import elsewhereFi from '../../../widget/src/elsewhere/strings/fi.ts';
import closingSv from '../../../widget/src/panel/strings/sv.ts';
import elsewhereSv from '../../../widget/src/elsewhere/strings/sv.ts';
import formEn from '../../../widget/src/strings/en.ts';
import formFi from '../../../widget/src/strings/fi.ts';
import formSv from '../../../widget/src/strings/sv.ts';
import protectionEn from '../../../widget/src/protection/strings/en.ts';
import protectionFi from '../../../widget/src/protection/strings/fi.ts';
import protectionSv from '../../../widget/src/protection/strings/sv.ts';
import trackEn from '../../../widget/src/track/strings/en.ts';
import trackFi from '../../../widget/src/track/strings/fi.ts';
import trackSv from '../../../widget/src/track/strings/sv.ts';

/** What is read on the form, in the track view and at the desk: how a person finds things there. */
export const words = {
  fi: {
    form: formFi,
    track: trackFi,
    protection: protectionFi,
    elsewhere: elsewhereFi,
    closing: closingFi,
    desk: deskFi,
  },
  sv: {
    form: formSv,
    track: trackSv,
    protection: protectionSv,
    elsewhere: elsewhereSv,
    closing: closingSv,
    desk: deskSv,
  },
  en: {
    form: formEn,
    track: trackEn,
    protection: protectionEn,
    elsewhere: elsewhereEn,
    closing: closingEn,
    desk: deskEn,
  },
};
