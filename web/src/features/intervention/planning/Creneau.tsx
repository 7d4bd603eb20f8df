'use client';

import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { Lien } from '@/components/Lien';
import { nomDe } from '@/lib/nomDe';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import { useGestes } from './gestes';
import { glisser } from './glissement';
import type { Intervalle } from './grille';
import styles from './Planning.module.css';
import { Poignees } from './Poignees';
import { Serre, useSerre } from './Trajet';
import type { CreneauPlanning } from './usePlanning';

interface Props {
  creneau: CreneauPlanning;
  /** None: it is not moved; its page says more. */
  ouvrir: (() => void) | undefined;
  /** The hours that its row lies along; none in a week. */
  montre?: Intervalle | undefined;
}

/** A visit of the board; one of somebody else is only taken time. */
export function Creneau({ creneau, ouvrir, montre }: Props) {
  const t = useTranslations('planning');
  const texte = useTexte();
  const { date } = useDates();
  const { touche } = useGestes();
  const { intervention, debut, fin, chevauche, surAbsence } = creneau;
  const alertes = [...(chevauche ? [t('chevauche')] : []), ...(surAbsence ? [t('surAbsence')] : [])];
  const serre = useSerre()(creneau);
  const contenu = (
    <>
      <span className={styles.heure}>
        {date(debut, 'heure')}
        <span className={styles.fin}>{` – ${date(fin, 'heure')}`}</span>
      </span>
      <span className={styles.texte}>
        {intervention === null ? t('occupe') : `${intervention.titre} · ${nomDe(intervention.client)}`}
      </span>
      {alertes.map((alerte) => (
        <span key={alerte} className={`${styles.texte} ${styles.alerte}`}>
          <IconAlertTriangle size={12} aria-hidden /> {alerte}
        </span>
      ))}
      {serre !== null && <Serre texte={serre} />}
    </>
  );
  const commun = {
    className: styles.creneau,
    'data-alerte': alertes.length > 0 || undefined,
  };
  if (intervention === null) return <div {...commun}>{contenu}</div>;
  const { id, version, reference, titre, statut, urgence } = intervention;
  const dite = {
    ...commun,
    style: { '--couleur': urgence.couleur } as CSSProperties,
    title: [reference, titre, texte(statut.libelle), texte(urgence.libelle), serre].filter(Boolean).join(' · '),
  };
  // What is begun or done stays where it is.
  if (ouvrir === undefined)
    return (
      <Lien {...dite} href={`/interventions/${reference}`} draggable={false}>
        {contenu}
      </Lien>
    );
  return (
    <>
      <UnstyledButton
        {...dite}
        data-foyer={id}
        onClick={ouvrir}
        onKeyDown={(evenement) => touche(id, evenement)}
        draggable
        onDragStart={(evenement) => glisser(evenement, { id, version })}
      >
        {contenu}
      </UnstyledButton>
      {montre !== undefined && <Poignees id={id} montre={montre} />}
    </>
  );
}
