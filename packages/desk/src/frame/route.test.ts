import {expect} from '@open-wc/testing';
import {openCases, type InboxFilter} from '../inbox/filter.ts';
import {casePath, inboxPath, readRoute} from './route.ts';

const read = (path: string) => {
  const {pathname, search} = new URL(path, location.origin);
  return readRoute({pathname, search});
};
const narrowed: InboxFilter = {
  status: 'all',
  ring: 'a & b',
  mine: true,
  calls: true,
  urgency: 'late',
  q: 'ä ö?',
  sort: 'due',
};

describe('addresses of the desk', () => {
  it('hold the page and the conditions of the inbox, there and back', () => {
    expect(read(inboxPath(narrowed))).to.deep.equal({page: 'inbox', filter: narrowed});
    expect(read(casePath('id/1', narrowed))).to.deep.equal({page: 'case', caseId: 'id/1', filter: narrowed});
  });

  it('are short for the inbox as it opens', () => {
    expect(inboxPath(openCases)).to.equal('/desk');
    expect(casePath('c-1', openCases)).to.equal('/desk/cases/c-1');
  });

  it('take conditions that they do not know for not said', () => {
    expect(read('/desk?status=lost&urgency=soon&sort=&mine=perhaps&x=1')).to.deep.equal({
      page: 'inbox',
      filter: {...openCases, ring: undefined, urgency: undefined},
    });
  });

  it('lead nowhere when they are wrong', () => {
    for (const path of ['/desk/cases', '/desk/cases/a/b', '/desk/users', '/elsewhere']) {
      expect(read(path).page, path).to.equal('unknown');
    }
  });

  it('lead nowhere when they are no text', () => {
    expect(read('/desk/cases/%E0%A4%A').page).to.equal('unknown');
  });
});
