'use client';

import { Anchor, Badge, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import type { VerifierAccesQuery } from '../operations.generated';
import styles from './Verification.module.css';

export type Decision = VerifierAccesQuery['verifierAcces'];

interface Props {
  etape: Decision['etapes'][number];
  decision: Decision;
  compteId: string;
}

export function Maillon({ etape: { etape, passee, raison }, decision, compteId }: Props) {
  const t = useTranslations('acces.verification');
  const texte = useTexte();
  const lien = useRemede(etape, decision, compteId);
  return (
    <li className={styles.maillon} data-passe={passee}>
      <span className={styles.marque} aria-hidden>
        {passee ? <IconCheck size={18} /> : <IconX size={18} />}
      </span>
      <div>
        <Title order={2} fz="md">
          {t(`etapes.${etape}`)}
          <VisuallyHidden>{` : ${t(passee ? 'passe' : 'nePassePas')}`}</VisuallyHidden>
        </Title>
        <Text>{texte(raison)}</Text>
        <Precision etape={etape} decision={decision} />
        {lien && (
          <Anchor component={Lien} href={lien}>
            {t(`liens.${etape}`)}
          </Anchor>
        )}
      </div>
    </li>
  );
}

/** When the account or the role ends; which of the required permissions are held. */
function Precision({ etape, decision }: Pick<Props, 'decision'> & { etape: Props['etape']['etape'] }) {
  const t = useTranslations('acces.verification');
  const { dernierJour } = useDates();
  const { dateExpiration, dateFin, permissionsRequises } = decision;
  const fin = etape === 'COMPTE' ? dateExpiration : etape === 'ROLE' ? dateFin : null;
  if (fin !== null) return <Text c="dimmed">{t('fin', { date: dernierJour(fin) })}</Text>;
  if (etape !== 'PERMISSIONS' || permissionsRequises.length < 2) return null;
  return (
    <Group gap={6} my={4}>
      {permissionsRequises.map(({ nom, tenue }) => (
        <Badge key={nom} color={tenue ? 'green' : 'gray'}>
          {t(tenue ? 'tenue' : 'nonTenue', { nom })}
        </Badge>
      ))}
    </Group>
  );
}

/** Where one mends, or looks: a link of the chain leads to its page, for those who may open it. */
function useRemede(etape: Props['etape']['etape'], decision: Decision, compteId: string): string | undefined {
  const { application, fonction, utilisateur, permissionsRequises } = decision;
  const { peut } = useMoi();
  if (etape === 'COMPTE' || etape === 'ROLE') {
    return utilisateur && peut('consulterUtilisateur') ? `/comptes/${compteId}` : undefined;
  }
  if (application === null) return undefined;
  if (etape === 'PERMISSIONS') {
    const requise = permissionsRequises.find(({ tenue }) => !tenue) ?? permissionsRequises[0];
    return peut('consulterRole') ? `/roles?application=${application.id}&q=${requise?.nom ?? ''}` : undefined;
  }
  const q = encodeURIComponent(fonction?.nomFonction ?? '');
  return peut('consulterFonctionApi') ? `/fonctions?application=${application.id}&q=${q}` : undefined;
}
