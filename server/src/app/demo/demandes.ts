import { stringify } from 'csv-stringify/sync';
import { DateTime } from 'luxon';
import { Alea } from './alea.ts';
import { lieuDe } from './lieux.ts';
import { activiteDuMois, sujetDuMois } from './sujets/sujets.ts';

export const PARIS = 'Europe/Paris';
/** As the former tool of the company wrote them. */
export const FORMAT_DATE = 'dd/MM/yyyy HH:mm';
const NOMBRE = 3900;
const MOIS = 18;

/** From the former tool's words to the status of each; « Perdue » is none of ours, and such a row is refused. */
export const STATUTS_DU_FICHIER: Record<string, string> = {
  Ouverte: 'Nouvelle',
  'Attente pièce': 'En attente',
  Clôturée: 'Clôturée',
  Annulée: 'Annulée',
  Doublon: 'Doublon',
  'Transmise au réseau': 'Transmise au réseau',
};

const COLONNES = [
  'N° demande',
  'Objet',
  'Détail',
  'Adresse',
  'CP',
  'État',
  'Priorité',
  'Reçue le',
  'À faire avant',
  'Soldée le',
  'Client',
  'Technicien',
] as const;
type Ligne = Record<(typeof COLONNES)[number], string>;
const DELAIS = { Critique: 4, Haute: 24, Normale: 72, Basse: 240 } as const;

interface Gens {
  clients: readonly string[];
  intervenants: readonly string[];
}

/**
 * Eighteen months of requests until `jusqua`, as the former tool exported them: seasons, week-ends, late ones, and what
 * such a file lacks: addresses, postcodes, due dates, clients, a status that nobody knows, an hour that does not exist.
 */
export function demandesEnCsv(jusqua: Date, gens: Gens): string {
  const alea = new Alea(20_260_101);
  const fin = DateTime.fromJSDate(jusqua, { zone: PARIS });
  const jours = joursJusqua(fin);
  const moments = Array.from({ length: NOMBRE }, () => momentDe(alea, jours)).sort(
    (a, b) => a.toMillis() - b.toMillis(),
  );
  const lignes = moments.map((recue, rang) => ligneDe(alea, recue, fin, rang, gens));
  lignes.push(...lignesFautives(fin, gens));
  return stringify(lignes, {
    header: true,
    columns: [...COLONNES],
    delimiter: ';',
    record_delimiter: '\r\n',
    quoted_string: true,
  });
}

interface Jour {
  debut: DateTime;
  appels: number;
}

/** Eighteen months of days until this moment, each as busy as it was: more on Monday than on Sunday, in January than in August. */
function joursJusqua(fin: DateTime): readonly [Jour, ...Jour[]] {
  const jourDe = (rang: number): Jour => {
    const debut = fin.minus({ days: rang }).startOf('day');
    const semaine = [1.4, 1.1, 1, 1, 1.1, 0.4, 0.15][debut.weekday - 1] ?? 1;
    return { debut, appels: semaine * activiteDuMois(debut.month) };
  };
  return [jourDe(1), ...Array.from({ length: MOIS * 30 }, (_, rang) => jourDe(rang + 2))];
}

/** By day rather than by night. */
function momentDe(alea: Alea, jours: readonly [Jour, ...Jour[]]): DateTime {
  const { debut } = alea.selon(jours, ({ appels }) => appels);
  const heure = alea.vrai(0.93) ? alea.entier(8, 18) : alea.entier(5, 22);
  return debut.set({ hour: heure, minute: alea.entier(0, 59) });
}

function ligneDe(alea: Alea, recue: DateTime, fin: DateTime, rang: number, { clients, intervenants }: Gens): Ligne {
  const sujet = sujetDuMois(alea, recue.month);
  const client = alea.entier(0, clients.length - 1);
  const lieu = lieuDe(client);
  const etat = etatDe(alea, fin.diff(recue, 'days').days);
  const avant = recue.plus({ hours: DELAIS[sujet.urgence] });
  // One in eight is late; the others are done well before.
  const soldee = recue.plus({
    minutes: Math.round(
      DELAIS[sujet.urgence] * 60 * (alea.vrai(0.12) ? 1.1 + alea.nombre() : 0.2 + alea.nombre() * 0.7),
    ),
  });
  const fini = etat !== 'Ouverte' && etat !== 'Attente pièce';
  const detail = alea.parmi(sujet.descriptions);
  const rapport = etat === 'Clôturée' ? `\n\nCompte rendu : ${alea.parmi(sujet.rapports)}` : '';
  return {
    'N° demande': `D${recue.toFormat('yyMM')}-${String(rang + 1).padStart(5, '0')}`,
    Objet: sujet.titre,
    Détail: `${detail}${rapport}`,
    Adresse: alea.vrai(0.03) ? '' : lieu.adresse,
    CP: alea.vrai(0.05) ? '' : lieu.codePostal,
    État: etat,
    Priorité: sujet.urgence,
    'Reçue le': recue.toFormat(FORMAT_DATE),
    'À faire avant': alea.vrai(0.08) ? '' : avant.toFormat(FORMAT_DATE),
    'Soldée le': fini ? (soldee < fin ? soldee : fin).toFormat(FORMAT_DATE) : '',
    Client: alea.vrai(0.04) ? '' : (clients[client] ?? ''),
    Technicien: alea.vrai(0.06) ? '' : (intervenants[alea.entier(0, intervenants.length - 1)] ?? ''),
  };
}

function etatDe(alea: Alea, ageJours: number): string {
  if (ageJours < 12 && alea.vrai(0.12)) return alea.vrai(0.6) ? 'Ouverte' : 'Attente pièce';
  if (alea.vrai(0.88)) return 'Clôturée';
  return alea.selon<readonly [string, number]>(
    [
      ['Annulée', 6],
      ['Doublon', 3],
      ['Transmise au réseau', 3],
    ],
    ([, poids]) => poids,
  )[0];
}

/** What every export of years has in it. */
function lignesFautives(fin: DateTime, gens: Gens): Ligne[] {
  const modele = ligneDe(new Alea(1), fin.minus({ months: 6 }).startOf('day').set({ hour: 9 }), fin, 0, gens);
  const mars = DateTime.fromObject({ year: fin.year - (fin.month > 3 ? 0 : 1), month: 3, day: 31 }, { zone: PARIS });
  const changement = mars.minus({ days: mars.weekday % 7 });
  return [
    { ...modele, 'N° demande': 'D-PERDUE', État: 'Perdue' },
    { ...modele, 'N° demande': 'D-HEURE', 'Reçue le': `${changement.toFormat('dd/MM/yyyy')} 02:30` },
    { ...modele, 'N° demande': 'D-INCONNU', Client: 'ancien.client@exemple.fr' },
  ];
}
