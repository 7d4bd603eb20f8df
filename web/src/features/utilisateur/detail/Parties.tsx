'use client';

import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDevicesOff } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useNom } from '@/lib/useNom';
import { Expiration, FinDe, StatutCompte } from '../Etats';
import type { Compte } from '../types';
import styles from './Utilisateur.module.css';
import { useActions } from './useActions';

function Partie({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-label={titre}>
      <Title order={2} mb="md">
        {titre}
      </Title>
      {children}
    </Paper>
  );
}

function Fait({ libelle, large, children }: { libelle: string; large?: boolean; children: ReactNode }) {
  return (
    <div className={large ? styles.large : undefined}>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** May this person come in, until when, and are they in now. */
export function Acces({ compte }: { compte: Compte }) {
  const t = useTranslations('compte.detail');
  const { peut, compte: moi } = useMoi();
  const { deconnecter } = useActions(compte);
  const { statut, motDePasseChoisi, sessionsOuvertes } = compte;
  const nombre = sessionsOuvertes ?? 0;
  return (
    <Partie titre={t('acces')}>
      <dl className={styles.faits}>
        <Fait libelle={t('statut')}>{statut !== null && <StatutCompte statut={statut} />}</Fait>
        <Fait libelle={t('expiration')}>
          <Expiration compte={compte} />
        </Fait>
        <Fait libelle={t('motDePasse')}>
          {motDePasseChoisi ? t('motDePasseChoisi') : <Badge color="blue">{t('motDePasseAttendu')}</Badge>}
        </Fait>
        <Fait libelle={t('appareils')}>
          <Group gap="xs">
            {t('sessions', { nombre })}
            {nombre > 0 && compte.id !== moi.id && peut('modifierUtilisateur') && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconDevicesOff size={15} aria-hidden />}
                onClick={deconnecter}
              >
                {t('deconnecter')}
              </Button>
            )}
          </Group>
        </Fait>
      </dl>
    </Partie>
  );
}

export function Identite({ compte }: { compte: Compte }) {
  const t = useTranslations('compte.detail');
  const { date } = useDates();
  const par = (qui: Compte['creerPar'], instant: string) =>
    qui === null ? date(instant) : t('par', { date: date(instant), nom: nomDe(qui) });
  return (
    <Partie titre={t('identite')}>
      <dl className={styles.faits}>
        <Fait libelle={t('login')}>{compte.login}</Fait>
        <Fait libelle={t('email')} large>
          <Anchor href={`mailto:${compte.email}`}>{compte.email}</Anchor>
        </Fait>
        {compte.telephone !== null && (
          <Fait libelle={t('telephone')}>
            <Anchor href={`tel:${compte.telephone.replace(/[^+\d]/g, '')}`}>{compte.telephone}</Anchor>
          </Fait>
        )}
        <Fait libelle={t('entite')}>{compte.entite?.nom ?? '—'}</Fait>
        <Fait libelle={t('profil')}>{compte.profil ?? '—'}</Fait>
        <Fait libelle={t('langue')}>{compte.langue === 'EN' ? 'English' : 'Français'}</Fait>
        <Fait libelle={t('cree')}>{par(compte.creerPar, compte.creerA)}</Fait>
        <Fait libelle={t('modifie')}>{par(compte.modifierPar, compte.modifierA)}</Fait>
      </dl>
    </Partie>
  );
}

/** What gives the account its rights; and where one sees what they come to. */
export function Roles({ compte }: { compte: Compte }) {
  const t = useTranslations('compte');
  const nomme = useNom();
  const { pages } = useMoi();
  const { roles } = compte;
  const ouvre = (lien: string) => pages.some((page) => page.lien === lien);
  return (
    <Partie titre={t('detail.roles')}>
      <Stack gap="sm">
        {(roles ?? []).length === 0 && <Text c="dimmed">{t('roles.sansAcces')}</Text>}
        {(roles ?? []).map(({ application, role, dateFin }) => (
          <Group key={application.id} justify="space-between" gap="xs">
            <Text>{nomme(application)}</Text>
            <Group gap="xs">
              <Text fw={600}>{nomme(role)}</Text>
              {dateFin !== null && (
                <Text c="dimmed" component="div">
                  <FinDe instant={dateFin} />
                </Text>
              )}
            </Group>
          </Group>
        ))}
        <Group gap="md">
          {ouvre('/acces') && (
            <Anchor component={Link} href={`/acces?compte=${compte.id}`}>
              {t('detail.pourquoi')}
            </Anchor>
          )}
          {ouvre('/traces') && (
            <Anchor component={Link} href={`/traces?utilisateurId=${compte.id}`}>
              {t('detail.traces')}
            </Anchor>
          )}
        </Group>
      </Stack>
    </Partie>
  );
}
