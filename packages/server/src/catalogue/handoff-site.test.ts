import assert from 'node:assert/strict';
import {test} from 'node:test';
import {testCatalogue} from '../testing/index.ts';
import {catalogueOf} from './catalogue-of.ts';
import {handoffSiteOf, takesFromOrigin} from './handoff-site.ts';
import type {Jurisdiction, JurisdictionCatalogue, Site} from './model.ts';

const [city, neighbour] = testCatalogue().jurisdictions() as [JurisdictionCatalogue, JurisdictionCatalogue];
const neighbourWith = (jurisdiction: Partial<Jurisdiction>, sites: Partial<Site>[] = [{}]): JurisdictionCatalogue => ({
  ...neighbour,
  jurisdiction: {...neighbour.jurisdiction, ...jurisdiction},
  sites: sites.map((site) => ({...neighbour.sites[0]!, ...site})),
});

test('the first public site that asks for places takes what is handed over', () => {
  const sites = [
    {id: 'staff', isInternal: true},
    {id: 'pool', defaultServiceObjectId: 'pool'},
    {id: 'town'},
    {id: 'b'},
  ];
  assert.equal(handoffSiteOf(neighbourWith({}, sites))?.id, 'town');
  assert.equal(handoffSiteOf(neighbourWith({}, sites.slice(0, 2))), undefined);
});

test('the configuration names another one, or none', () => {
  const sites = [{id: 'town'}, {id: 'streets'}];
  assert.equal(handoffSiteOf(neighbourWith({handoffSite: 'streets'}, sites))?.id, 'streets');
  assert.equal(handoffSiteOf(neighbourWith({handoffSite: false}, sites)), undefined);
});

test('without a map nothing lies there, so nothing is handed over', () => {
  const {map: _, ...withoutMap} = neighbour.jurisdiction;
  assert.equal(handoffSiteOf({...neighbour, jurisdiction: withoutMap}), undefined);
});

test('it is open to the pages of all sites of the backend, and to no others', () => {
  const takes = (other: JurisdictionCatalogue, siteId: string, origin: string): boolean => {
    const catalogue = catalogueOf([city, other]);
    return takesFromOrigin(catalogue, catalogue.site(siteId)!, origin);
  };
  assert.equal(takes(neighbour, 'neighbour', 'https://streets.example'), true);
  assert.equal(takes(neighbour, 'neighbour', 'https://evil.example'), false);
  assert.equal(takes(neighbourWith({handoffSite: false}), 'neighbour', 'https://streets.example'), false);
  // The city's other sites are for their own pages.
  assert.equal(takes(neighbour, 'parks', 'https://streets.example'), false);
  assert.equal(takes(neighbour, 'parks', 'https://parks.example'), true);
});
