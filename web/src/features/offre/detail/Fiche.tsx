'use client';

import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { lienOffre } from '@/domaine/offre/adresse';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import { type OffreEntiereFragment, useAutourDeLOffreQuery } from '../operations.generated';
import styles from './Offre.module.css';

/** What describes the offer, and what there is around it. */
export function Fiche({ offre }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre.detail');
  const locale = useLocale();
  const texte = useTexte();
  const { date } = useDates();
  const par = (qui: OffreEntiereFragment['creerPar'], instant: string) =>
    qui === null ? date(instant) : t('par', { date: date(instant), nom: nomDe(qui) });
  const { descriptionFr, descriptionEn, remplacePar } = offre;
  const description = (locale === 'fr' ? descriptionFr : descriptionEn) ?? descriptionFr ?? descriptionEn;
  return (
    <Stack component="aside" aria-label={t('fiche')}>
      <Paper p={{ base: 'md', sm: 'lg' }}>
        <Title order={2} mb="md">
          {t('fiche')}
        </Title>
        <dl className={styles.faits}>
          <Fait libelle={t('description')}>{description ?? '—'}</Fait>
          <Fait libelle={t('fournisseur')}>{offre.fournisseur ?? '—'}</Fait>
          <Fait libelle={t('reglementee')}>{t(offre.reglementee ? 'oui' : 'non')}</Fait>
          {remplacePar && (
            <Fait libelle={t('remplacePar')}>
              <Anchor component={Lien} href={lienOffre(remplacePar)}>
                {texte(remplacePar.nom)}
              </Anchor>
            </Fait>
          )}
          <Fait libelle={t('cree')}>{par(offre.creerPar, offre.creerA)}</Fait>
          <Fait libelle={t('modifie')}>{par(offre.modifierPar, offre.modifierA)}</Fait>
        </dl>
      </Paper>
      <Autour offre={offre} />
    </Stack>
  );
}

function Fait({ libelle, children }: { libelle: string; children: ReactNode }) {
  return (
    <div>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where promotions, eligibilities and subscriptions of this offer are looked at. */
function Autour({ offre: { id, souscriptionsVivantes } }: { offre: OffreEntiereFragment }) {
  const t = useTranslations('offre.autour');
  const { pages } = useMoi();
  const { nombre } = useMontants();
  const { data } = useAutourDeLOffreQuery({ variables: { id } });
  const liens = [
    { lien: '/promotions', dit: t('promotions', { nombre: data?.consulterPromotion.pagination.totalItems ?? 0 }) },
    {
      lien: '/eligibilites',
      dit: t('eligibilites', { nombre: data?.consulterEligibilite.pagination.totalItems ?? 0 }),
    },
    {
      lien: '/souscriptions',
      dit: t('souscriptions', { nombre: souscriptionsVivantes ?? 0, lu: nombre(souscriptionsVivantes ?? 0) }),
    },
  ].filter(({ lien }) => pages.some((page) => page.lien === lien));
  if (data === undefined) return null;
  return (
    <Paper p={{ base: 'md', sm: 'lg' }}>
      <Title order={2} mb="sm">
        {t('titre')}
      </Title>
      <Stack gap={6}>
        {liens.map(({ lien, dit }) => (
          <Anchor key={lien} component={Lien} href={`${lien}?offre=${id}`}>
            {dit}
          </Anchor>
        ))}
        {data.consulterEligibilite.pagination.totalItems === 0 && <Text c="dimmed">{t('pourTous')}</Text>}
      </Stack>
    </Paper>
  );
}
