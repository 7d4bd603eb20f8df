'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { instantDeParis } from '@/lib/dates';
import { nomDe } from '@/lib/nomDe';
import { useDates } from '@/lib/useDates';
import { bornes } from '../journee/jours';
import { Charge } from './Charge';
import { Creneau } from './Creneau';
import { useGestes } from './gestes';
import { accueillir, poser } from './glissement';
import { cleDe } from './grille';
import styles from './Planning.module.css';
import { NomDeLigne } from './Secteurs';
import type { CreneauPlanning, LignePlanning } from './usePlanning';

interface Props {
  ligne: LignePlanning;
  ouvrirCreneau: (creneau: CreneauPlanning) => (() => void) | undefined;
}

/** One person's week: a column a day, with what it holds. */
export function LigneDeSemaine({ ligne, ouvrirCreneau }: Props) {
  const t = useTranslations('planning');
  const { date } = useDates();
  const { intervenant, jours, creneaux } = ligne;
  const { deposerLeJour } = useGestes();
  return (
    <section className={styles.ligne} aria-label={nomDe(intervenant)}>
      <NomDeLigne {...ligne} />
      <div className={styles.semaine}>
        {jours.map(({ jour, absences, minutesPlanifiees, minutesOuvrees }) => {
          const { du, au } = bornes(jour);
          const duJour = creneaux.filter(({ debut, fin }) => debut < au && fin > du);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: what a hand drops here, keys and the dialog move too.
            <div
              key={jour}
              onDragOver={accueillir}
              onDrop={(evenement) => {
                const pose = poser(evenement);
                if (pose !== null) deposerLeJour(pose, intervenant, jour);
              }}
            >
              <Text size="xs" fw={500}>
                {date(instantDeParis(jour), 'jourLong')}
              </Text>
              <Charge planifiees={minutesPlanifiees} ouvrees={minutesOuvrees} />
              <ul className={styles.piste}>
                {absences.map((une) => (
                  <li key={`${une.type} ${une.debut}`} className={styles.absence}>
                    {t(`types.${une.type}`)}
                  </li>
                ))}
                {duJour.map((creneau) => (
                  <li key={cleDe(creneau)}>
                    <Creneau creneau={creneau} ouvrir={ouvrirCreneau(creneau)} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
