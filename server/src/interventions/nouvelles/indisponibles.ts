import type { EntityManager } from '@mikro-orm/core';
import { type EvenementLu, quandUnEvenement } from '../../plateforme/evenement/diffusion.ts';
import { type Donnees, emettreUneFois } from '../../plateforme/evenement/emettre.ts';
import { ModeEmail } from '../../plateforme/notification/notification.enums.ts';
import { type Chercher, declarerNotifications } from '../../plateforme/notification/types.ts';
import { debutDuPreavis } from '../../plateforme/utilisateur/expirations.ts';
import { jour } from '../../plateforme/utilisateur/jour.ts';
import { lirePersonnes } from '../../plateforme/utilisateur/personnes.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import type { Services } from '../../socle/services.ts';
import { type Requete, toutes } from '../intervention/lignes.ts';
import { aTraiter } from '../intervention/raisons-a-traiter.ts';
import { direLesVisites } from './visites-dites.ts';

const TYPE = 'INTERVENANT_INDISPONIBLE';
/** What can leave visits that nobody will come to: now, or from the date that it tells. */
const MAINTENANT = new Set(['COMPTE_FERME', 'ROLE_RETIRE']);
const A_UNE_DATE = new Set(['COMPTE_EXPIRE', 'ROLE_EXPIRE', 'ROLE_FIN_CHANGEE']);
const STANDARDISTES_MAX = 200;

quandUnEvenement(direLesVisitesSansPersonne);

/** Of what they have under way, what they cannot come to any more, as the work list says it. */
const sansPersonne = (em: EntityManager, intervenantId: number, maintenant: Date): Requete =>
  toutes(em)
    .where('i.intervenantId', '=', intervenantId)
    .where((ou) => aTraiter(ou, [TYPE], maintenant));

interface Diffusion {
  services: Services;
  em: EntityManager;
}

async function direLesVisitesSansPersonne({ services, em }: Diffusion, evenement: EvenementLu): Promise<void> {
  const { id, type, sujet, sujetId } = evenement;
  const aUneDate = A_UNE_DATE.has(type);
  if (sujet !== 'utilisateur' || !(aUneDate || MAINTENANT.has(type))) return;
  if (type === 'ROLE_EXPIRE' && (await ditParLeChangement(em, evenement))) return;
  const maintenant = services.horloge.maintenant();
  const une = await sansPersonne(em, sujetId, maintenant).select('i.id').limit(1).executeTakeFirst();
  if (!une) return;
  const fin = aUneDate ? (JSON.parse(evenement.donnees) as Donnees).fin : null;
  await emettreUneFois(em, { type: TYPE, sujet, sujetId, cle: `${TYPE}:${id}`, maintenant, donnees: { fin } });
}

/** A role's end that was set for this week was told as it was set. */
async function ditParLeChangement(em: EntityManager, { sujet, sujetId, donnees }: EvenementLu): Promise<boolean> {
  const { roleId, fin } = JSON.parse(donnees) as Donnees;
  const changes = await sql(em)
    .selectFrom('evenement')
    .where('sujet', '=', sujet)
    .where('sujetId', '=', sujetId)
    .where('type', '=', 'ROLE_FIN_CHANGEE')
    .where('creerA', '>=', debutDuPreavis(String(fin)))
    .select('donnees')
    .execute();
  return changes.some((un) => {
    const change = JSON.parse(un.donnees) as Donnees;
    return change.roleId === roleId && change.fin === fin;
  });
}

/** Whoever opened them, once for all of theirs. */
const destinataires: Chercher = async ({ services, em, evenement, donnees }) => {
  const { sujetId } = evenement;
  const lus = await sansPersonne(em, sujetId, services.horloge.maintenant())
    .select('i.standardisteId as compteId')
    .distinct()
    .limit(STANDARDISTES_MAX)
    .execute();
  const intervenant = (await lirePersonnes(em, [sujetId], ['id', 'nom', 'prenom'])).get(sujetId);
  return {
    destinataires: lus.map(({ compteId }) => ({ compteId, relation: 'standardiste' })),
    donnees: { ...donnees, intervenant: intervenant ? `${intervenant.prenom} ${intervenant.nom}` : null },
  };
};

const titre = (donnees: Donnees) => {
  const [fr, en] = [donnees.intervenant ?? 'L’intervenant', donnees.intervenant ?? 'The technician'];
  return donnees.fin
    ? {
        fr: `${fr} ne pourra plus venir à partir du ${jour(donnees, 'fr')}`,
        en: `${en} can no longer come from ${jour(donnees, 'en')} on`,
      }
    : { fr: `${fr} ne peut plus venir`, en: `${en} can no longer come` };
};
const A_CONFIER = { fr: 'Des visites sont à confier à un autre', en: 'Visits are to be given to somebody else' };
const LIEN = `/interventions?raison=${TYPE}`;

const MOTS = {
  fr: {
    combien: (nombre: number) =>
      nombre === 1 ? 'Une visite est à confier à un autre :' : `${nombre} visites sont à confier à un autre :`,
    reste: (nombre: number) => (nombre === 1 ? 'et une autre.' : `et ${nombre} autres.`),
    voir: 'Les confier à un autre',
  },
  en: {
    combien: (nombre: number) =>
      nombre === 1
        ? 'One visit is to be given to somebody else:'
        : `${nombre} visits are to be given to somebody else:`,
    reste: (nombre: number) => (nombre === 1 ? 'and one more.' : `and ${nombre} more.`),
    voir: 'Give them to somebody else',
  },
} as const;

/** Those that were given to another meanwhile are not told. */
const ecrire = direLesVisites({ visites: sansPersonne, titre, mots: MOTS, lien: LIEN });

declarerNotifications(
  [
    {
      nom: TYPE,
      libelle: { fr: 'Intervenant qui ne peut plus venir', en: 'Technician who can no longer come' },
      relations: { standardiste: { application: true, email: ModeEmail.IMMEDIAT } },
      titre,
      objet: () => A_CONFIER,
      lien: () => LIEN,
      ecrire,
    },
  ],
  destinataires,
);
