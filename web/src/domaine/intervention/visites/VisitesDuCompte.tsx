'use client';

import { Alert, Anchor, Text } from '@mantine/core';
import { IconCalendarUser } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { useMoi } from '@/lib/session/MoiContexte';
import { formaterCreneau } from '../dates';
import { useVisitesDuCompteQuery, type VisitesDuCompteQuery } from '../operations.generated';
import { Reattribution } from './Reattribution';
import styles from './Visites.module.css';

/** The visits that hang on an account, before something is done to it, and a way to hand them over; nothing when none. */
export function VisitesDuCompte({ utilisateurId }: { utilisateurId: string }) {
  const t = useTranslations('domaine.intervention.visites');
  const { peut } = useMoi();
  const { data } = useVisitesDuCompteQuery({
    variables: { utilisateurId },
    fetchPolicy: 'cache-and-network',
    skip: !peut('consulterVisitesDuCompte'),
  });
  const visites = data?.consulterVisitesDuCompte;
  if (visites === undefined || visites.total === 0) return null;
  const { total: nombre, items } = visites;
  return (
    <Alert
      color="orange"
      icon={<IconCalendarUser size={18} aria-hidden />}
      title={t('titre', { nombre })}
      data-visites={nombre}
    >
      <Text>{t('explication')}</Text>
      <ul className={styles.visites}>
        {items.map((visite) => (
          <Visite key={visite.id} visite={visite} />
        ))}
      </ul>
      {nombre > items.length && <Text c="dimmed">{t('autres', { nombre: nombre - items.length })}</Text>}
      {peut('reattribuerVisites') ? (
        <Reattribution utilisateurId={utilisateurId} nombre={nombre} />
      ) : (
        <Text>{t('sansDroit')}</Text>
      )}
    </Alert>
  );
}

function Visite({ visite }: { visite: VisitesDuCompteQuery['consulterVisitesDuCompte']['items'][number] }) {
  const t = useTranslations('domaine.intervention.visites');
  const locale = useLocale();
  const { pages } = useMoi();
  const { reference, debutPlanifie, finPlanifiee } = visite;
  const lisible = pages.some(({ lien }) => lien === '/interventions');
  return (
    <li>
      {lisible ? (
        <Anchor underline="always" component={Lien} href={`/interventions/${reference}`} target="_blank">
          {reference}
        </Anchor>
      ) : (
        reference
      )}
      {' · '}
      {debutPlanifie === null ? t('sansCreneau') : formaterCreneau(debutPlanifie, finPlanifiee, locale)}
    </li>
  );
}
