'use client';

import { Anchor, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconDevicesOff } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useNom } from '@/lib/useNom';
import { Expiration, FinDe, StatutCompte } from '../Etats';
import type { Utilisateur } from '../types';
import styles from './Utilisateur.module.css';
import { useActions } from './useActions';

export function Partie({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-label={titre}>
      <Title order={2} mb="md">
        {titre}
      </Title>
      {children}
    </Paper>
  );
}

export function Fait({ libelle, large, children }: { libelle: string; large?: boolean; children: ReactNode }) {
  return (
    <div className={large ? styles.large : undefined}>
      <dt>{libelle}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** May this person come in, until when, and are they in now. */
export function Acces({ utilisateur }: { utilisateur: Utilisateur }) {
  const t = useTranslations('utilisateur.detail');
  const { peut, compte: moi } = useMoi();
  const { deconnecter } = useActions(utilisateur);
  const { statut, motDePasseChoisi, sessionsOuvertes } = utilisateur;
  const nombre = sessionsOuvertes ?? 0;
  return (
    <Partie titre={t('acces')}>
      <dl className={styles.faits}>
        <Fait libelle={t('statut')}>{statut !== null && <StatutCompte statut={statut} />}</Fait>
        <Fait libelle={t('expiration')}>
          <Expiration utilisateur={utilisateur} />
        </Fait>
        <Fait libelle={t('motDePasse')}>
          {motDePasseChoisi ? t('motDePasseChoisi') : <Badge color="blue">{t('motDePasseAttendu')}</Badge>}
        </Fait>
        <Fait libelle={t('appareils')}>
          <Group gap="xs">
            {t('sessions', { nombre })}
            {nombre > 0 && utilisateur.id !== moi.id && peut('modifierUtilisateur') && (
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

export function Identite({ utilisateur }: { utilisateur: Utilisateur }) {
  const t = useTranslations('utilisateur.detail');
  const { date } = useDates();
  const par = (qui: Utilisateur['creerPar'], instant: string) =>
    qui === null ? date(instant) : t('par', { date: date(instant), nom: nomDe(qui) });
  return (
    <Partie titre={t('identite')}>
      <dl className={styles.faits}>
        <Fait libelle={t('login')}>{utilisateur.login}</Fait>
        <Fait libelle={t('email')} large>
          <Anchor href={`mailto:${utilisateur.email}`}>{utilisateur.email}</Anchor>
        </Fait>
        {utilisateur.telephone !== null && (
          <Fait libelle={t('telephone')}>
            <Anchor href={`tel:${utilisateur.telephone.replace(/[^+\d]/g, '')}`}>{utilisateur.telephone}</Anchor>
          </Fait>
        )}
        <Fait libelle={t('entite')}>{utilisateur.entite?.nom ?? '—'}</Fait>
        <Fait libelle={t('profil')}>{utilisateur.profil ?? '—'}</Fait>
        <Fait libelle={t('langue')}>{utilisateur.langue === 'EN' ? 'English' : 'Français'}</Fait>
        <Fait libelle={t('cree')}>{par(utilisateur.creerPar, utilisateur.creerA)}</Fait>
        <Fait libelle={t('modifie')}>{par(utilisateur.modifierPar, utilisateur.modifierA)}</Fait>
      </dl>
    </Partie>
  );
}

/** What gives the account its rights; and where one sees what they come to. */
export function Roles({ utilisateur }: { utilisateur: Utilisateur }) {
  const t = useTranslations('utilisateur');
  const nomme = useNom();
  const { pages } = useMoi();
  const { roles } = utilisateur;
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
            <Anchor component={Lien} href={`/acces?compte=${utilisateur.id}`}>
              {t('detail.pourquoi')}
            </Anchor>
          )}
          {ouvre('/traces') && (
            <Anchor component={Lien} href={`/traces?utilisateurId=${utilisateur.id}`}>
              {t('detail.traces')}
            </Anchor>
          )}
        </Group>
      </Stack>
    </Partie>
  );
}
