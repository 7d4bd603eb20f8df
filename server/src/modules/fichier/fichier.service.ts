import { randomUUID } from 'node:crypto';
import { sql } from '../../commun/base-de-donnees.ts';
import { interdit, introuvable } from '../../commun/erreurs.ts';
import { appelantDe, type Contexte } from '../../graphql/contexte.ts';
import { muter } from '../../graphql/transaction.ts';
import { peutAppeler } from '../../securite/acces.ts';
import { journalEnCours } from '../trace/journal.ts';
import { ResultatTrace } from '../trace/trace.entity.ts';
import { type EntreeTrace, tracer } from '../trace/trace.service.ts';
import { UsageFichier } from './fichier.entity.ts';

export const CE_FICHIER = { fr: 'Ce fichier', en: 'This file' };

/** A file of each use is sent by those who may call the function that takes it. */
const FONCTION_DE: Record<UsageFichier, string> = {
  [UsageFichier.IMPORT]: 'importerInterventions',
  [UsageFichier.ICONE]: 'creerApplication',
  [UsageFichier.PAGE]: 'creerPage',
};

export interface FichierRecu {
  id: string;
  url: string;
  type: string;
  octets: number;
}

/** Before a byte of the file is read; a refusal is traced as every other. */
export async function exigerDepot(contexte: Contexte, usage: UsageFichier): Promise<void> {
  const { services, em, horloge } = contexte;
  const fonction = await services.droits.fonction(em, FONCTION_DE[usage]);
  if (peutAppeler(appelantDe(contexte).droits, fonction, horloge.maintenant())) return;
  const refus = interdit();
  await tracer(em, entreeDe(contexte), ResultatTrace.REFUS, { erreur: refus });
  throw refus;
}

function entreeDe(contexte: Contexte): EntreeTrace {
  const { requete, horloge } = contexte;
  const utilisateurId = appelantDe(contexte).id;
  return {
    action: 'POST /fichiers',
    application: 'interventions',
    utilisateurId,
    requete,
    maintenant: horloge.maintenant(),
  };
}

/** Bytes first, then the row with its trace: a crash in between leaves bytes that no row names, never the reverse. */
export async function deposer(
  contexte: Contexte,
  usage: UsageFichier,
  nom: string,
  contenu: Buffer,
): Promise<FichierRecu> {
  await exigerDepot(contexte, usage);
  const id = randomUUID();
  const { id: utilisateurId } = appelantDe(contexte);
  const type = 'text/csv';
  const entree = entreeDe(contexte);
  await contexte.services.fichiers.ecrire(id, contenu);
  try {
    await muter(contexte.em, entree, async (em) => {
      const ligne = {
        id,
        usage,
        nom: nom.slice(0, 200),
        type,
        octets: contenu.length,
        creerParId: utilisateurId,
        creerA: entree.maintenant,
      };
      await sql(em).insertInto('fichier').values(ligne).execute();
      journalEnCours().noter({ objet: 'fichier', id, apres: { usage, nom, octets: contenu.length } });
    });
  } catch (erreur) {
    await contexte.services.fichiers.supprimer(id);
    throw erreur;
  }
  return { id, url: `/fichiers/${id}`, type, octets: contenu.length };
}

/** A file of the caller's; another's does not exist. */
export async function trouverFichier(contexte: Contexte, id: string, usage: UsageFichier) {
  const fichier = await sql(contexte.em)
    .selectFrom('fichier')
    .selectAll()
    .where('id', '=', id.slice(0, 36))
    .where('usage', '=', usage)
    .where('creerParId', '=', appelantDe(contexte).id)
    .executeTakeFirst();
  if (!fichier) throw introuvable(CE_FICHIER);
  return fichier;
}
