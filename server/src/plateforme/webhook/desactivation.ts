import { sql } from '../../socle/base/base-de-donnees.ts';
import { creerRequeteSysteme } from '../../socle/graphql/systeme.ts';
import { muter } from '../../socle/graphql/transaction.ts';
import { rolesQuiTiennent } from '../../socle/securite/lecture-droits.ts';
import type { Services } from '../../socle/services.ts';
import type { Donnees } from '../evenement/emettre.ts';
import { emettre } from '../evenement/emettre.ts';
import { ModeEmail } from '../notification/notification.enums.ts';
import { declarerRelation } from '../notification/relations.ts';
import { type Chercher, declarerNotifications } from '../notification/types.ts';
import { Webhook } from './webhook.entity.ts';
import { RaisonDesactivation } from './webhook.enums.ts';
import { WEBHOOK_GERER } from './webhook.permissions.ts';

declarerRelation('gestionnaireWebhooks', WEBHOOK_GERER.nom);

const GESTIONNAIRES_MAX = 200;

/** By the product itself, with its trace; of one that is stopped already nothing changes. */
export async function desactiver(services: Services, id: number, raison: RaisonDesactivation): Promise<void> {
  const contexte = creerRequeteSysteme(services);
  const maintenant = services.horloge.maintenant();
  const { requete } = contexte;
  const trouve = await contexte.em.findOne(Webhook, { id, actif: true });
  if (!trouve) return;
  const entree = { action: 'desactiverWebhook', application: 'plateforme', utilisateurId: null, requete, maintenant };
  await muter(contexte.em, entree, async (em) => {
    const webhook = await em.findOne(Webhook, { id, actif: true });
    if (!webhook) return;
    em.assign(webhook, { actif: false, desactiveA: maintenant, raisonDesactivation: raison });
    await em.flush();
    await emettre(
      { ...contexte, em },
      { type: 'WEBHOOK_DESACTIVE', sujet: 'webhook', sujetId: id, donnees: { raison } },
    );
  });
}

/** Whoever manages them. */
const destinataires: Chercher = async ({ em, evenement, donnees }) => {
  const webhook = await sql(em)
    .selectFrom('webhook')
    .where('id', '=', evenement.sujetId)
    .select('nom')
    .executeTakeFirst();
  if (!webhook) return { destinataires: [], donnees };
  const gestionnaires = await sql(em)
    .selectFrom('utilisateur_role as ur')
    .where('ur.roleId', 'in', rolesQuiTiennent(WEBHOOK_GERER.nom))
    .select('ur.utilisateurId as compteId')
    .distinct()
    .limit(GESTIONNAIRES_MAX)
    .execute();
  return {
    destinataires: gestionnaires.map(({ compteId }) => ({ compteId, relation: 'gestionnaireWebhooks' })),
    donnees: { ...donnees, nom: webhook.nom },
  };
};

const TITRE = { fr: 'Un webhook s’est arrêté', en: 'A webhook has stopped' };
const objet = ({ nom }: Donnees) => ({ fr: String(nom), en: String(nom) });
const PAGE = '/webhooks';

const POURQUOI: Readonly<Record<RaisonDesactivation, { fr: string; en: string }>> = {
  ADRESSE_RETIREE: {
    fr: 'Son adresse a répondu qu’elle ne servait plus (410). Rien ne lui est plus envoyé.',
    en: 'Its address answered that it serves no more (410). Nothing is sent to it any more.',
  },
  ECHECS: {
    fr: 'Rien de ce qui lui a été envoyé depuis cinq jours n’a été pris. Rien ne lui est plus envoyé.',
    en: 'Nothing that was sent to it for five days was taken. Nothing is sent to it any more.',
  },
};

declarerNotifications(
  [
    {
      nom: 'WEBHOOK_DESACTIVE',
      libelle: { fr: 'Webhook arrêté', en: 'Webhook stopped' },
      relations: { gestionnaireWebhooks: { application: true, email: ModeEmail.IMMEDIAT } },
      titre: () => TITRE,
      objet,
      lien: () => PAGE,
      async ecrire({ em, notification, lecteur }) {
        const arrete = await sql(em)
          .selectFrom('webhook')
          .where('id', '=', notification.sujetId)
          .where('actif', '=', false)
          .select(['nom', 'raisonDesactivation'])
          .executeTakeFirst();
        if (!arrete?.raisonDesactivation || !lecteur.tient(WEBHOOK_GERER.nom)) return null;
        const { langue } = lecteur;
        return {
          sujet: `${TITRE[langue]}${langue === 'fr' ? ' :' : ':'} ${arrete.nom}`,
          paragraphes: [POURQUOI[arrete.raisonDesactivation][langue]],
          lien: { chemin: PAGE, texte: langue === 'fr' ? 'Voir les webhooks' : 'See the webhooks' },
        };
      },
    },
  ],
  destinataires,
);
