'use client';

import { ActionIcon } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useColonnes } from './colonnes';
import {
  useListeWebhooksQuery,
  useSupprimerWebhookMutation,
  type WebhookDeListeFragment,
} from './operations.generated';

const EditionWebhook = differe(() => import('./EditionWebhook').then((module) => module.EditionWebhook));
const FenetreSecret = differe(() => import('./FenetreSecret').then((module) => module.FenetreSecret));
const Envois = differe(() => import('./Envois').then((module) => module.Envois));

/** The addresses of other programs that are told of what happens. */
export function Webhooks() {
  const t = useTranslations('webhook');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const { page, perPage } = etat.variables;
  const requete = useListeWebhooksQuery({ variables: { page, perPage } });
  const [supprimer] = useSupprimerWebhookMutation(relire('consulterWebhook'));
  const [secret, montrer] = useState<string | null>(null);
  const [suivi, suivre] = useState<WebhookDeListeFragment | null>(null);
  return (
    <>
      <PageDeListe
        titre={t('titre')}
        sousTitre={t('sousTitre')}
        etat={etat}
        requete={requete}
        lire={({ consulterWebhook }) => consulterWebhook}
        colonnes={useColonnes()}
        nomDe={({ nom }) => nom}
        creation={peut('creerWebhook') && { libelle: t('nouveau') }}
        modifiable={peut('modifierWebhook')}
        edition={(webhook, fermer) => <EditionWebhook webhook={webhook} montrer={montrer} fermer={fermer} />}
        autresActions={(webhook) => (
          <ActionIcon variant="subtle" aria-label={t('suivre', { nom: webhook.nom })} onClick={() => suivre(webhook)}>
            <IconListDetails size={17} aria-hidden />
          </ActionIcon>
        )}
        suppression={
          peut('supprimerWebhook') && {
            question: t('supprimerQuestion'),
            supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
          }
        }
        vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      />
      {secret !== null && <FenetreSecret secret={secret} fermer={() => montrer(null)} />}
      {suivi !== null && <Envois webhook={suivi} fermer={() => suivre(null)} />}
    </>
  );
}
