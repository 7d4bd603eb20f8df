import { expect, it } from 'vitest';
import { entreeCreation, entreeModification, loginPropose, NOUVELLE, type Source, valeursDe } from './valeurs';

const SOURCE: Source = {
  ...NOUVELLE,
  ...{ prenom: 'Zoé', nom: 'Petit', login: 'zpetit', email: 'z@a.fr', dateExpiration: '2027-03-30T17:45:12.000Z' },
  roles: [
    { applicationId: '1', roleId: '10', dateFin: '2027-01-01T12:00:00.000Z' },
    { applicationId: '3', roleId: '30', dateFin: null },
  ],
};
const ICI = ['1', '2'];

it('shows last days, and sends back to the millisecond what nobody touched', () => {
  const valeurs = valeursDe(SOURCE, ICI);
  expect(valeurs).toMatchObject({ expire: '2027-03-30', role_1: '10', fin_1: '2027-01-01', role_2: '', fin_2: '' });
  expect(entreeModification(valeurs, SOURCE, ICI)).toMatchObject({
    dateExpiration: SOURCE.dateExpiration,
    // The role of an application that the form could not show stays.
    roles: [
      { roleId: '10', dateFin: '2027-01-01T12:00:00.000Z' },
      { roleId: '30', dateFin: null },
    ],
  });
});

it('ends a role with the day that was typed; another role keeps nothing of the one before', () => {
  const valeurs = { ...valeursDe(SOURCE, ICI), fin_1: '2027-02-01', role_2: '20', expire: '' };
  expect(entreeModification(valeurs, SOURCE, ICI)).toMatchObject({
    dateExpiration: null,
    roles: [
      { roleId: '10', dateFin: '2027-02-01T23:00:00.000Z' },
      { roleId: '20', dateFin: null },
      { roleId: '30', dateFin: null },
    ],
  });
  const remplace = { ...valeursDe(SOURCE, ICI), role_1: '11' };
  expect(entreeModification(remplace, SOURCE, ICI).roles[0]).toEqual({
    roleId: '11',
    dateFin: '2027-01-01T23:00:00.000Z',
  });
  expect(entreeModification({ ...remplace, role_1: '' }, SOURCE, ICI).roles).toEqual([{ roleId: '30', dateFin: null }]);
});

it('creates without what was left empty', () => {
  const valeurs = { ...valeursDe(NOUVELLE, ICI), prenom: 'Zoé', role_1: '10', fin_1: '2026-11-21' };
  expect(entreeCreation(valeurs, ICI)).toMatchObject({
    ...{ telephone: null, profil: null, entiteId: null, dateExpiration: null, statut: 'ACTIF', langue: 'FR' },
    roles: [{ roleId: '10', dateFin: '2026-11-21T23:00:00.000Z' }],
  });
});

it.each([
  ['Jean', 'Dupont', 'jdupont'],
  ['Élodie', 'Le Cœur-d’Août', 'elecoeurdaout'],
  ['', 'Ñandú', 'nandu'],
  ['Jean', ' ', ''],
])('proposes for %s %s the login « %s »', (prenom, nom, login) => {
  expect(loginPropose({ prenom, nom })).toBe(login);
});
