'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import { Retard } from '../Echeance';
import { NonLus } from '../NonLus';
import { Raisons } from '../Raisons';
import { StatutPastille } from '../StatutPastille';
import type { Etape, InterventionDeListe } from '../types';
import { UrgencePastille } from '../UrgencePastille';
import { useMoments } from '../useMoments';
import styles from './Liste.module.css';

/** Done, closed or cancelled: its due date says nothing any more. */
const OUVERTES: readonly Etape[] = ['NOUVELLE', 'PLANIFIEE', 'EN_COURS', 'EN_ATTENTE'];

/** One intervention on a phone: what, where, who, when; the whole card is the link. */
export function CarteIntervention({ intervention, deQui }: { intervention: InterventionDeListe; deQui: boolean }) {
  const t = useTranslations('intervention.liste');
  const { creneau, retard, date } = useMoments();
  const { messagesNonLus, reference, titre, etape, client, adresse, statut, urgence, echeance, intervenant } =
    intervention;
  const enRetard = retard(intervention);
  return (
    <Lien href={`/interventions/${reference}`} className={styles.carte}>
      <span className={styles.carteTete}>
        <span className={styles.reference}>{reference}</span>
        <span>{creneau(intervention) ?? (etape === 'NOUVELLE' ? t('colonnes.aPlanifier') : '')}</span>
      </span>
      <Text fw={messagesNonLus > 0 ? 700 : 600} fz="md">
        <NonLus nombre={messagesNonLus} />
        {titre}
      </Text>
      <Text c="dimmed">{[nomDe(client), adresse].filter(Boolean).join(' · ')}</Text>
      {intervenant !== null && <Text c="dimmed">{t('confiee', { nom: nomDe(intervenant) })}</Text>}
      {deQui && <Text c="dimmed">{t('suiviePar', { nom: nomDe(intervention.standardiste) })}</Text>}
      <span className={styles.cartePastilles}>
        <StatutPastille statut={statut} />
        <UrgencePastille urgence={urgence} />
      </span>
      <Raisons intervention={intervention} />
      {enRetard !== undefined ? (
        <div style={{ marginTop: 6 }}>
          <Retard texte={enRetard} />
        </div>
      ) : (
        echeance !== null &&
        OUVERTES.includes(etape) && (
          <Text size="xs" c="dimmed" mt={6}>
            {t('pourLe', { date: date(echeance) })}
          </Text>
        )
      )}
    </Lien>
  );
}
