'use client';

import { Text } from '@mantine/core';
import { IconChevronRight, IconPaperclip } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { murDeParis } from '@/lib/dates';
import { useDates } from '@/lib/useDates';
import { Retard } from '../Echeance';
import { TexteLibre } from '../fil/TexteLibre';
import { Mouvements } from '../mouvements/Mouvements';
import { StatutPastille } from '../StatutPastille';
import { UrgencePastille } from '../UrgencePastille';
import { useMoments } from '../useMoments';
import { Contacts } from './Contacts';
import styles from './Journee.module.css';
import type { Ligne } from './parties';

const FINIES = ['REALISEE', 'CLOTUREE', 'ANNULEE'];

interface Props {
  intervention: Ligne;
  /** The day of the page: the day of a slot is said where it is another one. */
  jour: string;
  surMouvement: () => void;
}

/** When, what, who, where, and the next move under the thumb. What is finished takes little room. */
export function Carte({ intervention, jour, surMouvement }: Props) {
  const t = useTranslations('journee');
  const { retard } = useMoments();
  const heure = useHeure(jour);
  const { id, reference, titre, etape, statut, urgence } = intervention;
  const finie = FINIES.includes(etape);
  const attente = useAttente(intervention);
  return (
    <li className={styles.carte} data-etape={etape} data-finie={finie || undefined}>
      <div className={styles.tete}>
        <span className={styles.heure}>{heure(intervention) ?? t('sansHeure')}</span>
        <span className={styles.pastilles}>
          {!finie && <UrgencePastille urgence={urgence} />}
          <StatutPastille statut={statut} />
        </span>
      </div>
      <h3 className={styles.titre}>
        <Lien href={`/interventions/${reference}`} className={styles.lien} data-foyer={id}>
          {titre}
          <IconChevronRight size={20} aria-hidden />
        </Lien>
      </h3>
      {etape === 'ANNULEE' && intervention.motif !== null && <Text c="dimmed">{intervention.motif}</Text>}
      <Retard texte={retard(intervention)} />
      {attente !== undefined && <Text>{attente}</Text>}
      {intervention.nombrePieces > 0 && (
        <Text c="dimmed" className={styles.pieces}>
          <IconPaperclip size={16} aria-hidden />
          {t('pieces', { nombre: intervention.nombrePieces })}
        </Text>
      )}
      {!finie && (
        <>
          <Contacts intervention={intervention} />
          {intervention.noteClient !== null && (
            <div className={styles.note}>
              <TexteLibre texte={intervention.noteClient} />
            </div>
          )}
          <Mouvements intervention={intervention} disposition="barre" surMouvement={surMouvement} />
        </>
      )}
    </li>
  );
}

/** "08:00 – 09:15"; with its day where it is not the page's. */
export function useHeure(jourDeLaPage: string): (ligne: Ligne) => string | undefined {
  const { creneauEnDeux } = useMoments();
  return (ligne) => {
    const [jour, heures] = creneauEnDeux(ligne) ?? [];
    const ici = ligne.debutPlanifie !== null && murDeParis(ligne.debutPlanifie).startsWith(jourDeLaPage);
    return ici || jour === undefined ? heures : `${jour}, ${heures}`;
  };
}

/** What is waited for and until when; undefined when nothing is. */
function useAttente({ etape, motifAttente, motif, reprisePrevue, clientARepondu }: Ligne): string | undefined {
  const t = useTranslations('journee.attente');
  const { date } = useDates();
  if (etape !== 'EN_ATTENTE') return undefined;
  if (clientARepondu) return t('repondu');
  const quoi = motifAttente === 'AUTRE' && motif ? motif : motifAttente === null ? t('AUTRE') : t(motifAttente);
  return reprisePrevue === null ? quoi : t('jusque', { quoi, jour: date(reprisePrevue, 'jourLong') });
}
