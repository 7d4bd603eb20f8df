import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { ErreurMetier, tropDeDemandes } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { regardDe } from '../intervention/intervention.regles.ts';
import { EtatDepot } from './depot.entity.ts';

const MINUTE = 60_000;
const JOUR = 24 * 3600 * 1000;
const DEPOTS_OUVERTS_MAX = 3;
const PAR_MINUTE = 20;
const OCTETS_PAR_JOUR = 200 * 1024 * 1024;

/**
 * How much one account sends, by whatever way. What it has sent counts by what was announced for a deposit, by what is
 * kept for a file that came in one request. Two that arrive together may both be the last one: it keeps a disk from
 * filling, it is no promise.
 */
export async function exigerLeDebit(contexte: Contexte, octets = 0): Promise<void> {
  const maintenant = contexte.horloge.maintenant().getTime();
  const { utilisateurId } = regardDe(contexte);
  const hier = new Date(maintenant - JOUR);
  const depots = await sql(contexte.em)
    .selectFrom('depot')
    .where('utilisateurId', '=', utilisateurId)
    .where('creerA', '>', hier)
    .select(['octets', 'creerA'])
    .execute();
  const fichiers = await sql(contexte.em)
    .selectFrom('fichier as f')
    .leftJoin('piece_jointe as p', 'p.fichierId', 'f.id')
    .leftJoin('depot as d', 'd.pieceJointeId', 'p.id')
    .where('f.creerParId', '=', utilisateurId)
    .where('f.usage', '=', UsageFichier.PIECE_JOINTE)
    .where('f.creerA', '>', hier)
    .where('d.id', 'is', null)
    .select(['f.octets', 'f.creerA'])
    .execute();
  const envoyes = [...depots, ...fichiers];
  const recents = envoyes.filter(({ creerA }) => new Date(creerA).getTime() > maintenant - MINUTE);
  if (recents.length >= PAR_MINUTE) throw tropDeDemandes(MINUTE / 1000);
  const total = envoyes.reduce((somme, envoye) => somme + Number(envoye.octets), octets);
  if (total > OCTETS_PAR_JOUR) throw tropPourAujourdHui();
}

/** Deposits that are under way: what is not finished may be taken up again, or given up. */
export async function exigerUnDepotLibre(contexte: Contexte): Promise<void> {
  const ouverts = await sql(contexte.em)
    .selectFrom('depot')
    .where('utilisateurId', '=', regardDe(contexte).utilisateurId)
    .where('etat', '=', EtatDepot.OUVERT)
    .where('expireA', '>', contexte.horloge.maintenant())
    .select('id')
    .execute();
  if (ouverts.length >= DEPOTS_OUVERTS_MAX) throw tropDeDepots();
}

const tropPourAujourdHui = () =>
  new ErreurMetier(
    'TOO_MANY_REQUESTS',
    {
      fr: '200 Mio de pièces par jour au plus : réessayez demain',
      en: 'At most 200 MiB of attachments a day: try again tomorrow',
    },
    { attendre: 3600 },
  );

const tropDeDepots = () =>
  new ErreurMetier(
    'TOO_MANY_REQUESTS',
    {
      fr: `${DEPOTS_OUVERTS_MAX} envois en cours au plus : terminez-en un, ou abandonnez-le`,
      en: `At most ${DEPOTS_OUVERTS_MAX} uploads under way: finish one, or give it up`,
    },
    { attendre: 30 },
  );
