'use client';

import { Checkbox, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_WEBHOOK } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { ChoixEvenements } from './ChoixEvenements';
import { TOUS } from './evenements';
import {
  type TypeEvenement,
  useCreerWebhookMutation,
  useModifierWebhookMutation,
  useProgrammesAPrevenirQuery,
  type WebhookDeListeFragment,
} from './operations.generated';

interface Valeurs {
  nom: string;
  adresse: string;
  evenements: TypeEvenement[];
  programmeId: string;
  actif: boolean;
  renouveler: boolean;
}
interface Props {
  webhook: WebhookDeListeFragment | null;
  /** A secret that was just made: this once. */
  montrer: (secret: string | null) => void;
  fermer: () => void;
}

/** A new webhook (`webhook` null) or the change of one. */
export function EditionWebhook({ webhook, montrer, fermer }: Props) {
  const t = useTranslations('webhook');
  const textes = useTextes(CREER_WEBHOOK);
  const [creer] = useCreerWebhookMutation(relire('consulterWebhook'));
  const [modifier] = useModifierWebhookMutation();
  const { data } = useProgrammesAPrevenirQuery({ skip: webhook !== null });
  const { fenetre, champ, form } = useFenetreEdition<WebhookDeListeFragment, Valeurs, Valeurs>({
    ligne: webhook,
    schema: z.object({
      ...textes,
      evenements: z.array(z.enum(TOUS)).check(z.minLength(1, t('champs.evenementsVides'))),
      programmeId: z.string().check(z.minLength(1, t('champs.programmeVide'))),
      actif: z.boolean(),
      renouveler: z.boolean(),
    }),
    brouillon: `webhook:${webhook?.id ?? 'nouveau'}`,
    libelles: {
      nom: t('champs.nom'),
      adresse: t('champs.adresse'),
      evenements: t('champs.evenements'),
      programmeId: t('champs.programmeId'),
      actif: t('champs.actif'),
      renouveler: t('champs.renouveler'),
    },
    valeursDe,
    lireActuel: null,
    entree: (valeurs) => valeurs,
    creer: async ({ renouveler: _jamais, ...input }) => {
      const reponse = await creer({ variables: { input } });
      montrer(reponse.data?.creerWebhook.secret ?? null);
      return reponse;
    },
    modifier: async ({ programmeId: _reste, ...input }) => {
      const reponse = await modifier({ variables: { input } });
      montrer(reponse.data?.modifierWebhook.secret ?? null);
      return reponse;
    },
    fermer,
  });
  return (
    <FenetreEdition titre={t(webhook === null ? 'nouveau' : 'modifier')} {...fenetre}>
      <TextInput {...champ('nom')} withAsterisk data-autofocus />
      <TextInput {...champ('adresse')} description={t('champs.adresseAide')} inputMode="url" withAsterisk />
      {webhook === null && (
        <ChoixDansListe
          formulaire={fenetre.formulaire}
          nom="programmeId"
          label={t('champs.programmeId')}
          description={t('champs.programmeAide')}
          withAsterisk
          options={[
            { value: '', label: '' },
            ...(data?.consulterUtilisateurApi.items ?? []).map(({ id, nom }) => ({ value: id, label: nom })),
          ]}
        />
      )}
      <ChampControle {...fenetre} nom="evenements">
        {(champ) => <ChoixEvenements {...champ} />}
      </ChampControle>
      <Checkbox {...form.register('actif')} label={t('champs.actif')} />
      {webhook !== null && (
        <Checkbox
          {...form.register('renouveler')}
          label={t('champs.renouveler')}
          description={t('champs.renouvelerAide')}
        />
      )}
    </FenetreEdition>
  );
}

function valeursDe(webhook: WebhookDeListeFragment | null): Valeurs {
  const { nom = '', adresse = '', evenements = [], actif = true } = webhook ?? {};
  return {
    nom,
    adresse,
    evenements: [...evenements],
    actif,
    programmeId: webhook?.programme.id ?? '',
    renouveler: false,
  };
}
