import { ModeEmail } from '../../plateforme/notification/notification.enums.ts';
import { type Chercher, declarerNotifications, type TypeDeNotification } from '../../plateforme/notification/types.ts';
import { lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import { versDate } from '../../socle/commun/horloge.ts';
import { referenceDe } from '../../socle/commun/recherche.ts';
import { toutesTouchees } from '../absence/touchees.ts';
import { INTERVENTION_LIRE } from '../intervention/intervention.permissions.ts';
import { quand } from './mots.ts';

const TYPE = 'ABSENCE_TOUCHE';
const STANDARDISTES_MAX = 200;
const LIGNES_MAX = 20;
const LIEN = '/absences';

/** Whoever opened the visits that fall in it, once for all of theirs. */
const destinataires: Chercher = async ({ services, em, evenement, donnees }) => {
  const lus = await toutesTouchees(em, evenement.sujetId, services.horloge.maintenant())
    .select('i.standardisteId as compteId')
    .distinct()
    .limit(STANDARDISTES_MAX)
    .execute();
  const { utilisateurId } = donnees;
  const absent =
    typeof utilisateurId === 'number'
      ? (await lirePersonnes(em, [utilisateurId], ['id', 'nom', 'prenom'])).get(utilisateurId)
      : undefined;
  return {
    destinataires: lus.map(({ compteId }) => ({ compteId, relation: 'standardiste' })),
    donnees: { ...donnees, absent: absent ? `${absent.prenom} ${absent.nom}` : null },
  };
};

const titre: TypeDeNotification['titre'] = ({ absent }) =>
  absent
    ? { fr: `${absent} est absent : des visites tombent dans son absence`, en: `${absent} is away: visits fall in it` }
    : { fr: 'Fermeture : des visites tombent dedans', en: 'Closure: visits fall in it' };

const MOTS = {
  fr: {
    combien: (nombre: number) =>
      nombre === 1 ? 'Une visite est à replanifier :' : `${nombre} visites sont à replanifier :`,
    reste: (nombre: number) => (nombre === 1 ? 'et une autre.' : `et ${nombre} autres.`),
    voir: 'Voir les absences',
  },
  en: {
    combien: (nombre: number) =>
      nombre === 1 ? 'One visit is to be planned anew:' : `${nombre} visits are to be planned anew:`,
    reste: (nombre: number) => (nombre === 1 ? 'and one more.' : `and ${nombre} more.`),
    voir: 'See the absences',
  },
} as const;

/** The reader's own, as they are now: those that were planned anew meanwhile are not told. */
const ecrire: TypeDeNotification['ecrire'] = async ({ services, em, notification, lecteur }) => {
  if (!lecteur.tient(INTERVENTION_LIRE.nom)) return null;
  const siennes = toutesTouchees(em, notification.sujetId, services.horloge.maintenant()).where(
    'i.standardisteId',
    '=',
    lecteur.id,
  );
  const { nombre } = await siennes.select((ou) => ou.fn.countAll<number>().as('nombre')).executeTakeFirstOrThrow();
  const total = Number(nombre);
  if (total === 0) return null;
  const lues = await siennes
    .select(['i.id', 'i.creerA', 'i.titre', 'i.debutPlanifie', 'i.finPlanifiee'])
    .orderBy('i.debutPlanifie')
    .orderBy('i.id')
    .limit(LIGNES_MAX)
    .execute();
  const { langue } = lecteur;
  const mots = MOTS[langue];
  const lignes = lues.map(({ id, creerA, titre: demande, debutPlanifie, finPlanifiee }) => {
    const [debut, fin] = [debutPlanifie, finPlanifiee].map((une) => versDate(une)?.toISOString());
    return `• ${[referenceDe(id, versDate(creerA)), demande, quand({ debut, fin }, langue)].filter(Boolean).join(' · ')}`;
  });
  const reste = total - lues.length;
  return {
    sujet: titre(notification.donnees)[langue],
    paragraphes: [mots.combien(total), lignes.join('\n'), ...(reste > 0 ? [mots.reste(reste)] : [])],
    lien: { chemin: LIEN, texte: mots.voir },
  };
};

declarerNotifications(
  [
    {
      nom: TYPE,
      libelle: { fr: 'Visites pendant une absence', en: 'Visits during an absence' },
      relations: { standardiste: { application: true, email: ModeEmail.IMMEDIAT } },
      titre,
      objet: () => ({ fr: 'Des visites sont à replanifier', en: 'Visits are to be planned anew' }),
      lien: () => LIEN,
      ecrire,
    },
  ],
  destinataires,
);
