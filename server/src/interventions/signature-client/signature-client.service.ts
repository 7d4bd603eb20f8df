import { Fichier, UsageFichier } from '../../plateforme/fichier/fichier.entity.ts';
import { Utilisateur } from '../../plateforme/utilisateur/utilisateur.entity.ts';
import { sql } from '../../socle/base/base-de-donnees.ts';
import { valeursDe } from '../../socle/champs/saisie.ts';
import { champInvalide, saisieInvalide } from '../../socle/commun/erreurs.ts';
import { couper } from '../../socle/commun/forme-du-texte.ts';
import { appelantDe, type Contexte } from '../../socle/graphql/contexte.ts';
import type { Intervention } from '../intervention/intervention.entity.ts';
import type { ChangementChamp } from '../intervention/mouvement.entity.ts';
import { empreinteDe } from './ce-qui-est-signe.ts';
import { CHAMPS } from './signature-client.champs.ts';
import { SignatureClient } from './signature-client.entity.ts';
import type { SignatureInput } from './signature-client.inputs.ts';
import { erreursDeSignature } from './signature-client.regles.ts';

const AGENT_MAX = 300;

/**
 * Beside the move that ends the work, whose effects the intervention has already. What the history tells of it is
 * returned: the method, then the name, or else the motive.
 */
export async function recueillir(
  contexte: Contexte,
  intervention: Intervention,
  { input, signeA }: { input: SignatureInput; signeA: Date },
): Promise<ChangementChamp> {
  const erreurs = erreursDeSignature(input);
  if (erreurs.length > 0) throw saisieInvalide(erreurs);
  const { em, requete } = contexte;
  const signature = em.create(SignatureClient, {
    ...valeursDe(CHAMPS, input),
    intervention,
    fichier: input.fichierId ? await traceDe(contexte, input.fichierId) : null,
    signeA,
    empreinte: empreinteDe(intervention),
    recueilliPar: em.getReference(Utilisateur, appelantDe(contexte).id),
    ip: requete.ip,
    agent: requete.agent === null ? null : couper(requete.agent, AGENT_MAX),
  });
  return { champ: 'signature', avant: null, apres: enClair(signature) };
}

/** What was signed is about to change: the signature stays, as one of what was there before. */
export async function perimer({ em, horloge }: Contexte, intervention: Intervention): Promise<ChangementChamp[]> {
  const signatures = await em.find(SignatureClient, { intervention, perimeeA: null });
  for (const signature of signatures) signature.perimeeA = horloge.maintenant();
  return signatures.map((signature) => ({ champ: 'signature', avant: enClair(signature), apres: null }));
}

const enClair = ({ methode, nom, motif }: SignatureClient): string => `${methode} ${nom ?? motif ?? ''}`.trim();

/** A drawing that the caller has sent for this, and that nothing else shows. */
async function traceDe(contexte: Contexte, fichierId: string): Promise<Fichier> {
  const { em } = contexte;
  const id = fichierId.slice(0, 36);
  const creerParId = appelantDe(contexte).id;
  const fichier = await em.findOne(Fichier, { id, usage: UsageFichier.SIGNATURE, creerParId });
  const autre = await sql(em)
    .selectFrom('signature_client')
    .where('fichierId', '=', id)
    .select('id')
    .executeTakeFirst();
  if (fichier && !autre) return fichier;
  const [fr, en] = ['Cette signature n’existe pas : envoyez-la d’abord.', 'There is no such drawing: send it first.'];
  throw champInvalide('signature.fichierId', fr, en);
}
