import { changementsDe, valeursDe } from '../../socle/champs/saisie.ts';
import { cle, cleOuAucune } from '../../socle/commun/cle.ts';
import { aEditer, type SupprimerInput } from '../../socle/commun/edition.ts';
import { champInvalide, conflit } from '../../socle/commun/erreurs.ts';
import type { Contexte } from '../../socle/graphql/contexte.ts';
import { TypeCompte } from '../../socle/securite/compte.ts';
import { exigerDePouvoirGerer } from '../programme/programme.ts';
import { Utilisateur } from '../utilisateur/utilisateur.entity.ts';
import { AppelManque } from './appel.ts';
import { appeler, enCorps, estPrise } from './envois.ts';
import { adresseEcrite } from './reseaux.ts';
import { secretNeuf } from './signature.ts';
import { CHAMPS } from './webhook.champs.ts';
import { Webhook } from './webhook.entity.ts';
import type { CreerWebhookInput, ModifierWebhookInput } from './webhook.inputs.ts';
import { CE_WEBHOOK, lireWebhook } from './webhook.lecture.ts';

/** Each event looks at all of them. */
const WEBHOOKS_MAX = 50;
/** How long the former secret still signs. */
const RELEVE_MS = 24 * 3600 * 1000;

/** Its secret is for the answer alone. */
export async function creer(contexte: Contexte, input: CreerWebhookInput) {
  const { em, horloge } = contexte;
  exigerAdressePermise(contexte, input.adresse);
  const programme = await programmeNomme(contexte, input.programmeId);
  await exigerDePouvoirGerer(contexte, programme.id);
  if ((await em.count(Webhook)) >= WEBHOOKS_MAX) {
    throw conflit({
      fr: `Il y a déjà ${WEBHOOKS_MAX} webhooks : supprimez d’abord celui qui ne sert plus`,
      en: `There are ${WEBHOOKS_MAX} webhooks already: first delete the one that is no longer used`,
    });
  }
  const { actif = true, ...valeurs } = valeursDe(CHAMPS, input);
  const secret = secretNeuf();
  const webhook = em.create(Webhook, {
    ...valeurs,
    ...{ programme, actif, secret, evenements: JSON.stringify(input.evenements) },
    ...{ desactiveA: actif ? null : horloge.maintenant(), raisonDesactivation: null, echecDepuis: null },
    ...{ secretPrecedent: null, secretPrecedentJusqua: null },
  });
  await em.flush();
  return { id: webhook.id, secret, webhook: await lireWebhook(em, webhook.id) };
}

/** The request that made it comes again: its secret is shown only once. */
export async function relire({ em }: Contexte, id: string) {
  return { secret: null, webhook: await lireWebhook(em, cle(id, CE_WEBHOOK)) };
}

export async function modifier(contexte: Contexte, input: ModifierWebhookInput) {
  const { em, horloge } = contexte;
  const maintenant = horloge.maintenant();
  const webhook = await aGerer(contexte, input);
  const valeurs = changementsDe(CHAMPS, input);
  if (valeurs.adresse !== undefined) exigerAdressePermise(contexte, valeurs.adresse);
  const { actif } = webhook;
  em.assign(webhook, valeurs);
  if (input.evenements !== undefined) webhook.evenements = JSON.stringify(input.evenements);
  if (webhook.actif !== actif) {
    em.assign(webhook, { desactiveA: webhook.actif ? null : maintenant, raisonDesactivation: null, echecDepuis: null });
  }
  let secret: string | null = null;
  if (input.renouveler) {
    secret = secretNeuf();
    const secretPrecedentJusqua = new Date(maintenant.getTime() + RELEVE_MS);
    em.assign(webhook, { secretPrecedent: webhook.secret, secretPrecedentJusqua, secret });
  }
  await em.flush();
  return { secret, webhook: await lireWebhook(em, webhook.id) };
}

/** What still waited to be sent goes with it. */
export async function supprimer(contexte: Contexte, input: SupprimerInput): Promise<number> {
  const webhook = await aGerer(contexte, input);
  const { id } = webhook;
  contexte.em.remove(webhook);
  return id;
}

/** One call at once, of nothing that has happened; also of one that is stopped, before it is made active again. */
export async function essayer(contexte: Contexte, id: string) {
  const webhook = await lireWebhook(contexte.em, cle(id, CE_WEBHOOK));
  await exigerDePouvoirGerer(contexte, webhook.programmeId);
  const quand = contexte.horloge.maintenant();
  const message = { id: `ping_${webhook.id}_${quand.getTime()}`, corps: enCorps('ping', quand, {}) };
  try {
    const reponse = await appeler(contexte.services, webhook, message);
    const { statut, ms, debut } = reponse;
    return { pris: estPrise(reponse), statutHttp: statut, ms, reponse: debut, erreur: null };
  } catch (err) {
    if (!(err instanceof AppelManque)) throw err;
    return { pris: false, statutHttp: null, ms: null, reponse: null, erreur: err.motif };
  }
}

async function aGerer(contexte: Contexte, demande: SupprimerInput): Promise<Webhook> {
  const webhook = await aEditer(contexte.em, Webhook, demande, CE_WEBHOOK);
  await exigerDePouvoirGerer(contexte, webhook.programme.id);
  return webhook;
}

async function programmeNomme({ em }: Contexte, id: string): Promise<Utilisateur> {
  const programme = await em.findOne(Utilisateur, { id: cleOuAucune(id), type: TypeCompte.API });
  if (programme) return programme;
  throw champInvalide('programmeId', 'Ce programme n’existe pas.', 'This program does not exist.');
}

/** What can be said before a name is looked up; the rest is looked at when it is called. */
function exigerAdressePermise({ services: { reseauxDesWebhooks: reseaux } }: Contexte, adresse: string): void {
  const url = new URL(adresse.trim());
  const enClair = url.protocol === 'http:';
  if (enClair && !reseaux.ouverts) {
    throw champInvalide('adresse', 'Une adresse en https://.', 'An address in https://.');
  }
  const ecrite = adresseEcrite(url);
  if (ecrite === null || reseaux.permet(ecrite, { enClair })) return;
  throw champInvalide(
    'adresse',
    'Cette adresse est d’un réseau privé, que WEBHOOK_RESEAUX n’ouvre pas.',
    'This address is of a private network, which WEBHOOK_RESEAUX does not open.',
  );
}
