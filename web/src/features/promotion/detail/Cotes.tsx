'use client';

import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { NumerosTest } from '@/domaine/numero-test/NumerosTest';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import { Utilisations } from '../Etats';
import type { Eligibilites, Promotion } from '../types';
import styles from './Detail.module.css';

function Cote({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <Paper component="section" p="md" aria-label={titre}>
      <Stack gap="xs">
        <Title order={2}>{titre}</Title>
        {children}
      </Stack>
    </Paper>
  );
}

/** Where it stands, and what is still missing before it can be activated. */
export function EnService({ promotion }: { promotion: Promotion }) {
  const t = useTranslations('promotion.service');
  const texte = useTexte();
  const { date } = useDates();
  const { etat, statut, manques, debut, fin } = promotion;
  const du = debut === null ? '' : date(debut, 'jourMoyen');
  return (
    <Cote titre={t('titre')}>
      <Text>{t(`etats.${etat}`, { debut: du, fin: fin === null ? '' : date(fin, 'instant') })}</Text>
      {statut !== 'BROUILLON' && (
        <div>
          <Text size="sm" c="dimmed">
            {t('prises')}
          </Text>
          <Utilisations promotion={promotion} />
        </div>
      )}
      {manques.length > 0 && (
        <div>
          <Text fw={500}>{t('manque')}</Text>
          <ul className={styles.manques}>
            {manques.map((manque) => (
              <li key={manque.fr}>{texte(manque)}</li>
            ))}
          </ul>
        </div>
      )}
      {statut !== 'ACTIVE' && manques.length === 0 && <Text fw={500}>{t('pret')}</Text>}
    </Cote>
  );
}

export function Essais({ promotion }: { promotion: Promotion }) {
  const t = useTranslations('promotion');
  const { id, numerosTest, statut } = promotion;
  if (numerosTest === null) return null;
  return (
    <Cote titre={t('essais')}>
      <NumerosTest cible={{ promotionId: id }} essais={numerosTest} ferme={statut === 'ACTIVE'} />
    </Cote>
  );
}

/** Of several ways one suffices; without any it is for everybody. */
export function PourQui({ promotion, eligibilites }: { promotion: Promotion; eligibilites: Eligibilites }) {
  const t = useTranslations('promotion.pourQui');
  const texte = useTexte();
  const { peut } = useMoi();
  return (
    <Cote titre={t('titre')}>
      {eligibilites.length === 0 ? (
        <Text>{t('tous')}</Text>
      ) : (
        <ul className={styles.voies}>
          {eligibilites.map(({ id, libelle, criteres }, rang) => (
            <li key={id}>
              {rang > 0 && <Text c="dimmed">{t('ou')}</Text>}
              {libelle && <Text fw={500}>{libelle}</Text>}
              <Text>{criteres.map(({ mots }) => texte(mots)).join(` ${t('et')} `)}</Text>
            </li>
          ))}
        </ul>
      )}
      {peut('creerEligibilite') && (
        <Anchor component={Lien} href={`/eligibilites?promotion=${promotion.id}`}>
          {t('modifier')}
        </Anchor>
      )}
    </Cote>
  );
}
