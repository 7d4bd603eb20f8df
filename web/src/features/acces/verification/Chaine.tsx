'use client';

import { Alert, Paper } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import { useTexte } from '@/lib/useTexte';
import { type Decision, Maillon } from './Maillon';
import styles from './Verification.module.css';

/** In the order of people's thoughts: the account, its role, what is required, what is held. */
const ORDRE = ['COMPTE', 'ROLE', 'FONCTION', 'PERMISSIONS'] as const;

/** The verdict first, then each link of the chain with what it rests on and, where it breaks, the way to mend it. */
export function Chaine({ decision, compteId }: { decision: Decision; compteId: string }) {
  const t = useTranslations('acces.verification');
  const texte = useTexte();
  const { autorise, utilisateur, fonction, application, raison, etapes } = decision;
  const personne = utilisateur ? nomDe(utilisateur) : t('inconnu');
  const quoi = fonction ? `${fonction.nomFonction} (${application?.nom ?? ''})` : t('inconnue');
  const rangees = ORDRE.flatMap((nom) => etapes.find(({ etape }) => etape === nom) ?? []);
  return (
    <section aria-label={t('reponse')}>
      <Alert
        role="status"
        color={autorise ? 'green' : 'red'}
        icon={autorise ? <IconLockOpen size={20} aria-hidden /> : <IconLock size={20} aria-hidden />}
        title={t(autorise ? 'oui' : 'non', { personne, quoi })}
        mb="md"
      >
        {autorise ? null : texte(raison)}
      </Alert>
      <Paper component="ol" className={styles.chaine}>
        {rangees.map((etape) => (
          <Maillon key={etape.etape} etape={etape} decision={decision} compteId={compteId} />
        ))}
      </Paper>
    </section>
  );
}
