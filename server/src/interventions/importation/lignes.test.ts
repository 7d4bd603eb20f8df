import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandesEnCsv } from '../../app/demo/demandes.ts';
import { lireCsv } from '../../plateforme/import-csv/lecture.ts';
import type { StatutCible } from './correspondance.ts';
import {
  type InterventionLue,
  type OptionsImport,
  preparerLigne,
  preparerOptions,
  repartir,
  urgencePour,
  validerCorrespondance,
  validerDates,
} from './lignes.ts';

const COLONNES = [
  { champ: 'REFERENCE', colonne: 'ref' },
  { champ: 'TITRE', colonne: 'titre' },
  { champ: 'DESCRIPTION', colonne: 'texte' },
  { champ: 'ADRESSE', colonne: 'adresse' },
  { champ: 'CODE_POSTAL', colonne: 'cp' },
  { champ: 'STATUT', colonne: 'statut' },
  { champ: 'URGENCE', colonne: 'urgence' },
  { champ: 'CREEE_LE', colonne: 'creee' },
  { champ: 'ECHEANCE', colonne: 'echeance' },
  { champ: 'CLOTUREE_LE', colonne: 'close' },
  { champ: 'CLIENT', colonne: 'client' },
  { champ: 'INTERVENANT', colonne: 'tech' },
] as const;
const OPTIONS: OptionsImport = preparerOptions({
  colonnes: COLONNES,
  statuts: [
    { valeur: 'Ouvert', statutId: '1', etape: 'NOUVELLE' },
    { valeur: 'Fait', statutId: '5', etape: 'REALISEE' },
    { valeur: 'Fermé', statutId: '6', etape: 'CLOTUREE' },
    { valeur: 'Annulé', statutId: '7', etape: 'ANNULEE' },
  ],
  formatDate: 'dd/MM/yyyy HH:mm',
  fuseau: 'Europe/Paris',
  degres: [{ delaiHeures: 4, libelle: { fr: 'Très urgent', en: 'Critical' } }],
});
const LIGNE: Record<string, string> = {
  ref: 'A-1',
  titre: '  Fuite   de gaz ',
  texte: 'Cave\nporte gauche',
  adresse: '3 rue des Lilas',
  cp: '75001',
  statut: ' FERMÉ ',
  urgence: '',
  creee: '01/07/2026 10:00',
  echeance: '03/07/2026 10:00',
  close: '02/07/2026 18:30',
  client: 'c.martin',
  tech: 't.petit@exemple.fr',
};
const lire = (valeurs: Record<string, string>): InterventionLue => {
  const r = preparerLigne({ valeurs: { ...LIGNE, ...valeurs } }, OPTIONS);
  if (!r.ok) throw new Error(`${r.champ}: ${r.raison.en}`);
  return r.intervention;
};
const refus = (valeurs: Record<string, string>, options = OPTIONS): string => {
  const r = preparerLigne({ valeurs: { ...LIGNE, ...valeurs } }, options);
  return r.ok ? 'OUI' : `${r.champ}: ${r.raison.fr} | ${r.raison.en}`;
};

describe('preparerLigne', () => {
  it('reads a full row', () => {
    expect(lire({})).toEqual({
      sourceReference: 'A-1',
      titre: 'Fuite de gaz',
      description: 'Cave\nporte gauche',
      adresse: '3 rue des Lilas',
      codePostal: '75001',
      statutId: '6',
      etape: 'CLOTUREE',
      delaiHeures: 48,
      creerA: new Date('2026-07-01T08:00:00Z'),
      echeance: new Date('2026-07-03T08:00:00Z'),
      realiseeLe: null,
      clotureeLe: new Date('2026-07-02T16:30:00Z'),
      clientIdentifiant: 'c.martin',
      intervenantIdentifiant: 't.petit@exemple.fr',
    });
  });
  it('reads a row that has the required columns alone', () => {
    const colonnes = COLONNES.filter(({ champ }) => ['REFERENCE', 'TITRE', 'CREEE_LE', 'STATUT'].includes(champ));
    const statuts = [{ valeur: 'ouvert', statutId: '1', etape: 'NOUVELLE' as const }];
    const options = preparerOptions({ colonnes, statuts, formatDate: 'dd/MM/yyyy HH:mm', fuseau: 'Europe/Paris' });
    const r = preparerLigne({ valeurs: { ...LIGNE, statut: 'Ouvert' } }, options);
    expect(r).toEqual({
      ok: true,
      intervention: {
        sourceReference: 'A-1',
        titre: 'Fuite de gaz',
        description: null,
        adresse: null,
        codePostal: null,
        statutId: '1',
        etape: 'NOUVELLE',
        delaiHeures: null,
        creerA: new Date('2026-07-01T08:00:00Z'),
        echeance: null,
        realiseeLe: null,
        clotureeLe: null,
        clientIdentifiant: null,
        intervenantIdentifiant: null,
      },
    });
  });
  it.each([
    [{ ref: ' ' }, 'REFERENCE: Valeur absente. | Value missing.'],
    [{ titre: '' }, 'TITRE: Valeur absente. | Value missing.'],
    [{ creee: '' }, 'CREEE_LE: Valeur absente. | Value missing.'],
    [{ statut: '' }, 'STATUT: Valeur absente. | Value missing.'],
    [
      { statut: 'Perdu' },
      'STATUT: Le statut « Perdu » n\'a pas de correspondance. | The status "Perdu" is not mapped.',
    ],
    [
      { creee: '31/02/2026 10:00' },
      'CREEE_LE: « 31/02/2026 10:00 » n\'est pas une date au format dd/MM/yyyy HH:mm. | "31/02/2026 10:00" is not a date in the format dd/MM/yyyy HH:mm.',
    ],
    [
      { echeance: '29/03/2026 02:30' },
      'ECHEANCE: « 29/03/2026 02:30 » n\'existe pas dans le fuseau Europe/Paris : changement d\'heure. | "29/03/2026 02:30" does not exist in Europe/Paris: the clocks change.',
    ],
    [
      { close: '30/06/2026 10:00' },
      'CLOTUREE_LE: La date de clôture précède la date de création. | The closing date is before the creation date.',
    ],
    [
      { urgence: 'vite' },
      "URGENCE: L'urgence « vite » n'est ni un nombre d'heures ni un degré de la liste. | The urgency \"vite\" is neither a number of hours nor a degree of the list.",
    ],
  ])('refuses %j and says why', (valeurs, dit) => {
    expect(refus(valeurs as Record<string, string>)).toBe(dit);
  });
  it.each([
    ['ref', 'REFERENCE', 64],
    ['titre', 'TITRE', 200],
    ['texte', 'DESCRIPTION', 5000],
    ['adresse', 'ADRESSE', 300],
    ['cp', 'CODE_POSTAL', 12],
    ['client', 'CLIENT', 254],
    ['tech', 'INTERVENANT', 254],
  ])('limits %s', (colonne, champ, max) => {
    expect(refus({ [colonne]: '7'.repeat(max) })).toBe('OUI');
    expect(refus({ [colonne]: '7'.repeat(max + 1) })).toBe(
      `${champ}: Texte trop long : ${max + 1} caractères, ${max} au plus. | Text too long: ${max + 1} characters, at most ${max}.`,
    );
  });
  it.each([
    '01/07/0026 10:00',
    '01/07/1899 10:00',
    '01/07/2200 10:00',
    '01-07-2026',
    '01/07/2026 3 PM',
    '99000',
    'hier',
  ])('refuses %j as a date', (creee) => {
    expect(refus({ creee })).toMatch(/^CREEE_LE: « /);
  });
  it('shows at most 40 characters of what it refuses', () => {
    expect(refus({ creee: '9'.repeat(500) })).toContain(`« ${'9'.repeat(40)}… »`);
    expect(refus({ statut: '9'.repeat(500) }).length).toBeLessThan(200);
  });
  it('takes hours that exist twice, and dates with their own offset', () => {
    expect(refus({ echeance: '25/10/2026 02:30' })).toBe('OUI');
    const options = { ...OPTIONS, formatDate: "yyyy-MM-dd'T'HH:mmZZ" };
    const valeurs = { creee: '2026-03-29T02:30+01:00', echeance: '', close: '2026-07-01T00:00+00:00' };
    expect(refus(valeurs, options)).toBe('OUI');
  });
  it('drops control characters and keeps line breaks', () => {
    expect(lire({ texte: 'a\u0001\u0007b\n\tc' }).description).toBe('ab\n\tc');
  });
  it('counts a length as the databases do, and refuses what is no text', () => {
    expect(refus({ titre: '❤️'.repeat(100) })).toBe('OUI');
    expect(refus({ titre: '❤️'.repeat(101) })).toContain('TITRE: Texte trop long : 202 caractères');
    expect(refus({ titre: 'a\uD800b' })).toContain('TITRE: Cette cellule contient un caractère interdit.');
  });
  it('reads a postcode in one writing, or refuses it', () => {
    expect(lire({ cp: 'F-75 011' }).codePostal).toBe('75011');
    expect(refus({ cp: 'Paris' })).toContain("CODE_POSTAL: « Paris » n'est pas un code postal.");
  });
  it('refuses a row whose columns are shifted, before reading it', () => {
    const anomalie = { fr: 'décalée', en: 'shifted' };
    expect(preparerLigne({ valeurs: LIGNE, anomalie }, OPTIONS)).toEqual({ ok: false, champ: null, raison: anomalie });
  });
});

describe('dates of the end', () => {
  const creerA = new Date('2026-07-01T08:00:00Z');
  const close = new Date('2026-07-02T16:30:00Z');
  it.each([
    ['Fermé', '02/07/2026 18:30', null, close],
    ['Annulé', '02/07/2026 18:30', null, close],
    ['Fermé', '', null, creerA],
    ['Fait', '02/07/2026 18:30', close, null],
    ['Fait', '', creerA, null],
    ['Ouvert', '02/07/2026 18:30', null, null],
    ['Ouvert', 'pas une date', null, null],
  ])('%s, closed %j', (statut, texte, realiseeLe, clotureeLe) => {
    const lue = lire({ statut, close: texte });
    expect([lue.realiseeLe, lue.clotureeLe]).toEqual([realiseeLe, clotureeLe]);
  });
  it('keeps a due date before the creation, which says nothing about the urgency', () => {
    const lue = lire({ echeance: '30/06/2026 10:00' });
    expect([lue.echeance, lue.delaiHeures]).toEqual([new Date('2026-06-30T08:00:00Z'), null]);
  });
});

describe('urgency', () => {
  it.each([
    ['24', 24],
    ['24 h', 24],
    ['1,5', 1.5],
    ['0', 0],
    ['TRES URGENT', 4],
    ['critical', 4],
    ['', 48],
  ])('of %j: %d hours', (urgence, heures) => {
    expect(lire({ urgence }).delaiHeures).toBe(heures);
  });
  const degres = [{ delaiHeures: 72 }, { delaiHeures: 4 }, { delaiHeures: 24 }];
  it.each([
    [0, 4],
    [14, 4],
    [15, 24],
    [48, 24],
    [49, 72],
    [10_000, 72],
  ])('%d hours: the degree of %d', (heures, delai) => {
    expect(urgencePour(heures, degres)?.delaiHeures).toBe(delai);
  });
  it('has no degree in an empty list', () => {
    expect(urgencePour(4, [])).toBeNull();
  });
});

describe('validerCorrespondance', () => {
  const entetes = COLONNES.map(({ colonne }) => colonne);
  it('accepts a full mapping', () => {
    expect(validerCorrespondance(entetes, COLONNES)).toEqual([]);
  });
  it('says all that is wrong: unknown column, field mapped twice, required field without a column', () => {
    const erreurs = validerCorrespondance(entetes, [
      { champ: 'REFERENCE', colonne: 'ref' },
      { champ: 'TITRE', colonne: 'Intitulé' },
      { champ: 'ADRESSE', colonne: 'adresse' },
      { champ: 'ADRESSE', colonne: 'cp' },
      { champ: 'STATUT', colonne: 'statut' },
    ]);
    expect(erreurs.map((e) => [e.champ, e.colonne, e.message.en])).toEqual([
      ['TITRE', 'Intitulé', 'The file has no column "Intitulé".'],
      ['ADRESSE', 'cp', 'The field ADRESSE has two columns.'],
      ['CREEE_LE', null, 'The field CREEE_LE needs a column.'],
    ]);
  });
  it('takes a header whatever its form and case, unless its case alone tells it from another', () => {
    const deux = [...entetes, 'REF', 'Créée\u00a0le'.normalize('NFD')];
    const fautes = (colonne: string) =>
      validerCorrespondance(deux, [...COLONNES.slice(1), { champ: 'REFERENCE', colonne }]).length;
    expect(['ref', 'REF', ' créée le ', 'TITRE', 'Ref', 're f'].map(fautes)).toEqual([0, 0, 0, 0, 1, 1]);
  });
  it('misses every required field of an empty mapping', () => {
    expect(validerCorrespondance(entetes, []).map((e) => e.champ)).toEqual([
      'REFERENCE',
      'TITRE',
      'CREEE_LE',
      'STATUT',
    ]);
  });
});

describe('validerDates', () => {
  it.each([
    'MM/dd/yyyy hh:mm:ss a',
    'dd/MM/yyyy HH:mm',
    'yyyy-MM-dd',
    "yyyy-MM-dd'T'HH:mm:ssZZ",
    'd MMM yy',
    'd LLLL yyyy h:mm a',
    'yyyy-MM-ddTHH:mm:ss.SSS',
    'yyyyMMddHHmm',
    'cccc d MMMM yyyy',
    "dd/MM/yyyy 'à' HH'h'mm",
  ])('accepts %j', (formatDate) => {
    expect(validerDates({ formatDate, fuseau: 'America/New_York' })).toEqual([]);
  });
  it.each([
    ...['', 'abc', 'dd/MM', 'yyyy', 'DD/MM/YYYY', 'jj/mm/aaaa', 'dd/mm/yyyy', 'MM/dd/yyyy hh:mm', 'T', 'dd/MM/yyyy mm'],
    ...[
      'MM/dd/yyyy HH:mm:ss a',
      'dd/MM/yyyy HH:mm HH',
      'HH:mm dd/MM/yyyy',
      "dd/MM/yyyy 'oops",
      'dd/MM/yyyy HH:ss',
      'D',
      'ff',
    ],
  ])('refuses %j', (formatDate) => {
    expect(validerDates({ formatDate, fuseau: 'Europe/Paris' }).map((e) => e.champ)).toEqual(['formatDate']);
  });
  it.each(['', 'Paris', 'Europe/Paname'])('refuses the zone %j', (fuseau) => {
    expect(validerDates({ formatDate: 'yyyy-MM-dd', fuseau }).map((e) => e.champ)).toEqual(['fuseau']);
  });
});

describe('repartir', () => {
  it('always chooses the same for the same reference and list', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer(), { minLength: 1 }), (reference, ids) => {
        const choisi = repartir(reference, ids);
        expect(ids).toContain(choisi);
        expect(repartir(reference, [...ids])).toBe(choisi);
      }),
    );
    // Written down: another server, another year, the same choice.
    expect(['18-00269879', '18-00838880', '18-00275429'].map((r) => repartir(r, ['1', '2', '3', '4', '5']))).toEqual([
      '3',
      '4',
      '1',
    ]);
  });
  it('gives everybody their share, and client and intervenant apart from each other', () => {
    const comptes = new Map<string, number>();
    for (let i = 0; i < 6_000; i++) {
      const paire = `${repartir(`R-${i}`, ['a', 'b'], 'client')}${repartir(`R-${i}`, ['x', 'y', 'z'], 'intervenant')}`;
      comptes.set(paire, (comptes.get(paire) ?? 0) + 1);
    }
    expect(comptes.size).toBe(6);
    for (const compte of comptes.values()) expect(compte).toBeGreaterThan(850);
  });
  it('has nobody to choose from an empty list', () => {
    expect(repartir('A', [])).toBeNull();
  });
});

describe('the requests of the demonstration, as a former tool exported them', () => {
  const gens = { clients: ['client.01', 'client.02'], intervenants: ['intervenant'] };
  const lu = lireCsv(Buffer.from(demandesEnCsv(new Date('2026-06-15T10:00:00Z'), gens)));
  if (!lu.ok) throw new Error(lu.message.en);
  const etapes: Record<string, StatutCible['etape']> = {
    Ouverte: 'NOUVELLE',
    'Attente pièce': 'EN_ATTENTE',
    Clôturée: 'CLOTUREE',
    Annulée: 'ANNULEE',
    Doublon: 'ANNULEE',
    'Transmise au réseau': 'CLOTUREE',
  };
  const options = preparerOptions({
    colonnes: [
      { champ: 'REFERENCE', colonne: 'N° demande' },
      { champ: 'TITRE', colonne: 'Objet' },
      { champ: 'ADRESSE', colonne: 'Adresse' },
      { champ: 'CODE_POSTAL', colonne: 'CP' },
      { champ: 'STATUT', colonne: 'État' },
      { champ: 'CREEE_LE', colonne: 'Reçue le' },
      { champ: 'ECHEANCE', colonne: 'À faire avant' },
      { champ: 'CLOTUREE_LE', colonne: 'Soldée le' },
    ],
    statuts: Object.entries(etapes).map(([valeur, etape]) => ({ valeur, statutId: '1', etape })),
    formatDate: 'dd/MM/yyyy HH:mm',
    fuseau: 'Europe/Paris',
  });
  const preparees = lu.lignes.map((ligne) => ({ ligne, r: preparerLigne(ligne, options) }));
  const lues = preparees.flatMap(({ r }) => (r.ok ? [r.intervention] : []));

  it('all but the status that nobody knows and the hour that never was', () => {
    const refusees = preparees.flatMap(({ ligne, r }) => (r.ok ? [] : [[ligne.valeurs['N° demande'], r.champ]]));
    expect(refusees).toEqual([
      ['D-PERDUE', 'STATUT'],
      ['D-HEURE', 'CREEE_LE'],
    ]);
    expect(lues.length + refusees.length).toBe(lu.lignes.length);
  });
  it('has the gaps that the file has, and no others', () => {
    const champs = {
      adresse: 'Adresse',
      codePostal: 'CP',
      echeance: 'À faire avant',
      clotureeLe: 'Soldée le',
    } as const;
    for (const [champ, colonne] of Object.entries(champs)) {
      const sans = lues.filter((lue) => lue[champ as keyof InterventionLue] === null).length;
      const vides = preparees.filter(({ r, ligne }) => r.ok && ligne.valeurs[colonne] === '').length;
      expect([champ, sans, sans > 0]).toEqual([champ, vides, true]);
    }
    expect(lues.filter((lue) => (lue.clotureeLe !== null) !== ['CLOTUREE', 'ANNULEE'].includes(lue.etape))).toEqual([]);
  });
  it('reads times as those of Paris, in winter and in summer', () => {
    for (const { ligne, r } of preparees) {
      if (!r.ok) continue;
      const ecrite = new Intl.DateTimeFormat('fr-FR', {
        timeZone: 'Europe/Paris',
        dateStyle: 'short',
        timeStyle: 'short',
      });
      expect(ecrite.format(r.intervention.creerA)).toBe(ligne.valeurs['Reçue le']);
    }
  });
});
