import { DateTime } from 'luxon';
import { TypeAbsence } from '../../interventions/absence/absence.champs.ts';
import * as absences from '../../interventions/absence/absence.service.ts';
import * as codifications from '../../plateforme/codification/codification.service.ts';
import * as coordonnees from '../../plateforme/coordonnees/coordonnees.service.ts';
import * as blacklist from '../../plateforme/liste-noire/liste-noire.service.ts';
import { StatutObjectif } from '../../plateforme/objectif/objectif.champs.ts';
import * as objectifs from '../../plateforme/objectif/objectif.service.ts';
import * as settings from '../../plateforme/parametre/parametre.service.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import type { Services } from '../../socle/services.ts';
import { ecrire } from './ecrire.ts';

/** Numbers that the regulators keep for fiction (Arcep, Ofcom): nobody's telephone rings. */
const NUMEROS = [
  ['01 99 00 55 01', 'Démarchage « isolation à 1 € »', null],
  ['02 61 91 55 02', 'Se dit conseiller AccordEnergie', 'Rénov’Express'],
  ['06 39 98 55 03', 'Appels malveillants répétés', null],
  ['04 65 71 55 04', 'Service commercial', 'Toitures du Midi'],
  ['+44 20 7946 0958', 'Courtier non agréé', 'Bright Power Deals'],
] as const;

/** Of the company that all of it is about; its number too is one of fiction. */
const COORDONNEES = {
  nom: 'AccordEnergie',
  telephone: '04 65 71 20 00',
  horaires: { fr: 'du lundi au samedi, de 8 h à 20 h', en: 'Monday to Saturday, 8 am to 8 pm' },
  adresse: '14 rue des Docks, 69009 Lyon',
  email: 'contact@accordenergie.example',
};

const CODIFICATIONS = [
  ['TYPE_DEMANDE', 'Type de demande', 'Types de demandes possibles'],
  ['ASTREINTE', 'Astreinte', 'Peut être appelé la nuit et le dimanche'],
  ['HABILITATION_GAZ', 'Habilitation gaz', 'Peut intervenir sur une installation de gaz'],
  ['NACELLE', 'Nacelle', 'Conduit la nacelle de l’entreprise'],
  ['RAPPORT_HEBDO', 'Rapport hebdomadaire', 'Suit le compte de la semaine'],
] as const;

const PARAMETRES = [
  ['intervenant', 'ASTREINTE'],
  ['intervenant', 'HABILITATION_GAZ'],
  ['intervenant2', 'NACELLE'],
  ['standardiste', 'RAPPORT_HEBDO'],
] as const;

/** `depuis` and `duree` in months, from the first of this month. */
const OBJECTIFS = [
  ['standardiste', 'Décrocher en moins de 30 secondes', 'qualite', -1, 3, 0.62, '90', 'EN_COURS'],
  ['standardiste', 'Interventions planifiées le jour même', 'delai', -2, 2, 1, '80', 'ATTEINT'],
  ['standardiste2', 'Décrocher en moins de 30 secondes', 'qualite', -1, 3, 0.2, '90', 'EN_COURS'],
  ['intervenant', 'Interventions réalisées', 'volume', 0, 2, 0.45, '120', 'EN_COURS'],
  ['intervenant2', 'Interventions réalisées', 'volume', -2, 2, 0.8, '120', 'EN_COURS'],
  ['intervenant2', 'Réussir à la première visite', 'qualite', 0, 3, 0.1, '92.5', 'EN_COURS'],
  ['admin', 'Chiffre d’affaires des dépannages', 'chiffre_affaires', -1, 3, 0.55, '100000', 'EN_COURS'],
  ['admin', 'Marge des dépannages', 'marge', -4, 2, 0.4, '30', 'ABANDONNE'],
] as const;

/** `depuis` and `duree` in days, from this morning. */
const ABSENCES = [
  ['intervenant.05', TypeAbsence.FORMATION, 2, 1, 'Habilitation électrique'],
  ['intervenant.03', TypeAbsence.CONGE, 5, 7, null],
] as const;

/** What an admin has set: numbers not to call, objectives, absences, named parameters and whom they hold for. */
export async function piloter({ orm }: Services, admin: Contexte): Promise<void> {
  const comptes = new Map((await orm.em.fork().findAll(Utilisateur)).map(({ login, id }) => [login, String(id)]));
  const compte = (login: string) => comptes.get(login) ?? '';
  const faire = <T>(action: string, travail: (contexte: Contexte) => Promise<T>) =>
    ecrire('plateforme', admin, action, travail);

  await faire('modifierCoordonnees', (contexte) => coordonnees.modifier(contexte, { version: 1, ...COORDONNEES }));
  for (const [numero, nom, structure] of NUMEROS)
    await faire('creerBlacklist', (contexte) => blacklist.creer(contexte, { numero, nom, structure }));
  const ids = new Map<string, string>();
  for (const [param, libelle, description] of CODIFICATIONS) {
    const input = { param, libelle, description };
    const { id } = await faire('creerCodification', (contexte) => codifications.creer(contexte, input));
    ids.set(param, String(id));
  }
  for (const [login, param] of PARAMETRES) {
    const input = { utilisateurId: compte(login), codificationId: ids.get(param) ?? '' };
    await faire('creerSetting', (contexte) => settings.creer(contexte, input));
  }
  const mois = DateTime.fromJSDate(admin.horloge.maintenant(), { zone: 'Europe/Paris' }).startOf('month');
  for (const [login, titre, type, depuis, duree, progression, valeur, statut] of OBJECTIFS) {
    const debut = mois.plus({ months: depuis });
    const fin = debut.plus({ months: duree });
    const periode = `${debut.toFormat('yyyy.MM')}-${fin.minus({ days: 1 }).toFormat('yyyy.MM')}`;
    const dates = { dateDebut: debut.toJSDate(), dateFin: fin.toJSDate() };
    const autres = { titre, type, periode, progression, valeur, statut: StatutObjectif[statut] };
    const input = { utilisateurId: compte(login), ...autres, ...dates };
    await faire('creerObjectif', (contexte) => objectifs.creer(contexte, input));
  }
  const matin = DateTime.fromJSDate(admin.horloge.maintenant(), { zone: 'Europe/Paris' }).startOf('day');
  for (const [login, type, depuis, duree, motif] of ABSENCES) {
    const debut = matin.plus({ days: depuis });
    const dates = { debut: debut.toJSDate(), fin: debut.plus({ days: duree }).toJSDate() };
    const input = { utilisateurId: compte(login), type, motif, ...dates };
    await ecrire('interventions', admin, 'creerAbsence', (contexte) => absences.creer(contexte, input));
  }
}
