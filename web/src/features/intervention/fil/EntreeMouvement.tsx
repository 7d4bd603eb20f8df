'use client';

import {
  IconArrowRight,
  IconCalendarEvent,
  IconCar,
  IconClockEdit,
  IconPaperclip,
  IconPencil,
  IconPlus,
  IconUserShare,
} from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import { useLibelleStatut } from '../StatutPastille';
import type { Mouvement } from '../types';
import { useMoments } from '../useMoments';
import { Changements } from './Changements';
import styles from './Fil.module.css';

const SIGNES = {
  ajouterPieceJointe: IconPaperclip,
  supprimerPieceJointe: IconPaperclip,
  creerIntervention: IconPlus,
  importerInterventions: IconPlus,
  planifierIntervention: IconCalendarEvent,
  modifierIntervention: IconPencil,
  annoncerDepart: IconCar,
  corrigerHeures: IconClockEdit,
  reattribuerVisites: IconUserShare,
  reprendreIntervention: IconUserShare,
  transmettreInterventions: IconUserShare,
} as const;

/** Who did what, when; the motive as they wrote it. */
export function EntreeMouvement({ mouvement }: { mouvement: Mouvement }) {
  const t = useTranslations('intervention.fil');
  const libelle = useLibelleStatut();
  const { date } = useMoments();
  const { auteur, fonction, deStatut, versStatut, motif, creerA, changements } = mouvement;
  const Signe = SIGNES[fonction as keyof typeof SIGNES] ?? IconArrowRight;
  const nom = auteur === null ? t('systeme') : nomDe(auteur);
  return (
    <div className={styles.mouvement}>
      <Signe size={16} aria-hidden />
      <div>
        <strong>{nom}</strong>{' '}
        {t(verbeDe(mouvement), {
          de: deStatut === null ? '' : libelle(deStatut),
          vers: versStatut === null ? '' : libelle(versStatut),
        })}
        {' · '}
        <time dateTime={creerA}>{date(creerA)}</time>
        {changements.length > 0 && <Changements changements={changements} />}
        {motif !== null && <p className={styles.citation}>{`« ${motif} »`}</p>}
      </div>
    </div>
  );
}

function verbeDe({ fonction, deStatut }: Mouvement) {
  switch (fonction) {
    case 'ajouterPieceJointe':
      return 'aJoint';
    case 'supprimerPieceJointe':
      return 'aSupprimePiece';
    case 'creerIntervention':
      return 'aOuvert';
    case 'importerInterventions':
      return 'aImporte';
    case 'modifierIntervention':
      return 'aModifie';
    case 'annoncerDepart':
      return 'estEnRoute';
    case 'corrigerHeures':
      return 'aCorrigeLesHeures';
    case 'reattribuerVisites':
      return 'aReattribue';
    case 'reprendreIntervention':
      return 'aRepris';
    case 'transmettreInterventions':
      return 'aTransmis';
    case 'planifierIntervention':
      return deStatut?.etape === 'PLANIFIEE' ? 'aDeplace' : 'aPlanifie';
    default:
      return 'aFaitPasser';
  }
}
