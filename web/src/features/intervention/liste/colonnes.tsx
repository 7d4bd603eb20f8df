'use client';

import { Anchor, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import type { Colonne } from '@/components/liste/colonnes';
import { nomDe } from '@/lib/nomDe';
import { adresseEnLigne } from '../adresse';
import { Echeance } from '../Echeance';
import { NonLus } from '../NonLus';
import type { InterventionTriChamp } from '../operations.generated';
import { Raisons } from '../Raisons';
import { StatutPastille } from '../StatutPastille';
import type { InterventionDeListe } from '../types';
import { UrgencePastille } from '../UrgencePastille';
import { useMoments } from '../useMoments';
import styles from './Liste.module.css';

/** `deQui`: of several people's, who leads each. */
export function useColonnes(deQui: boolean): Colonne<InterventionDeListe, InterventionTriChamp>[] {
  const t = useTranslations('intervention.liste.colonnes');
  const { creneauEnDeux, date, court, ecart } = useMoments();
  return [
    {
      cle: 'intervention',
      titre: t('intervention'),
      principale: true,
      rendu: ({ reference, titre, messagesNonLus, ...intervention }) => (
        <>
          <Anchor component={Lien} href={`/interventions/${reference}`} className={styles.reference}>
            {reference}
          </Anchor>
          <span className={styles.titre} data-non-lue={messagesNonLus > 0 || undefined}>
            <NonLus nombre={messagesNonLus} />
            {titre}
          </span>
          <Raisons intervention={intervention} />
        </>
      ),
    },
    {
      cle: 'client',
      titre: t('client'),
      rendu: ({ client }) => <span className={styles.sansCoupure}>{nomDe(client)}</span>,
    },
    {
      cle: 'adresse',
      titre: t('adresse'),
      rendu: (intervention) => (
        <Text className={styles.bornee} lineClamp={2}>
          {adresseEnLigne(intervention) || '—'}
        </Text>
      ),
    },
    { cle: 'statut', titre: t('statut'), rendu: ({ statut }) => <StatutPastille statut={statut} /> },
    { cle: 'urgence', titre: t('urgence'), rendu: ({ urgence }) => <UrgencePastille urgence={urgence} /> },
    {
      cle: 'echeance',
      titre: t('echeance'),
      tri: 'ECHEANCE',
      rendu: (intervention) => (
        <div className={styles.sansCoupure}>
          <Echeance intervention={intervention} />
        </div>
      ),
    },
    {
      cle: 'creneau',
      titre: t('creneau'),
      tri: 'PREVUE',
      rendu: (intervention) => {
        const prevu = creneauEnDeux(intervention);
        if (prevu !== undefined) {
          const [jour, heures] = prevu;
          return (
            <div className={styles.sansCoupure}>
              {jour}
              <br />
              {heures}
            </div>
          );
        }
        if (intervention.etape !== 'NOUVELLE') return <Text c="dimmed">—</Text>;
        if (intervention.datePrevue === null) return <Text c="dimmed">{t('aPlanifier')}</Text>;
        return <Text c="dimmed">{t('souhaitee', { date: court(intervention.datePrevue) })}</Text>;
      },
    },
    {
      cle: 'intervenant',
      titre: t('intervenant'),
      rendu: ({ intervenant }) => (intervenant === null ? <Text c="dimmed">—</Text> : nomDe(intervenant)),
    },
    ...(deQui
      ? [
          {
            cle: 'standardiste',
            titre: t('standardiste'),
            rendu: ({ standardiste }: InterventionDeListe) => nomDe(standardiste),
          },
        ]
      : []),
    {
      cle: 'creation',
      titre: t('creation'),
      tri: 'CREATION',
      rendu: ({ creerA }) => court(creerA),
    },
    {
      cle: 'modification',
      titre: t('modification'),
      tri: 'MODIFICATION',
      rendu: ({ modifierA }) => <span title={date(modifierA)}>{ecart(modifierA)}</span>,
    },
  ];
}
