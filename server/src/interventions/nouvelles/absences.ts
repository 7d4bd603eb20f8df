import { ModeEmail } from '../../plateforme/notification/notification.enums.ts';
import { type Chercher, declarerNotifications, type TypeDeNotification } from '../../plateforme/notification/types.ts';
import { lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import { toutesTouchees } from '../absence/touchees.ts';
import { direLesVisites } from './visites-dites.ts';

const TYPE = 'ABSENCE_TOUCHE';
const STANDARDISTES_MAX = 200;
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

/** Those that were planned anew meanwhile are not told. */
const ecrire = direLesVisites({ visites: toutesTouchees, titre, mots: MOTS, lien: LIEN });

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
