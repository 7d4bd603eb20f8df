import { describe, expect, it } from 'vitest';
import { type AResilier, estVivante, peutDevenir, type Resiliation, resiliation, type Statut } from './etats.ts';

const MAINTENANT = new Date('2026-11-21T10:00:00.000Z');
const DANS_UN_MOIS = new Date('2026-12-21T10:00:00.000Z');
const DANS_UN_AN = new Date('2027-11-21T10:00:00.000Z');
const HIER = new Date('2026-11-20T10:00:00.000Z');

describe('les états d’une souscription', () => {
  it.each<[Statut, Statut[]]>([
    ['EN_ATTENTE', ['ACTIVE', 'REFUSEE', 'ANNULEE']],
    ['ACTIVE', ['SUSPENDUE', 'RESILIEE']],
    ['SUSPENDUE', ['ACTIVE', 'RESILIEE']],
    ['RESILIEE', []],
    ['REFUSEE', []],
    ['ANNULEE', []],
  ])('%s mène à %j, et à rien d’autre', (de, vers) => {
    const tous: Statut[] = ['EN_ATTENTE', 'ACTIVE', 'SUSPENDUE', 'RESILIEE', 'REFUSEE', 'ANNULEE'];
    expect(tous.filter((statut) => peutDevenir(de, statut))).toEqual(tous.filter((statut) => vers.includes(statut)));
    expect(estVivante(de)).toBe(vers.length > 0);
  });
});

describe('la résiliation', () => {
  const demande: AResilier = {
    statut: 'ACTIVE',
    engagementJusquA: null,
    parLeClient: true,
    dateEffet: null,
    maintenant: MAINTENANT,
  };
  it.each<[string, Partial<AResilier>, Resiliation]>([
    ['sans engagement : tout de suite', {}, { statut: 'RESILIEE', dateFin: MAINTENANT }],
    ['suspendue : tout de suite', { statut: 'SUSPENDUE' }, { statut: 'RESILIEE', dateFin: MAINTENANT }],
    ['à une date : elle court jusque-là', { dateEffet: DANS_UN_MOIS }, { statut: null, dateFin: DANS_UN_MOIS }],
    ['engagée : à la fin de l’engagement', { engagementJusquA: DANS_UN_AN }, { statut: null, dateFin: DANS_UN_AN }],
    ['engagement fini : tout de suite', { engagementJusquA: HIER }, { statut: 'RESILIEE', dateFin: MAINTENANT }],
    [
      'avant la fin de l’engagement',
      { engagementJusquA: DANS_UN_AN, dateEffet: DANS_UN_MOIS },
      { refus: 'ENGAGEMENT' },
    ],
    ['une date passée', { dateEffet: HIER }, { refus: 'DATE_PASSEE' }],
    ['pas commencée, par son client', { statut: 'EN_ATTENTE' }, { statut: 'ANNULEE', dateFin: MAINTENANT }],
    [
      'pas commencée, par l’entreprise',
      { statut: 'EN_ATTENTE', parLeClient: false },
      { statut: 'REFUSEE', dateFin: MAINTENANT },
    ],
    ['déjà résiliée', { statut: 'RESILIEE' }, { refus: 'FINIE' }],
    ['annulée', { statut: 'ANNULEE' }, { refus: 'FINIE' }],
  ])('%s', (_cas, changes, attendu) => {
    expect(resiliation({ ...demande, ...changes })).toEqual(attendu);
  });
});
