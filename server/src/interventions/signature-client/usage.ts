import { UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { detecter } from '../../plateforme/fichier/images/detection.ts';
import { preparerImage } from '../../plateforme/fichier/images/images.ts';
import { declarerUsage, UN_JOUR } from '../../plateforme/fichier/usages.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { champInvalide } from '../../socle/commun/erreurs.ts';
import { appelantDe } from '../../socle/graphql/contexte.ts';
import { lesSiennes } from '../intervention/lignes.ts';

const MAX_OCTETS = 200 * 1024;
const COTE_MAX = 1200;
/** They stay as long as their interventions: more than anybody gathers in a working life. */
const PAR_COMPTE = 50_000;

/** The drawing of a client's signature: for whoever sees the intervention, and until then for who has sent it. */
declarerUsage(UsageFichier.SIGNATURE, {
  mot: 'signature',
  fonctions: ['changerStatutIntervention'],
  application: 'interventions',
  dossier: 'signatures',
  maxOctets: MAX_OCTETS,
  parCompte: PAR_COMPTE,
  async preparer(contenu, nom) {
    if (detecter(contenu) !== 'png')
      throw champInvalide('fichier', 'Une signature est une image PNG.', 'A signature is a PNG image.');
    return preparerImage(contenu, nom, COTE_MAX);
  },
  async lisible(contexte, { id, creerParId }) {
    const signature = await sql(contexte.em)
      .selectFrom('signature_client')
      .where('fichierId', '=', id)
      .select('interventionId')
      .executeTakeFirst();
    if (!signature) return creerParId === appelantDe(contexte).id;
    const vue = await lesSiennes(contexte)
      .where('i.id', '=', signature.interventionId)
      .select('i.id')
      .executeTakeFirst();
    return vue !== undefined;
  },
  conserve: 'EN_DEMANDANT',
  renvois: [{ table: 'signature_client', colonne: 'fichierId' }],
  garde: UN_JOUR,
});
