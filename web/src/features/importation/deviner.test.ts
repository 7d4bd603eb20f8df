import { describe, expect, it } from 'vitest';
import type { ColonneLue, FichierLu } from '@/components/importation/lecture';
import { CHAMPS } from './champs';
import { devinerColonnes, devinerFormat, devinerSource, devinerStatut, mots } from './deviner';
import type { ListesPourImportQuery } from './operations.generated';
import { DITS, NOMS } from './synonymes';

type Statut = ListesPourImportQuery['consulterStatutIntervention']['items'][number];

const colonne = (...valeurs: string[]): ColonneLue => ({
  complete: true,
  valeurs: [...new Set(valeurs)].map((valeur) => ({
    valeur,
    nombre: valeurs.filter((autre) => autre === valeur).length,
  })),
});
const fichier = (colonnes: Record<string, ColonneLue>, nom = 'demandes.csv'): FichierLu => ({
  ...{ fichier: new File([], nom), entetes: Object.keys(colonnes), lignes: 1, apercu: [], colonnes },
});

describe('Names that can be compared', () => {
  it.each([
    ['Date de la création', 'date creation'],
    ['createdDate', 'created date'],
    ['CLOSED_DATE', 'closed date'],
    ['SRNumber', 'sr number'],
    ['N° de l’intervention', 'n intervention'],
    ['Œuvre', 'oeuvre'],
    ['  E-mail   client ', 'e mail client'],
  ])('« %s » is « %s »', (texte, dits) => {
    expect(mots(texte)).toBe(dits);
  });

  it('are each one field’s only, and written as they are compared', () => {
    const tous = CHAMPS.flatMap((champ) => NOMS[champ].flat());
    expect(tous.filter((nom) => mots(nom) !== nom)).toEqual([]);
    expect(tous.filter((nom, rang) => tous.indexOf(nom) !== rang)).toEqual([]);
    const etapes = Object.values(DITS).flat();
    expect(etapes.filter((nom, rang) => etapes.indexOf(nom) !== rang)).toEqual([]);
  });
});

describe('Guessed columns', () => {
  it('go by their whole name, in French and in English', () => {
    expect(
      devinerColonnes(
        fichier({
          ...{ 'N° de demande': colonne('1'), Objet: colonne('Fuite'), 'Created Date': colonne('1/2/2026') },
          ...{ État: colonne('Clos'), 'Créé par': colonne('Zoé'), 'Code postal': colonne('69002') },
        }),
      ),
    ).toEqual({ TITRE: 'Objet', CREEE_LE: 'Created Date', STATUT: 'État', CODE_POSTAL: 'Code postal' });
    expect(devinerColonnes(fichier({ 'Numéro de demande': colonne('1') }))).toEqual({
      REFERENCE: 'Numéro de demande',
    });
  });

  it('are none where two would do as well, and no lesser name is taken for them', () => {
    const deux = { Titre: colonne('a'), Objet: colonne('b'), Type: colonne('c') };
    expect(devinerColonnes(fichier(deux))).toEqual({});
    expect(devinerColonnes(fichier({ Objet: colonne('b'), Type: colonne('c') }))).toEqual({ TITRE: 'Objet' });
  });

  it('hold what their field holds: a reference comes once, a date has figures', () => {
    expect(devinerColonnes(fichier({ Référence: colonne('A', 'B') })).REFERENCE).toBe('Référence');
    expect(devinerColonnes(fichier({ Référence: colonne('A', 'A') })).REFERENCE).toBeUndefined();
    expect(devinerColonnes(fichier({ Fermé: colonne('oui', 'non') })).CLOTUREE_LE).toBeUndefined();
    expect(devinerColonnes(fichier({ Fermé: colonne('21/11/2026') })).CLOTUREE_LE).toBe('Fermé');
    expect(devinerColonnes(fichier({ Statut: colonne('Clos', 'Clos') })).STATUT).toBe('Statut');
  });
});

describe('A guessed format of dates', () => {
  it.each([
    [['21/11/2026 09:30', '01/02/2026 10:00'], 'dd/MM/yyyy HH:mm', false],
    [['11/21/2026', '01/02/2026'], 'MM/dd/yyyy', false],
    [['01/02/2026', '03/04/2026'], 'dd/MM/yyyy', true],
    [['12/12/2026'], 'dd/MM/yyyy', true],
    [['13/12/2026'], 'dd/MM/yyyy', false],
    [['11/21/2026 09:30:12 PM'], 'MM/dd/yyyy hh:mm:ss a', false],
    [['11/21/2026 9:30 p.m.'], 'MM/dd/yyyy hh:mm a', false],
    [['21-11-2026'], 'dd-MM-yyyy', false],
    [['21.11.2026 09:30:00'], 'dd.MM.yyyy HH:mm:ss', false],
    [['2026-11-21T09:30:00'], "yyyy-MM-dd'T'HH:mm:ss", false],
    [['2026-11-21 09:30'], 'yyyy-MM-dd HH:mm', false],
    [['2026/11/21'], 'yyyy/MM/dd', false],
    // Days as a spreadsheet counts them are read by the API whatever the format.
    [['46347', '21/11/2026'], 'dd/MM/yyyy', false],
  ])('%j: %s', (valeurs, format, douteux) => {
    expect(devinerFormat(colonne(...valeurs))).toEqual({ format, douteux });
  });

  it.each([[[]], [['46347.5']], [['13/13/2026']], [['hier']], [['21/11/2026', '2026-11-21']]])(
    '%j tell none',
    (valeurs) => {
      expect(devinerFormat(colonne(...valeurs))).toBeUndefined();
    },
  );

  it('is none without a column', () => {
    expect(devinerFormat(undefined)).toBeUndefined();
  });
});

describe('A guessed status', () => {
  const statut = (id: string, etape: Statut['etape'], fr: string, en: string) =>
    ({ id, etape, libelle: { fr, en } }) as Statut;
  const statuts = [
    statut('1', 'NOUVELLE', 'À traiter', 'To be handled'),
    statut('2', 'CLOTUREE', 'Clôturée', 'Closed'),
    statut('3', 'CLOTUREE', 'Sans frais', 'Free of charge'),
    statut('4', 'EN_COURS', 'En route', 'On the way'),
  ];
  it.each([
    ['a traiter', '1'],
    ['ON THE WAY', '4'],
    ['Nouveau', '1'],
    ['in progress', '4'],
    ['Closed', '2'],
    // Two statuses of that stage: which one is for a person to say.
    ['Résolu', undefined],
    ['Non résolu', undefined],
    ['En attente', undefined],
    ['', undefined],
  ])('of « %s » is %s', (valeur, id) => {
    expect(devinerStatut(valeur, statuts)).toBe(id);
  });

  it('is none where two are called so', () => {
    expect(devinerStatut('Closed', [...statuts, statut('5', 'ANNULEE', 'Fermée', 'Closed')])).toBeUndefined();
  });
});

it('takes the name of the file for its source', () => {
  expect(devinerSource(fichier({}, 'demandes-311.v2.csv'))).toBe('demandes-311.v2');
  expect(devinerSource(fichier({}, `${'x'.repeat(60)}.csv`))).toBe('x'.repeat(40));
});
