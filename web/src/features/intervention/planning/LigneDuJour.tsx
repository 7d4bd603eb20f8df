'use client';

import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { nomDe } from '@/lib/nomDe';
import { Charge } from './Charge';
import { Creneau } from './Creneau';
import { useGestes } from './gestes';
import { accueillir, poser } from './glissement';
import { cleDe, type Intervalle, place, rangs } from './grille';
import styles from './Planning.module.css';
import { NomDeLigne } from './Secteurs';
import { Chemins } from './Trajet';
import type { CreneauPlanning, LignePlanning } from './usePlanning';

interface Props {
  ligne: LignePlanning;
  heures: Intervalle;
  ouvrirCreneau: (creneau: CreneauPlanning) => (() => void) | undefined;
}

/** One person's day: on a wide screen along the hours, on a phone a list. */
export function LigneDuJour({ ligne, heures, ouvrirCreneau }: Props) {
  const t = useTranslations('planning');
  const { deposer, deposerLeJour } = useGestes();
  const { intervenant, creneaux } = ligne;
  const [jour] = ligne.jours;
  if (jour === undefined) return null;
  const { ouvert, absences, minutesPlanifiees, minutesOuvrees } = jour;
  const { lignes, nombre } = rangs(creneaux);
  // On a phone the list has no hours to lie along.
  const lieu = (une: Intervalle): CSSProperties | undefined => {
    const trouve = place(une, heures);
    return trouve === null ? undefined : ({ '--gauche': trouve.left, '--largeur': trouve.width } as CSSProperties);
  };
  return (
    <section className={styles.ligne} aria-label={nomDe(intervenant)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what a hand drops here, keys and the dialog move too. */}
      <div
        className={styles.entete}
        onDragOver={accueillir}
        onDrop={(evenement) => {
          const pose = poser(evenement);
          // Over no hour: theirs on that day, at the hour that it has.
          if (pose !== null) deposerLeJour(pose, intervenant, jour.jour);
        }}
      >
        <NomDeLigne {...ligne} />
        <Charge planifiees={minutesPlanifiees} ouvrees={minutesOuvrees} />
      </div>
      <ul
        className={styles.piste}
        style={{ '--rangs': nombre } as CSSProperties}
        onDragOver={accueillir}
        onDrop={(evenement) => {
          const pose = poser(evenement);
          if (pose !== null) deposer(pose, intervenant, heures);
        }}
      >
        {ouvert.map((une) => (
          <li key={une.debut} className={styles.fond} style={lieu(une) ?? { display: 'none' }} aria-hidden />
        ))}
        <Chemins creneaux={creneaux} lieu={lieu} />
        {absences.map((une) => (
          <li key={`${une.type} ${une.debut}`} className={`${styles.case} ${styles.entier}`} style={lieu(une)}>
            <div className={styles.absence}>{t(`types.${une.type}`)}</div>
          </li>
        ))}
        {creneaux.map((creneau, rang) => (
          <li
            key={cleDe(creneau)}
            className={styles.case}
            style={{ ...lieu(creneau), '--rang': lignes[rang] } as CSSProperties}
          >
            <Creneau creneau={creneau} ouvrir={ouvrirCreneau(creneau)} montre={heures} />
          </li>
        ))}
      </ul>
    </section>
  );
}
