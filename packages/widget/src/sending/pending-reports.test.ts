import {expect} from '@open-wc/testing';
import {launcherTools} from '../launcher/city-feedback.ts';
import type {ReportStatus} from '../queue/report.ts';
import {tellSent} from './pending-reports.ts';

const receipt = {reference: 'K7Q2-9MXA'} as ReportStatus['receipt'];
const report = (state: ReportStatus['state']): ReportStatus[] => [
  {key: 'report-1', state, ...(state === 'sent' && {receipt})} as ReportStatus,
];

describe('a report that goes out after the page has changed', () => {
  it('is told to the page once, by an element that is there, and only when it was seen to wait', () => {
    const host = document.createElement('div');
    const told: unknown[] = [];
    host.addEventListener('city-feedback-sent', (event) => told.push(event.detail));
    const tell = (state: ReportStatus['state']) => tellSent(report(state), host, launcherTools);
    document.body.append(host);
    tell('sent');
    expect(told).to.deep.equal([]);
    tell('waiting');
    tell('sending');
    host.remove();
    tell('sent');
    expect(told).to.deep.equal([]);
    document.body.append(host);
    tell('sent');
    tell('sent');
    expect(told).to.deep.equal([{reference: 'K7Q2-9MXA'}]);
    host.remove();
  });
});
