'use client';

import { Stack, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Texte } from '@/lib/api/erreur';
import { relire } from '@/lib/apollo/relire';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { Avertissements } from '../Avertissements';
import {
  type OffreEntiereFragment,
  useAbandonnerVersionMutation,
  useActiverOffreMutation,
  useDesactiverOffreMutation,
} from '../operations.generated';

/** After any change of an offer: the page again, and its history. */
export const RELIRE = relire('voirOffre');

/** What is done to an offer as a whole, each asked before, with what it will cause. */
export function useActions(offre: OffreEntiereFragment) {
  const t = useTranslations('offre.actions');
  const c = useTranslations('commun');
  const { date } = useDates();
  const { confirmer, signaler } = useRetours();
  const [activer] = useActiverOffreMutation(RELIRE);
  const [abandonner] = useAbandonnerVersionMutation(RELIRE);
  const [desactiver] = useDesactiverOffreMutation(RELIRE);
  const { id, version, versionActive, versionPreparee, souscriptionsVivantes } = offre;
  const nombre = souscriptionsVivantes ?? 0;
  const surprises = versionPreparee?.avertissements ?? [];

  async function faire(travail: () => Promise<Texte | undefined>): Promise<void> {
    try {
      const message = await travail();
      if (message) confirmer(message);
    } catch (erreur) {
      signaler(erreur);
    }
  }

  function demander(
    titre: string,
    suites: string[],
    bouton: string,
    travail: () => Promise<Texte | undefined>,
    dessous: ReactNode = null,
  ) {
    demanderConfirmation({
      title: titre,
      children: (
        <Stack gap="xs">
          {suites.map((suite) => (
            <Text key={suite}>{suite}</Text>
          ))}
          {dessous}
        </Stack>
      ),
      labels: { confirm: bouton, cancel: c('annuler') },
      closeButtonProps: { 'aria-label': c('fermer') },
      onConfirm: () => void faire(travail),
    });
  }

  const activation = (reprendre: boolean) => async () => {
    // What surprises was shown with the question.
    const input = { id, version, ...(reprendre ? { reprendre } : surprises.length > 0 && { confirme: true }) };
    return (await activer({ variables: { input } })).data?.activerOffre.message;
  };
  return {
    activer: () => {
      const { numero = 0, valideDu = null } = versionPreparee ?? {};
      const plusTard = valideDu !== null && Date.parse(valideDu) > Date.now();
      demander(
        t('activer.titre', { numero }),
        [
          plusTard ? t('activer.programmee', { date: date(valideDu, 'jourMoyen') }) : t('activer.tout'),
          ...(versionActive ? [t('activer.remplace', { numero: versionActive.numero, nombre })] : []),
          t('activer.essais'),
        ],
        t(surprises.length > 0 ? 'activer.confirmer' : 'activer.bouton'),
        activation(false),
        <Avertissements avertissements={surprises} />,
      );
    },
    reprendre: () =>
      demander(
        t('reprendre.titre'),
        [t('reprendre.texte', { numero: versionActive?.numero ?? 0 })],
        t('reprendre.bouton'),
        activation(true),
      ),
    abandonner: () => {
      const { numero = 0 } = versionPreparee ?? {};
      demander(
        t('abandonner.titre', { numero }),
        [t('abandonner.texte', { numero: versionActive?.numero ?? 0 }), t('activer.essais')],
        t('abandonner.bouton'),
        async () => (await abandonner({ variables: { input: { id, version } } })).data?.abandonnerVersionOffre.message,
      );
    },
    suspendre: () =>
      demander(
        t('suspendre.titre'),
        [t('suspendre.texte'), t('suspendre.souscriptions', { nombre })],
        t('suspendre.bouton'),
        async () => (await desactiver({ variables: { input: { id, version } } })).data?.desactiverOffre.message,
      ),
  };
}
