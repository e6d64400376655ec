import type {Membership} from '../people/index.ts';

export interface SampleStaff {
  jurisdictionId: string;
  email: string;
  name: string;
  memberships: Membership[];
}

/** One for all demo accounts, so that it can be printed once. Demo accounts are made by `demo` only. */
export const samplePassword = 'lokki istuu laiturilla';

/** Who can log in to the demo's desk: all see other rings and may do other things. */
export const sampleStaff: SampleStaff[] = [
  {
    jurisdictionId: 'tyrskyla',
    email: 'kaisa@tyrskyla.example',
    name: 'Kaisa Käsittelijä',
    memberships: [{ringId: 'coordinators', role: 'coordinator'}],
  },
  {
    jurisdictionId: 'tyrskyla',
    email: 'veera@tyrskyla.example',
    name: 'Veera Vastaaja',
    memberships: [
      {ringId: 'streets-centre', role: 'responder'},
      {ringId: 'streets-outer', role: 'responder'},
    ],
  },
  {
    jurisdictionId: 'tyrskyla',
    email: 'pia@tyrskyla.example',
    name: 'Pia Puisto',
    memberships: [{ringId: 'parks', role: 'responder'}],
  },
  {
    jurisdictionId: 'merimuseo',
    email: 'meri@merimuseo.example',
    name: 'Meri Museo',
    memberships: [
      {ringId: 'museum-desk', role: 'coordinator'},
      {ringId: 'collections', role: 'responder'},
      {ringId: 'exhibitions', role: 'responder'},
    ],
  },
  {
    jurisdictionId: 'ylikyla',
    email: 'kerttu@ylikyla.example',
    name: 'Kerttu Kunta',
    memberships: [
      {ringId: 'office', role: 'coordinator'},
      {ringId: 'works', role: 'responder'},
    ],
  },
];
