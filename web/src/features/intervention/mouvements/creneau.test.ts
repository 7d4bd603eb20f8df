import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instantDeParis } from '@/lib/dates';
import { creneauDe, creneauPropose, creneauxEnConflit, estPasse } from './creneau';

const idriss = { id: '7', prenom: 'Idriss', nom: 'Camara' };
const source = (debut: string | null, fin: string | null = null, datePrevue: string | null = null) => ({
  intervenant: null,
  debutPlanifie: debut && instantDeParis(debut),
  finPlanifiee: fin && instantDeParis(fin),
  datePrevue: datePrevue && instantDeParis(datePrevue),
});
const aParis = (mur: string) => vi.setSystemTime(new Date(instantDeParis(mur)));

describe('The slot of an intervention', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is the planned one, otherwise the day that the client wished for, for an hour', () => {
    expect(creneauDe({ ...source('2026-11-23T09:30', '2026-11-23T10:15'), intervenant: idriss })).toEqual({
      ...{ intervenantId: '7', debut: '2026-11-23T09:30', dureeMinutes: '45' },
    });
    expect(creneauDe(source(null, null, '2026-11-24T14:00'))).toEqual({
      ...{ intervenantId: '', debut: '2026-11-24T14:00', dureeMinutes: '60' },
    });
    expect(creneauDe(source(null)).debut).toBe('');
  });

  it.each([
    // 21 November 2026 is a Saturday.
    ['2026-11-20T10:01', '2026-11-20T10:15'],
    ['2026-11-20T10:14', '2026-11-20T10:15'],
    ['2026-11-20T10:15', '2026-11-20T10:30'],
    ['2026-11-20T05:00', '2026-11-20T08:00'],
    ['2026-11-19T17:46', '2026-11-20T08:00'],
    ['2026-11-19T17:44', '2026-11-19T17:45'],
    ['2026-11-20T17:50', '2026-11-23T08:00'],
    ['2026-11-20T23:55', '2026-11-23T08:00'],
    ['2026-11-21T10:00', '2026-11-23T08:00'],
    ['2026-11-22T23:59', '2026-11-23T08:00'],
    ['2026-12-31T19:00', '2027-01-01T08:00'],
  ])('where there is none, asked for at %s, is proposed at %s', (maintenant, debut) => {
    aParis(maintenant);
    expect(creneauPropose(source(null)).debut).toBe(debut);
    // One that is over is no proposal.
    expect(creneauPropose(source('2026-11-02T09:00', '2026-11-02T09:30'))).toMatchObject({ debut, dureeMinutes: '30' });
  });

  it('pointed at on the board is proposed as it was, with its length or the one of before', () => {
    const voulu = { intervenant: idriss, debut: instantDeParis('2026-11-24T11:15') };
    const propose = { intervenantId: '7', debut: '2026-11-24T11:15' };
    const avant = source('2026-11-23T09:30', '2026-11-23T10:15');
    expect(creneauPropose(avant, voulu)).toEqual({ ...propose, dureeMinutes: '45' });
    expect(creneauPropose(avant, { ...voulu, dureeMinutes: 90 })).toEqual({ ...propose, dureeMinutes: '90' });
  });

  it('to come is proposed as it is, even by night', () => {
    aParis('2026-11-20T10:00');
    expect(creneauPropose(source('2026-11-21T23:00', '2026-11-21T23:30')).debut).toBe('2026-11-21T23:00');
  });

  it('is past after a quarter of an hour', () => {
    aParis('2026-11-20T10:00');
    expect(estPasse('2026-11-20T09:44')).toBe(true);
    expect(estPasse('2026-11-20T09:45')).toBe(false);
    expect(estPasse('2026-11-20T10:30')).toBe(false);
    for (const enCours of ['', '2026-02-31⏐09:30', '2026-11-19⏐9h']) expect(estPasse(enCours)).toBe(false);
  });
});

it('that two people gave is asked about in words', () => {
  const depart = source('2026-11-23T09:30', '2026-11-23T10:15');
  const zoe = { id: '8', prenom: 'Zoé', nom: 'Petit' };
  const conflit = creneauxEnConflit({
    depart,
    mienne: { intervenantId: '7', debut: '2026-11-23T11:00', dureeMinutes: '90' },
    actuelle: { ...source('2026-11-24T14:00', '2026-11-24T14:45'), intervenant: zoe },
    libelles: { intervenantId: 'Intervenant', debut: 'Début', dureeMinutes: 'Durée' },
    noms: { 7: idriss },
  });
  expect(conflit).toEqual([
    { nom: 'intervenantId', libelle: 'Intervenant', mienne: 'Idriss Camara', actuelle: 'Zoé Petit' },
    { nom: 'debut', libelle: 'Début', mienne: '2026-11-23 11:00', actuelle: '2026-11-24 14:00' },
  ]);
});
