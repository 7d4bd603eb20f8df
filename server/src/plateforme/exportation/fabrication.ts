import { randomUUID } from 'node:crypto';
import type { ExpressionBuilder } from 'kysely';
import { type Base, sql } from '../../socle/base/base-de-donnees.ts';
import type { Place } from '../../socle/commun/curseur.ts';
import { ErreurMetier } from '../../socle/commun/erreurs.ts';
import type { Bilingue } from '../../socle/commun/texte.ts';
import { muterSeul } from '../../socle/graphql/systeme.ts';
import { journalEnCours } from '../../socle/journal/journal.ts';
import type { Services } from '../../socle/services.ts';
import { emettre } from '../evenement/emettre.ts';
import { Langue } from '../utilisateur/utilisateur.champs.ts';
import { enCsv } from './csv.ts';
import { lireDemande } from './demande.ts';
import { EN_ROUTE, EtatExport } from './exportation.enums.ts';
import { type ExportLu, LIGNES_MAX, tropDeLignes } from './exportation.service.ts';
import { lecteurDe } from './lecteur.ts';
import { listeExportable } from './listes.ts';
import { cleDe, finDe } from './magasin.ts';

/** Longer than the slowest batch: nobody else takes what is being made. */
const BAIL_MS = 120_000;
/** What has ended with its process so many times is not begun again. */
const TENTATIVES_MAX = 5;
/** Its bytes are in memory until all of them are there. */
const OCTETS_MAX = 64 * 1024 * 1024;

const PLUS_LE_DROIT: Bilingue = {
  fr: 'Vous n’avez plus le droit de lire cette liste',
  en: 'You are no longer allowed to read this list',
};
const TROP_LOURD: Bilingue = {
  fr: 'Le fichier dépasserait 64 Mio : affinez le filtre, ou demandez moins de colonnes',
  en: 'The file would exceed 64 MiB: narrow the filter down, or ask for fewer columns',
};
const RATE: Bilingue = {
  fr: 'L’export n’a pas pu être fait : demandez-le de nouveau',
  en: 'The export could not be made: ask for it again',
};

type Ou = ExpressionBuilder<Base, 'exportation'>;
/** In this process's hands. */
type Pris = ExportLu & { reservePar: string };

/**
 * Makes what waits, the oldest first, each taken by its key: in any number of processes no two make the same. What a
 * process left half made, because it died, is begun again by another after its lease. `encore`: false when the process is
 * about to stop. Returns how many files there are.
 */
export async function fabriquerLesExports(services: Services, encore: () => boolean = () => true): Promise<number> {
  let faits = 0;
  while (encore()) {
    const id = await suivant(services);
    if (id === undefined) return faits;
    const pris = await prendre(services, id);
    if (pris && (await fabriquer(services, pris, encore))) faits += 1;
  }
  return faits;
}

const libre = (ou: Ou, maintenant: Date) =>
  ou.or([ou('reserveJusqua', 'is', null), ou('reserveJusqua', '<', maintenant)]);

async function suivant({ orm, horloge }: Services): Promise<number | undefined> {
  const lu = await sql(orm.em.fork())
    .selectFrom('exportation')
    .where('etat', 'in', [...EN_ROUTE])
    .where((ou) => libre(ou, horloge.maintenant()))
    .select('id')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return lu?.id;
}

/** Null: another process was first. */
async function prendre({ orm, horloge }: Services, id: number): Promise<Pris | null> {
  const base = sql(orm.em.fork());
  const maintenant = horloge.maintenant();
  const reservePar = randomUUID();
  const { numUpdatedRows } = await base
    .updateTable('exportation')
    .set((ou) => ({
      ...{ etat: EtatExport.EN_COURS, reservePar, faits: 0 },
      reserveJusqua: new Date(maintenant.getTime() + BAIL_MS),
      tentatives: ou('tentatives', '+', 1),
    }))
    .where('id', '=', id)
    .where('etat', 'in', [...EN_ROUTE])
    .where((ou) => libre(ou, maintenant))
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return null;
  const pris = await base.selectFrom('exportation').where('id', '=', id).selectAll().executeTakeFirst();
  return pris?.reservePar === reservePar ? { ...pris, reservePar } : null;
}

/** Whether its file is there. */
async function fabriquer(services: Services, pris: Pris, encore: () => boolean): Promise<boolean> {
  if (pris.tentatives > TENTATIVES_MAX) return echouer(services, pris, RATE);
  try {
    const lues = await lire(services, pris, encore);
    if (lues === 'perdu') return false;
    if (lues === 'arret') return await rendre(services, pris);
    if ('fr' in lues) return await echouer(services, pris, lues);
    return await ranger(services, pris, lues);
  } catch (err) {
    services.log.error({ err, export: pris.id, tentative: pris.tentatives }, 'export non fait');
    return echouer(services, pris, err instanceof ErreurMetier ? (err.extensions.message as Bilingue) : RATE);
  }
}

interface Lues {
  morceaux: Buffer[];
  faits: number;
}

/** All the rows, or why not: `perdu`, it was cancelled or is in other hands; `arret`, this process stops. */
async function lire(
  services: Services,
  pris: Pris,
  encore: () => boolean,
): Promise<Lues | Bilingue | 'perdu' | 'arret'> {
  const liste = listeExportable(pris.liste);
  const demande = lireDemande(pris.demande);
  const colonnes = pris.colonnes.split(',');
  const langue = pris.langue === Langue.EN ? 'en' : 'fr';
  const morceaux = [enCsv([liste.titres(colonnes, langue)], langue, true)];
  let faits = 0;
  let octets = 0;
  let place: Place | null = null;
  do {
    if (!encore()) return 'arret';
    const lecteur = await lecteurDe(services, pris.utilisateurId, liste);
    if (!lecteur) return PLUS_LE_DROIT;
    const { lignes, suite } = await liste.lire(lecteur, demande, { place, colonnes, langue });
    const morceau = enCsv(lignes, langue);
    morceaux.push(morceau);
    octets += morceau.length;
    faits += lignes.length;
    place = suite;
    if (faits > LIGNES_MAX) return tropDeLignes(faits);
    if (octets > OCTETS_MAX) return TROP_LOURD;
    if (!(await avancer(services, pris, faits))) return 'perdu';
  } while (place !== null);
  return { morceaux, faits };
}

/** Its row, while it is in these hands and nobody has cancelled it. */
const sien = ({ orm }: Services, { id, reservePar }: Pris) =>
  sql(orm.em.fork())
    .updateTable('exportation')
    .where('id', '=', id)
    .where('etat', '=', EtatExport.EN_COURS)
    .where('reservePar', '=', reservePar);

async function avancer(services: Services, pris: Pris, faits: number): Promise<boolean> {
  const reserveJusqua = new Date(services.horloge.maintenant().getTime() + BAIL_MS);
  const { numUpdatedRows } = await sien(services, pris).set({ faits, reserveJusqua }).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** For another process, at once. */
async function rendre(services: Services, pris: Pris): Promise<false> {
  const rendu = { etat: EtatExport.EN_ATTENTE, reservePar: null, reserveJusqua: null };
  await sien(services, pris)
    .set({ ...rendu, tentatives: pris.tentatives - 1 })
    .execute();
  return false;
}

async function echouer(services: Services, pris: Pris, motif: Bilingue): Promise<false> {
  await sien(services, pris)
    .set({ etat: EtatExport.ECHEC, motif: JSON.stringify(motif), ...finDe(services.horloge.maintenant()) })
    .execute();
  return false;
}

/** The bytes first, then the row that names them, with its trace and its news: never a row without its file. */
async function ranger(services: Services, pris: Pris, { morceaux, faits }: Lues): Promise<boolean> {
  const fichier = randomUUID();
  await services.fichiers.ecrire(cleDe(fichier), morceaux, 'text/csv');
  const { id, liste, utilisateurId, reservePar } = pris;
  const range = await muterSeul(services, { action: 'terminerExport', application: 'plateforme' }, async (contexte) => {
    const { numUpdatedRows } = await sql(contexte.em)
      .updateTable('exportation')
      .set({ etat: EtatExport.PRET, fichier, faits, total: faits, ...finDe(contexte.horloge.maintenant()) })
      .where('id', '=', id)
      .where('etat', '=', EtatExport.EN_COURS)
      .where('reservePar', '=', reservePar)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    journalEnCours().noter({
      ...{ objet: 'exportation', id },
      apres: { utilisateurId, liste, demande: pris.demande, faits },
    });
    const nouvelle = { type: 'EXPORT_PRET', sujet: 'exportation', sujetId: id };
    await emettre(contexte, { ...nouvelle, donnees: { utilisateurId, liste, lignes: faits } });
    return true;
  });
  if (!range) await services.fichiers.supprimer(cleDe(fichier));
  return range;
}
