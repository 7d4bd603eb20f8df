'use client';

import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { ETAPES_FINALES, type InterventionDetail } from '../types';
import { useReprendre } from './useReprendre';

/** A colleague's: whose it is, what one may do with it as it is, and how it becomes one's own. */
export function DUnCollegue({ intervention }: { intervention: InterventionDetail }) {
  const t = useTranslations('intervention.collegue');
  const { compte, peut, tient } = useMoi();
  const { reprendre, enCours } = useReprendre(intervention);
  const { client, intervenant, standardiste, etape } = intervention;
  const sienne = [client, intervenant, standardiste].some((personne) => personne?.id === compte.id);
  if (sienne || tient('INTERVENTION_TOUTES')) return null;
  const reprenable = peut('reprendreIntervention') && !ETAPES_FINALES.includes(etape);
  return (
    <Alert color="blue" title={t('titre', { nom: nomDe(standardiste) })} mb="md" className="sans-impression">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{t(reprenable ? 'texte' : 'close')}</Text>
        {reprenable && (
          <Button variant="default" loading={enCours} onClick={() => void reprendre()}>
            {t('reprendre')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
