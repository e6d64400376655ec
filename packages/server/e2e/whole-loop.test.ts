import {after, before, describe} from 'node:test';
import {openStage, type Stage} from './stage/stage.ts';
import {everyState} from './stories/every-state.ts';
import {heldBack} from './stories/held-back.ts';
import {nothingLost} from './stories/nothing-lost.ts';
import {whereItGoes} from './stories/where-it-goes.ts';
import {wholeLoop} from './stories/whole-loop.ts';

/**
 * Everything at once, as people meet it: a real browser, pages on origins of their own, the server, its database, its
 * mails. One stage is shared by all stories; each brings its own people.
 */
describe('the whole loop', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());

  wholeLoop(() => stage);
  whereItGoes(() => stage);
  nothingLost(() => stage);
  heldBack(() => stage);
  everyState(() => stage);
});
