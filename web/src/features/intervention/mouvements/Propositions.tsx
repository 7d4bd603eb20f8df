'use client';

import { Stack, Text, UnstyledButton } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { formaterCreneau } from '@/domaine/intervention/dates';
import { instantDeParis, murDeParis } from '@/lib/dates';
import { fauteDuMoment } from '@/lib/moment';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import {
  type ProposerCreneauxInput,
  type ProposerCreneauxQuery,
  useProposerCreneauxQuery,
} from '../operations.generated';
import styles from './Propositions.module.css';

export type Proposition = ProposerCreneauxQuery['proposerCreneaux'][number];

/** As the form holds it. */
interface Prise {
  intervenantId: string;
  debut: string;
}

interface Props {
  /** What is to be planned: an intervention, or what is known of one before it is opened. */
  visite: Pick<ProposerCreneauxInput, 'interventionId' | 'codePostal' | 'urgenceId'>;
  dureeMinutes: string;
  prise: Prise;
  prendre: (proposition: Proposition) => void;
  /** What was refused: the next free ones of the same person. */
  apres?: Prise;
}

const LIMITE = 3;

/** Free slots, the best first, each with its reasons: one press fills the form. */
export function Propositions({ visite, dureeMinutes, prise, prendre, apres }: Props) {
  const t = useTranslations('intervention.propositions');
  const locale = useLocale();
  const titre = useId();
  const { peut } = useMoi();
  const minutes = Number(dureeMinutes);
  const lisible = Number.isInteger(minutes) && minutes >= 5 && minutes <= 24 * 60;
  const possible = peut('proposerCreneaux') && lisible;
  const ensuite = apres !== undefined &&
    fauteDuMoment(apres.debut) === null && { intervenantIds: [apres.intervenantId], du: instantDeParis(apres.debut) };
  const { data, error } = useProposerCreneauxQuery({
    variables: { input: { ...visite, dureeMinutes: minutes, limite: LIMITE, ...ensuite } },
    fetchPolicy: 'network-only',
    skip: !possible,
  });
  if (!possible) return null;
  const propositions = data?.proposerCreneaux;
  return (
    <section aria-labelledby={titre}>
      <Text id={titre} size="sm" fw={500} mb={4}>
        {t(apres === undefined ? 'titre' : 'suivants')}
      </Text>
      {propositions === undefined || propositions.length === 0 ? (
        <Text
          size="sm"
          c="dimmed"
          role="status"
          className={propositions === undefined && !error ? styles.attente : undefined}
        >
          {t(error ? 'illisibles' : propositions === undefined ? 'cherche' : 'aucun')}
        </Text>
      ) : (
        <Stack gap={6}>
          {propositions.map((proposition) => {
            const { intervenant, debut, fin, raisons } = proposition;
            const choisie = prise.intervenantId === intervenant.id && prise.debut === murDeParis(debut);
            return (
              <UnstyledButton
                key={`${intervenant.id} ${debut}`}
                className={styles.proposition}
                aria-pressed={choisie}
                onClick={() => prendre(proposition)}
              >
                <span className={styles.creneau}>
                  {`${formaterCreneau(debut, fin, locale)}, ${nomDe(intervenant)}`}
                </span>
                <span className={styles.raisons}>{raisons.map((raison) => raison[locale]).join(', ')}</span>
              </UnstyledButton>
            );
          })}
        </Stack>
      )}
    </section>
  );
}
