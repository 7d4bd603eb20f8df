'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { instantDeParis } from '@/lib/dates';
import { nomDe } from '@/lib/nomDe';
import { useDates } from '@/lib/useDates';
import { bornes } from '../journee/jours';
import { Charge } from './Charge';
import { Creneau } from './Creneau';
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
  return (
    <section className={styles.ligne} aria-label={nomDe(intervenant)}>
      <NomDeLigne {...ligne} />
      <div className={styles.semaine}>
        {jours.map(({ jour, absences, minutesPlanifiees, minutesOuvrees }) => {
          const { du, au } = bornes(jour);
          const duJour = creneaux.filter(({ debut, fin }) => debut < au && fin > du);
          return (
            <div key={jour}>
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
                  <li key={`${creneau.debut} ${creneau.intervention?.id ?? ''}`}>
                    <Creneau creneau={creneau} ouvrir={ouvrirCreneau(creneau)} glissable={false} />
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
