import { type Base, sql } from '../src/socle/base/base-de-donnees.ts';
import type { ServeurDeTest } from './serveur.ts';

/** Every table: whether its rows are what people keep, and change only when they should; what each call writes is not. */
const SUIVIES: Readonly<Record<keyof Base, boolean>> = {
  adresse_client: true,
  absence: true,
  adresse_connue: false,
  application: true,
  autre_telephone: true,
  avis: true,
  blacklist: true,
  cle_agenda: true,
  cle_api: true,
  codification: true,
  commentaire: true,
  coordonnees: true,
  degre_urgence: true,
  depot: false,
  demande: true,
  deplacement: true,
  eligibilite: true,
  entite: true,
  envoi: false,
  envoi_webhook: false,
  evenement: false,
  exportation: true,
  fiche_intervenant: true,
  fichier: true,
  fonction_api: true,
  fonction_permission: true,
  frein: false,
  horaire: true,
  idempotence: false,
  intervenant_secteur: true,
  intervention: true,
  mention: true,
  modele_commentaire: true,
  mot_de_passe: false,
  mot_intervention: true,
  mouvement_intervention: true,
  note_client: true,
  notification: false,
  numero_test: true,
  objectif: true,
  offre: true,
  page: true,
  permission: true,
  piece_jointe: true,
  preference_notification: true,
  promotion: true,
  promotion_offre: true,
  regle_notification: true,
  rejet_import: true,
  resume_notification: false,
  role: true,
  role_permission: true,
  sceau_trace: false,
  secteur: true,
  semis: false,
  session: false,
  setting: true,
  signature_client: true,
  souscription: true,
  statut_intervention: true,
  tarif: true,
  trace: false,
  trace_objet: false,
  utilisateur: true,
  utilisateur_role: true,
  utilisation_promotion: true,
  version_commentaire: true,
  version_offre: true,
  version_referentiel: false,
  vue: true,
  webhook: true,
};
const TABLES = (Object.keys(SUIVIES) as (keyof Base)[]).filter((table) => SUIVIES[table]);

/** Every row of the business tables, as text. */
export async function empreinte({ application }: ServeurDeTest): Promise<Record<string, string[]>> {
  const em = application.services.orm.em.fork();
  const tables: [string, string[]][] = [];
  for (const table of TABLES) {
    const lignes = await sql(em).selectFrom(table).selectAll().execute();
    // When a key was last used is noted beside the request that used it.
    const texte = (ligne: object) => JSON.stringify(ligne, (cle, valeur) => (cle === 'utiliseeA' ? undefined : valeur));
    tables.push([table, lignes.map(texte).sort()]);
  }
  return Object.fromEntries(tables);
}

/** The rows that came, went or changed, so that a failure shows them and nothing else. */
export function differences(avant: Record<string, string[]>, apres: Record<string, string[]>): string[] {
  return TABLES.flatMap((table) => {
    const [anciennes, nouvelles] = [new Set(avant[table]), new Set(apres[table])];
    const parties = [...anciennes].filter((ligne) => !nouvelles.has(ligne)).map((ligne) => `- ${table} ${ligne}`);
    const venues = [...nouvelles].filter((ligne) => !anciennes.has(ligne)).map((ligne) => `+ ${table} ${ligne}`);
    return [...parties, ...venues];
  });
}
