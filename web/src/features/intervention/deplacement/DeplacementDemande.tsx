'use client';

import { Alert, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarRepeat } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { usePlanifierInterventionMutation } from '../operations.generated';
import type { InterventionDetail } from '../types';
import { useRegard } from '../useRegard';

const RefusDeplacement = differe(() => import('./RefusDeplacement').then((module) => module.RefusDeplacement));

/** For the desk: the slot that the client asks for, given in one press, or refused with a word. */
export function DeplacementDemande({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.deplacement');
  const locale = useLocale();
  const { peut } = useMoi();
  const { coordonnees } = useRegard();
  const { confirmer, signaler } = useRetours();
  const [planifier, { loading }] = usePlanifierInterventionMutation();
  const [refuse, { open, close }] = useDisclosure(false);
  const { id, version, client, deplacementDemande: demande, transitionsPossibles } = intervention;
  if (demande === null) return null;
  const planifiable = transitionsPossibles.some(({ fonction }) => fonction === 'planifierIntervention');
  const { debut, fin, intervenant } = demande;

  async function accepter(): Promise<void> {
    const dureeMinutes = Math.round((Date.parse(fin) - Date.parse(debut)) / 60_000);
    try {
      const input = { id, version, intervenantId: intervenant.id, debut, dureeMinutes };
      const { data } = await planifier({ variables: { input, coordonnees } });
      if (data) confirmer(data.planifierIntervention.message);
      document.querySelector<HTMLElement>(`[data-foyer="${CSS.escape(id)}"]`)?.focus();
    } catch (erreur) {
      signaler(erreur);
    }
  }
  return (
    <Alert
      color="blue"
      mb="md"
      icon={<IconCalendarRepeat size={18} aria-hidden />}
      title={t('leClientDemande', { client: nomDe(client) })}
      className="sans-impression"
    >
      <Group justify="space-between" gap="xs">
        <Text size="sm">{t('avec', { creneau: formaterCreneau(debut, fin, locale), qui: nomDe(intervenant) })}</Text>
        {planifiable && (
          <Group gap="xs">
            <Button loading={loading} onClick={() => void accepter()}>
              {t('accepter')}
            </Button>
            {peut('refuserDeplacement') && (
              <Button variant="default" onClick={open}>
                {t('refuser')}
              </Button>
            )}
          </Group>
        )}
      </Group>
      {refuse && <RefusDeplacement intervention={intervention} fermer={close} />}
    </Alert>
  );
}
