import type { EntityManager } from '@mikro-orm/core';
import { sql as brut } from 'kysely';
import { type LigneDe, sql } from '../../socle/base/base-de-donnees.ts';
import { repeter } from '../../socle/commun/taches.ts';
import { creerRequeteSysteme } from '../../socle/graphql/systeme.ts';
import { muter } from '../../socle/graphql/transaction.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import type { Services } from '../../socle/services.ts';
import { referentielModifie } from '../droits/droits.service.ts';
import type { Objet } from './magasin.ts';
import { clesDe, emplois, usageDe, usagesDeclares } from './usages.ts';

const HEURE = 3600 * 1000;
/** Bytes are written before their row; no request lasts that long. */
const OCTETS_SANS_LIGNE = HEURE;
const PAR_LOT = 200;

/** Files and rows agree again, also after a crash or a failure: rows that serve no more go, then bytes without a row. */
export async function balayerFichiers(services: Services): Promise<{ lignes: number; octets: number }> {
  return { lignes: await balayerLignes(services), octets: await balayerOctets(services) };
}

type Inutile = Pick<LigneDe<'fichier'>, 'id' | 'usage' | 'type' | 'nom' | 'largeur'>;

function inutiles(em: EntityManager, maintenant: Date) {
  return sql(em)
    .selectFrom('fichier as f')
    .where((ou) =>
      ou.or(
        usagesDeclares().map(([usage, definition]) =>
          ou.and([
            ou('f.usage', '=', usage),
            ou('f.creerA', '<', new Date(maintenant.getTime() - definition.garde)),
            ...emplois(definition, brut.ref('f.id')).map((sert) => ou.not(sert)),
          ]),
        ),
      ),
    )
    .select(['f.id', 'f.usage', 'f.type', 'f.nom', 'f.largeur'])
    .orderBy('f.creerA')
    .limit(PAR_LOT);
}

/** The rows in one transaction with their trace, then their bytes. Several processes may do it. */
async function balayerLignes(services: Services): Promise<number> {
  const { em: lecture, requete } = creerRequeteSysteme(services);
  const maintenant = services.horloge.maintenant();
  if ((await inutiles(lecture, maintenant).execute()).length === 0) return 0;
  const entree = { action: 'balayerFichiers', application: 'plateforme', utilisateurId: null, requete, maintenant };
  const supprimees = await muter(lecture, entree, async (em) => {
    // The lock of those who give an icon to something: what nothing refers to now can't be referred to meanwhile.
    await referentielModifie(em);
    const lignes: Inutile[] = await inutiles(em, maintenant).execute();
    const ids = lignes.map(({ id }) => id);
    for (const usage of new Set(lignes.map((ligne) => ligne.usage)))
      for (const { table, colonne } of usageDe(usage).dependances ?? [])
        await sql(em).deleteFrom(table).where(colonne, 'in', ids).execute();
    if (ids.length > 0) await sql(em).deleteFrom('fichier').where('id', 'in', ids).execute();
    for (const { id, usage, nom } of lignes) journalEnCours().noter({ objet: 'fichier', id, avant: { usage, nom } });
    return lignes;
  });
  for (const cle of supprimees.flatMap(clesDe)) await services.fichiers.supprimer(cle);
  return supprimees.length;
}

/** What an upload left when it was cut between its bytes and its row, or a deletion between its row and its bytes. */
async function balayerOctets(services: Services): Promise<number> {
  const avant = new Date(services.horloge.maintenant().getTime() - OCTETS_SANS_LIGNE);
  let supprimes = 0;
  for (const [, { dossier }] of usagesDeclares()) {
    let lot: Objet[] = [];
    for await (const objet of services.fichiers.lister(dossier)) {
      if (objet.ecritA < avant) lot.push(objet);
      if (lot.length < PAR_LOT) continue;
      supprimes += await supprimerSansLigne(services, lot);
      lot = [];
    }
    supprimes += await supprimerSansLigne(services, lot);
  }
  return supprimes;
}

async function supprimerSansLigne({ orm, fichiers, log }: Services, objets: readonly Objet[]): Promise<number> {
  if (objets.length === 0) return 0;
  const idDe = ({ cle }: Objet) => (cle.split('/')[1] ?? '').slice(0, 36);
  const lignes = await sql(orm.em.fork())
    .selectFrom('fichier')
    .where('id', 'in', objets.map(idDe))
    .select(['id', 'usage', 'type', 'largeur'])
    .execute();
  const nommees = new Set(lignes.flatMap(clesDe));
  const seuls = objets.filter(({ cle }) => !nommees.has(cle));
  for (const { cle } of seuls) await fichiers.supprimer(cle);
  if (seuls.length > 0) log.info({ cles: seuls.map(({ cle }) => cle) }, 'octets sans ligne supprimés');
  return seuls.length;
}

/** Now, and then once an hour. Returns how to stop. */
export function demarrerBalayage(services: Services): () => void {
  return repeter(services, 'balayage des fichiers', HEURE, () => balayerFichiers(services));
}
