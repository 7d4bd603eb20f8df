import { expect, it } from 'vitest';
import { cheminConnexion, cheminInterne } from './chemin';

it.each(['/', '/interventions', '/interventions?vue=toutes#fil', '/offres/EDF-TEMPO', '/apis'])(
  '%s is a page of this site',
  (chemin) => {
    expect(cheminInterne(chemin)).toBe(chemin);
  },
);

it.each([
  ...[
    '//ailleurs.fr',
    '/\\ailleurs.fr',
    'https://ailleurs.fr',
    'interventions',
    '',
    '/a\\b',
    '/a\tb',
    '/\n/ailleurs.fr',
  ],
  ...['/connexion', '/connexion?retour=/', '/api/session', 'javascript:alert(1)'],
  ...[null, undefined, ['/interventions', '/profil']],
])('%j is none to go back to', (chemin) => {
  expect(cheminInterne(chemin)).toBeNull();
});

it('comes back after the login to the page that was asked for, and to no other site', () => {
  expect(cheminConnexion('/traces?q=é&du=2026-11-21')).toBe(
    `/connexion?retour=${encodeURIComponent('/traces?q=é&du=2026-11-21')}`,
  );
  expect(cheminConnexion('/')).toBe('/connexion');
  expect(cheminConnexion('//ailleurs.fr')).toBe('/connexion');
});
