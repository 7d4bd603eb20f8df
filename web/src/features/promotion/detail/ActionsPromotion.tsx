'use client';

import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCalculator, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { usePromesse } from '@/domaine/promotion/usePromesse';
import type { Texte } from '@/lib/api/erreur';
import { relire } from '@/lib/apollo/relire';
import { demanderConfirmation } from '@/lib/demanderConfirmation';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { useActiverPromotionMutation, useDesactiverPromotionMutation } from '../operations.generated';
import type { Promotion } from '../types';

interface Props {
  promotion: Promotion;
  recharger: () => Promise<unknown>;
}

/** Tried, activated, deactivated: each asked before it is done, with what it will cause. */
export function ActionsPromotion({ promotion, recharger }: Props) {
  const t = useTranslations('promotion.actions');
  const { peut } = useMoi();
  const demander = useDemander(promotion, recharger);
  const change = relire('voirPromotion');
  const [activer] = useActiverPromotionMutation(change);
  const [desactiver] = useDesactiverPromotionMutation(change);
  const { id, version, statut, manques } = promotion;
  const active = statut === 'ACTIVE';
  const variables = { input: { id, version } };
  return (
    <Group gap="xs">
      <Button
        component={Lien}
        href={`/promotions/simulateur?${aSimuler(promotion)}`}
        variant="default"
        leftSection={<IconCalculator size={17} aria-hidden />}
      >
        {t('simuler')}
      </Button>
      {!active && manques.length === 0 && peut('activerPromotion') && (
        <Button
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => demander('activer', async () => (await activer({ variables })).data?.activerPromotion.message)}
        >
          {t('activer.bouton')}
        </Button>
      )}
      {active && peut('desactiverPromotion') && (
        <Button
          variant="default"
          leftSection={<IconPlayerPause size={16} aria-hidden />}
          onClick={() =>
            demander('desactiver', async () => (await desactiver({ variables })).data?.desactiverPromotion.message)
          }
        >
          {t('desactiver.bouton')}
        </Button>
      )}
    </Group>
  );
}

/** With what one would type first: an offer that it is for, and its code. */
function aSimuler({ id, code, surCode, offres }: Promotion): URLSearchParams {
  const premiere = offres[0]?.id;
  return new URLSearchParams({ promotion: id, ...(premiere && { offre: premiere }), ...(surCode && { code }) });
}

function useDemander(promotion: Promotion, recharger: () => Promise<unknown>) {
  const t = useTranslations('promotion.actions');
  const c = useTranslations('commun');
  const texte = useTexte();
  const { date } = useDates();
  const { promesse } = usePromesse();
  const { confirmer, signaler } = useRetours();
  const { nom, code, surCode, debut, nombreOffres, utilisations } = promotion;

  async function faire(travail: () => Promise<Texte | undefined>) {
    try {
      const message = await travail();
      if (message) confirmer(message);
    } catch (erreur) {
      signaler(erreur);
      // Refused: it is no longer what the page shows.
      await recharger();
    }
  }

  return (geste: 'activer' | 'desactiver', travail: () => Promise<Texte | undefined>) => {
    const plusTard = debut !== null && Date.parse(debut) > Date.now();
    const effet =
      geste === 'desactiver'
        ? t('desactiver.question', { nombre: utilisations ?? 0 })
        : t(plusTard ? 'activer.plusTard' : 'activer.question', {
            offres: nombreOffres,
            date: debut === null ? '' : date(debut, 'jourMoyen'),
          });
    demanderConfirmation({
      title: t(`${geste}.titre`, { nom: texte(nom) }),
      children: (
        <Stack gap="sm">
          {geste === 'activer' && <Text fw={600}>{promesse({ ...promotion, code: surCode ? code : null })}</Text>}
          <Text>{effet}</Text>
        </Stack>
      ),
      labels: { confirm: t(`${geste}.bouton`), cancel: c('annuler') },
      ...(geste === 'desactiver' && { confirmProps: { color: 'red' } }),
      closeButtonProps: { 'aria-label': c('fermer') },
      onConfirm: () => void faire(travail),
    });
  };
}
