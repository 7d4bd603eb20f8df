import { DateTime } from 'luxon';
import type { Donnees } from '../../plateforme/evenement/emettre.ts';
import type { Fait } from '../../plateforme/notification/types.ts';
import { FUSEAU } from '../../socle/commun/horloge.ts';
import { jourEnMots } from '../../socle/commun/jour.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';

type Langue = keyof Bilingue;

const texte = (valeur: Donnees[string]): string => (valeur == null ? '' : String(valeur));

const jourDe = (instant: DateTime, langue: Langue): string => jourEnMots(instant, 'cccc d LLLL', langue);

/** « mardi 3 novembre de 10:00 à 11:00 », by the company's clock. */
export function quand(donnees: Donnees, langue: Langue): string {
  const { debut, fin } = donnees;
  if (!debut || !fin) return '';
  const [de, a] = [debut, fin].map((instant) => DateTime.fromISO(texte(instant), { zone: FUSEAU }));
  if (!de?.isValid || !a?.isValid) return '';
  const jour = jourDe(de, langue);
  const autre = a.hasSame(de, 'day') ? '' : `${jourDe(a, langue)} `;
  return langue === 'fr'
    ? `${jour} de ${de.toFormat('HH:mm')} à ${autre}${a.toFormat('HH:mm')}`
    : `${jour}, ${de.toFormat('HH:mm')} to ${autre}${a.toFormat('HH:mm')}`;
}

const suivi = (quoi: string): string => (quoi === '' ? '' : ` : ${quoi}`);
const suivie = (quoi: string): string => (quoi === '' ? '' : `: ${quoi}`);

type Dire = (donnees: Donnees) => Bilingue;

const visite =
  (fr: string, en: string): Dire =>
  (donnees) => ({ fr: `${fr} ${quand(donnees, 'fr')}`.trim(), en: `${en} ${quand(donnees, 'en')}`.trim() });
const avecMotif =
  (fr: string, en: string): Dire =>
  ({ motif }) => ({ fr: fr + suivi(texte(motif)), en: en + suivie(texte(motif)) });
const parQui =
  (fr: string, en: string, sansNom: Bilingue): Dire =>
  ({ acteur }) =>
    acteur ? { fr: `${texte(acteur)} ${fr}`, en: `${texte(acteur)} ${en}` } : sansNom;

const ATTENTES: Readonly<Record<string, Bilingue>> = {
  CLIENT_ABSENT: { fr: 'client absent', en: 'client absent' },
  PIECE: { fr: 'une pièce manque', en: 'a part is missing' },
  ACCES: { fr: 'accès impossible', en: 'no access' },
};

const SIGNATURES: Readonly<Record<string, Bilingue>> = {
  TRACE: { fr: ' et signée', en: ' and signed' },
  NOM: { fr: ' et signée', en: ' and signed' },
  REFUS: { fr: ', signature refusée', en: ', signature refused' },
  ABSENT: { fr: ', sans le client', en: ', without the client' },
};

/** What happened, in a line: the title in the centre, the subject of the mail. */
export const TITRES: Readonly<Record<string, Dire>> = {
  PLANIFIEE: visite('Visite prévue', 'Visit planned'),
  REPLANIFIEE: visite('Visite déplacée au', 'Visit moved to'),
  LIBEREE: visite('Le créneau est libéré,', 'The slot is freed,'),
  DECLINEE: ({ acteur, motif }) => ({
    fr: `${texte(acteur) || 'L’intervenant'} a décliné la visite${suivi(texte(motif))}`,
    en: `${texte(acteur) || 'The technician'} declined the visit${suivie(texte(motif))}`,
  }),
  EN_ROUTE: ({ intervenant }) => ({
    fr: `${texte(intervenant) || 'L’intervenant'} est en route`,
    en: `${texte(intervenant) || 'The technician'} is on the way`,
  }),
  DEMARREE: () => ({ fr: 'Le travail a commencé', en: 'The work has begun' }),
  EN_ATTENTE: ({ motifAttente }) => {
    const attente = ATTENTES[texte(motifAttente)];
    return { fr: `En attente${suivi(attente?.fr ?? '')}`, en: `On hold${suivie(attente?.en ?? '')}` };
  },
  EN_ATTENTE_CLIENT: () => ({
    fr: 'Nous n’avons pas pu vous rencontrer',
    en: 'We could not meet you',
  }),
  REALISEE: ({ signature }) => {
    const suite = SIGNATURES[texte(signature)];
    return { fr: `Intervention réalisée${suite?.fr ?? ''}`, en: `Intervention done${suite?.en ?? ''}` };
  },
  RENVOYEE: avecMotif('Travail à reprendre', 'Work to be taken up again'),
  CLOTUREE: () => ({ fr: 'Intervention clôturée', en: 'Intervention closed' }),
  ANNULEE: avecMotif('Intervention annulée', 'Intervention cancelled'),
  ROUVERTE: avecMotif('Intervention rouverte', 'Intervention reopened'),
  REPRISE: (donnees) => {
    const [nombre, qui] = [combien(donnees), texte(donnees.standardiste)];
    return nombre === 1
      ? { fr: `${qui} suit désormais cette intervention`, en: `${qui} now follows this intervention` }
      : { fr: `${qui} suit désormais ${nombre} interventions`, en: `${qui} now follows ${nombre} interventions` };
  },
  TRANSMISE: (donnees) => {
    const [nombre, qui, note] = [combien(donnees), texte(donnees.acteur), texte(donnees.note)];
    const fr = nombre === 1 ? 'une intervention' : `${nombre} interventions`;
    const en = nombre === 1 ? 'an intervention' : `${nombre} interventions`;
    return { fr: `${qui} vous a transmis ${fr}${suivi(note)}`, en: `${qui} handed over ${en} to you${suivie(note)}` };
  },
  COMMENTAIRE: parQui('a écrit', 'wrote', { fr: 'Un nouveau message', en: 'A new message' }),
  COMMENTAIRE_INTERNE: parQui('a écrit une note interne', 'wrote an internal note', {
    fr: 'Une nouvelle note interne',
    en: 'A new internal note',
  }),
  MENTION: parQui('vous a mentionné', 'mentioned you', { fr: 'On vous a mentionné', en: 'You were mentioned' }),
  CONTESTEE: () => ({ fr: 'Le client conteste', en: 'The client contests' }),
  RAPPEL_VEILLE: visite('Rappel : visite', 'Reminder: visit'),
  EN_RETARD: () => ({ fr: 'L’échéance est dépassée', en: 'The due date has passed' }),
};

/** How many changed hands together. */
export const combien = ({ recues, cedees }: Donnees): number => Number(recues ?? cedees ?? 1);

export const objet: Dire = (donnees) => {
  const dit = [donnees.reference, donnees.titre].map(texte).filter(Boolean).join(' · ');
  return combien(donnees) === 1 ? { fr: dit, en: dit } : { fr: `${dit}, …`, en: `${dit}, …` };
};

export const LISTE = '/interventions?vue=toutes';

/** Whose visit it no longer is does not find it there. */
export function lien({ reference, ...donnees }: Donnees, relation: string): string | null {
  if (combien(donnees) > 1) return LISTE;
  if (!reference || relation === 'ancienIntervenant') return null;
  return `/interventions/${encodeURIComponent(texte(reference))}`;
}

interface Dites {
  reference: string;
  titre: string;
  adresse: string | null;
  intervenant: string | null;
  client: string | null;
}

const NOMS = {
  fr: { quand: 'Quand', ou: 'Où', avec: 'Intervenant', client: 'Client', quoi: 'Demande' },
  en: { quand: 'When', ou: 'Where', avec: 'Technician', client: 'Client', quoi: 'Request' },
} as const;

/** The lines of a mail: what is asked, when, where, with whom. */
export function faits(dites: Dites, creneau: Donnees, langue: Langue): Fait[] {
  const noms = NOMS[langue];
  const lignes: (readonly [string, string | null])[] = [
    [noms.quoi, `${dites.reference} · ${dites.titre}`],
    [noms.quand, quand(creneau, langue)],
    [noms.ou, dites.adresse],
    [noms.avec, dites.intervenant],
    [noms.client, dites.client],
  ];
  return lignes.filter((ligne): ligne is Fait => Boolean(ligne[1]));
}
